// Text from left to right in one font, which is nearly all text: words are looked up whole, and lines filled without asking
// anything else of them.

import type { TrueType } from "../fonts/true-type.ts";
import { mayBreakAfter, mayBreakBefore } from "./break-opportunities.ts";
import type { Line, Source, Unit } from "./line.ts";
import type { Piece } from "./piece.ts";
import type { PieceRow, PieceStore } from "./piece-row.ts";
import type { WordShaper } from "./shape-words.ts";
import { hashWith, longestKept, noHash, WordTable } from "./word-table.ts";

const space = 0x20;
// Instead of a piece's number.
const none = -1;

/** The words of one font and language. */
export class SimpleWords {
  readonly #isSimple: (text: string) => boolean;
  readonly #shaper: WordShaper;
  readonly #font: TrueType;
  readonly #language: string;
  readonly #store: PieceStore;
  // For each word the number of its piece. The next number is that of the word with the space that nearly always follows.
  readonly #words = new WordTable();
  readonly #space: Piece;
  // Of the line that is being filled.
  readonly #open: number[] = [];

  constructor(
    shaper: WordShaper,
    store: PieceStore,
    font: TrueType,
    language: string,
    isSimple: (text: string) => boolean,
  ) {
    this.#isSimple = isSimple;
    this.#shaper = shaper;
    this.#store = store;
    this.#font = font;
    this.#language = language;
    this.#space = this.#shaped(" ");
  }

  /**
   * A paragraph in lines, or `undefined` when that needs more care: a word is very long, or not of simple characters that the
   * font has.
   */
  lines(text: string, available: number): readonly Line[] | undefined {
    const lines: Line[] = [];
    const open = this.#open;
    const store = this.#store;
    const oneSpace = this.#space.number;
    let count = 0;
    let width = 0;
    let start = 0;
    let end = 0;
    // By their numbers, the spaces after what stands in the line so far, and the last word of it.
    let gap = none;
    let gapStart = 0;
    let last = none;
    for (let at = 0; at < text.length; ) {
      const from = at;
      let code = text.charCodeAt(at);
      if (code === space) {
        while (text.charCodeAt(at) === space) at += 1;
        gap = at - from === 1 ? oneSpace : this.#shaped(text.slice(from, at)).number;
        gapStart = from;
        continue;
      }
      let hash = noHash;
      let isEnd = false;
      while (!isEnd) {
        hash = hashWith(hash, code);
        at += 1;
        const before = code;
        code = at < text.length ? text.charCodeAt(at) : space;
        isEnd = code === space || (mayBreakAfter(before) && mayBreakBefore(text, at));
      }
      let word = this.#words.find(text, from, at, hash);
      if (word === none) word = this.#add(text.slice(from, at));
      if (word === none) return undefined;
      const own = store.widthOf(word);
      const between = gap === none ? 0 : store.widthOf(gap);
      if (between + own > available) return undefined;
      if (count > 0 && width + between + own > available) {
        // The space it ends at takes no room, and is in the file so that words of two lines are not read as one.
        if (gap === oneSpace) open[count - 1] = last + 1;
        else if (gap !== none) open[count++] = gap;
        const how = gap === none ? "nothing" : "space";
        lines.push(lineOf(text.slice(start, end), store.row(open, count, this.#font), width, how));
        count = 0;
        width = 0;
        gap = none;
      }
      if (count === 0) start = gap === none ? from : gapStart;
      if (gap !== none) {
        if (gap === oneSpace && count > 0) open[count - 1] = last + 1;
        else open[count++] = gap;
        width += between;
        gap = none;
      }
      open[count++] = word;
      width += own;
      end = at;
      last = word;
    }
    if (count > 0) {
      const said = start === 0 && end === text.length ? text : text.slice(start, end);
      const line = lineOf(said, store.row(open, count, this.#font), width, "paragraph");
      // A list that one is added to takes room for many.
      if (lines.length === 0) return [line];
      lines.push(line);
    }
    return lines;
  }

  /** The same text for those who can break a word anywhere. */
  source(text: string): Source {
    return {
      each: (unit, spaces) => {
        for (let at = 0; at < text.length; ) {
          const from = at;
          const isSpace = text.charCodeAt(from) === space;
          const isSame = () => (text.charCodeAt(at) === space) === isSpace;
          do at += 1;
          while (at < text.length && isSame() && (isSpace || !mayBreakBefore(text, at)));
          const piece = this.#shaped(text.slice(from, at));
          if (isSpace) spaces({ piece, level: 0, run: 0 });
          else unit(unitOf(piece), from, at);
        }
      },
      unit: (from, to) => unitOf(this.#shaped(text.slice(from, to))),
    };
  }

  // The number of the piece of a word that is not known yet; `none` when the word cannot be kept.
  #add(text: string): number {
    if (text.length > longestKept || !this.#isSimple(text)) return none;
    const piece = this.#shaped(text);
    this.#words.add(text, piece.number);
    this.#store.keep(joined(piece, this.#space));
    return piece.number;
  }

  #shaped(text: string): Piece {
    return this.#shaper.simple(text, this.#font, this.#language);
  }
}

function unitOf(piece: Piece): Unit {
  return { parts: [{ piece, level: 0, run: 0 }], width: piece.width };
}

function lineOf(text: string, row: PieceRow, width: number, end: Line["end"]): Line {
  return { stretches: [{ run: 0, x: 0, width, text, row }], width, end, space: undefined };
}

// Two pieces side by side as one.
function joined(first: Piece, second: Piece): Omit<Piece, "number"> {
  const isKerned = first.kerning !== null || second.kerning !== null;
  return {
    font: first.font,
    text: first.text + second.text,
    clusters: first.clusters.concat(second.clusters),
    kerning: isKerned ? kerningOf(first).concat(kerningOf(second)) : null,
    width: first.width + second.width,
  };
}

function kerningOf({ clusters, kerning }: Piece): readonly number[] {
  return kerning ?? clusters.map(() => 0);
}
