// Makes every file of one request: the filed copy, the confidential sheet, the tables. The worker in the browser and the
// command line both come here, so that both give the same bytes.

import { assertNever, type ByteCount, type Milliseconds, toHex, utf8 } from "#base";
import {
  type DrawnPart,
  type DrawOptions,
  type FontFiles,
  layOut,
  type Unprintable,
  unprintable,
} from "#disclosure/pdf";
import {
  type ChainHeadText,
  compose,
  composeSheet,
  type Exhibit,
  type ExhibitPages,
  hasSection,
  knownTexts,
  learnedFrom,
  type MadeAt,
  omit,
  type ReportRequest,
  select,
  shownIn,
} from "#disclosure/report";
import { incidentRows, toCsv, toJsonTable } from "#disclosure/tables";
import { words } from "#i18n";
import type { ExportableBackground, ExportableIncident } from "#incidents/exportable";
import { drawWith, filedParts, withPages } from "./filed-parts.ts";
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
  const { exhibits = [] } = material;
  const incidents = select(shown.incidents, request).length;
  const papers: Paper[] = [];
  for (const [index, kind] of kinds.entries()) {
    options.signal?.throwIfAborted();
    const draw = drawWith({
      ...options,
      createdAt: madeAt?.instant ?? lastRecording(shown.incidents),
      progress: (share) => options.progress?.((index + share) / kinds.length),
    });
    const parts = await partsOf(kind, {
      filed: () => filedParts(filed, exhibits, options, draw),
      sheet: () => draw(sheet()),
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
  options: PaperOptions,
): Promise<Omit<ReportLook, "notShown">> {
  const { filed, sheet, omitted } = documentsOf(request, material);
  const { exhibits = [], madeAt, shown } = material;
  const printed = omitted();
  const { incidents, counts, places } = printed;
  const createdAt = madeAt?.instant ?? lastRecording(shown.incidents);
  // Which part holds what is known only of files that were drawn.
  const parts =
    options.mostBytes === undefined
      ? []
      : await filedParts(filed, exhibits, options, drawWith({ ...options, createdAt }));
  const pages =
    options.mostBytes === undefined
      ? await layOut(await withPages(filed, exhibits, options), options)
      : parts.flatMap((part) => part.pages);
  return {
    pages: pageTexts(pages),
    parts: parts.map((part) => ({ holds: part.place.holds, byteCount: part.bytes.length })),
    sheet: kinds.includes("sheet") ? pageTexts(await layOut(sheet(), options)) : [],
    unprintable: unprintableIn(request, kinds, material, options.fonts),
    learned: learnedFrom(printed),
    omitted: { counts, places },
    incidents: incidents.map(({ number, incident }) => ({ number, id: incident.id })),
  };
}

/** What will be printed as numbers in the files of `kinds`. */
export function unprintableIn(
  request: ReportRequest,
  kinds: readonly PaperKind[],
  material: Material,
  fonts: FontFiles,
): readonly Unprintable[] {
  const { filed, sheet } = documentsOf(request, material);
  const documents = [
    ...(kinds.includes("filed") ? [filed()] : []),
    ...(kinds.includes("sheet") ? [sheet()] : []),
  ];
  return unprintable({ blocks: documents.flatMap(({ blocks }) => blocks) }, fonts);
}

function documentsOf(request: ReportRequest, material: Material) {
  const { shown, whole, chain, exhibits = [], madeAt } = material;
  const text = words();
  const known = knownTexts(whole.incidents);
  const omitted = () => omit(shownIn({ ...shown, exhibits }, request), request, known, text);
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
    sheet: () => composeSheet({ ...whole, exhibits }, request, text, madeAt),
    table: () => {
      const { incidents, background } = omitted();
      return {
        incidents,
        background,
        disclosed: request.disclosed,
        ...(madeAt === undefined ? {} : { madeAt }),
        ...(chain === undefined || !hasSection(request, "integrity") ? {} : { chain }),
      };
    },
  };
}

type Part = Pick<DrawnPart, "bytes" | "pages">;

async function partsOf(
  kind: PaperKind,
  {
    filed,
    sheet,
    table,
  }: Pick<ReturnType<typeof documentsOf>, "table"> &
    Readonly<Record<"filed" | "sheet", () => Promise<readonly Part[]>>>,
): Promise<readonly Part[]> {
  const asFile = (text: string) => [{ bytes: new Uint8Array(utf8(text)), pages: [] }];
  switch (kind) {
    case "filed":
      return filed();
    case "sheet":
      return sheet();
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
