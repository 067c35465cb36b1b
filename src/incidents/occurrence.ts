// When something happened, as exactly as the person knows it and no more exactly than that.
// Kept as the wall clock the person gave and the zone it stood in; the instant is worked out, never stored.

import {
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

/** The occurrence as a person would say it, without its zone. */
export function occurrenceInWords(occurrence: Occurrence, phrases: OccurrencePhrases): string {
  const moment = ({ date, time }: Moment, complete: boolean) => {
    if (time !== null) return phrases.dateAndTime(phrases.date(date), phrases.time(time));
    return complete ? phrases.timeNotKnown(phrases.date(date)) : phrases.date(date);
  };
  switch (occurrence.precision) {
    case "exact":
      return moment(occurrence.at, true);
    case "about":
      return phrases.about(moment(occurrence.at, false));
    case "between":
      return phrases.between(moment(occurrence.from, false), moment(occurrence.to, false));
    case "unknown":
      return occurrence.remark === "" ? phrases.unknown : phrases.unknownWithRemark(occurrence.remark);
  }
}

/** Earliest first; what has no date comes after, in the order it was written down. */
export function byOccurrence(
  a: { occurrence: Occurrence; recordedAt: Milliseconds },
  b: { occurrence: Occurrence; recordedAt: Milliseconds },
): number {
  const startA = startOf(a.occurrence);
  const startB = startOf(b.occurrence);
  if (startA !== undefined && startB !== undefined && startA !== startB) return startA - startB;
  if (startA === undefined && startB !== undefined) return 1;
  if (startA !== undefined && startB === undefined) return -1;
  return a.recordedAt - b.recordedAt;
}
