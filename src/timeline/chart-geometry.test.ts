// The chart says what the counts say, inside its own borders, from either side.

import fc from "fast-check";
import { expect, test } from "vitest";
import { assertNever, type IncidentId, type LocalDate, type TimeZone } from "#base";
import { words } from "#i18n";
import {
  arrange,
  type Chart,
  chartGeometry,
  filledBox,
  type Pattern,
  type Shape,
  type TimelineIncident,
  timelineInWords,
  timelineOf,
} from "#timeline";

const zone = "America/Chicago" as TimeZone;
const text = words().timeline;

let named = 0;
const nextId = () => {
  named += 1;
  return String(named).padStart(32, "0") as IncidentId;
};
const entry = (day: string, more: Partial<TimelineIncident> = {}): TimelineIncident => ({
  id: nextId(),
  occurrence: { precision: "exact", at: { date: day as LocalDate, time: null }, zone },
  burst: null,
  strategies: [],
  breach: false,
  withdrawn: false,
  ...more,
});
const span = (from: string, to: string): TimelineIncident["occurrence"] => ({
  precision: "between",
  from: { date: from as LocalDate, time: null },
  to: { date: to as LocalDate, time: null },
  zone,
});

const some = [
  entry("2026-03-03", { strategies: ["surveillance"] }),
  entry("2026-03-20", { strategies: ["surveillance", "intimidation"], breach: true }),
  entry("2026-05-02", { burst: 37, strategies: ["life-invasion"] }),
  entry("2026-05-02", { occurrence: span("2026-03-25", "2026-04-10") }),
];
const dates = [
  { kind: "order-served" as const, on: "2026-03-10" as LocalDate, words: "No contact" },
  { kind: "separation" as const, on: "2026-02-14" as LocalDate, words: "" },
];
const size = { width: 300, textSize: 12 };
const chart = chartGeometry(arrange(some, dates, "month"), text.chart, size);

const areas = (of: Chart) =>
  of.shapes.filter((shape): shape is Extract<Shape, { kind: "area" }> => shape.kind === "area");
const texts = (of: Chart) =>
  of.shapes.flatMap((shape) => (shape.kind === "text" ? [shape.text] : []));

function extremes(of: Chart): { left: number; right: number; top: number; bottom: number } {
  const points = of.shapes.flatMap((shape): (readonly [number, number])[] => {
    switch (shape.kind) {
      case "area":
        return [
          [shape.x, shape.y],
          [shape.x + shape.width, shape.y + shape.height],
        ];
      case "strokes":
        return shape.segments.flatMap(([x1, y1, x2, y2]) => [[x1, y1] as const, [x2, y2] as const]);
      case "outline":
        return [...shape.points];
      case "text":
        return [[shape.x, shape.y]];
      default:
        return assertNever(shape);
    }
  });
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

test("[T6] every row is named, with what its highest bar stands for", () => {
  expect(texts(chart)).toEqual(
    expect.arrayContaining([
      "Entries (at most 2)",
      "Single acts (at most 37)",
      "Watching and following (at most 2)",
      "Threats and intimidation (at most 1)",
      "Between two dates",
      "Orders",
      "Marked dates",
      "February 2026",
    ]),
  );
  expect(texts(chart).join()).not.toContain("Attacks");
});

test("[T6] a bar twice as high stands for twice as many, and its place is its month", () => {
  const [march, may] = areas(chart).filter(({ tone }) => tone === "strong");
  if (march === undefined || may === undefined) throw new Error("bars");
  expect(march.height / may.height).toBeCloseTo(2);
  const days = 28 + 31 + 30 + 31;
  const inMay = chart.places.find(({ leadsTo }) => "period" in leadsTo && leadsTo.period === 3);
  expect(inMay?.x).toBeCloseTo((300 * (28 + 31 + 30)) / days);
  expect(inMay?.width).toBeCloseTo((300 * 31) / days);
  expect(may.x).toBeGreaterThan(inMay?.x ?? Number.NaN);
});

test("what lies on one incident leads to it", () => {
  const led = chart.places.flatMap(({ leadsTo }) =>
    "incident" in leadsTo ? [leadsTo.incident] : [],
  );
  expect(led).toEqual([some[3]?.id, some[1]?.id]);
});

test("nothing is drawn outside the chart, whatever its size and whatever is in it", () => {
  const day = fc
    .integer({ min: 0, max: 4000 })
    .map((n) => new Date(Date.UTC(2015, 0, 1) + n * 86_400_000).toISOString().slice(0, 10));
  const entries = fc.array(
    fc
      .tuple(day, day, fc.boolean(), fc.option(fc.integer({ min: 2, max: 90 })))
      .map(([from, to, isSpan, burst]) =>
        entry(from, { burst, breach: true, ...(isSpan ? { occurrence: span(from, to) } : {}) }),
      ),
    { minLength: 1, maxLength: 30 },
  );
  fc.assert(
    fc.property(
      entries,
      fc.integer({ min: 200, max: 1000 }),
      fc.integer({ min: 9, max: 32 }),
      fc.boolean(),
      (all, width, textSize, isMirrored) => {
        const drawn = chartGeometry(arrange(all, dates), text.chart, {
          width,
          textSize,
          isMirrored,
        });
        const { left, right, top, bottom } = extremes(drawn);
        const slack = 0.001;
        expect(left).toBeGreaterThanOrEqual(-slack);
        expect(right).toBeLessThanOrEqual(width + slack);
        expect(top).toBeGreaterThanOrEqual(-slack);
        expect(bottom).toBeLessThanOrEqual(drawn.height + slack);
      },
    ),
  );
});

test("mirrored, every bar stands as far from the other side", () => {
  const mirrored = chartGeometry(arrange(some, dates, "month"), text.chart, {
    ...size,
    isMirrored: true,
  });
  const flipped = areas(mirrored).map(({ x, width, ...rest }) => ({
    ...rest,
    width: Number(width.toFixed(6)),
    x: Number((size.width - x - width).toFixed(6)),
  }));
  const plain = areas(chart).map((area) => ({
    ...area,
    width: Number(area.width.toFixed(6)),
    x: Number(area.x.toFixed(6)),
  }));
  expect(flipped).toEqual(plain);
});

test("patterns keep inside their box and differ from each other", () => {
  const box = { x: 10, y: 20, width: 30, height: 18 };
  const drawn = (["empty", "slanted", "level", "crossed", "upright"] as const).map(
    (pattern: Pattern) => {
      const segments = filledBox(box, pattern, 12).flatMap((shape) =>
        shape.kind === "strokes" ? shape.segments : [],
      );
      for (const [x1, y1, x2, y2] of segments) {
        for (const x of [x1, x2]) expect(x >= 10 - 1e-9 && x <= 40 + 1e-9).toBe(true);
        for (const y of [y1, y2]) expect(y >= 20 - 1e-9 && y <= 38 + 1e-9).toBe(true);
      }
      return JSON.stringify(segments);
    },
  );
  expect(new Set(drawn).size).toBe(drawn.length);
});

test("without any date there is no chart", () => {
  const undated = entry("2026-03-03", {
    occurrence: { precision: "unknown", remark: "", zone },
  });
  expect(chartGeometry(arrange([undated], []), text.chart, size).height).toBe(0);
});

test("[T5] [T6] the same in words: counts and dates, and what a gap does not say", () => {
  const told = timelineInWords(
    timelineOf([...some, entry("2026-05-03", { withdrawn: true })], dates, {
      asOf: "2026-05-09" as LocalDate,
      unit: "month",
    }),
    text,
    words().dates,
  );
  expect(told).toEqual({
    howMany: [
      "4 entries, from 3 March 2026 to 2 May 2026.",
      "1 of them tells of 37 single acts. That makes 40 acts in all.",
      "1 of them reaches over more than one month, or is known only to lie between two dates. It is drawn as a line from the first day to the last.",
      "1 withdrawn entry is not counted.",
    ],
    howOften: [
      "The most in one month: 2 entries (March 2026).",
      "In the 7 days from 3 May 2026 to 9 May 2026: 0 entries. In the 7 days before: 1 entry.",
      "In the 30 days from 10 April 2026 to 9 May 2026: 1 entry. In the 30 days before: 1 entry. 1 entry more may belong to one or the other, or to neither.",
    ],
    kinds: [
      "Watching and following: 2 entries. First: 3 March 2026, time not known. Last: 20 March 2026, time not known.",
      "Threats and intimidation: 1 entry: 20 March 2026, time not known.",
      "Getting into daily life: 1 entry: 2 May 2026, time not known.",
      "1 entry does not say what kind of thing was done.",
    ],
    gaps: [
      "21 days without an entry, between 10 April 2026 and 2 May 2026.",
      "16 days without an entry, between 3 March 2026 and 20 March 2026.",
      "On 9 May 2026 the last entry was 7 days old.",
      "A time without an entry is a time about which nothing was written. It does not say that nothing happened.",
    ],
    dates: [
      "Separation: 14 February 2026.",
      "Order served: 10 March 2026 (No contact).",
      "1 entry says that an order was broken: 20 March 2026.",
    ],
  });
});
