// The log under the headings of a calendar: how many entries follow each other in one month.

import type { LocalDate } from "#base";
import type { Occurrence } from "#incidents";

/** The first day an occurrence can mean, on the calendar it was given on. */
export function dayOf(occurrence: Occurrence): LocalDate | undefined {
  switch (occurrence.precision) {
    case "exact":
    case "about":
      return occurrence.at.date;
    case "between":
      return occurrence.from.date;
    case "unknown":
      return undefined;
  }
}

/** Entries that follow each other in one month. `day` is any day of it; none for those without a date. */
export interface Month {
  readonly day: LocalDate | undefined;
  readonly count: number;
}

/** Where the month changes among `occurrences`, in their order. */
export function monthsOf(occurrences: readonly Occurrence[]): readonly Month[] {
  const months: { day: LocalDate | undefined; count: number }[] = [];
  let last: { day: LocalDate | undefined; count: number } | undefined;
  let lastMonth: string | undefined;
  for (const occurrence of occurrences) {
    const day = dayOf(occurrence);
    const month = day?.slice(0, 7);
    if (last !== undefined && month === lastMonth) {
      last.count += 1;
    } else {
      last = { day, count: 1 };
      lastMonth = month;
      months.push(last);
    }
  }
  return months;
}
