// An incident's content as words, field by field: for reading it, and for seeing what was different before.

import type { Milliseconds, TimeZone } from "#base";
import { type Words, words } from "#i18n";
import {
  type Incident,
  type IncidentContent,
  type Occurrence,
  occurrenceInWords,
  startOf,
} from "#incidents";
import { instantInWords, offsetInWords } from "../../instant-in-words.ts";

/** The fields in the order they are read. */
export const contentFields = [
  "occurrence",
  "description",
  "place",
  "address",
  "device",
  "service",
  "account",
  "witnesses",
  "reports",
  "evidence",
] as const;

/** The name of one of them. */
export type ContentField = (typeof contentFields)[number];

/** The text of every field; empty where nothing was written. */
export type ContentInWords = { readonly [field in ContentField]: string };

/** `content` in words. */
export function contentInWords(content: IncidentContent, say: Words = words()): ContentInWords {
  const { location, technology, witnesses, reports, description, evidence } = content;
  const listed = (parts: readonly string[]) => parts.filter((part) => part !== "").join(", ");
  return {
    occurrence: happenedInWords(content.occurrence, say),
    description,
    place: location.place,
    address: location.address,
    device: technology.device,
    service: technology.service,
    account: technology.account,
    witnesses: witnesses.map(({ name, contact }) => listed([name, contact])).join("\n"),
    reports: reports
      .map(({ agency, person, badge, reportNumber }) =>
        listed([
          agency,
          person,
          badge === "" ? "" : say.incident.badge(badge),
          reportNumber === "" ? "" : say.incident.reportNumber(reportNumber),
        ]),
      )
      .join("\n"),
    evidence,
  };
}

/** When it happened, with its zone where there is a date. */
export function happenedInWords(occurrence: Occurrence, say: Words = words()): string {
  const when = occurrenceInWords(occurrence, say.dates);
  const start = startOf(occurrence);
  return start === undefined
    ? when
    : say.dates.inZone(when, occurrence.zone, offsetInWords(start, occurrence.zone));
}

/** The fields that say something else in `after` than in `before`, in order. */
export function fieldsThatDiffer(
  before: ContentInWords,
  after: ContentInWords,
): readonly ContentField[] {
  return contentFields.filter((field) => before[field] !== after[field]);
}

/** When a wording was written; only a latest time when what came before it is missing. */
export function writtenInWords(
  { recordedAt, zone }: { readonly recordedAt: Milliseconds; readonly zone: TimeZone },
  isOnlyLatest: boolean,
  say: Words = words(),
): string {
  const when = instantInWords(recordedAt, zone, say);
  return isOnlyLatest ? say.incident.noLaterThan(when) : when;
}

/** How many changes of an incident could not be read; its first wording is not a change. */
export function missingChanges({ missingRevisions, firstIsMissing }: Incident): number {
  return firstIsMissing ? missingRevisions - 1 : missingRevisions;
}
