// A course of conduct at a glance: everything that is counted, in one piece of plain data.

import type { LocalDate } from "#base";
import { type Arrangement, arrange, inOrderOfDates, type TimelineDate } from "./arrange.ts";
import type { Unit } from "./calendar.ts";
import {
  type Comparison,
  comparisons,
  type KindOverTime,
  kindsOverTime,
  type Totals,
  totalsOf,
} from "./frequency.ts";
import { type Gaps, gapsOf } from "./gaps.ts";
import type { TimelineIncident } from "./placement.ts";

/** Everything a timeline tells. Plain data: it can cross from a worker. */
export interface Timeline {
  readonly totals: Totals;
  readonly arrangement: Arrangement;
  /**
   * Dates after `asOf`, in order: an order that ends in years. Told, and not on the calendar, which would be empty but for
   * them.
   */
  readonly toCome: readonly TimelineDate[];
  readonly comparisons: readonly Comparison[];
  readonly kinds: readonly KindOverTime[];
  readonly gaps: Gaps;
  readonly asOf: LocalDate;
}

/**
 * What `incidents` and `dates` come to, as seen on `asOf`. The order they are given in makes no difference.
 *
 * `unit` is what to count by; without one, or with one that does not fit, whatever fits the time they span.
 */
export function timelineOf(
  incidents: readonly TimelineIncident[],
  dates: readonly TimelineDate[],
  { asOf, unit }: { readonly asOf: LocalDate; readonly unit?: Unit | undefined },
): Timeline {
  const isPast = ({ on }: TimelineDate) => on <= asOf;
  return {
    totals: totalsOf(incidents),
    arrangement: arrange(incidents, dates.filter(isPast), unit),
    toCome: inOrderOfDates(dates.filter((date) => !isPast(date))),
    comparisons: comparisons(incidents, asOf),
    kinds: kindsOverTime(incidents),
    gaps: gapsOf(incidents, asOf),
    asOf,
  };
}

/** Every date that `timeline` tells of, in order. */
export function datesOf({ arrangement, toCome }: Timeline): readonly TimelineDate[] {
  return [...arrangement.dates, ...toCome];
}
