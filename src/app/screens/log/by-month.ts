// The log under the headings of a calendar.

import type { LocalDate } from "#base";
import type { Occurrence } from "#incidents/exportable";

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
export interface Month<Entry> {
  readonly day: LocalDate | undefined;
  readonly entries: readonly Entry[];
}

/** `entries` in their order, divided wherever the month changes. */
export function byMonth<Entry extends { readonly occurrence: Occurrence }>(
  entries: readonly Entry[],
): readonly Month<Entry>[] {
  const months: { day: LocalDate | undefined; entries: Entry[] }[] = [];
  for (const entry of entries) {
    const day = dayOf(entry.occurrence);
    const last = months.at(-1);
    if (last !== undefined && last.day?.slice(0, 7) === day?.slice(0, 7)) last.entries.push(entry);
    else months.push({ day, entries: [entry] });
  }
  return months;
}
