// The times without an entry. Only those that no entry can have happened in: one that is known to lie between two dates
// closes all the days from one to the other.

import type { LocalDate } from "#base";
import { dateOfDay, dayNumber } from "./calendar.ts";
import { firstDayOf, lastDayOf, placementOf, type TimelineIncident } from "./placement.ts";

/** Days in a row about which nothing was written, between two entries. */
export interface Gap {
  /** The last day with an entry before them. */
  readonly after: LocalDate;
  /** The first day with an entry after them. */
  readonly before: LocalDate;
  /** How many days lie between. */
  readonly days: number;
}

/** The times without an entry, and how long ago the last one was. */
export interface Gaps {
  /** Longest first; those of less than a week are left out. */
  readonly longest: readonly Gap[];
  /** Days from the last day an entry can mean to `asOf`; `null` without a dated entry, or if that day is still to come. */
  readonly sinceLast: number | null;
}

const shortest = 7;

/** At most `most` of the gaps in `incidents`, as seen on `asOf`. */
export function gapsOf(incidents: readonly TimelineIncident[], asOf: LocalDate, most = 3): Gaps {
  const spans = incidents
    .flatMap((incident) => {
      const placement = placementOf(incident);
      return incident.withdrawn || placement.kind === "undated"
        ? []
        : [{ first: firstDayOf(placement), last: lastDayOf(placement) }];
    })
    .sort((a, b) => a.first - b.first);
  const gaps: Gap[] = [];
  let reached = spans[0]?.last;
  for (const { first, last } of spans) {
    const end = reached ?? last;
    const days = first - end - 1;
    if (days >= shortest) gaps.push({ after: dateOfDay(end), before: dateOfDay(first), days });
    reached = Math.max(end, last);
  }
  const since = reached === undefined ? -1 : dayNumber(asOf) - reached;
  return {
    longest: gaps.sort((a, b) => b.days - a.days || (a.after < b.after ? -1 : 1)).slice(0, most),
    sinceLast: since < 0 ? null : since,
  };
}
