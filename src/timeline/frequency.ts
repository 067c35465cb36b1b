// How many, how often, and of what kind, as counts and dates that anybody can count again. No score and no forecast: what
// the numbers mean is for people to say.

import type { LocalDate } from "#base";
import { type Occurrence, type Strategy, strategies } from "#incidents/exportable";
import { countStrategies, noStrategies, type StrategyCounts } from "./arrange.ts";
import { dateOfDay, dayNumber } from "./calendar.ts";
import { firstDayOf, lastDayOf, placementOf, type TimelineIncident } from "./placement.ts";

/** All incidents together. */
export interface Totals {
  /** Incidents that were not withdrawn. */
  readonly entries: number;
  readonly withdrawn: number;
  /** What was done: a burst counts as often as it says. */
  readonly acts: number;
  /** Entries that tell of several acts, and how many those tell of. */
  readonly bursts: { readonly entries: number; readonly acts: number };
  readonly strategies: StrategyCounts;
  readonly breaches: number;
}

/** `incidents` counted. */
export function totalsOf(incidents: readonly TimelineIncident[]): Totals {
  const counts = noStrategies();
  let [entries, acts, breaches] = [0, 0, 0];
  const bursts = { entries: 0, acts: 0 };
  for (const incident of incidents) {
    if (incident.withdrawn) continue;
    entries += 1;
    acts += incident.burst ?? 1;
    if (incident.burst !== null) {
      bursts.entries += 1;
      bursts.acts += incident.burst;
    }
    if (incident.breach) breaches += 1;
    countStrategies(counts, incident);
  }
  const withdrawn = incidents.length - entries;
  return { entries, withdrawn, acts, bursts, strategies: counts, breaches };
}

/** So many days, and as many before them. */
export interface Comparison {
  readonly days: number;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly entries: number;
  readonly entriesBefore: number;
  /** Entries that may have happened in those days, or in those before them, or partly did: counted in neither. */
  readonly uncertain: number;
}

/**
 * The days up to `asOf` beside as many before them: 7, 30 and 90 days, those for which the log goes back far enough.
 *
 * Before the first entry nothing was written, so days before it say nothing and are not compared.
 */
export function comparisons(
  incidents: readonly TimelineIncident[],
  asOf: LocalDate,
): readonly Comparison[] {
  const dated = incidents.flatMap((incident) => {
    const placement = placementOf(incident);
    return incident.withdrawn || placement.kind === "undated"
      ? []
      : [{ first: firstDayOf(placement), last: lastDayOf(placement) }];
  });
  const earliest = dated.reduce((day, { first }) => Math.min(day, first), Number.POSITIVE_INFINITY);
  const end = dayNumber(asOf);
  return [7, 30, 90].flatMap((days) => {
    const [start, before] = [end - days + 1, end - 2 * days + 1];
    if (before < earliest) return [];
    const within = (from: number, to: number) =>
      dated.filter(({ first, last }) => first >= from && last <= to).length;
    const [entries, entriesBefore] = [within(start, end), within(before, start - 1)];
    const reaching = dated.filter(({ first, last }) => last >= before && first <= end).length;
    return [
      {
        days,
        from: dateOfDay(start),
        to: asOf,
        entries,
        entriesBefore,
        uncertain: reaching - entries - entriesBefore,
      },
    ];
  });
}

/** When a strategy was first and last told of. */
export interface KindOverTime {
  readonly strategy: Strategy;
  readonly entries: number;
  /** The first and the last with a date; `null` when none has one. */
  readonly first: Occurrence | null;
  readonly last: Occurrence | null;
}

/** The strategies that were named, in the order in which they first were; those without any date last. */
export function kindsOverTime(incidents: readonly TimelineIncident[]): readonly KindOverTime[] {
  const kept = incidents
    .filter(({ withdrawn }) => !withdrawn)
    // Of two on one day the same one is told of, whichever came first here.
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((incident) => ({ incident, placement: placementOf(incident) }));
  return strategies
    .flatMap((strategy) => {
      const having = kept.filter(({ incident }) => incident.strategies.includes(strategy));
      let first: { day: number; occurrence: Occurrence } | undefined;
      let last: { day: number; occurrence: Occurrence } | undefined;
      for (const { incident, placement } of having) {
        if (placement.kind === "undated") continue;
        const { occurrence } = incident;
        const [from, to] = [firstDayOf(placement), lastDayOf(placement)];
        if (first === undefined || from < first.day) first = { day: from, occurrence };
        if (last === undefined || to > last.day) last = { day: to, occurrence };
      }
      return having.length === 0
        ? []
        : [
            {
              from: first?.day ?? Number.POSITIVE_INFINITY,
              kind: {
                strategy,
                entries: having.length,
                first: first?.occurrence ?? null,
                last: last?.occurrence ?? null,
              },
            },
          ];
    })
    .sort((a, b) => a.from - b.from)
    .map(({ kind }) => kind);
}
