// Days counted one after the other, and the weeks, months, quarters and years they fall in. No zone: a day here is the day
// on the calendar of the place where something happened, as the person gave it.

import type { LocalDate } from "#base";

/** What a timeline counts by, finest first. */
export const units = ["day", "week", "month", "quarter", "year"] as const;

/** One of them. */
export type Unit = (typeof units)[number];

const dayLength = 24 * 60 * 60_000;

/** How many days after 1970-01-01 `date` is; negative before it. */
export function dayNumber(date: LocalDate): number {
  return Date.parse(`${date}T00:00Z`) / dayLength;
}

/** The day of that number. */
export function dateOfDay(day: number): LocalDate {
  return new Date(day * dayLength).toISOString().slice(0, 10) as LocalDate;
}

/** The first day of the `unit` that `day` falls in. Weeks begin on a Monday. */
export function periodStart(day: number, unit: Unit): number {
  const date = new Date(day * dayLength);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  switch (unit) {
    case "day":
      return day;
    case "week":
      return day - ((date.getUTCDay() + 6) % 7);
    case "month":
      return firstOfMonth(year, month);
    case "quarter":
      return firstOfMonth(year, month - (month % 3));
    case "year":
      return firstOfMonth(year, 0);
  }
}

/** The first day of the `unit` after the one that begins on `start`. */
export function nextPeriod(start: number, unit: Unit): number {
  // Long enough to leave the present one, too short to pass over the next.
  const step = { day: 1, week: 7, month: 31, quarter: 92, year: 366 }[unit];
  return periodStart(start + step, unit);
}

/** How many `unit`s it takes to hold every day from `first` to `last`. */
export function countPeriods(first: number, last: number, unit: Unit): number {
  const [from, to] = [periodStart(first, unit), periodStart(last, unit)];
  const { year, month } = monthOf(from);
  const end = monthOf(to);
  const months = (end.year - year) * 12 + end.month - month;
  switch (unit) {
    case "day":
      return to - from + 1;
    case "week":
      return (to - from) / 7 + 1;
    case "month":
      return months + 1;
    case "quarter":
      return months / 3 + 1;
    case "year":
      return months / 12 + 1;
  }
}

function monthOf(day: number): { year: number; month: number } {
  const date = new Date(day * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() };
}

function firstOfMonth(year: number, month: number): number {
  // Date.UTC takes the years 0 to 99 for 1900 to 1999; setUTCFullYear takes them as they are.
  const date = new Date(0);
  date.setUTCFullYear(year, month, 1);
  return date.getTime() / dayLength;
}
