// Where on a calendar an incident stands: on a day, somewhere between two, or nowhere. Never placed more exactly than the
// person knew.

import type { IncidentId } from "#base";
import type { Occurrence, Strategy } from "#incidents/exportable";
import { dayNumber } from "./calendar.ts";

/** What a timeline needs to know of an incident. */
export interface TimelineIncident {
  readonly id: IncidentId;
  readonly occurrence: Occurrence;
  /** How many acts one entry tells of: the count of a burst, otherwise `null`. */
  readonly burst: number | null;
  /** The strategies its behaviours belong to, each once. */
  readonly strategies: readonly Strategy[];
  /** Whether it says that an order was broken. */
  readonly breach: boolean;
  /** Withdrawn ones are counted and otherwise left out. */
  readonly withdrawn: boolean;
}

/** On which days an incident can have happened, counted from 1970-01-01. */
export type Placement =
  /** On that day; `isAbout` where the person was not sure of it. */
  | { readonly kind: "on"; readonly day: number; readonly isAbout: boolean }
  /** Somewhere from `first` to `last`; `lasts` where it went on for all that time. */
  | {
      readonly kind: "across";
      readonly first: number;
      readonly last: number;
      readonly lasts: boolean;
    }
  | { readonly kind: "undated" };

/** A {@link Placement} with a date. */
export type Dated = Exclude<Placement, { kind: "undated" }>;

/** Where `incident` stands. A span that begins and ends on one day stands on that day. */
export function placementOf({ occurrence, burst }: TimelineIncident): Placement {
  switch (occurrence.precision) {
    case "exact":
    case "about":
      return {
        kind: "on",
        day: dayNumber(occurrence.at.date),
        isAbout: occurrence.precision === "about" && occurrence.at.time === null,
      };
    case "between": {
      // A span whose ends were given the wrong way round still covers the same days.
      const [first, last] = [dayNumber(occurrence.from.date), dayNumber(occurrence.to.date)].sort(
        (a, b) => a - b,
      ) as [number, number];
      return first === last
        ? { kind: "on", day: first, isAbout: false }
        : { kind: "across", first, last, lasts: burst !== null };
    }
    case "unknown":
      return { kind: "undated" };
  }
}

/** The first day `placement` can mean. */
export function firstDayOf(placement: Dated): number {
  return placement.kind === "on" ? placement.day : placement.first;
}

/** The last day `placement` can mean. */
export function lastDayOf(placement: Dated): number {
  return placement.kind === "on" ? placement.day : placement.last;
}
