// Words to pieces. Each word is shaped once: what was shaped is kept for as long as the document is laid out.

import type { Face, FontSet } from "../fonts/font-set.ts";
import type { TrueType } from "../fonts/true-type.ts";
import { isDevanagari, isLetter } from "./characters.ts";
import type { Glyph, Shaper } from "./harfbuzz.ts";
import type { Cluster, Piece, PlacedGlyph } from "./piece.ts";
import type { PieceStore } from "./piece-row.ts";
import { clustersOf, toSubstitutes } from "./printable-text.ts";
import { longestKept } from "./word-table.ts";

/** How a word is to be shaped. */
export interface Manner {
  readonly face: Face;
  readonly direction: "ltr" | "rtl";
  /** BCP 47: some languages write the same letters in other forms. */
  readonly language: string;
  /** The font for digits and punctuation, where it is not the first: those of a script stay in its font. */
  readonly context: TrueType | undefined;
}

/** Shapes the words of one document. */
export class WordShaper {
  readonly #fonts: FontSet;
  readonly #shaper: Shaper;
  readonly #store: PieceStore;
  readonly #kept = new Map<string, Map<string, readonly Piece[]>>();
  readonly #clusters = new Map<TrueType, Map<string, Cluster>>();
  // By the number of the glyph.
  readonly #alone = new Map<TrueType, (Cluster | undefined)[]>();

  constructor(fonts: FontSet, shaper: Shaper, store: PieceStore) {
    this.#fonts = fonts;
    this.#shaper = shaper;
    this.#store = store;
  }

  /** What is kept of words shaped in `manner`. Ask again only when the manner changes. */
  keptFor({ face, direction, language, context }: Manner): Map<string, readonly Piece[]> {
    const key = `${face} ${direction} ${language} ${context?.name ?? ""}`;
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    const kept = new Map<string, readonly Piece[]>();
    this.#kept.set(key, kept);
    return kept;
  }

  /** The pieces of printable `text` in the order in which it is read: one for each font in it. */
  pieces(text: string, manner: Manner, kept = this.keptFor(manner)): readonly Piece[] {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const pieces = this.#runsOf(text, manner).map(([run, font]) => this.#shape(run, font, manner));
    if (text.length <= longestKept) kept.set(text, pieces);
    return pieces;
  }

  /** Simple text in `font`, which has all of it. Not kept: the caller does that. */
  simple(text: string, font: TrueType, language: string): Piece {
    const glyphs = this.#shaper.shape(text, font, "ltr", language);
    if (glyphs.length === text.length && glyphs.every(standsAlone)) {
      return this.#oneByOne(text, font, glyphs);
    }
    return this.#shape(text, font, { ...plain, language });
  }

  // Each character has a glyph of its own that stands where it belongs.
  #oneByOne(text: string, font: TrueType, glyphs: readonly Glyph[]): Piece {
    const known = this.#alone.get(font) ?? [];
    this.#alone.set(font, known);
    const clusters: Cluster[] = [];
    const kerning: number[] = [];
    let width = 0;
    let isKerned = false;
    for (let index = 0; index < glyphs.length; index += 1) {
      const glyph = glyphs[index] as Glyph;
      let cluster = known[glyph.glyph];
      if (cluster === undefined || cluster.text !== text[index]) {
        cluster = this.#clusterOf([glyph], text.charAt(index), font, "ltr");
        known[glyph.glyph] = cluster;
      }
      const advance = toThousandths(glyph.advance, font);
      const extra = advance - cluster.width;
      clusters.push(cluster);
      kerning.push(extra);
      isKerned ||= extra !== 0;
      width += advance;
    }
    return this.#store.keep({ font, text, clusters, kerning: isKerned ? kerning : null, width });
  }

  // Stretches in one font and one script. Only Devanagari shares its font with letters that are shaped in another way.
  #runsOf(text: string, { face, context }: Manner): [text: string, font: TrueType][] {
    const runs: [text: string, font: TrueType, isDevanagari: boolean][] = [];
    for (const cluster of clustersOf(text)) {
      const [first = 0] = cluster;
      const settable = cluster.filter((codePoint) => !isAddedByShaping(codePoint));
      const own = this.#fonts.fontForAll(settable, face) ?? this.#fonts.first(face);
      const isNeutral = !isLetter(first);
      const font = isNeutral && context !== undefined && hasAll(context, settable) ? context : own;
      const last = runs.at(-1);
      const inDevanagari = isDevanagari(first) || (isNeutral && last?.[2] === true);
      if (last !== undefined && last[1] === font && last[2] === inDevanagari) {
        last[0] += String.fromCodePoint(...cluster);
      } else {
        runs.push([String.fromCodePoint(...cluster), font, inDevanagari]);
      }
    }
    return runs.map(([run, font]) => [run, font]);
  }

  #shape(text: string, font: TrueType, { direction, language }: Manner): Piece {
    const glyphs = this.#shaper.shape(text, font, direction, language);
    const clusters: Cluster[] = [];
    const kerning: number[] = [];
    let width = 0;
    let isKerned = false;
    if (glyphs.length === 0 || glyphs.some(({ glyph }) => glyph === 0)) {
      return this.#shape(toSubstitutes(text), this.#fonts.first("regular"), plain);
    }
    for (const [group, clusterText] of groupsOf(glyphs, text)) {
      const cluster = this.#clusterOf(group, clusterText, font, direction);
      const advance = group.reduce((sum, glyph) => sum + glyph.advance, 0);
      const extra = toThousandths(advance, font) - cluster.width;
      clusters.push(cluster);
      kerning.push(extra);
      isKerned ||= extra !== 0;
      width += cluster.width + extra;
    }
    return this.#store.keep({ font, text, clusters, kerning: isKerned ? kerning : null, width });
  }

  #clusterOf(
    group: readonly Glyph[],
    text: string,
    font: TrueType,
    direction: Manner["direction"],
  ): Cluster {
    const [only] = group;
    let pen = 0;
    const glyphs = group.map(({ glyph, x, y, advance }): PlacedGlyph => {
      const placed = { glyph, x: pen + x, y };
      pen += advance;
      return placed;
    });
    // One glyph keeps its own width, whatever stands beside it; the difference is kerning.
    const units = group.length === 1 && only !== undefined ? font.advanceOf(only.glyph) : pen;
    const coded = direction === "rtl" ? Array.from(text).reverse().join("") : text;
    const key = `${glyphs.map(({ glyph, x, y }) => `${glyph},${x},${y}`).join(";")} ${units} ${coded} ${text}`;
    const ofFont = this.#clusters.get(font) ?? new Map<string, Cluster>();
    this.#clusters.set(font, ofFont);
    const known = ofFont.get(key);
    if (known !== undefined) return known;
    const cluster = { font, glyphs, width: toThousandths(units, font), text, coded };
    ofFont.set(key, cluster);
    return cluster;
  }
}

function standsAlone({ glyph, from, x, y }: Glyph, index: number): boolean {
  return glyph !== 0 && from === index && x === 0 && y === 0;
}

const plain: Manner = { face: "regular", direction: "ltr", language: "", context: undefined };

// HarfBuzz gives all glyphs of a cluster the place where its text begins; the text ends where the next cluster's begins. A
// character that nobody sees goes with the one before it: alone in a code, some readers leave it out.
function groupsOf(
  glyphs: readonly Glyph[],
  text: string,
): readonly [group: readonly Glyph[], text: string][] {
  const starts = [...new Set(glyphs.map(({ from }) => from))]
    .sort((a, b) => a - b)
    .filter((start, index) => index === 0 || !isJoiner(text.charCodeAt(start)));
  // What was taken away at the very beginning belongs to the first.
  starts[0] = 0;
  const groups = new Map<number, [group: Glyph[], text: string]>();
  for (const glyph of glyphs) {
    const index = indexOfStart(starts, glyph.from);
    const start = starts[index] ?? 0;
    const group = groups.get(start) ?? [[], text.slice(start, starts[index + 1] ?? text.length)];
    group[0].push(glyph);
    groups.set(start, group);
  }
  return [...groups.values()];
}

// The last start that is not after `from`.
function indexOfStart(starts: readonly number[], from: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= from) low = middle;
    else high = middle - 1;
  }
  return low;
}

function isJoiner(code: number): boolean {
  return code === 0x200c || code === 0x200d;
}

function hasAll(font: TrueType, codePoints: readonly number[]): boolean {
  return codePoints.every((codePoint) => font.glyphOf(codePoint) !== 0);
}

function isAddedByShaping(codePoint: number): boolean {
  return (
    codePoint === 0x200c || codePoint === 0x200d || codePoint === 0xfe0e || codePoint === 0xfe0f
  );
}

// To a thousandth of a thousandth: the file says it no finer.
function toThousandths(units: number, { unitsPerEm }: TrueType): number {
  return unitsPerEm === 1000 ? units : Math.round((units * 1e6) / unitsPerEm) / 1000;
}
