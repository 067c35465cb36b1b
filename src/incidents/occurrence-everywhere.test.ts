// What a time can mean, in every zone there is, for every way of knowing it: through nights when clocks go forward, go
// back, or skip a day.

import fc from "fast-check";
import { expect, test } from "vitest";
import { type LocalDate, type LocalTime, offsetOf, type TimeZone, timeZones, toLocal } from "#base";
import { someContent } from "../../tests/support/incidents.ts";
import {
  clockChangeIn,
  endOf,
  type Moment,
  type Occurrence,
  offsetInWords,
  parseIncidentContent,
  problemsBeforeSaving,
  startOf,
} from "./index.ts";
import { readingAt, readingsOf } from "./occurrence.ts";

const hour = 60 * 60_000;
const two = (count: number) => String(count).padStart(2, "0");

const zone = fc.constantFrom(...timeZones());
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hours, minutes]) => `${two(hours)}:${two(minutes)}` as LocalTime);
const date = fc
  .date({ min: new Date("1950-01-01"), max: new Date("2049-12-31"), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10) as LocalDate);
// Nights on which clocks were put back, with the zone: left to chance, hardly one of them would ever be met.
const nights = [
  ["2025-11-02", "America/Chicago"],
  ["2026-11-01", "America/Denver"],
  ["2025-10-26", "Europe/Berlin"],
  ["2026-04-05", "Australia/Lord_Howe"],
  ["2025-10-26", "Atlantic/Azores"],
] as unknown as readonly [LocalDate, TimeZone][];
const smallHours = time.map((at) => `0${Number(at.slice(0, 2)) % 4}${at.slice(2)}` as LocalTime);
const reading = fc.constantFrom("earlier" as const, "later" as const);
const momentOn = (days: fc.Arbitrary<LocalDate>, times: fc.Arbitrary<LocalTime>) =>
  fc.oneof(
    fc.record({ date: days, time: fc.option(times) }),
    fc.record({ date: days, time: times, reading }),
  ) satisfies fc.Arbitrary<Moment>;
const occurrenceOf = (
  moment: fc.Arbitrary<Moment>,
  where: fc.Arbitrary<TimeZone>,
): fc.Arbitrary<Occurrence> =>
  fc.oneof(
    fc.record({
      precision: fc.constantFrom("exact" as const, "about" as const),
      at: moment,
      zone: where,
    }),
    fc.record({
      precision: fc.constant("between" as const),
      from: moment,
      to: moment,
      zone: where,
    }),
  );
const clocksPutBack = fc
  .constantFrom(...nights)
  .chain(([day, where]) =>
    occurrenceOf(momentOn(fc.constant(day), smallHours), fc.constant(where)),
  );
const occurrence: fc.Arbitrary<Occurrence> = fc.oneof(
  occurrenceOf(momentOn(date, time), zone),
  clocksPutBack,
  fc.record({ precision: fc.constant("unknown" as const), remark: fc.string(), zone }),
);

test("[I9] a wall clock shows what was written at every instant the writing can mean, unless it skipped it", () => {
  fc.assert(
    fc.property(date, time, zone, (day, at, where) => {
      const readings = readingsOf(day, at, where);
      expect([...readings]).toEqual([...new Set(readings)].sort((a, b) => a - b));
      const shown = readings.map((reading) => toLocal(reading, where));
      const isSkipped = !shown.some((local) => local.date === day && local.time === at);
      if (!isSkipped) {
        for (const local of shown) expect(local).toEqual({ date: day, time: at });
      }
      // No change of the clocks was ever larger than a day.
      const span = (readings.at(-1) ?? readings[0]) - readings[0];
      expect(span).toBeLessThanOrEqual(24 * hour);
    }),
    { numRuns: 2000 },
  );
});

test("[I9] every occurrence has an end no earlier than its start, or is refused for it, or has neither", () => {
  const now = Date.parse("2050-01-02T00:00:00Z") as never;
  fc.assert(
    fc.property(occurrence, (one) => {
      const [start, end] = [startOf(one), endOf(one)];
      if (one.precision === "unknown") {
        expect([start, end]).toEqual([undefined, undefined]);
        return;
      }
      if (start === undefined || end === undefined) throw new Error("no time");
      expect(Number.isFinite(start) && Number.isFinite(end)).toBe(true);
      const codes = problemsBeforeSaving(someContent({ occurrence: one }), now).map(
        ({ code }) => code,
      );
      // A night on which an hour comes twice allows an end that looks earlier.
      if (end < start - 24 * hour) expect(codes).toContain("end-before-start");
      if (end >= start) expect(codes).not.toContain("end-before-start");
    }),
    { numRuns: 1000 },
  );
});

test("[I9] on a night when clocks go back, every distance from UTC that an occurrence can have is told, and no other", () => {
  const phrases = {
    offsets: (start: string, end: string) => `${start}>${end}`,
    eitherOffset: (one: string, other: string) => `${one}|${other}`,
  };
  fc.assert(
    fc.property(clocksPutBack, (one) => {
      if (one.precision === "unknown") throw new Error("no time");
      const [from, to] = one.precision === "between" ? [one.from, one.to] : [one.at, one.at];
      if (from.time === null || to.time === null) return;
      const possible = ({ date, time, reading }: Moment): readonly number[] => {
        const all = readingsOf(date, time ?? ("00:00" as LocalTime), one.zone);
        if (reading === undefined) return all;
        return [reading === "later" ? Math.max(...all) : all[0]];
      };
      const [starts, ends] = [possible(from), possible(to)];
      const pairs = starts
        .flatMap((start) => ends.map((end) => [start, end] as const))
        .filter(([start, end]) => (one.precision === "between" ? start <= end : start === end));
      if (pairs.length === 0) return;
      const told = (which: 0 | 1) =>
        [...new Set(pairs.map((pair) => offsetOf(pair[which] as never, one.zone)))].join("|");
      const expected = told(0) === told(1) ? told(0) : `${told(0)}>${told(1)}`;
      expect(offsetInWords(one, phrases)).toBe(expected);
      expect(endOf(one)).toBe(Math.max(...ends));
    }),
    { numRuns: 1000 },
  );
});

test("[I9] of a time that came twice, it is told which exactly where only one is left", () => {
  fc.assert(
    fc.property(clocksPutBack, (one) => {
      if (one.precision === "unknown") throw new Error("no time");
      const moments = one.precision === "between" ? [one.from, one.to] : [one.at];
      if (moments.some(({ time }) => time === null)) return;
      const possible = ({ date, time, reading }: Moment): readonly number[] => {
        const all = readingsOf(date, time ?? ("00:00" as LocalTime), one.zone);
        return reading === undefined ? all : [reading === "later" ? Math.max(...all) : all[0]];
      };
      const choices = moments
        .map(possible)
        .reduce<readonly (readonly number[])[]>(
          (some, next) => some.flatMap((each) => next.map((instant) => [...each, instant])),
          [[]],
        )
        .filter(([start = 0, end = start]) => start <= end);
      if (choices.length === 0) return;
      const readings = moments.map(
        (_, at) => new Set(choices.map((each) => readingAt((each[at] ?? 0) as never, one.zone))),
      );
      const isOpen = readings.some((some) => some.size > 1);
      const known = new Set(readings.flatMap((some) => [...some]));
      known.delete(undefined);
      const told = clockChangeIn(one);
      if (isOpen) expect(told).toBe("twice");
      else expect(told).toBe(known.size === 2 ? "across" : [...known][0]);
    }),
    { numRuns: 1000 },
  );
});

test("[I9] a day of which nothing more is known lasts as long as that day did there", () => {
  fc.assert(
    fc.property(date, zone, (day, where) => {
      const one: Occurrence = { precision: "exact", at: { date: day, time: null }, zone: where };
      const [start = 0, end = 0] = [startOf(one), endOf(one)];
      // A few days had 21 or 27 hours; one that a zone skipped when it crossed the date line has none of its own.
      const length = end - start;
      expect(length).toBeGreaterThan(20 * hour);
      expect(length).toBeLessThan(28 * hour);
    }),
    { numRuns: 1000 },
  );
});

test("[I9] every occurrence is read back as it was given, in whatever zone", () => {
  fc.assert(
    fc.property(occurrence, (one) => {
      const content = someContent({ occurrence: one });
      expect(parseIncidentContent(JSON.parse(JSON.stringify(content)))).toEqual({
        kind: "valid",
        value: content,
      });
    }),
    { numRuns: 500 },
  );
});

test("[I9] what a device shows as now, with which of two it is, means that instant in every zone", () => {
  // Before 1972 some clocks were seconds off, which no minute can tell.
  const recent = date.filter((day) => day > "1972");
  const anytime = fc.tuple(recent, time, zone);
  const backward = fc.constantFrom(
    ["2025-11-02", "01:30", "America/Chicago"],
    ["2025-10-26", "02:59", "Europe/Berlin"],
    ["2026-04-05", "01:45", "Australia/Lord_Howe"],
    ["2025-10-26", "00:00", "Atlantic/Azores"],
  ) as unknown as typeof anytime;
  fc.assert(
    fc.property(fc.oneof(anytime, backward), ([day, at, where]) => {
      for (const instant of readingsOf(day, at, where)) {
        const reading = readingAt(instant, where);
        const moment = toLocal(instant, where);
        const occurrence: Occurrence = {
          precision: "exact",
          at: reading === undefined ? moment : { ...moment, reading },
          zone: where,
        };
        expect(startOf(occurrence)).toBe(instant);
      }
    }),
    { numRuns: 1000 },
  );
});
