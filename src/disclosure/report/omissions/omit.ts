// Leaves out of the incidents of a report what goes by rule, with a bracket in each place, so that a reader sees that words
// are missing and why; and counts, so that the report can say how many.

import { toLocal } from "#base";
import type { ExportableBackground, ExportableIncident } from "#incidents/exportable";
import { type ReportRequest, usualOmissions } from "../request.ts";
import type { NumberedIncident } from "../select.ts";
import type { ReportWords } from "../telling.ts";
import { mapRecordTexts, type TextPath } from "../texts.ts";
import { type KnownTexts, OmissionFinder } from "./find-omissions.ts";
import { type Omission, type OmissionKind, omissionKinds } from "./omission.ts";

/** How many places of each kind were left out. */
export type OmissionCounts = Readonly<Record<OmissionKind, number>>;

/** One place that was left out, and what stood there. For the person at the screen and the confidential sheet alone. */
export interface OmittedPlace {
  /** The number of the incident; `null` for a fact beside the incidents. */
  readonly number: number | null;
  readonly path: TextPath;
  readonly kind: OmissionKind;
  readonly text: string;
  readonly shown: string;
}

/** What a report may show of what stands in it. */
export interface Showable {
  readonly incidents: readonly NumberedIncident[];
  readonly background: readonly ExportableBackground[];
}

/** The same with brackets where something was left out. */
export interface Omitted extends Showable {
  readonly counts: OmissionCounts;
  readonly places: readonly OmittedPlace[];
}

/**
 * `shown` as a report of `request` may show it.
 *
 * `known` is what {@link knownTexts} finds in the whole log: what this report withholds of it is left out wherever a
 * text repeats it.
 */
export function omit(
  { incidents, background }: Showable,
  request: ReportRequest,
  known: KnownTexts,
  words: ReportWords,
): Omitted {
  const choices = request.omitted ?? usualOmissions;
  const finder = new OmissionFinder(choices, {
    minors: [...choices.minors, ...known.minors],
    addresses: request.disclosed.addresses ? [] : known.addresses,
    contacts: request.disclosed.witnessContacts ? [] : known.contacts,
  });
  const counts = Object.fromEntries(omissionKinds.map((kind) => [kind, 0])) as Record<
    OmissionKind,
    number
  >;
  const places: OmittedPlace[] = [];
  const without = <Kind extends ExportableIncident | ExportableBackground>(
    record: Kind,
    number: number | null,
  ): Kind =>
    mapRecordTexts(record, (text, path, writtenAt) => {
      // What was ticked is shown whole in the field that is there for it.
      if (/^location\.address$|^witnesses\.\d+\.contact$/.test(path)) return text;
      const year = Number(toLocal(writtenAt, record.recordedZone).date.slice(0, 4));
      const found = finder.in(text, year);
      for (const { kind, start, end, shown } of found) {
        counts[kind] += 1;
        places.push({ number, path, kind, text: text.slice(start, end), shown });
      }
      return withBrackets(text, found, words);
    });
  return {
    incidents: incidents.map(({ number, incident }) => ({
      number,
      incident: without(incident, number),
    })),
    background: background.map((fact) => without(fact, null)),
    counts,
    places,
  };
}

/** The addresses, contacts and names of minors that stand in fields of their own in `incidents`. */
export function knownTexts(incidents: readonly ExportableIncident[]): KnownTexts {
  const wordings = incidents.flatMap(({ current, earlier }) => [current, ...earlier]);
  const witnesses = wordings.flatMap((wording) => wording.witnesses);
  const distinct = (texts: readonly (string | null)[]) => [
    ...new Set(texts.filter((text): text is string => text !== null && text.trim() !== "")),
  ];
  return {
    minors: distinct(witnesses.map(({ name, minor }) => (minor ? name : null))),
    addresses: distinct(wordings.map(({ location }) => location.address)),
    contacts: distinct(witnesses.map(({ contact }) => contact)),
  };
}

function withBrackets(
  text: string,
  omissions: readonly Omission[],
  { report }: ReportWords,
): string {
  if (omissions.length === 0) return text;
  let from = 0;
  let shown = "";
  for (const { start, end, kind, shown: stays } of omissions) {
    shown += text.slice(from, start) + report.omitted[kind](stays);
    from = end;
  }
  return shown + text.slice(from);
}
