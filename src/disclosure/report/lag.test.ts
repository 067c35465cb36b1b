import { expect, test } from "vitest";
import { words } from "#i18n";
import type { Occurrence } from "#incidents/exportable";
import { chicago, exactly, instant, moment } from "../../../tests/support/reports.ts";
import { lagInWords } from "./lag.ts";

const lag = (occurrence: Occurrence, recorded: string) =>
  lagInWords(occurrence, instant(recorded), words());

test("the lag is told in minutes, hours or days, whichever a person would use", () => {
  const nine = exactly("2026-05-03", "21:00");
  expect(lag(nine, "2026-05-03T21:00:40-05:00")).toBe(
    "Written down while or just after it happened.",
  );
  expect(lag(nine, "2026-05-03T21:01:00-05:00")).toBe(
    "Written down about 1 minute after it happened.",
  );
  expect(lag(nine, "2026-05-03T22:29:00-05:00")).toBe(
    "Written down about 89 minutes after it happened.",
  );
  expect(lag(nine, "2026-05-04T08:10:00-05:00")).toBe(
    "Written down about 11 hours after it happened.",
  );
  expect(lag(nine, "2026-05-05T20:59:00-05:00")).toBe(
    "Written down about 48 hours after it happened.",
  );
  expect(lag(nine, "2026-05-05T21:00:00-05:00")).toBe("Written down 2 days after it happened.");
  expect(lag(nine, "2027-05-03T21:00:00-05:00")).toBe("Written down 365 days after it happened.");
});

test("without a time of day the lag is told in days", () => {
  const day = exactly("2026-05-03");
  expect(lag(day, "2026-05-03T23:00:00-05:00")).toBe("Written down on the same day.");
  expect(lag(day, "2026-05-04T00:10:00-05:00")).toBe("Written down 1 day after it happened.");
});

test("for a span of time it counts from the end", () => {
  const night: Occurrence = {
    precision: "between",
    from: moment("2026-05-11", "02:00"),
    to: moment("2026-05-11", "06:30"),
    zone: chicago,
  };
  expect(lag(night, "2026-05-11T09:10:00-05:00")).toBe(
    "Written down about 3 hours after it happened.",
  );
});

test("it counts real hours over the night in which the clocks change", () => {
  const before = exactly("2026-03-07", "21:00");
  expect(lag(before, "2026-03-08T07:00:00-05:00")).toBe(
    "Written down about 9 hours after it happened.",
  );
});

test("[I9] of a time that clocks showed twice it counts from the one that was meant, or from the last it can have been", () => {
  const half = exactly("2025-11-02", "01:30");
  const known = (reading: "earlier" | "later"): Occurrence =>
    half.precision === "exact" ? { ...half, at: { ...half.at, reading } } : half;
  const threeMinutesAfterTheSecond = "2025-11-02T01:33:00-06:00";
  const minutes = (count: number) => `Written down about ${count} minutes after it happened.`;
  expect(lag(known("later"), threeMinutesAfterTheSecond)).toBe(minutes(3));
  expect(lag(known("earlier"), threeMinutesAfterTheSecond)).toBe(minutes(63));
  expect(lag(half, threeMinutesAfterTheSecond)).toBe(minutes(3));
  expect(lag(half, "2025-11-02T01:40:00-05:00")).toBe(minutes(10));
});

test("nothing is said when there is nothing to count from, or the clock stood before the incident", () => {
  const unknown: Occurrence = { precision: "unknown", remark: "that week", zone: chicago };
  expect(lag(unknown, "2026-05-04T08:10:00-05:00")).toBeUndefined();
  expect(lag(exactly("2026-05-03", "21:00"), "2026-05-03T20:00:00-05:00")).toBeUndefined();
  expect(lag(exactly("2026-05-03"), "2026-05-02T20:00:00-05:00")).toBeUndefined();
});
