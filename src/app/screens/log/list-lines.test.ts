// Headings and entries stand where they are looked for.

import fc from "fast-check";
import { expect, test } from "vitest";
import type { LocalDate } from "#base";
import { ListLines } from "./list-lines.ts";

const day = "2026-05-03" as LocalDate;

test("a heading stands above the entries of its month", () => {
  const lines = new ListLines(3, [
    { day, count: 2 },
    { day: undefined, count: 1 },
  ]);
  expect(Array.from({ length: lines.length }, (_, index) => lines.at(index))).toEqual([
    { kind: "heading", month: 0, day },
    { kind: "entry", month: 0, place: 0 },
    { kind: "entry", month: 0, place: 1 },
    { kind: "heading", month: 1, day: undefined },
    { kind: "entry", month: 1, place: 2 },
  ]);
});

test("without months there are entries alone", () => {
  const lines = new ListLines(2, undefined);
  expect([lines.length, lines.at(1)]).toEqual([2, { kind: "entry", month: 0, place: 1 }]);
});

test("every entry has one line and is found on it, however the months fall", () => {
  const counts = fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 30 });
  fc.assert(
    fc.property(counts, fc.boolean(), (all, hasMonths) => {
      const total = all.reduce((sum, count) => sum + count, 0);
      const lines = new ListLines(
        total,
        hasMonths ? all.map((count) => ({ day, count })) : undefined,
      );
      expect(lines.length).toBe(total + (hasMonths ? all.length : 0));
      for (let place = 0; place < total; place += 1) {
        expect(lines.at(lines.lineOf(place))).toMatchObject({ kind: "entry", place });
      }
      for (let index = 0; index < lines.length; index += 1) {
        expect(lines.isHeading(index)).toBe(lines.at(index).kind === "heading");
      }
    }),
  );
});
