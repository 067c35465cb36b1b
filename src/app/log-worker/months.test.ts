// The headings of the log.

import { expect, test } from "vitest";
import type { LocalDate, LocalTime, TimeZone } from "#base";
import type { Occurrence } from "#incidents";
import { dayOf, monthsOf } from "./months.ts";

const zone = "America/Chicago" as TimeZone;

function on(date: string): Occurrence {
  return { precision: "exact", at: { date: date as LocalDate, time: null }, zone };
}

const undated: Occurrence = { precision: "unknown", remark: "", zone };

test("entries of one month stand under one heading, in the order they came", () => {
  expect(monthsOf([on("2026-05-03"), on("2026-05-01"), on("2026-04-30"), undated])).toEqual([
    { day: "2026-05-03", count: 2 },
    { day: "2026-04-30", count: 1 },
    { day: undefined, count: 1 },
  ]);
});

test("the same month of another year has a heading of its own", () => {
  expect(monthsOf([on("2026-05-03"), on("2025-05-03")])).toHaveLength(2);
});

test("an empty log has no headings", () => {
  expect(monthsOf([])).toEqual([]);
});

test("a time between two stands on the day of the earlier one", () => {
  const from = { date: "2026-05-03" as LocalDate, time: "23:00" as LocalTime };
  const to = { date: "2026-05-04" as LocalDate, time: "06:00" as LocalTime };
  expect(dayOf({ precision: "between", from, to, zone })).toBe("2026-05-03");
});
