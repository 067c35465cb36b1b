// The ways from a document to pages and files: measure, paginate, draw, in that order and each without knowing the next.

import type { Milliseconds } from "#base";
import type { PaperDocument, PartPlace } from "./document.ts";
import type { Fingerprint, Profile } from "./file/pdf-file.ts";
import { PdfWriter } from "./file/write-pdf.ts";
import { type FontFiles, FontSet } from "./fonts/font-set.ts";
import { Measure } from "./measure.ts";
import { TextMeasure } from "./measure-text.ts";
import { paginate, withFurniture } from "./paginate.ts";
import type { Paper } from "./paper.ts";
import type { Page, Strip } from "./strip.ts";
import { openShaper } from "./text/harfbuzz.ts";
import { Typesetter } from "./text/typesetter.ts";

/** How a document is laid out. */
export interface LayOutOptions {
  readonly paper: Paper;
  readonly fonts: FontFiles;
  /** Told how much is done, from 0 to 1. */
  readonly progress?: (share: number) => void;
  /** Stops the work. */
  readonly signal?: AbortSignal;
}

/** How a document is drawn. */
export interface DrawOptions extends LayOutOptions {
  /** Written into the file in universal time. Known only to the minute: it tells no more than the page does. */
  readonly createdAt: Milliseconds;
  /** Names the file by what stands in it. */
  readonly fingerprint: Fingerprint;
  /** `court` unless another is asked for. */
  readonly profile?: Profile;
}

// How many blocks or pages are done before others get a turn: messages to a worker arrive only between turns.
const turn = 64;

/**
 * The bytes of `document` as a PDF: the same bytes for the same input.
 *
 * @throws {@link Fault} `font-missing` when a font file or the shaping of letters cannot be used.
 * @throws The signal's reason when it was aborted; nothing of the file remains.
 */
export async function drawDocument(
  document: PaperDocument,
  options: DrawOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const pages = await layOut(document, { ...options, progress: half(options.progress, 0) });
  return drawPages(pages, document, { ...options, progress: half(options.progress, 1) });
}

function half(progress: DrawOptions["progress"], part: 0 | 1): (share: number) => void {
  return (share) => progress?.((part + share) / 2);
}

/**
 * The pages of `document` as they will be drawn: every mark with its place, head and page number included.
 *
 * @throws As {@link drawDocument}.
 */
export async function layOut(
  document: PaperDocument,
  options: LayOutOptions,
): Promise<readonly Page[]> {
  const measured = await measureDocument(document, options);
  return measured.pages(
    document.blocks.map((_, index) => index),
    whole,
  );
}

const whole: PartPlace = { part: 1, parts: 1, holds: [] };

/** A document of which every line is known and nothing stands on a page yet. */
export interface MeasuredDocument {
  /** The pages of some blocks, named by their places in the document. */
  pages(blocks: readonly number[], place: PartPlace): readonly Page[];
}

/** Measures every block of `document`. Throws as {@link drawDocument}. */
export async function measureDocument(
  document: PaperDocument,
  { paper, fonts, progress, signal }: LayOutOptions,
): Promise<MeasuredDocument> {
  const typesetter = new Typesetter(new FontSet(fonts), await openShaper());
  const width = paper.width - paper.margin * 2;
  const { language, blocks } = document;
  const measure = new Measure(typesetter, {
    width,
    height: paper.height - paper.margin * 2,
    language,
    hasTitle: blocks[0]?.kind === "title",
  });
  const measured: (readonly Strip[])[] = [];
  for (const [index, block] of blocks.entries()) {
    if (index % turn === 0) await takeTurns(signal);
    measured.push(measure.stripsOf(block));
    progress?.((index + 1) / blocks.length);
  }
  await takeTurns(signal);
  const furniture = new TextMeasure(typesetter, width, language);
  return {
    pages: (own, place) => {
      const strips: Strip[] = [];
      for (const index of own) {
        const isIdle = blocks[index]?.kind === "note-on-substitutes" && !measure.hasSubstitutes;
        if (!isIdle) for (const strip of measured[index] ?? []) strips.push(strip);
      }
      return withFurniture(paginate(strips, paper), document, paper, furniture, place);
    },
  };
}

/** Draws pages that were laid out. Throws as {@link drawDocument}. */
export async function drawPages(
  pages: readonly Page[],
  { title, language }: Pick<PaperDocument, "title" | "language">,
  options: Omit<DrawOptions, "fonts">,
): Promise<Uint8Array<ArrayBuffer>> {
  const { paper, createdAt, fingerprint, profile = "court", progress, signal } = options;
  const writer = new PdfWriter(paper, profile);
  for (const [index, page] of pages.entries()) {
    if (index % turn === 0) await takeTurns(signal);
    writer.addPage(page);
    progress?.((index + 1) / pages.length);
  }
  await takeTurns(signal);
  return writer.finish({ title, language, createdAt }, fingerprint);
}

async function takeTurns(signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  await new Promise((resolve) => setTimeout(resolve, 0));
  signal?.throwIfAborted();
}
