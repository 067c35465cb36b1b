// A document that would be too large a file, as several files: each begins with the title, counts its pages from 1, says which
// part it is and holds whole groups only.

import type { ByteCount } from "#base";
import { type Block, type PaperDocument, type PartPlace, plainText } from "./document.ts";
import {
  type DrawOptions,
  drawPages,
  type MeasuredDocument,
  measureDocument,
} from "./draw-document.ts";
import type { Page } from "./strip.ts";

/** One of the files of a document. */
export interface DrawnPart {
  readonly place: PartPlace;
  /** The very pages that are in the file. */
  readonly pages: readonly Page[];
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * The files of `document`, each no larger than `mostBytes`; one file when that is enough.
 *
 * A group that alone is larger than that stands in a part of its own, which is then larger: compare the sizes. The same bytes
 * for the same input.
 *
 * @throws As `drawDocument`.
 */
export async function drawParts(
  document: PaperDocument,
  options: DrawOptions & { readonly mostBytes?: ByteCount },
): Promise<readonly DrawnPart[]> {
  const { mostBytes, progress, ...others } = options;
  const steps = new Steps(progress);
  const measured = await measureDocument(document, { ...others, progress: steps.next(0.3) });
  const draw = (blocks: readonly number[], place: PartPlace, share: number) =>
    drawPart(measured, document, blocks, place, { ...others, progress: steps.next(share) });

  const all = document.blocks.map((_, index) => index);
  const only = await draw(all, { part: 1, parts: 1, holds: namesIn(document, all) }, 0.4);
  if (mostBytes === undefined || only.bytes.length <= mostBytes) {
    progress?.(1);
    return [only];
  }
  const chunks = chunksOf(document);
  // What one byte of estimate is in the file; too many words of others than Latin letters, or pictures, and it is corrected.
  let factor = only.bytes.length / chunks.reduce((sum, { weight }) => sum + weight, 0);
  for (;;) {
    const parts = filled(chunks, mostBytes / factor);
    const drawn: DrawnPart[] = [];
    for (const [index, blocks] of parts.entries()) {
      const place = { part: index + 1, parts: parts.length, holds: namesIn(document, blocks) };
      drawn.push(await draw(withTitle(document, blocks), place, 0.3 / parts.length));
    }
    const worst = Math.max(
      ...drawn.map(({ bytes }, index) =>
        isOneChunk(chunks, parts[index] ?? []) ? 0 : bytes.length / mostBytes,
      ),
    );
    if (worst <= 1) {
      progress?.(1);
      return drawn;
    }
    factor *= worst * 1.02;
  }
}

async function drawPart(
  measured: MeasuredDocument,
  document: PaperDocument,
  blocks: readonly number[],
  place: PartPlace,
  options: Omit<DrawOptions, "fonts">,
): Promise<DrawnPart> {
  const pages = measured.pages(blocks, place);
  return { place, pages, bytes: await drawPages(pages, document, options) };
}

// Blocks that stay in one part, with a guess of how many bytes they take.
interface Chunk {
  readonly blocks: readonly number[];
  readonly weight: number;
}

function chunksOf({ blocks }: PaperDocument): readonly Chunk[] {
  const starts = blocks.flatMap((block, index) => {
    if (block.kind !== "group" || block.name === undefined) return [];
    let start = index;
    while (start > 0 && leadsOn(blocks[start - 1])) start -= 1;
    return [start];
  });
  const bounds = [0, ...starts.slice(1), blocks.length];
  return bounds.slice(0, -1).map((first, index) => {
    const last = bounds[index + 1] ?? blocks.length;
    const own = Array.from({ length: last - first }, (_, offset) => first + offset);
    return { blocks: own, weight: own.reduce((sum, at) => sum + weightOf(blocks[at]), 0) };
  });
}

// Headings and the like go with what they stand above.
function leadsOn(block: Block | undefined): boolean {
  return block?.kind === "heading" || block?.kind === "page-break" || block?.kind === "rule";
}

function weightOf(block: Block | undefined): number {
  if (block === undefined) return 0;
  switch (block.kind) {
    case "group":
      return 200 + block.blocks.reduce((sum, each) => sum + weightOf(each), 0);
    case "picture":
      return 500 + block.picture.bytes.length;
    case "drawing":
      return 200 + block.shapes.length * 20;
    case "fields":
      return block.rows.reduce(
        (sum, { values }) => sum + values.reduce((all, each) => all + textWeight(each), 0),
        0,
      );
    case "table":
      return block.rows.flat().reduce((sum, cell) => sum + textWeight(cell), 0);
    default:
      return "text" in block ? textWeight(block.text) : 50;
  }
}

function textWeight(words: Parameters<typeof plainText>[0]): number {
  return 50 + plainText(words).length;
}

function filled(chunks: readonly Chunk[], most: number): readonly (readonly number[])[] {
  const parts: number[][] = [];
  let weight = Number.POSITIVE_INFINITY;
  for (const chunk of chunks) {
    if (weight + chunk.weight > most) {
      parts.push([]);
      weight = 0;
    }
    parts.at(-1)?.push(...chunk.blocks);
    weight += chunk.weight;
  }
  return parts;
}

function isOneChunk(chunks: readonly Chunk[], blocks: readonly number[]): boolean {
  return chunks.some(
    (chunk) => chunk.blocks.length === blocks.length && chunk.blocks[0] === blocks[0],
  );
}

// The title, with a caption above it, stands on the first page of each part, also of one that begins with the turning of a page.
function withTitle({ blocks }: PaperDocument, own: readonly number[]): readonly number[] {
  const [first = 0, ...rest] = own;
  const title = blocks.findIndex(({ kind }) => kind !== "fields" && kind !== "rule");
  if (blocks[title]?.kind !== "title" || first <= title) return own;
  const head = [...blocks.keys()].slice(0, title + 1);
  return blocks[first]?.kind === "page-break" ? [first, ...head, ...rest] : [...head, ...own];
}

function namesIn({ blocks }: PaperDocument, own: readonly number[]): readonly string[] {
  return own.flatMap((index) => {
    const block = blocks[index];
    return block?.kind === "group" && block.name !== undefined ? [block.name] : [];
  });
}

// Progress over steps of which nobody knows at first how many there are.
class Steps {
  readonly #progress: DrawOptions["progress"];
  #done = 0;

  constructor(progress: DrawOptions["progress"]) {
    this.#progress = progress;
  }

  next(share: number): (part: number) => void {
    const from = this.#done;
    const room = Math.min(share, 0.99 - from);
    this.#done = from + room;
    return (part) => this.#progress?.(from + room * part);
  }
}
