// Text from left to right in one font, which is nearly all text: words are looked up whole, and lines filled without asking
// anything else of them.

import type { TrueType } from "../fonts/true-type.ts";
import { mayBreakBefore } from "./break-opportunities.ts";
import type { Line, Source, Unit } from "./line.ts";
import type { Piece } from "./piece.ts";
import type { WordShaper } from "./shape-words.ts";

// A word, or a number of spaces. One that may be broken has parts.
interface Word {
  readonly piece: Piece;
  readonly parts: readonly Piece[] | null;
}

// A longer one is an address or a jumble of letters, and hardly stands in a document twice.
const longestKept = 60;
const space = 0x20;

/** The words of one font and language. */
export class SimpleWords {
  readonly #isSimple: (text: string) => boolean;
  readonly #shaper: WordShaper;
  readonly #font: TrueType;
  readonly #language: string;
  readonly #words = new Map<string, Word>();

  constructor(
    shaper: WordShaper,
    font: TrueType,
    language: string,
    isSimple: (text: string) => boolean,
  ) {
    this.#isSimple = isSimple;
    this.#shaper = shaper;
    this.#font = font;
    this.#language = language;
  }

  /**
   * A paragraph in lines, or `undefined` when that needs more care: a word is longer than a line, or not of simple characters
   * that the font has.
   */
  lines(text: string, available: number): readonly Line[] | undefined {
    const lines: Line[] = [];
    let pieces: Piece[] = [];
    let width = 0;
    let start = 0;
    let end = 0;
    let gap: Piece | undefined;
    const close = (how: Line["end"]) => {
      const line = { run: 0, x: 0, width, text: text.slice(start, end), pieces };
      const hung = how === "space" ? gap : undefined;
      lines.push({ stretches: [line], width, end: how, space: hung });
      pieces = [];
      width = 0;
    };
    for (let at = 0; at < text.length; ) {
      const from = at;
      if (text.charCodeAt(at) === space) {
        while (text.charCodeAt(at) === space) at += 1;
        gap = this.#word(text.slice(from, at))?.piece;
        continue;
      }
      at = text.indexOf(" ", at);
      if (at < 0) at = text.length;
      const word = this.#word(text.slice(from, at));
      if (word === undefined) return undefined;
      const { piece, parts } = word;
      let stop = from;
      for (let index = 0; index < (parts?.length ?? 1); index += 1) {
        const each = parts?.[index] ?? piece;
        if (each.width > available) return undefined;
        if (pieces.length > 0 && width + (gap?.width ?? 0) + each.width > available) {
          close(gap === undefined ? "nothing" : "space");
          gap = undefined;
        }
        if (pieces.length === 0) start = gap === undefined ? stop : stop - gap.text.length;
        if (gap !== undefined) {
          pieces.push(gap);
          width += gap.width;
          gap = undefined;
          if (width + each.width > available) return undefined;
        }
        pieces.push(each);
        width += each.width;
        stop += each.text.length;
        end = stop;
      }
    }
    if (pieces.length > 0) close("paragraph");
    return lines;
  }

  /** The same text for those who can break a word anywhere. */
  source(text: string): Source {
    const unitOf = (piece: Piece): Unit => ({
      parts: [{ piece, level: 0, run: 0 }],
      width: piece.width,
    });
    return {
      each: (unit, spaces) => {
        let at = 0;
        for (const [word] of text.matchAll(/ +|[^ ]+/g)) {
          const { piece, parts } = this.#word(word) as Word;
          if (word.startsWith(" ")) {
            spaces({ piece, level: 0, run: 0 });
            at += word.length;
            continue;
          }
          for (const part of parts ?? [piece]) {
            unit(unitOf(part), at, at + part.text.length);
            at += part.text.length;
          }
        }
      },
      unit: (from, to) => unitOf(this.#shaped(text.slice(from, to))),
    };
  }

  #word(text: string): Word | undefined {
    const known = this.#words.get(text);
    if (known !== undefined) return known;
    if (!this.#isSimple(text)) return undefined;
    const parts: Piece[] = [];
    let start = 0;
    for (let index = 1; index < text.length; index += 1) {
      if (!mayBreakBefore(text, index)) continue;
      parts.push(this.#shaped(text.slice(start, index)));
      start = index;
    }
    const last = this.#shaped(text.slice(start));
    const word =
      parts.length === 0 ? { piece: last, parts: null } : { piece: last, parts: [...parts, last] };
    if (text.length <= longestKept) this.#words.set(text, word);
    return word;
  }

  #shaped(text: string): Piece {
    return this.#shaper.simple(text, this.#font, this.#language);
  }
}
