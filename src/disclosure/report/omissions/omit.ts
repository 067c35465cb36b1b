// Leaves out of the incidents of a report what goes by rule, with a bracket in each place, so that a reader sees that words
// are missing and why; and counts, so that the report can say how many.

import { toLocal } from "#base";
import type { ExportableBackground, ExportableIncident } from "#incidents/exportable";
import { mapExhibitTexts } from "../exhibits.ts";
import { type ReportRequest, usualOmissions } from "../request.ts";
import type { Shown } from "../shown.ts";
import type { ReportWords } from "../telling.ts";
import { mapRecordTexts, type TextOwner, type TextPath } from "../texts.ts";
import { type KnownTexts, OmissionFinder } from "./find-omissions.ts";
import { type Omission, type OmissionKind, omissionKinds } from "./omission.ts";

/** How many places of each kind were left out. */
export type OmissionCounts = Readonly<Record<OmissionKind, number>>;

/** One place that was left out, and what stood there. For the person at the screen and the confidential sheet alone. */
export interface OmittedPlace {
  readonly owner: TextOwner;
  readonly path: TextPath;
  readonly kind: OmissionKind;
  readonly text: string;
  readonly shown: string;
}

/** What a report shows, with brackets where something was left out. */
export interface Omitted extends Shown {
  /** With the same in what stands at the head of the report. */
  readonly request: ReportRequest;
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
  { incidents, background, exhibits }: Shown,
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
  const withOmissions = (
    owner: TextOwner,
    path: TextPath,
    text: string,
    found: readonly Omission[],
  ): string => {
    for (const { kind, start, end, shown } of found) {
      counts[kind] += 1;
      places.push({ owner, path, kind, text: text.slice(start, end), shown });
    }
    return withBrackets(text, found, words);
  };
  const without = <Kind extends ExportableIncident | ExportableBackground>(
    record: Kind,
    owner: TextOwner,
  ): Kind =>
    mapRecordTexts(record, (text, path, writtenAt) => {
      // What was ticked is shown whole in the field that is there for it.
      if (/^location\.address$|^witnesses\.\d+\.contact$/.test(path)) return text;
      const year = Number(toLocal(writtenAt, record.recordedZone).date.slice(0, 4));
      return withOmissions(owner, path, text, finder.in(text, year));
    });
  // What is typed for the report is written after all that is in it.
  const lastYear = incidents.reduce(
    (last, { incident: { current, recordedZone } }) =>
      Math.max(last, Number(toLocal(current.recordedAt, recordedZone).date.slice(0, 4))),
    0,
  );
  const head = { kind: "head" } as const;
  // Names in a caption are those of parties: of a minor's the whole name is meant, and a first name alone is somebody's.
  const atHead = (text: string, path: TextPath) =>
    withOmissions(head, path, text, finder.wholeNamesIn(text));
  const { author, caption } = request;
  return {
    request: {
      ...request,
      ...(author === undefined ? {} : { author: atHead(author, "author") }),
      ...(caption === undefined
        ? {}
        : {
            caption: {
              ...caption,
              petitioner: atHead(caption.petitioner, "petitioner"),
              respondent: atHead(caption.respondent, "respondent"),
            },
          }),
    },
    incidents: incidents.map(({ number, incident }) => ({
      number,
      incident: without(incident, { kind: "incident", number, id: incident.id }),
    })),
    background: background.map((fact) =>
      without(fact, { kind: "fact", id: fact.id, fact: fact.current.content.kind }),
    ),
    exhibits: exhibits.map(({ mark, index, exhibit }) => ({
      mark,
      index,
      exhibit: mapExhibitTexts(exhibit, (text, path) =>
        withOmissions({ kind: "exhibit", index, mark }, path, text, finder.in(text, lastYear)),
      ),
    })),
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
