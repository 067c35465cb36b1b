// When something happened, as exactly as the person knows it and no more exactly than that.
// Kept as the wall clock the person gave and the zone it stood in; the instant is worked out, never stored.

import {
  assertNever,
  type LocalDate,
  type LocalTime,
  type Milliseconds,
  milliseconds,
  offsetOf,
  type TimeZone,
  toInstant,
  toLocal,
} from "#base";

/** A day, and the time of day when it is known. */
export interface Moment {
  readonly date: LocalDate;
  readonly time: LocalTime | null;
}

/** When an incident happened. `remark` holds what is known in the person's own words when no date is. */
export type Occurrence =
  | { readonly precision: "exact"; readonly at: Moment; readonly zone: TimeZone }
  | { readonly precision: "about"; readonly at: Moment; readonly zone: TimeZone }
  | {
      readonly precision: "between";
      readonly from: Moment;
      readonly to: Moment;
      readonly zone: TimeZone;
    }
  | { readonly precision: "unknown"; readonly remark: string; readonly zone: TimeZone };

/** How well the time is known. */
export type Precision = Occurrence["precision"];

/** The precisions in the order a form offers them. */
export const precisions: readonly Precision[] = ["exact", "about", "between", "unknown"];

const firstMinute = "00:00" as LocalTime;
const lastMinute = "23:59" as LocalTime;

/** The first instant an occurrence can mean: midnight when the time of day is unknown. `undefined` without a date. */
export function startOf(occurrence: Occurrence): Milliseconds | undefined {
  if (occurrence.precision === "unknown") return undefined;
  const moment = occurrence.precision === "between" ? occurrence.from : occurrence.at;
  return toInstant(moment.date, moment.time ?? firstMinute, occurrence.zone);
}

/** The last instant an occurrence can mean. `undefined` without a date. */
export function endOf(occurrence: Occurrence): Milliseconds | undefined {
  if (occurrence.precision === "unknown") return undefined;
  const moment = occurrence.precision === "between" ? occurrence.to : occurrence.at;
  return moment.time === null
    ? milliseconds(toInstant(moment.date, lastMinute, occurrence.zone) + 59_999)
    : toInstant(moment.date, moment.time, occurrence.zone);
}

/**
 * How far its zone is from UTC, as in `UTC-05:00`: two distances for a span in which the clocks were changed, none without
 * a date.
 */
export function offsetsOf(occurrence: Occurrence): readonly string[] {
  const ends = [startOf(occurrence), occurrence.precision === "between" && endOf(occurrence)];
  const offsets = ends.flatMap((end) =>
    typeof end === "number" ? [offsetOf(end, occurrence.zone)] : [],
  );
  return [...new Set(offsets)];
}

/**
 * Every instant that `date` and `time` in `zone` can mean, earliest first.
 *
 * Two on the night clocks go back, when an hour is shown twice; and two for an hour that clocks skip, which somebody
 * read off a watch that was not put forward yet, or off one that was put forward too soon.
 */
export function readingsOf(
  date: LocalDate,
  time: LocalTime,
  zone: TimeZone,
): readonly [Milliseconds, ...Milliseconds[]] {
  const usual = toInstant(date, time, zone);
  const shown = Date.parse(`${date}T${time}Z`);
  // The distances from UTC before and after a change are those of the day before and the day after.
  const other = [usual - day, usual + day]
    .map((near) => milliseconds(shown - distanceFromUtc(milliseconds(near), zone)))
    .filter((reading) => reading !== usual);
  const shows = (reading: Milliseconds) => {
    const local = toLocal(reading, zone);
    return local.date === date && local.time === time;
  };
  const possible = shows(usual) ? other.filter(shows) : other;
  const [first = usual, ...rest] = [usual, ...possible].sort((a, b) => a - b);
  return [first, ...rest];
}

const day = 24 * 60 * 60_000;

function distanceFromUtc(instant: Milliseconds, zone: TimeZone): number {
  const { date, time } = toLocal(instant, zone);
  return Date.parse(`${date}T${time}Z`) - instant;
}

/**
 * Whether a time in `occurrence` was shown twice by the clocks there, or was passed over by them. It is kept as it was
 * given; whoever reads it should know.
 */
export function clockChangeIn(occurrence: Occurrence): "twice" | "skipped" | undefined {
  if (occurrence.precision === "unknown") return undefined;
  const { zone } = occurrence;
  const moments =
    occurrence.precision === "between" ? [occurrence.from, occurrence.to] : [occurrence.at];
  for (const { date, time } of moments) {
    if (time === null) continue;
    const readings = readingsOf(date, time, zone);
    if (readings.length === 1) continue;
    const local = toLocal(readings[0], zone);
    return local.date === date && local.time === time ? "twice" : "skipped";
  }
  return undefined;
}

/** Whether a span ends before it starts, however the wall clocks of its two ends are read. */
export function endsBeforeItStarts(occurrence: Occurrence): boolean {
  if (occurrence.precision !== "between") return false;
  const { from, to, zone } = occurrence;
  const [earliest] = readingsOf(from.date, from.time ?? firstMinute, zone);
  const latest = readingsOf(to.date, to.time ?? lastMinute, zone).at(-1) ?? earliest;
  return latest < earliest;
}

/** The sentences an occurrence is told in; `i18n` has them for each language. */
export interface OccurrencePhrases {
  date(date: LocalDate): string;
  time(time: LocalTime): string;
  dateAndTime(date: string, time: string): string;
  timeNotKnown(date: string): string;
  about(when: string): string;
  between(from: string, to: string): string;
  unknown: string;
  unknownWithRemark(remark: string): string;
}

/** The occurrence as a person would say it, without its zone. A day is said once. */
export function occurrenceInWords(occurrence: Occurrence, phrases: OccurrencePhrases): string {
  const { about, between, date, dateAndTime, time, timeNotKnown } = phrases;
  const moment = (one: Moment) =>
    one.time === null ? date(one.date) : dateAndTime(date(one.date), time(one.time));
  switch (occurrence.precision) {
    case "exact": {
      const { at } = occurrence;
      return at.time === null ? timeNotKnown(date(at.date)) : moment(at);
    }
    case "about": {
      const { at } = occurrence;
      return at.time === null
        ? about(date(at.date))
        : dateAndTime(date(at.date), about(time(at.time)));
    }
    case "between": {
      const { from, to } = occurrence;
      return from.date === to.date && from.time !== null && to.time !== null
        ? dateAndTime(date(from.date), between(time(from.time), time(to.time)))
        : between(moment(from), moment(to));
    }
    case "unknown":
      return occurrence.remark === ""
        ? phrases.unknown
        : phrases.unknownWithRemark(occurrence.remark);
    default:
      return assertNever(occurrence);
  }
}

/**
 * `things` earliest first; what has no date comes after, in the order it was written down.
 *
 * Each instant is worked out once: zones are slow, and a log can be long.
 */
export function chronological<Thing>(
  things: readonly Thing[],
  timeOf: (thing: Thing) => {
    readonly occurrence: Occurrence;
    readonly recordedAt: Milliseconds;
  },
): Thing[] {
  return things
    .map((thing) => {
      const { occurrence, recordedAt } = timeOf(thing);
      return { thing, recordedAt, start: startOf(occurrence) ?? Number.POSITIVE_INFINITY };
    })
    .sort((a, b) => (a.start === b.start ? a.recordedAt - b.recordedAt : a.start - b.start))
    .map(({ thing }) => thing);
}
