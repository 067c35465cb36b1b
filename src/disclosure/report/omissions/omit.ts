// Leaves out of the incidents of a report what goes by rule, with a bracket in each place, so that a reader sees that words
// are missing and why; and counts, so that the report can say how many.

import { toLocal } from "#base";
import type { ExportableIncident } from "#incidents/exportable";
import { type ReportRequest, usualOmissions } from "../request.ts";
import type { NumberedIncident } from "../select.ts";
import type { ReportWords } from "../telling.ts";
import { mapIncidentTexts, type TextPath } from "../texts.ts";
import { type KnownTexts, OmissionFinder } from "./find-omissions.ts";
import type { Omission, OmissionKind } from "./omission.ts";

/** How many places of each kind were left out. */
export type OmissionCounts = Readonly<Record<OmissionKind, number>>;

/** One place that was left out, and what stood there. For the person at the screen and the confidential sheet alone. */
export interface OmittedPlace {
  readonly number: number;
  readonly path: TextPath;
  readonly kind: OmissionKind;
  readonly text: string;
  readonly shown: string;
}

/** Incidents with brackets where something was left out. */
export interface Omitted {
  readonly incidents: readonly NumberedIncident[];
  readonly counts: OmissionCounts;
  readonly places: readonly OmittedPlace[];
}

/**
 * `incidents` as a report of `request` may show them.
 *
 * `known` is what {@link knownTexts} finds in the whole log: what this report withholds of it is left out wherever a
 * text repeats it.
 */
export function omit(
  incidents: readonly NumberedIncident[],
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
  const counts: Record<OmissionKind, number> = {
    "identity-number": 0,
    "account-number": 0,
    "birth-date": 0,
    minor: 0,
    address: 0,
    contact: 0,
  };
  const places: OmittedPlace[] = [];
  const shown = incidents.map(({ number, incident }) => {
    const zone = incident.current.zone;
    const year = (writtenAt: number) =>
      Number(toLocal(writtenAt as ExportableIncident["recordedAt"], zone).date.slice(0, 4));
    return {
      number,
      incident: mapIncidentTexts(incident, (text, path, writtenAt) => {
        // What was ticked is shown whole in the field that is there for it.
        if (/^location\.address$|^witnesses\.\d+\.contact$/.test(path)) return text;
        const found = finder.in(text, year(writtenAt));
        for (const { kind, start, end, shown: stays } of found) {
          counts[kind] += 1;
          places.push({ number, path, kind, text: text.slice(start, end), shown: stays });
        }
        return withBrackets(text, found, words);
      }),
    };
  });
  return { incidents: shown, counts, places };
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
