import { describe, expect, test } from "vitest";
import type { LocalDate, LocalTime, TimeZone } from "#base";
import { words } from "#i18n";
import { clockChangeIn, endOf, type Occurrence, occurrenceInWords, startOf } from "./index.ts";

const zone = "America/Chicago" as TimeZone;
const at = (date: string, time: string | null = null) => ({
  date: date as LocalDate,
  time: time as LocalTime | null,
});
const said = (occurrence: Occurrence) => occurrenceInWords(occurrence, words().dates);
const between = (from: ReturnType<typeof at>, to: ReturnType<typeof at>): Occurrence => ({
  precision: "between",
  from,
  to,
  zone,
});

describe("occurrence", () => {
  test("[I9] is said as exactly as it is known, and a day is said once", () => {
    expect(said({ precision: "exact", at: at("2026-05-03", "21:00"), zone })).toBe(
      "3 May 2026, 21:00",
    );
    expect(said({ precision: "exact", at: at("2026-05-03"), zone })).toBe(
      "3 May 2026, time not known",
    );
    expect(said({ precision: "about", at: at("2026-05-03", "21:00"), zone })).toBe(
      "3 May 2026, about 21:00",
    );
    expect(said({ precision: "about", at: at("2026-05-03"), zone })).toBe("about 3 May 2026");
    expect(said(between(at("2026-05-11", "02:00"), at("2026-05-11", "06:30")))).toBe(
      "11 May 2026, between 02:00 and 06:30",
    );
    expect(said(between(at("2026-05-10", "23:00"), at("2026-05-11", "06:30")))).toBe(
      "between 10 May 2026, 23:00 and 11 May 2026, 06:30",
    );
    expect(said(between(at("2026-05-10"), at("2026-05-12")))).toBe(
      "between 10 May 2026 and 12 May 2026",
    );
    expect(said({ precision: "unknown", remark: "", zone })).toBe("Date not known");
    expect(said({ precision: "unknown", remark: "that week", zone })).toBe(
      "Date not known: that week",
    );
  });

  test("[I9] a day without a time lasts from its first minute to its last, where it happened", () => {
    const day: Occurrence = { precision: "exact", at: at("2026-05-03"), zone };
    expect(new Date(startOf(day) ?? 0).toISOString()).toBe("2026-05-03T05:00:00.000Z");
    expect(new Date(endOf(day) ?? 0).toISOString()).toBe("2026-05-04T04:59:59.999Z");
  });

  test("without a date there is no instant to sort by", () => {
    const unknown: Occurrence = { precision: "unknown", remark: "that week", zone };
    expect(startOf(unknown)).toBeUndefined();
    expect(endOf(unknown)).toBeUndefined();
  });
});

test("[I9] a time that came twice or not at all, where clocks were changed, is known as such", () => {
  const exact = (date: string, time: string | null, where = zone): Occurrence => ({
    precision: "exact",
    at: at(date, time),
    zone: where,
  });
  expect(clockChangeIn(exact("2025-11-02", "01:30"))).toBe("twice");
  expect(clockChangeIn(exact("2026-03-08", "02:30"))).toBe("skipped");
  expect(clockChangeIn(exact("2026-03-08", "03:30"))).toBeUndefined();
  expect(clockChangeIn(exact("2025-11-02", null))).toBeUndefined();
  expect(clockChangeIn(between(at("2025-11-02", "00:10"), at("2025-11-02", "01:30")))).toBe(
    "twice",
  );
  expect(clockChangeIn(exact("2025-11-02", "01:30", "Asia/Tokyo" as TimeZone))).toBeUndefined();
});
