// Makes every file of one request: the filed copy, the confidential sheet, the tables. The worker in the browser and the
// command line both come here, so that both give the same bytes.

import { assertNever, type Milliseconds, toHex, utf8 } from "#base";
import { type DrawOptions, drawDocument, type PaperDocument } from "#disclosure/pdf";
import {
  compose,
  composeSheet,
  knownTexts,
  type MadeAt,
  omit,
  type ReportRequest,
  restrictBackground,
  select,
} from "#disclosure/report";
import { incidentRows, toCsv, toJsonTable } from "#disclosure/tables";
import { words } from "#i18n";
import type { ExportableBackground, ExportableIncident } from "#incidents/exportable";

/** The files that one request can give. */
export const paperKinds = ["filed", "sheet", "csv", "json"] as const;

/** One of {@link paperKinds}. */
export type PaperKind = (typeof paperKinds)[number];

/** What may be shown under what was ticked. */
export interface Showable {
  readonly incidents: readonly ExportableIncident[];
  readonly background: readonly ExportableBackground[];
}

/** What the files are made from. */
export interface Material {
  /** As the filed copy and the tables may show it. */
  readonly shown: Showable;
  /** With contacts, addresses and everything else: for what is withheld to be found where it is repeated. */
  readonly whole: Showable;
  /** When the report is made. Absent when that is not to be told; the file then bears the time of the last recording. */
  readonly madeAt: MadeAt | undefined;
}

/** A file that was made. */
export interface Paper {
  readonly kind: PaperKind;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** SHA-256, in hexadecimal. */
  readonly fingerprint: string;
  /** How many incidents it holds. */
  readonly incidents: number;
}

/** How the files are drawn. */
export type PaperOptions = Omit<DrawOptions, "createdAt" | "progress"> & {
  readonly progress?: (share: number) => void;
};

/** The files of `kinds` for `request`, in that order. */
export async function makePapers(
  request: ReportRequest,
  kinds: readonly PaperKind[],
  { shown, whole, madeAt }: Material,
  options: PaperOptions,
): Promise<readonly Paper[]> {
  const text = words();
  const known = knownTexts(whole.incidents);
  const papers: Paper[] = [];
  const add = async (kind: PaperKind, bytes: Uint8Array<ArrayBuffer>, incidents: number) => {
    papers.push({ kind, bytes, fingerprint: toHex(await options.fingerprint(bytes)), incidents });
  };
  const selected = select(shown.incidents, request);
  const withoutOmitted = () => {
    const background = restrictBackground(shown.background, request);
    const omitted = omit({ incidents: selected, background }, request, known, text);
    return { incidents: omitted.incidents, background: omitted.background };
  };
  const table = () => ({
    ...withoutOmitted(),
    disclosed: request.disclosed,
    ...(madeAt === undefined ? {} : { madeAt }),
  });
  const draw = (document: PaperDocument, index: number) =>
    drawDocument(document, {
      ...options,
      createdAt: madeAt?.instant ?? lastRecording(shown.incidents),
      progress: (share) => options.progress?.((index + share) / kinds.length),
    });
  for (const [index, kind] of kinds.entries()) {
    options.signal?.throwIfAborted();
    switch (kind) {
      case "filed": {
        const document = compose(shown.incidents, request, text, madeAt, {
          background: shown.background,
          known,
        });
        await add(kind, await draw(document, index), selected.length);
        break;
      }
      case "sheet": {
        const document = composeSheet(whole.incidents, whole.background, request, text, madeAt);
        await add(kind, await draw(document, index), selected.length);
        break;
      }
      case "csv":
        await add(kind, copied(utf8(toCsv(incidentRows(table())))), selected.length);
        break;
      case "json":
        await add(kind, copied(utf8(toJsonTable(table()))), selected.length);
        break;
      default:
        assertNever(kind);
    }
  }
  return papers;
}

function lastRecording(incidents: readonly ExportableIncident[]): Milliseconds {
  return incidents.reduce(
    (last, { current }) => (current.recordedAt > last ? current.recordedAt : last),
    0 as Milliseconds,
  );
}

function copied(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}
