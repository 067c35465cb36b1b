// How a report tells times: always with the zone they were read in and its distance from UTC.

import {
  type LocalTime,
  type Milliseconds,
  offsetOf,
  type TimeZone,
  toInstant,
  toLocal,
} from "#base";
import type { Words } from "#i18n";
import { type Occurrence, occurrenceInWords, startOf } from "#incidents/exportable";

/** The sentences a report is made of. */
export type ReportWords = Pick<Words, "behaviours" | "dates" | "report" | "timeline">;

/** The instant as a wall clock in `zone` showed it, with the zone. */
export function instantInWords(
  instant: Milliseconds,
  zone: TimeZone,
  { dates }: ReportWords,
): string {
  const { date, time } = toLocal(instant, zone);
  const when = dates.dateAndTime(dates.date(date), dates.time(time));
  return dates.inZone(when, zone, offsetOf(instant, zone));
}

/** When an incident happened, with its zone; without a date there is no distance from UTC to name. */
export function happenedInWords(occurrence: Occurrence, { dates, report }: ReportWords): string {
  const when = report.sentence(occurrenceInWords(occurrence, dates));
  const start = startOf(occurrence);
  if (start === undefined) return when;
  return dates.inZone(when, occurrence.zone, offsetsOf(occurrence, start, dates));
}

// Two, where the clocks were changed in between.
function offsetsOf(
  occurrence: Occurrence,
  start: Milliseconds,
  dates: ReportWords["dates"],
): string {
  const atStart = offsetOf(start, occurrence.zone);
  if (occurrence.precision !== "between") return atStart;
  const { date, time } = occurrence.to;
  const end = toInstant(date, time ?? ("23:59" as LocalTime), occurrence.zone);
  const atEnd = offsetOf(end, occurrence.zone);
  return atStart === atEnd ? atStart : dates.offsets(atStart, atEnd);
}
