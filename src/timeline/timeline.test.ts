// Counts that anybody can count again, whatever the zone, the unit and the order.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type IncidentId,
  type LocalDate,
  type LocalTime,
  milliseconds,
  type TimeZone,
  toLocal,
} from "#base";
import { words } from "#i18n";
import { type CourtOrder, type Occurrence, strategies } from "#incidents/exportable";
import {
  arrange,
  datesOf,
  type TimelineIncident,
  timelineInWords,
  timelineOf,
  timelineTable,
  toTimelineDates,
  toTimelineIncident,
  units,
} from "#timeline";

const date = (text: string) => text as LocalDate;
const zone = "America/Chicago" as TimeZone;
const on = (day: string, time: string | null = null): Occurrence => ({
  precision: "exact",
  at: { date: date(day), time: time as LocalTime | null },
  zone,
});
const about = (day: string): Occurrence => ({
  precision: "about",
  at: { date: date(day), time: null },
  zone,
});
const between = (from: string, to: string): Occurrence => ({
  precision: "between",
  from: { date: date(from), time: null },
  to: { date: date(to), time: null },
  zone,
});
const unknown: Occurrence = { precision: "unknown", remark: "", zone };

let named = 0;
const nextId = () => {
  named += 1;
  return String(named).padStart(32, "0") as IncidentId;
};
const entry = (occurrence: Occurrence, more: Partial<TimelineIncident> = {}): TimelineIncident => ({
  id: nextId(),
  occurrence,
  burst: null,
  strategies: [],
  breach: false,
  withdrawn: false,
  ...more,
});

const instant = fc.integer({ min: Date.UTC(2015, 0, 1), max: Date.UTC(2026, 11, 31) });
const occurrences = fc
  .tuple(
    fc.constantFrom("exact", "about", "between", "unknown"),
    instant,
    fc.integer({ min: 0, max: 400 * 24 * 60 }),
    fc.constantFrom(
      "Pacific/Kiritimati",
      "Pacific/Pago_Pago",
      "America/St_Johns",
      "Asia/Kathmandu",
    ),
    fc.boolean(),
  )
  .map(([precision, start, minutes, name, hasTime]): Occurrence => {
    const there = name as TimeZone;
    const moment = (at: number) => {
      const local = toLocal(milliseconds(at), there);
      return { date: local.date, time: hasTime ? local.time : null };
    };
    switch (precision) {
      case "exact":
      case "about":
        return { precision, at: moment(start), zone: there };
      case "between":
        return {
          precision,
          from: moment(start),
          to: moment(start + minutes * 60_000),
          zone: there,
        };
      default:
        return { precision: "unknown", remark: "", zone: there };
    }
  });
const incidents = fc.array(
  fc.record({
    id: fc.uuid().map((id) => id.replaceAll("-", "") as IncidentId),
    occurrence: occurrences,
    burst: fc.option(fc.integer({ min: 2, max: 500 })),
    strategies: fc.uniqueArray(fc.constantFrom(...strategies)),
    breach: fc.boolean(),
    withdrawn: fc.boolean(),
  }),
  { maxLength: 40 },
);

describe("counting", () => {
  test("[T1] [T4] the counts add up, in any zone and by any unit", () => {
    fc.assert(
      fc.property(incidents, fc.constantFrom(undefined, ...units), (all, unit) => {
        const { totals, arrangement } = timelineOf(all, [], { asOf: date("2027-01-01"), unit });
        const { periods, across, undated } = arrangement;
        const kept = all.filter(({ withdrawn }) => !withdrawn);
        const sum = (of: (period: (typeof periods)[number]) => number) =>
          periods.reduce((so, period) => so + of(period), 0);
        expect(totals.entries + totals.withdrawn).toBe(all.length);
        expect(sum(({ entries }) => entries) + across.length + undated.length).toBe(kept.length);
        const undatedActs = kept
          .filter(({ occurrence }) => occurrence.precision === "unknown")
          .reduce((so, { burst }) => so + (burst ?? 1), 0);
        const acrossActs = across.reduce((so, { acts }) => so + acts, 0);
        expect(sum(({ acts }) => acts) + acrossActs + undatedActs).toBe(totals.acts);
        for (const period of periods) {
          const kinds = Object.values(period.strategies).reduce((so, count) => so + count, 0);
          expect(kinds).toBeGreaterThanOrEqual(period.entries);
          expect(period.about).toBeLessThanOrEqual(period.entries);
          expect(period.acts).toBeGreaterThanOrEqual(period.entries);
        }
      }),
    );
  });

  test("[T2] each entry stands on the calendar of the place where it happened, and only where that is known", () => {
    fc.assert(
      fc.property(incidents, (all) => {
        const { periods, across, undated } = arrange(all, [], "month");
        for (const { id, occurrence, withdrawn } of all) {
          if (withdrawn) continue;
          expect(undated.includes(id)).toBe(occurrence.precision === "unknown");
          if (occurrence.precision !== "between") continue;
          const line = across.find((each) => each.id === id);
          if (line === undefined) continue;
          const [from, to] = [occurrence.from.date, occurrence.to.date].sort();
          expect([line.from, line.to]).toEqual([from, to]);
        }
        // No two periods share a day and none is left out.
        for (const [index, { first }] of periods.entries()) {
          const before = periods[index - 1];
          if (before !== undefined) {
            expect(Date.parse(first) - Date.parse(before.last)).toBe(24 * 60 * 60_000);
          }
        }
      }),
    );
  });

  test("[T3] the order of arrival changes nothing", () => {
    fc.assert(
      fc.property(
        incidents.chain((all) =>
          fc.tuple(
            fc.constant(all),
            fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
          ),
        ),
        ([all, shuffled]) => {
          const seen = { asOf: date("2026-06-01") };
          expect(timelineOf(shuffled, [], seen)).toEqual(timelineOf(all, [], seen));
        },
      ),
    );
  });

  test("[T6] the table has the same counts as the chart", () => {
    fc.assert(
      fc.property(incidents, (all) => {
        const arrangement = arrange(all, []);
        const { columns, rows } = timelineTable(arrangement);
        expect(columns[0]).toBe("entries");
        const counted = rows.reduce((so, { counts }) => so + (counts[0] ?? 0), 0);
        expect(counted).toBe(all.filter(({ withdrawn }) => !withdrawn).length);
      }),
    );
  });

  test("[T2] a span inside a month is counted in it by month and drawn as a line by day", () => {
    const spans = [entry(between("2026-05-03", "2026-05-05")), entry(on("2026-06-30"))];
    const byMonth = arrange(spans, [], "month");
    expect(byMonth.periods.map(({ entries }) => entries)).toEqual([1, 1]);
    expect(byMonth.across).toEqual([]);
    const byDay = arrange(spans, [], "day");
    expect(byDay.across).toMatchObject([{ from: "2026-05-03", to: "2026-05-05", lasts: false }]);
    expect(byDay.periods.map(({ possible }) => possible).slice(0, 4)).toEqual([1, 1, 1, 0]);
  });

  test("[T2] a guessed day is told as such, a guessed time on a sure day is not", () => {
    const sure: Occurrence = {
      precision: "about",
      at: { date: date("2026-05-03"), time: "21:00" as LocalTime },
      zone,
    };
    expect(arrange([entry(about("2026-05-03")), entry(sure)], []).periods).toMatchObject([
      { entries: 2, about: 1 },
    ]);
  });

  test("[T4] 37 calls are one entry and 37 acts", () => {
    const calls = entry(between("2026-05-03", "2026-05-03"), { burst: 37 });
    const { totals, arrangement } = timelineOf([calls, entry(on("2026-05-03"))], [], {
      asOf: date("2026-05-04"),
    });
    expect(totals).toMatchObject({ entries: 2, acts: 38, bursts: { entries: 1, acts: 37 } });
    expect(arrangement.periods).toMatchObject([{ entries: 2, acts: 38 }]);
  });

  test("a year mistyped a century ago still gives a chart", () => {
    const { unit, periods } = arrange([entry(on("1926-05-03")), entry(on("2026-05-03"))], []);
    expect(unit).toBe("year");
    expect(periods).toHaveLength(101);
  });

  test("dates are on the calendar even where no entry is", () => {
    const served = { kind: "order-served" as const, on: date("2026-01-15"), words: "" };
    const { periods, entryDays } = arrange([entry(on("2026-05-03"))], [served], "month");
    expect(periods.map(({ first, entries }) => [first, entries])).toEqual([
      ["2026-01-01", 0],
      ["2026-02-01", 0],
      ["2026-03-01", 0],
      ["2026-04-01", 0],
      ["2026-05-01", 1],
    ]);
    expect(entryDays).toEqual({ first: "2026-05-03", last: "2026-05-03" });
  });
});

describe("how often and of what kind", () => {
  const seen = { asOf: date("2026-06-30") };

  test("[T5] equal lengths of time are compared, and only those the log goes back to", () => {
    const all = [
      entry(on("2026-04-20")),
      entry(on("2026-05-20")),
      entry(on("2026-06-10")),
      entry(on("2026-06-11")),
      entry(on("2026-06-12"), { withdrawn: true }),
    ];
    expect(timelineOf(all, [], seen).comparisons).toEqual([
      { days: 7, from: "2026-06-24", to: "2026-06-30", entries: 0, entriesBefore: 0, uncertain: 0 },
      {
        days: 30,
        from: "2026-06-01",
        to: "2026-06-30",
        entries: 2,
        entriesBefore: 1,
        uncertain: 0,
      },
    ]);
  });

  test("[T2] what may lie on either side of the border is counted on neither", () => {
    const all = [entry(on("2026-04-20")), entry(between("2026-05-25", "2026-06-05"))];
    expect(timelineOf(all, [], seen).comparisons.at(-1)).toMatchObject({
      days: 30,
      entries: 0,
      entriesBefore: 0,
      uncertain: 1,
    });
  });

  test("kinds are told in the order in which they came, with the first and the last time", () => {
    const all = [
      entry(on("2026-05-03"), { strategies: ["intimidation"] }),
      entry(on("2026-02-03"), { strategies: ["surveillance", "life-invasion"] }),
      entry(on("2026-06-03"), { strategies: ["surveillance"] }),
      entry(unknown, { strategies: ["interference"] }),
    ];
    expect(timelineOf(all, [], seen).kinds).toEqual([
      { strategy: "surveillance", entries: 2, first: on("2026-02-03"), last: on("2026-06-03") },
      { strategy: "life-invasion", entries: 1, first: on("2026-02-03"), last: on("2026-02-03") },
      { strategy: "intimidation", entries: 1, first: on("2026-05-03"), last: on("2026-05-03") },
      { strategy: "interference", entries: 1, first: null, last: null },
    ]);
  });

  test("[T5] a gap is a time in which no entry can lie", () => {
    const all = [
      entry(on("2026-01-01")),
      entry(between("2026-02-01", "2026-04-01")),
      entry(on("2026-03-01")),
      entry(on("2026-04-05")),
      entry(on("2026-06-01")),
    ];
    expect(timelineOf(all, [], seen).gaps).toEqual({
      longest: [
        { after: "2026-04-05", before: "2026-06-01", days: 56 },
        { after: "2026-01-01", before: "2026-02-01", days: 30 },
      ],
      sinceLast: 29,
    });
  });

  test("nothing at all is told as nothing", () => {
    expect(timelineOf([], [], seen)).toMatchObject({
      totals: { entries: 0, acts: 0 },
      arrangement: { periods: [], across: [], undated: [], entryDays: null },
      comparisons: [],
      kinds: [],
      gaps: { longest: [], sinceLast: null },
    });
  });
});

describe("what is taken from the log", () => {
  const id = "0".repeat(32) as IncidentId;

  test("a burst, the strategies of its behaviours, each once, and a breach", () => {
    const said = {
      occurrence: on("2026-05-03"),
      burst: { count: 37 },
      behaviours: ["called", "messaged", "threatened-me"] as const,
      order: { breached: "yes" },
    };
    expect(toTimelineIncident(id, said, false)).toEqual({
      id,
      occurrence: said.occurrence,
      burst: 37,
      strategies: ["life-invasion", "intimidation"],
      breach: true,
      withdrawn: false,
    });
  });

  test("every date of an order, and none that was not given", () => {
    const order: CourtOrder = {
      kind: "order",
      schema: 3,
      title: "No contact",
      court: "",
      number: "",
      against: "",
      issuedOn: date("2026-05-01"),
      servedOn: date("2026-05-04"),
      expiresOn: "",
      terms: "",
    };
    expect(toTimelineDates(order)).toEqual([
      { kind: "order-issued", on: "2026-05-01", words: "No contact" },
      { kind: "order-served", on: "2026-05-04", words: "No contact" },
    ]);
  });
});

test("[T6] a date to come is told, and does not stretch the calendar to itself", () => {
  const past = { kind: "order-served", on: date("2026-05-20"), words: "No contact" } as const;
  const soon = { kind: "order-expires", on: date("2026-06-11"), words: "A" } as const;
  const late = { kind: "order-expires", on: date("2029-05-20"), words: "No contact" } as const;
  const incidents = [entry(on("2026-04-03")), entry(on("2026-06-01"))];
  const timeline = timelineOf(incidents, [late, soon, past], { asOf: date("2026-06-10") });
  expect(timeline.arrangement.dates).toEqual([past]);
  expect(timeline.arrangement.periods.at(-1)?.last).toMatch(/^2026-06/);
  expect(datesOf(timeline)).toEqual([past, soon, late]);
  const { timeline: say, dates } = words();
  const told = timelineInWords(timeline, say, dates).dates;
  expect(told.map((sentence) => /\d{4}/.exec(sentence)?.[0])).toEqual(["2026", "2026", "2029"]);
});
