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
  /** Which it was, where a clock showed this time twice and it is known which was meant. See {@link readingsOf}. */
  readonly reading?: Reading;
}

/** The first or the second of the two times at which a clock showed the same. */
export type Reading = "earlier" | "later";

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
  return instantOf(moment, moment.time ?? firstMinute, occurrence.zone);
}

/** The last instant an occurrence can mean, also where clocks showed its end twice. `undefined` without a date. */
export function endOf(occurrence: Occurrence): Milliseconds | undefined {
  if (occurrence.precision === "unknown") return undefined;
  const moment = occurrence.precision === "between" ? occurrence.to : occurrence.at;
  const meant = meantBy(moment, moment.time ?? lastMinute, occurrence.zone);
  const last = meant.at(-1) ?? meant[0];
  return moment.time === null ? milliseconds(last + 59_999) : last;
}

function instantOf({ date, reading }: Moment, time: LocalTime, zone: TimeZone): Milliseconds {
  if (reading === undefined) return toInstant(date, time, zone);
  const readings = readingsOf(date, time, zone);
  return (reading === "later" ? readings.at(-1) : undefined) ?? readings[0];
}

/**
 * How far its zone is from UTC, as in `UTC-05:00`. Two distances for a span in which the clocks were changed, and for a time
 * that clocks showed twice when nobody said which it was, also at an end of a span; `undefined` without a date.
 */
export function offsetInWords(
  occurrence: Occurrence,
  phrases: Pick<OccurrencePhrases, "offsets" | "eitherOffset">,
): string | undefined {
  const { zone } = occurrence;
  const inWords = (instants: readonly Milliseconds[]): string => {
    const [one = "", other] = new Set(instants.map((instant) => offsetOf(instant, zone)));
    return other === undefined ? one : phrases.eitherOffset(one, other);
  };
  switch (occurrence.precision) {
    case "unknown":
      return undefined;
    case "between": {
      const [atStart = "", atEnd = ""] = endsShown(occurrence).map(inWords);
      return atStart === atEnd ? atStart : phrases.offsets(atStart, atEnd);
    }
    default:
      return inWords(shownAt(occurrence.at, firstMinute, zone));
  }
}

// What each end of a span can mean. None comes before its start: what is known of one can tell which of two the other was.
function endsShown({
  from,
  to,
  zone,
}: Extract<Occurrence, { precision: "between" }>): readonly (readonly Milliseconds[])[] {
  const atStart = shownAt(from, firstMinute, zone);
  const atEnd = shownAt(to, lastMinute, zone);
  const starts = atStart.filter((instant) => instant <= Math.max(...atEnd));
  const ends = atEnd.filter((instant) => instant >= Math.min(...atStart));
  return [starts.length === 0 ? atStart : starts, ends.length === 0 ? atEnd : ends];
}

// Two only for a time that clocks showed twice: for one they passed over, and for a day, the usual reading stands.
function shownAt(moment: Moment, otherwise: LocalTime, zone: TimeZone): readonly Milliseconds[] {
  const { date, time } = moment;
  return time !== null && clockChangeAt(date, time, zone) === "twice"
    ? meantBy(moment, time, zone)
    : [instantOf(moment, time ?? otherwise, zone)];
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

/** Whether a clock in `zone` showed `time` twice on `date`, or never: clocks were put back or forward over it. */
export function clockChangeAt(
  date: LocalDate,
  time: LocalTime,
  zone: TimeZone,
): "twice" | "skipped" | undefined {
  const readings = readingsOf(date, time, zone);
  if (readings.length === 1) return undefined;
  const local = toLocal(readings[0], zone);
  return local.date === date && local.time === time ? "twice" : "skipped";
}

/** Which of the two times that a clock in `zone` shows so `instant` is; `undefined` where it shows it once. */
export function readingAt(instant: Milliseconds, zone: TimeZone): Reading | undefined {
  const { date, time } = toLocal(instant, zone);
  if (clockChangeAt(date, time, zone) !== "twice") return undefined;
  const [, later = instant] = readingsOf(date, time, zone);
  return instant >= later ? "later" : "earlier";
}

/**
 * Whether a time in `occurrence` was shown twice by the clocks there and it is not known which it was, or was passed over
 * by them; or which of the two it was, `across` where a span began at the first and ended at the second. Known is what was
 * said, and what the other end of a span leaves. It is kept as it was given; whoever reads it should know.
 */
export function clockChangeIn(
  occurrence: Occurrence,
): "twice" | "skipped" | Reading | "across" | undefined {
  if (occurrence.precision === "unknown") return undefined;
  const { zone } = occurrence;
  const ends: readonly (readonly [Moment, readonly Milliseconds[]])[] =
    occurrence.precision === "between"
      ? [occurrence.from, occurrence.to].map((end, at) => [end, endsShown(occurrence)[at] ?? []])
      : [[occurrence.at, shownAt(occurrence.at, firstMinute, zone)]];
  const known = new Set<Reading>();
  for (const [{ date, time }, shown] of ends) {
    const change = time === null ? undefined : clockChangeAt(date, time, zone);
    if (change === undefined) continue;
    const [instant, other] = shown;
    const reading = instant === undefined ? undefined : readingAt(instant, zone);
    if (reading === undefined || other !== undefined) return change;
    known.add(reading);
  }
  const [one, another] = known;
  if (another === undefined) return one;
  // The other way round nothing can have been: of what was given nothing is known then.
  return one === "earlier" ? "across" : "twice";
}

/** Whether a span ends before it starts, however the wall clocks of its two ends are read. */
export function endsBeforeItStarts(occurrence: Occurrence): boolean {
  if (occurrence.precision !== "between") return false;
  const { from, to, zone } = occurrence;
  const [earliest] = meantBy(from, from.time ?? firstMinute, zone);
  const latest = meantBy(to, to.time ?? lastMinute, zone).at(-1) ?? earliest;
  return latest < earliest;
}

/** Every instant that `time` on the day of `moment` can mean, earliest first; one, where it was said which. */
export function meantBy(
  moment: Moment,
  time: LocalTime,
  zone: TimeZone,
): readonly [Milliseconds, ...Milliseconds[]] {
  return moment.reading === undefined
    ? readingsOf(moment.date, time, zone)
    : [instantOf(moment, time, zone)];
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
  /** The distances from UTC at the beginning and at the end of a span. */
  offsets(start: string, end: string): string;
  /** Two distances from UTC of which one holds. */
  eitherOffset(one: string, other: string): string;
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
