// The timeline as sentences: all that the chart shows, for whoever does not see it, and what it cannot show. Counts and
// dates only.

import type { LocalDate } from "#base";
import {
  type Occurrence,
  type OccurrencePhrases,
  occurrenceInWords,
  type Strategy,
} from "#incidents/exportable";
import type { DateKind } from "./arrange.ts";
import type { Unit } from "./calendar.ts";
import type { Comparison } from "./frequency.ts";
import type { Gap } from "./gaps.ts";
import { datesOf, type Timeline } from "./timeline.ts";

/** The sentences a timeline is told in; `i18n` has them for each language. Dates arrive in words. */
export interface TimelinePhrases {
  readonly none: string;
  entries(entries: number, from: string, to: string): string;
  entriesWithoutDates(entries: number): string;
  undated(entries: number): string;
  across(entries: number, unit: Unit): string;
  about(entries: number): string;
  withdrawn(entries: number): string;
  bursts(entries: number, acts: number, allActs: number): string;
  most(entries: number, periods: readonly string[], morePeriods: number, unit: Unit): string;
  compared(comparison: Comparison, from: string, to: string): string;
  kind(strategy: Strategy, entries: number, first: string | null, last: string | null): string;
  unnamed(entries: number): string;
  gap(gap: Gap, after: string, before: string): string;
  noGap: string;
  sinceLast(days: number, asOf: string): string;
  gapsMean: string;
  date(kind: DateKind, on: string, words: string): string;
  breaches(entries: number, dates: readonly string[]): string;
  /** A period by its first day. */
  period(first: LocalDate, unit: Unit): string;
}

/** What a timeline says, part by part; an empty part has nothing to say. */
export interface TimelineInWords {
  readonly howMany: readonly string[];
  readonly howOften: readonly string[];
  readonly kinds: readonly string[];
  readonly gaps: readonly string[];
  readonly dates: readonly string[];
}

/** `timeline` in sentences. */
export function timelineInWords(
  timeline: Timeline,
  phrases: TimelinePhrases,
  dates: OccurrencePhrases,
): TimelineInWords {
  const { totals, arrangement, kinds } = timeline;
  return {
    howMany: howMany(timeline, phrases, dates),
    howOften: howOften(timeline, phrases, dates),
    kinds: [
      ...kinds.map(({ strategy, entries, first, last }) => {
        const [firstly, lastly] = [when(first, dates), when(last, dates)];
        return phrases.kind(strategy, entries, firstly, lastly === firstly ? null : lastly);
      }),
      ...(totals.strategies.unnamed > 0 && totals.entries > 0
        ? [phrases.unnamed(totals.strategies.unnamed)]
        : []),
    ],
    gaps: gapsInWords(timeline, phrases, dates),
    dates: [
      ...datesOf(timeline).map(({ kind, on, words }) => phrases.date(kind, dates.date(on), words)),
      ...(totals.breaches > 0
        ? [
            phrases.breaches(
              totals.breaches,
              arrangement.breaches.map(({ on }) => dates.date(on)),
            ),
          ]
        : []),
    ],
  };
}

function howMany(
  { totals, arrangement }: Timeline,
  phrases: TimelinePhrases,
  dates: OccurrencePhrases,
): string[] {
  const { periods, across, undated, unit, entryDays } = arrangement;
  const about = periods.reduce((sum, period) => sum + period.about, 0);
  const { bursts } = totals;
  return [
    ...(totals.entries === 0
      ? [phrases.none]
      : [
          entryDays === null
            ? phrases.entriesWithoutDates(totals.entries)
            : phrases.entries(
                totals.entries,
                dates.date(entryDays.first),
                dates.date(entryDays.last),
              ),
        ]),
    ...(bursts.entries > 0 ? [phrases.bursts(bursts.entries, bursts.acts, totals.acts)] : []),
    ...(about > 0 ? [phrases.about(about)] : []),
    ...(across.length > 0 ? [phrases.across(across.length, unit)] : []),
    ...(undated.length > 0 ? [phrases.undated(undated.length)] : []),
    ...(totals.withdrawn > 0 ? [phrases.withdrawn(totals.withdrawn)] : []),
  ];
}

function howOften(
  { arrangement, comparisons }: Timeline,
  phrases: TimelinePhrases,
  dates: OccurrencePhrases,
): string[] {
  const { periods, unit } = arrangement;
  const most = periods.reduce((so, { entries }) => Math.max(so, entries), 0);
  const busiest = periods.filter(({ entries }) => entries === most);
  const shown = busiest.slice(0, 3).map(({ first }) => phrases.period(first, unit));
  return [
    // That no period has more than one is nothing to tell.
    ...(most > 1 && periods.length > 1
      ? [phrases.most(most, shown, busiest.length - shown.length, unit)]
      : []),
    // Nothing then and nothing before is told once, among the times without an entry.
    ...comparisons
      .filter(({ entries, entriesBefore, uncertain }) => entries + entriesBefore + uncertain > 0)
      .map((comparison) =>
        phrases.compared(comparison, dates.date(comparison.from), dates.date(comparison.to)),
      ),
  ];
}

function gapsInWords(
  { gaps, totals, asOf, arrangement }: Timeline,
  phrases: TimelinePhrases,
  dates: OccurrencePhrases,
): string[] {
  if (totals.entries - arrangement.undated.length === 0) return [];
  const since =
    gaps.sinceLast === null ? [] : [phrases.sinceLast(gaps.sinceLast, dates.date(asOf))];
  return [
    ...(gaps.longest.length === 0
      ? [phrases.noGap]
      : gaps.longest.map((gap) => phrases.gap(gap, dates.date(gap.after), dates.date(gap.before)))),
    ...since,
    phrases.gapsMean,
  ];
}

function when(occurrence: Occurrence | null, dates: OccurrencePhrases): string | null {
  return occurrence === null ? null : occurrenceInWords(occurrence, dates);
}
