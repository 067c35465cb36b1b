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
 * `known` has addresses and contacts that the log keeps and that this report withholds; the names of witnesses who are
 * marked as under age are added to the names in the request.
 */
export function omit(
  incidents: readonly NumberedIncident[],
  request: ReportRequest,
  known: Pick<KnownTexts, "addresses" | "contacts">,
  words: ReportWords,
): Omitted {
  const choices = request.omitted ?? usualOmissions;
  const finder = new OmissionFinder(choices, {
    minors: [...choices.minors, ...minorsNamedIn(incidents)],
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

/** The names of witnesses in `incidents` who are marked as under age. */
export function minorsNamedIn(incidents: readonly NumberedIncident[]): readonly string[] {
  const names = incidents.flatMap(({ incident }) =>
    [incident.current, ...incident.earlier].flatMap(({ witnesses }) =>
      witnesses
        .filter((witness) => (witness as { readonly minor?: boolean }).minor === true)
        .map(({ name }) => name),
    ),
  );
  return [...new Set(names)].filter((name) => name.trim() !== "");
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
