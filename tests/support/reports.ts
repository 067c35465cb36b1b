// Builders for report tests: an incident that has been through the real gate, and a report all the way to its bytes.

import { createHash } from "node:crypto";
import type { BackgroundId, IncidentId, LocalDate, LocalTime, Milliseconds, TimeZone } from "#base";
import { drawDocument, type PaperDocument, usLetter } from "#disclosure/pdf";
import { compose, type Exhibit, type ReportRequest } from "#disclosure/report";
import { words } from "#i18n";
import {
  type Incident,
  type IncidentContent,
  type IncidentWording,
  toExportable,
} from "#incidents";
import {
  type Background,
  type BackgroundKind,
  type Disclosed,
  type ExportableBackground,
  type ExportableIncident,
  parseExportableBackground,
} from "#incidents/exportable";
import { someBackground, someContent } from "./incidents.ts";
import { reportFonts } from "./read-pdf-text.ts";

export const chicago = "America/Chicago" as TimeZone;

/** Nothing ticked, and everything ticked. */
export const nothingDisclosed: Disclosed = {
  witnessContacts: false,
  addresses: false,
  evidencePlaces: false,
  changes: false,
  history: false,
};
export const allDisclosed: Disclosed = {
  witnessContacts: true,
  addresses: true,
  evidencePlaces: true,
  changes: true,
  history: true,
};

/** An instant, given as ISO 8601 with an offset. */
export function instant(iso: string): Milliseconds {
  return Date.parse(iso) as Milliseconds;
}

/** The day and time of day on a wall clock. */
export function moment(date: string, time: string | null = null) {
  return { date: date as LocalDate, time: time as LocalTime | null };
}

/** Exactly `date` and `time` in Chicago. */
export function exactly(date: string, time: string | null = null): IncidentContent["occurrence"] {
  return { precision: "exact", at: moment(date, time), zone: chicago };
}

let idsMade = 0;

/** One wording of an incident: its content, and when and why it was written. */
export interface Told {
  readonly content: Partial<IncidentContent>;
  readonly at?: string;
  readonly reason?: string;
  /** Of the reason. */
  readonly language?: string;
}

/** An incident told once or several times, the last telling being what it says now. */
export function anIncident(
  told: readonly [Told, ...Told[]],
  withdrawn: { readonly at: string; readonly reason: string } | null = null,
): Incident {
  const wordings: readonly IncidentWording[] = told.map(
    ({ content, at = "2026-05-04T08:10:00-05:00", reason = "", language }, revision) => ({
      revision,
      clockWentBack: false,
      recordedAt: instant(at),
      zone: chicago,
      reason,
      ...(language === undefined ? {} : { reasonLanguage: language }),
      content: someContent(content),
    }),
  );
  const first = wordings[0] as IncidentWording;
  idsMade += 1;
  return {
    id: idsMade.toString(16).padStart(32, "0") as IncidentId,
    current: wordings.at(-1) as IncidentWording,
    earlier: wordings.slice(0, -1),
    recordedAt: first.recordedAt,
    recordedZone: first.zone,
    withdrawal:
      withdrawn === null
        ? null
        : {
            recordedAt: instant(withdrawn.at),
            zone: chicago,
            reason: withdrawn.reason,
            clockWentBack: false,
            wordsErased: false,
          },
    pastWithdrawals: [],
    erasedWordings: [],
    amendments: wordings.length - 1,
    missingRevisions: 0,
    firstIsMissing: false,
    lastRevision: wordings.length - (withdrawn === null ? 1 : 0),
  };
}

/** Those of `incidents` that may leave under `disclosed`. */
export function exportables(
  incidents: readonly Incident[],
  disclosed: Disclosed = allDisclosed,
  isPlain?: Parameters<typeof toExportable>[2],
): readonly ExportableIncident[] {
  return incidents
    .map((incident) => toExportable(incident, disclosed, isPlain))
    .filter((exportable) => exportable !== undefined);
}

/** The report on `incidents`, made on 2 June 2026 at 10:30 in Chicago. */
export function aReport(
  incidents: readonly Incident[],
  request: ReportRequest = { disclosed: nothingDisclosed },
  isPlain?: Parameters<typeof toExportable>[2],
): PaperDocument {
  const shown = exportables(incidents, request.disclosed, isPlain);
  return compose(shown, request, words(), madeAt);
}

/** When and where reports of tests are made. */
export const madeAt = { instant: instant("2026-06-02T10:30:00-05:00"), zone: chicago };

/** The bytes of a document on US Letter. */
export function drawn(document: PaperDocument): Promise<Uint8Array<ArrayBuffer>> {
  return drawDocument(document, {
    paper: usLetter,
    fonts: reportFonts(),
    createdAt: madeAt.instant,
    fingerprint: (bytes) => new Uint8Array(createHash("sha256").update(bytes).digest()),
  });
}

/** A file to show: a recording that belongs to no incident, but for `change`. */
export function anExhibit(change: Partial<Exhibit> = {}): Exhibit {
  return {
    incident: null,
    title: "The call list",
    foundation: { madeBy: "R. C.", device: "", madeAt: "", account: "", original: "", done: "" },
    fingerprint: "cd".repeat(32),
    byteCount: 1,
    form: "sound",
    pictures: [],
    ...change,
  };
}

let factsMade = 0;

/** A fact beside the incidents that has been through the reader for what comes from outside. */
export function aFact<Kind extends BackgroundKind>(
  kind: Kind,
  change: Partial<Extract<Background, { kind: Kind }>> = {},
): ExportableBackground {
  const step = { recordedAt: instant("2026-05-04T08:10:00-05:00"), zone: chicago };
  factsMade += 1;
  const parsed = parseExportableBackground({
    id: `b${factsMade.toString(16)}`.padEnd(32, "0") as BackgroundId,
    recordedAt: step.recordedAt,
    recordedZone: chicago,
    current: { ...step, reason: "", clockWentBack: false, content: someBackground(kind, change) },
    amendments: 0,
    missingRevisions: 0,
    firstIsMissing: false,
    earlier: [],
    withdrawal: null,
    pastWithdrawals: [],
    erasedWordings: [],
    withheldWordings: [],
  });
  if (parsed.kind === "invalid") throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}
