// How a report tells times: always with the zone they were read in and its distance from UTC.

import { type Milliseconds, offsetOf, type TimeZone, toLocal } from "#base";
import type { Words } from "#i18n";
import { type Occurrence, occurrenceInWords, offsetInWords } from "#incidents/exportable";

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
  const offset = offsetInWords(occurrence, dates);
  return offset === undefined ? when : dates.inZone(when, occurrence.zone, offset);
}
