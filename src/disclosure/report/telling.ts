// How a report tells times: always with the zone they were read in and its distance from UTC. And other values that are told in
// more than one place.

import { type Milliseconds, offsetOf, type TimeZone, toLocal } from "#base";
import type { Words as PaperWords } from "#disclosure/pdf";
import type { Words } from "#i18n";
import {
  type ExportableStep,
  type Occurrence,
  occurrenceInWords,
  offsetInWords,
} from "#incidents/exportable";

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

/** `sentence` with the `first` or `last` place in which `text` stands in it marked as being in `language`. */
export function withLanguage(
  sentence: string,
  text: string,
  language: string,
  at: "first" | "last",
): PaperWords {
  const start = at === "first" ? sentence.indexOf(text) : sentence.lastIndexOf(text);
  if (language === "" || text.trim() === "" || start < 0) return sentence;
  const runs = [
    { text: sentence.slice(0, start) },
    { text, language },
    { text: sentence.slice(start + text.length) },
  ];
  return runs.filter((run) => run.text !== "");
}

/** The reason that was given for a step, with its language. */
export function reasonInWords(
  { reason, reasonLanguage = "" }: Pick<ExportableStep, "reason" | "reasonLanguage">,
  { report }: ReportWords,
): PaperWords {
  return withLanguage(report.reason(reason), reason, reasonLanguage, "last");
}

/** A fingerprint in two lines of the same length: easier to compare than one that ends somewhere. */
export function fingerprintWords(fingerprint: string): PaperWords {
  const half = fingerprint.length / 2;
  const text = `${fingerprint.slice(0, half)}\n${fingerprint.slice(half)}`;
  return [{ text, style: "monospaced" }];
}
