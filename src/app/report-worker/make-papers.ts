// Makes every file of one request: the filed copy, the confidential sheet, the tables. The worker in the browser and the
// command line both come here, so that both give the same bytes.

import { assertNever, type Milliseconds, toHex, utf8 } from "#base";
import { type DrawOptions, drawDocument, layOut, type PaperDocument } from "#disclosure/pdf";
import {
  type ChainHeadText,
  compose,
  composeSheet,
  knownTexts,
  learnedFrom,
  type MadeAt,
  omit,
  type ReportRequest,
  restrictBackground,
  select,
} from "#disclosure/report";
import { incidentRows, toCsv, toJsonTable } from "#disclosure/tables";
import { words } from "#i18n";
import type { ExportableBackground, ExportableIncident } from "#incidents/exportable";
import { pageTexts } from "./page-texts.ts";
import type { ReportLook } from "./protocol.ts";

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
  /** With contacts, addresses and everything else: for the sheet, and for what is withheld to be found where it is repeated. */
  readonly whole: Showable;
  readonly chain?: ChainHeadText;
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
export type PaperOptions = Omit<DrawOptions, "createdAt">;

/** The files of `kinds` for `request`, in that order. Throws as `drawDocument` does, also when it was aborted. */
export async function makePapers(
  request: ReportRequest,
  kinds: readonly PaperKind[],
  material: Material,
  options: PaperOptions,
): Promise<readonly Paper[]> {
  const { shown, madeAt } = material;
  const { filed, sheet, table } = documentsOf(request, material);
  const incidents = select(shown.incidents, request).length;
  const papers: Paper[] = [];
  for (const [index, kind] of kinds.entries()) {
    options.signal?.throwIfAborted();
    const draw = (document: PaperDocument) =>
      drawDocument(document, {
        ...options,
        createdAt: madeAt?.instant ?? lastRecording(shown.incidents),
        progress: (share) => options.progress?.((index + share) / kinds.length),
      });
    const bytes = await bytesOf(kind, { draw, filed, sheet, table });
    papers.push({ kind, bytes, fingerprint: toHex(await options.fingerprint(bytes)), incidents });
  }
  return papers;
}

/** What a person is to see before the files are made: the very pages, and what their reader would learn. */
export async function lookAtPapers(
  request: ReportRequest,
  kinds: readonly PaperKind[],
  material: Material,
  options: Pick<PaperOptions, "paper" | "fonts" | "progress" | "signal">,
): Promise<ReportLook> {
  const { filed, sheet, omitted } = documentsOf(request, material);
  const { incidents, background, counts, places } = omitted();
  const layOutTexts = async (document: PaperDocument) => pageTexts(await layOut(document, options));
  return {
    pages: await layOutTexts(filed()),
    sheet: kinds.includes("sheet") ? await layOutTexts(sheet()) : [],
    learned: learnedFrom(incidents, background),
    omitted: { counts, places },
    incidents: incidents.map(({ number, incident }) => ({ number, id: incident.id })),
  };
}

function documentsOf(request: ReportRequest, { shown, whole, chain, madeAt }: Material) {
  const text = words();
  const known = knownTexts(whole.incidents);
  const omitted = () =>
    omit(
      {
        incidents: select(shown.incidents, request),
        background: restrictBackground(shown.background, request),
      },
      request,
      known,
      text,
    );
  return {
    omitted,
    filed: () =>
      compose(shown.incidents, request, text, madeAt, {
        background: shown.background,
        known,
        ...(chain === undefined ? {} : { chain }),
      }),
    sheet: () => composeSheet(whole.incidents, whole.background, request, text, madeAt),
    table: () => ({
      ...omitted(),
      disclosed: request.disclosed,
      ...(madeAt === undefined ? {} : { madeAt }),
    }),
  };
}

function bytesOf(
  kind: PaperKind,
  {
    draw,
    filed,
    sheet,
    table,
  }: Omit<ReturnType<typeof documentsOf>, "omitted"> & {
    readonly draw: (document: PaperDocument) => Promise<Uint8Array<ArrayBuffer>>;
  },
): Promise<Uint8Array<ArrayBuffer>> | Uint8Array<ArrayBuffer> {
  switch (kind) {
    case "filed":
      return draw(filed());
    case "sheet":
      return draw(sheet());
    case "csv":
      return new Uint8Array(utf8(toCsv(incidentRows(table()))));
    case "json":
      return new Uint8Array(utf8(toJsonTable(table())));
    default:
      return assertNever(kind);
  }
}

function lastRecording(incidents: readonly ExportableIncident[]): Milliseconds {
  return incidents.reduce(
    (last, { current }) => (current.recordedAt > last ? current.recordedAt : last),
    0 as Milliseconds,
  );
}
