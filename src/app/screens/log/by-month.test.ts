// The headings of the log.

import { expect, test } from "vitest";
import type { LocalDate, LocalTime, TimeZone } from "#base";
import type { Occurrence } from "#incidents/exportable";
import { byMonth, dayOf } from "./by-month.ts";

const zone = "America/Chicago" as TimeZone;

function on(date: string): { occurrence: Occurrence } {
  return {
    occurrence: { precision: "exact", at: { date: date as LocalDate, time: null }, zone },
  };
}

const undated: { occurrence: Occurrence } = {
  occurrence: { precision: "unknown", remark: "", zone },
};

test("entries of one month stand under one heading, in the order they came", () => {
  const [first, second, third] = [on("2026-05-03"), on("2026-05-01"), on("2026-04-30")];
  const months = byMonth([first, second, third, undated]);
  expect(months.map(({ day, entries }) => [day, entries.length])).toEqual([
    ["2026-05-03", 2],
    ["2026-04-30", 1],
    [undefined, 1],
  ]);
  expect(months.flatMap(({ entries }) => entries)).toEqual([first, second, third, undated]);
});

test("the same month of another year has a heading of its own", () => {
  expect(byMonth([on("2026-05-03"), on("2025-05-03")])).toHaveLength(2);
});

test("an empty log has no headings", () => {
  expect(byMonth([])).toEqual([]);
});

test("a time between two stands on the day of the earlier one", () => {
  const from = { date: "2026-05-03" as LocalDate, time: "23:00" as LocalTime };
  const to = { date: "2026-05-04" as LocalDate, time: "06:00" as LocalTime };
  expect(dayOf({ precision: "between", from, to, zone })).toBe("2026-05-03");
});
