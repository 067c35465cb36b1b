// When something happened, as exactly as the person knows it and no more exactly than that.
// Kept as the wall clock the person gave and the zone it stood in; the instant is worked out, never stored.

import {
  assertNever,
  type LocalDate,
  type LocalTime,
  type Milliseconds,
  milliseconds,
  type TimeZone,
  toInstant,
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

/** The first instant an occurrence can mean: midnight when the time of day is unknown. `undefined` without a date. */
export function startOf(occurrence: Occurrence): Milliseconds | undefined {
  if (occurrence.precision === "unknown") return undefined;
  const moment = occurrence.precision === "between" ? occurrence.from : occurrence.at;
  return toInstant(moment.date, moment.time ?? ("00:00" as LocalTime), occurrence.zone);
}

/** The last instant an occurrence can mean. `undefined` without a date. */
export function endOf(occurrence: Occurrence): Milliseconds | undefined {
  if (occurrence.precision === "unknown") return undefined;
  const moment = occurrence.precision === "between" ? occurrence.to : occurrence.at;
  return moment.time === null
    ? milliseconds(toInstant(moment.date, "23:59" as LocalTime, occurrence.zone) + 59_999)
    : toInstant(moment.date, moment.time, occurrence.zone);
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
