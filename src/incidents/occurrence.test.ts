import { describe, expect, test } from "vitest";
import { type LocalDate, type LocalTime, type Milliseconds, type TimeZone, toLocal } from "#base";
import { words } from "#i18n";
import { someContent } from "../../tests/support/incidents.ts";
import {
  clockChangeIn,
  endOf,
  type Moment,
  type Occurrence,
  occurrenceInWords,
  offsetInWords,
  problemsBeforeSaving,
  readingAt,
  startOf,
} from "./index.ts";

const zone = "America/Chicago" as TimeZone;
const at = (date: string, time: string | null = null) => ({
  date: date as LocalDate,
  time: time as LocalTime | null,
});
const said = (occurrence: Occurrence) => occurrenceInWords(occurrence, words().dates);
const between = (from: Moment, to: Moment): Occurrence => ({
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

describe("a time that came twice", () => {
  // Clocks in Chicago were put back from 02:00 to 01:00 on this day.
  const instants = ["2025-11-02T06:30:00Z", "2025-11-02T07:30:00Z"].map(
    (each) => Date.parse(each) as Milliseconds,
  );
  const now = (instant: Milliseconds): Moment => {
    const reading = readingAt(instant, zone);
    return { ...toLocal(instant, zone), ...(reading === undefined ? {} : { reading }) };
  };
  const exact = (moment: Moment): Occurrence => ({ precision: "exact", at: moment, zone });
  const offsets = (occurrence: Occurrence) => offsetInWords(occurrence, words().dates);

  test("[I9] is the one it was known to be, in order and in its distance from UTC", () => {
    const [first, second] = instants.map((instant) => exact(now(instant))) as [
      Occurrence,
      Occurrence,
    ];
    expect(said(first)).toBe(said(second));
    expect([startOf(first), startOf(second)]).toEqual(instants);
    expect([endOf(first), endOf(second)]).toEqual(instants);
    expect([clockChangeIn(first), clockChangeIn(second)]).toEqual(["earlier", "later"]);
    expect([offsets(first), offsets(second)]).toEqual(["UTC-05:00", "UTC-06:00"]);
  });

  test("[I9] is told as either where nobody said which", () => {
    const unsaid = exact(at("2025-11-02", "01:30"));
    expect(offsets(unsaid)).toBe("UTC-05:00 or UTC-06:00");
    expect(clockChangeIn(unsaid)).toBe("twice");
    expect(offsets(exact(at("2025-11-02", "02:30")))).toBe("UTC-06:00");
    expect(readingAt(Date.parse("2025-11-02T08:30:00Z") as Milliseconds, zone)).toBeUndefined();
  });

  test("[I9] is told as either at the end of a span too, and the span may be as long as that", () => {
    const unsaid = between(at("2025-11-02", "00:30"), at("2025-11-02", "01:30"));
    expect(offsets(unsaid)).toBe("UTC-05:00, then UTC-05:00 or UTC-06:00");
    expect(endOf(unsaid)).toBe(instants[1]);
    const [first, second] = instants.map(now) as [Moment, Moment];
    const known = { ...unsaid, to: first };
    expect(offsets(known)).toBe("UTC-05:00");
    expect(endOf(known)).toBe(instants[0]);
    expect(offsets(between(at("2025-11-02", "01:10"), at("2025-11-02", "01:30")))).toBe(
      "UTC-05:00 or UTC-06:00",
    );
    // What began at the second of them can have ended at no first one.
    expect(offsets(between(second, at("2025-11-02", "01:40")))).toBe("UTC-06:00");
  });

  test("[I9] is known where the other end of a span leaves only one, and not told as unknown", () => {
    const [first, second] = instants.map(now) as [Moment, Moment];
    const [before, after] = [at("2025-11-02", "01:10"), at("2025-11-02", "01:40")];
    expect(clockChangeIn(between(second, after))).toBe("later");
    expect(clockChangeIn(between(before, first))).toBe("earlier");
    expect(clockChangeIn(between(before, second))).toBe("twice");
    expect(clockChangeIn(between(first, after))).toBe("twice");
    // From the later time of day to the earlier one: only across the change.
    expect(clockChangeIn(between(after, before))).toBe("across");
    expect(clockChangeIn(between(first, second))).toBe("across");
    expect(clockChangeIn(between(second, first))).toBe("twice");
  });

  test("from the second to the first of them is an end before its start; the other way is an hour", () => {
    const [first, second] = instants.map(now) as [Moment, Moment];
    const codes = (occurrence: Occurrence) =>
      problemsBeforeSaving(
        someContent({ occurrence }),
        Date.parse("2026-05-04T12:00:00Z") as Milliseconds,
      ).map(({ code }) => code);
    expect(codes(between(second, first))).toEqual(["end-before-start"]);
    expect(codes(between(first, second))).toEqual([]);
    expect(codes(between(at("2025-11-02", "01:30"), at("2025-11-02", "01:10")))).toEqual([]);
    expect(offsets(between(first, second))).toBe("UTC-05:00, then UTC-06:00");
  });
});
