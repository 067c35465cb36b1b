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
  for (const occurrence of occurrences) {
    const day = dayOf(occurrence);
    const last = months.at(-1);
    if (last !== undefined && last.day?.slice(0, 7) === day?.slice(0, 7)) last.count += 1;
    else months.push({ day, count: 1 });
  }
  return months;
}
