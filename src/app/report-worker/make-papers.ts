// Makes every file of one request: the filed copy, the confidential sheet, the tables. The worker in the browser and the
// command line both come here, so that both give the same bytes.

import { assertNever, type ByteCount, type Milliseconds, toHex, utf8 } from "#base";
import {
  type DrawnPart,
  type DrawOptions,
  drawParts,
  layOut,
  type PaperDocument,
  unprintable,
} from "#disclosure/pdf";
import {
  type ChainHeadText,
  compose,
  composeSheet,
  type Exhibit,
  type ExhibitPages,
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
  readonly exhibits?: readonly Exhibit[];
  /** When the report is made. Absent when that is not to be told; the file then bears the time of the last recording. */
  readonly madeAt: MadeAt | undefined;
}

/** A file that was made. */
export interface Paper {
  readonly kind: PaperKind;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** SHA-256, in hexadecimal. */
  readonly fingerprint: string;
  /** How many incidents the whole of its kind holds. */
  readonly incidents: number;
  /** Which part of a report that was too large for one file, from 1, and of how many. */
  readonly part: number;
  readonly parts: number;
  /** How many pages it has; 0 for a table. */
  readonly pages: number;
}

/** How the files are drawn. */
export type PaperOptions = Omit<DrawOptions, "createdAt"> & {
  /** How large a file may be; a report that is larger comes in parts. No limit when absent. */
  readonly mostBytes?: ByteCount;
};

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
      drawParts(document, {
        ...options,
        createdAt: madeAt?.instant ?? lastRecording(shown.incidents),
        progress: (share) => options.progress?.((index + share) / kinds.length),
      });
    const parts = await partsOf(kind, {
      draw,
      filed: await withPages(filed, material, options),
      sheet,
      table,
    });
    for (const [place, { bytes, pages }] of parts.entries()) {
      const fingerprint = toHex(await options.fingerprint(bytes));
      const part = { part: place + 1, parts: parts.length, pages: pages.length };
      papers.push({ kind, bytes, fingerprint, incidents, ...part });
    }
  }
  return papers;
}

/** What a person is to see before the files are made: the very pages, and what their reader would learn. */
export async function lookAtPapers(
  request: ReportRequest,
  kinds: readonly PaperKind[],
  material: Material,
  options: Pick<PaperOptions, "paper" | "fonts" | "progress" | "signal" | "mostBytes">,
): Promise<ReportLook> {
  const { filed, sheet, omitted } = documentsOf(request, material);
  const { incidents, background, counts, places } = omitted();
  const layOutTexts = async (document: PaperDocument) => pageTexts(await layOut(document, options));
  const documents = [(await withPages(filed, material, options))()];
  if (kinds.includes("sheet")) documents.push(sheet());
  const [pages = [], sheetPages = []] = await Promise.all(documents.map(layOutTexts));
  return {
    pages,
    sheet: sheetPages,
    unprintable: unprintable({ blocks: documents.flatMap(({ blocks }) => blocks) }, options.fonts),
    learned: learnedFrom(incidents, background),
    omitted: { counts, places },
    incidents: incidents.map(({ number, incident }) => ({ number, id: incident.id })),
  };
}

function documentsOf(request: ReportRequest, material: Material) {
  const { shown, whole, chain, exhibits = [], madeAt } = material;
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
    filed: (pages?: ExhibitPages) =>
      compose(shown.incidents, request, text, madeAt, {
        background: shown.background,
        known,
        exhibits,
        ...(pages === undefined ? {} : { exhibitPages: pages }),
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

// The index of exhibits names pages, which are known only once they were laid out. In parts a page is counted anew in each,
// so there the index has none.
async function withPages(
  filed: (pages?: ExhibitPages) => PaperDocument,
  { exhibits = [] }: Material,
  {
    mostBytes,
    paper,
    fonts,
    signal,
  }: Pick<PaperOptions, "mostBytes" | "paper" | "fonts" | "signal">,
): Promise<() => PaperDocument> {
  if (exhibits.length === 0 || mostBytes !== undefined) return () => filed();
  const { report } = words();
  const laidOut = await layOut(filed(), {
    paper,
    fonts,
    ...(signal === undefined ? {} : { signal }),
  });
  const pages = new Map<string, number>();
  for (const [index, { bookmarks }] of laidOut.entries()) {
    for (const { text } of bookmarks) {
      const mark = report.markInBookmark(text);
      if (mark !== undefined) pages.set(mark, index + 1);
    }
  }
  return () => filed(pages);
}

type Part = Pick<DrawnPart, "bytes" | "pages">;

async function partsOf(
  kind: PaperKind,
  {
    draw,
    filed,
    sheet,
    table,
  }: Omit<ReturnType<typeof documentsOf>, "omitted" | "filed"> & {
    readonly filed: () => PaperDocument;
    readonly draw: (document: PaperDocument) => Promise<readonly Part[]>;
  },
): Promise<readonly Part[]> {
  const asFile = (text: string) => [{ bytes: new Uint8Array(utf8(text)), pages: [] }];
  switch (kind) {
    case "filed":
      return draw(filed());
    case "sheet":
      return draw(sheet());
    case "csv":
      return asFile(toCsv(incidentRows(table())));
    case "json":
      return asFile(toJsonTable(table()));
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
