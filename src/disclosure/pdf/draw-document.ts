// The one way from a document to a file: measure, paginate, draw, in that order and each without knowing the next.

import { type Milliseconds, utf8 } from "#base";
import type { PaperDocument } from "./document.ts";
import { openJsPdf } from "./draw-jspdf.ts";
import { readFont } from "./font-file.ts";
import { type Fonts, Measure } from "./measure.ts";
import type { FontFiles, OpenPageWriter } from "./page-writer.ts";
import { paginate, withFurniture } from "./paginate.ts";
import type { Paper } from "./paper.ts";
import type { Page, Strip } from "./strip.ts";

/** How a document is drawn. */
export interface DrawOptions {
  readonly paper: Paper;
  readonly fonts: FontFiles;
  /** Written into the file in universal time. Known only to the minute: it tells no more than the page does. */
  readonly createdAt: Milliseconds;
  /** SHA-256, or another function that tells contents apart. What it is given is what is printed and nothing else. */
  readonly fingerprint: (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>;
  /** Told how much is done, from 0 to 1. */
  readonly progress?: (share: number) => void;
  /** Stops the work. */
  readonly signal?: AbortSignal;
  /** The file format. jsPDF's unless another is given. */
  readonly open?: OpenPageWriter;
}

// How many blocks or pages are done before others get a turn: messages to a worker arrive only between turns.
const turn = 64;

/**
 * The bytes of `document` as a PDF: the same bytes for the same input.
 *
 * @throws {@link Fault} `font-missing` when a font file cannot be used, `bug` when the file cannot be written.
 * @throws The signal's reason when it was aborted; nothing of the file remains.
 */
export async function drawDocument(
  document: PaperDocument,
  options: DrawOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const { paper, fonts, createdAt, fingerprint, progress, signal, open = openJsPdf } = options;
  const pages = await layOut(document, options);
  const printed = await fingerprint(utf8(JSON.stringify(pages)));
  const { title, language } = document;
  const writer = open(paper, fonts, { title, language, createdAt, fingerprint: printed });
  for (const [index, page] of pages.entries()) {
    if (index % turn === 0) await takeTurns(signal);
    writer.addPage(page);
    progress?.(0.5 + (0.5 * (index + 1)) / pages.length);
  }
  signal?.throwIfAborted();
  return writer.finish();
}

/**
 * The pages of `document` as they will be drawn: every mark with its place, head and page number included.
 *
 * @throws As {@link drawDocument}.
 */
export async function layOut(
  document: PaperDocument,
  options: Pick<DrawOptions, "paper" | "fonts" | "progress" | "signal">,
): Promise<readonly Page[]> {
  const { paper, progress, signal } = options;
  const fonts: Fonts = {
    regular: readFont(options.fonts.regular),
    bold: readFont(options.fonts.bold),
  };
  const margins = paper.margin * 2;
  const measure = new Measure(fonts, paper.width - margins, paper.height - margins);
  const measured: { readonly conditional: boolean; readonly strips: readonly Strip[] }[] = [];
  for (const [index, block] of document.blocks.entries()) {
    if (index % turn === 0) await takeTurns(signal);
    const conditional = block.kind === "note-on-substitutes";
    measured.push({ conditional, strips: measure.stripsOf(block) });
    progress?.((0.5 * (index + 1)) / document.blocks.length);
  }
  const strips = measured
    .filter(({ conditional }) => !conditional || measure.hasSubstitutes)
    .flatMap(({ strips }) => strips);
  return withFurniture(paginate(strips, paper), document, paper, fonts);
}

async function takeTurns(signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  await new Promise((resolve) => setTimeout(resolve, 0));
  signal?.throwIfAborted();
}
