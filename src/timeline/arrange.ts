// Incidents and dates put on a calendar and counted by day, week, month, quarter or year. Every incident that was not
// withdrawn is counted once: in a period, across several, or without a date.

import type { IncidentId, LocalDate } from "#base";
import { type Strategy, strategies } from "#incidents/exportable";
import {
  countPeriods,
  dateOfDay,
  dayNumber,
  nextPeriod,
  periodStart,
  type Unit,
  units,
} from "./calendar.ts";
import {
  type Dated,
  firstDayOf,
  lastDayOf,
  placementOf,
  type TimelineIncident,
} from "./placement.ts";

/** What a date beside the incidents can be. */
export const dateKinds = [
  "order-issued",
  "order-served",
  "order-expires",
  "separation",
  "arrest-or-service",
  "major-loss",
  "increase",
] as const;

/** One of them. */
export type DateKind = (typeof dateKinds)[number];

/** A date that the person marked, or one of a court order. */
export interface TimelineDate {
  readonly kind: DateKind;
  readonly on: LocalDate;
  /** The order's title, or the person's remark. */
  readonly words: string;
  /** The language of those words, BCP 47, where it is known. */
  readonly language?: string;
}

/** How many incidents name behaviours of each strategy; one can name several. `unnamed` name none. */
export type StrategyCounts = Readonly<Record<Strategy | "unnamed", number>>;

/** One day, week, month, quarter or year. */
export interface Period {
  readonly first: LocalDate;
  readonly last: LocalDate;
  /** Incidents that happened in it. */
  readonly entries: number;
  /** Those of them whose day is not exact. */
  readonly about: number;
  /** Incidents that may have happened in it, or partly did: they are counted among those across periods. */
  readonly possible: number;
  /** What was done: a burst counts as often as it says. */
  readonly acts: number;
  readonly strategies: StrategyCounts;
  /** Incidents that say an order was broken. */
  readonly breaches: number;
}

/** An incident that stands in no single period. */
export interface Across {
  readonly id: IncidentId;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** It went on from the first day to the last; otherwise it happened once, some time between them. */
  readonly lasts: boolean;
  readonly acts: number;
  readonly breach: boolean;
}

/** Everything on a calendar. */
export interface Arrangement {
  readonly unit: Unit;
  /** The units that give a chart neither too long nor of one bar, finest first. */
  readonly fitting: readonly Unit[];
  /** From the first date there is to the last, none left out. Empty without any date. */
  readonly periods: readonly Period[];
  /** The first and the last day that an incident can mean; `null` when none has a date. */
  readonly entryDays: { readonly first: LocalDate; readonly last: LocalDate } | null;
  readonly across: readonly Across[];
  readonly undated: readonly IncidentId[];
  /** Incidents on one day that say an order was broken. */
  readonly breaches: readonly { readonly id: IncidentId; readonly on: LocalDate }[];
  /** In order. */
  readonly dates: readonly TimelineDate[];
}

const mostPeriods = 130;
/** At most so many of a unit are taken for the first look. */
const comfortable: Readonly<Record<Unit, number>> = {
  day: 31,
  week: 27,
  month: 60,
  quarter: 60,
  year: Number.POSITIVE_INFINITY,
};

/** `incidents` and `dates` counted by `wanted`, or by what fits the time they span. */
export function arrange(
  incidents: readonly TimelineIncident[],
  dates: readonly TimelineDate[],
  wanted?: Unit,
): Arrangement {
  const kept = incidents.filter(({ withdrawn }) => !withdrawn);
  const placed = kept.map((incident) => ({ incident, placement: placementOf(incident) }));
  const dated = placed.filter(isDated);
  const [firstEntry, lastEntry] = spanOf(dated, []);
  const [first, last] = spanOf(dated, dates);
  const fitting = unitsThatFit(first, last);
  const unit =
    wanted !== undefined && fitting.includes(wanted)
      ? wanted
      : comfortableUnit(fitting, first, last);

  const periods = emptyPeriods(first, last, unit);
  const across: Across[] = [];
  const breaches: { id: IncidentId; on: LocalDate }[] = [];
  for (const { incident, placement } of dated) {
    const [from, to] = [firstDayOf(placement), lastDayOf(placement)];
    const acts = incident.burst ?? 1;
    if (periodStart(from, unit) === periodStart(to, unit)) {
      const period = periodAt(periods, from);
      period.entries += 1;
      period.acts += acts;
      if (placement.kind === "on" && placement.isAbout) period.about += 1;
      if (incident.breach) period.breaches += 1;
      countStrategies(period.strategies, incident);
    } else {
      const { id, breach } = incident;
      const lasts = placement.kind === "across" && placement.lasts;
      across.push({
        id,
        from: dateOfDay(from),
        to: dateOfDay(to),
        lasts,
        acts,
        breach,
      });
      for (let at = indexOfPeriod(periods, from); at <= indexOfPeriod(periods, to); at += 1) {
        const period = periods[at];
        if (period !== undefined) period.possible += 1;
      }
    }
    if (incident.breach && placement.kind === "on") {
      breaches.push({ id: incident.id, on: dateOfDay(placement.day) });
    }
  }
  return {
    unit,
    fitting,
    periods,
    entryDays:
      firstEntry > lastEntry ? null : { first: dateOfDay(firstEntry), last: dateOfDay(lastEntry) },
    across: across.sort(
      (a, b) => inOrder(a.from, b.from) || inOrder(a.to, b.to) || inOrder(a.id, b.id),
    ),
    undated: placed
      .filter(({ placement }) => placement.kind === "undated")
      .map(({ incident }) => incident.id)
      .sort(inOrder),
    breaches: breaches.sort((a, b) => inOrder(a.on, b.on) || inOrder(a.id, b.id)),
    dates: inOrderOfDates(dates),
  };
}

/** `dates` by day, and those of one day always in the same order. */
export function inOrderOfDates(dates: readonly TimelineDate[]): readonly TimelineDate[] {
  return dates.toSorted(
    (a, b) => inOrder(a.on, b.on) || inOrder(a.kind, b.kind) || inOrder(a.words, b.words),
  );
}

/** No incident of any strategy. */
export function noStrategies(): Record<Strategy | "unnamed", number> {
  return { surveillance: 0, "life-invasion": 0, intimidation: 0, interference: 0, unnamed: 0 };
}

/** Counts `incident` under each of its strategies. */
export function countStrategies(
  counts: Record<Strategy | "unnamed", number>,
  incident: TimelineIncident,
): void {
  const named = strategies.filter((strategy) => incident.strategies.includes(strategy));
  for (const strategy of named) counts[strategy] += 1;
  if (named.length === 0) counts.unnamed += 1;
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };
type OpenPeriod = Omit<Writable<Period>, "strategies"> & {
  readonly strategies: Record<Strategy | "unnamed", number>;
};

function isDated<Placed extends { readonly placement: ReturnType<typeof placementOf> }>(
  placed: Placed,
): placed is Placed & { readonly placement: Dated } {
  return placed.placement.kind !== "undated";
}

// A loop, not Math.min(...all): a long log has more days than a call may have arguments.
function spanOf(
  dated: readonly { readonly placement: Dated }[],
  dates: readonly TimelineDate[],
): readonly [first: number, last: number] {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const reach = (from: number, to: number) => {
    first = Math.min(first, from);
    last = Math.max(last, to);
  };
  for (const { placement } of dated) reach(firstDayOf(placement), lastDayOf(placement));
  for (const { on } of dates) reach(dayNumber(on), dayNumber(on));
  return [first, last];
}

function unitsThatFit(first: number, last: number): readonly Unit[] {
  if (first > last) return [];
  const fitting = units.filter((unit) => {
    const count = countPeriods(first, last, unit);
    return count <= mostPeriods && (count > 1 || unit === "day");
  });
  return fitting.length === 0 ? ["year"] : fitting;
}

function comfortableUnit(fitting: readonly Unit[], first: number, last: number): Unit {
  return (
    fitting.find((unit) => countPeriods(first, last, unit) <= comfortable[unit]) ??
    fitting.at(-1) ??
    "month"
  );
}

function emptyPeriods(first: number, last: number, unit: Unit): OpenPeriod[] {
  const periods: OpenPeriod[] = [];
  if (first > last) return periods;
  for (let start = periodStart(first, unit); start <= last; ) {
    const next = nextPeriod(start, unit);
    periods.push({
      first: dateOfDay(start),
      last: dateOfDay(next - 1),
      entries: 0,
      about: 0,
      possible: 0,
      acts: 0,
      strategies: noStrategies(),
      breaches: 0,
    });
    start = next;
  }
  return periods;
}

function indexOfPeriod(periods: readonly OpenPeriod[], day: number): number {
  const date = dateOfDay(day);
  let [low, high] = [0, periods.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((periods[middle]?.first ?? "") <= date) low = middle;
    else high = middle - 1;
  }
  return low;
}

function periodAt(periods: readonly OpenPeriod[], day: number): OpenPeriod {
  return periods[indexOfPeriod(periods, day)] as OpenPeriod;
}

function inOrder(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
