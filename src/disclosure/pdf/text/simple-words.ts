// Text from left to right in one font, which is nearly all text: words are looked up whole, and lines filled without asking
// anything else of them.

import type { TrueType } from "../fonts/true-type.ts";
import { mayBreakBefore } from "./break-opportunities.ts";
import type { Line, Source, Unit } from "./line.ts";
import type { Piece } from "./piece.ts";
import { notDrawn, type WordShaper } from "./shape-words.ts";
import { hashOf, hashWith, noHash, WordTable } from "./word-table.ts";

// A word, or a number of spaces.
interface Word {
  readonly piece: Piece;
  /** With the space that nearly always follows. */
  readonly spaced: Piece;
  /** Its parts, where it may be broken. */
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
  readonly #words = new WordTable<Word>();
  readonly #space: Piece;
  // Of the line that is being filled.
  readonly #pieces: Piece[] = [];

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
    this.#space = this.#shaped(" ");
  }

  /**
   * A paragraph in lines, or `undefined` when that needs more care: a word is longer than a line, or not of simple characters
   * that the font has.
   */
  lines(text: string, available: number): readonly Line[] | undefined {
    const lines: Line[] = [];
    const pieces = this.#pieces;
    const oneSpace = this.#space;
    let count = 0;
    let width = 0;
    let start = 0;
    let end = 0;
    // The spaces after what stands in the line so far, and the last of it together with them where it is one.
    let gap: Piece | undefined;
    let spaced: Piece | undefined;
    for (let at = 0; at < text.length; ) {
      const from = at;
      let code = text.charCodeAt(at);
      if (code === space) {
        while (text.charCodeAt(at) === space) at += 1;
        gap = at - from === 1 ? oneSpace : this.#word(text.slice(from, at))?.piece;
        continue;
      }
      let hash = noHash;
      do {
        hash = hashWith(hash, code);
        at += 1;
        code = at < text.length ? text.charCodeAt(at) : space;
      } while (code !== space);
      const word = this.#words.find(text, from, at, hash) ?? this.#word(text.slice(from, at));
      if (word === undefined) return undefined;
      const { piece, parts } = word;
      let stop = from;
      for (let index = 0; index < (parts?.length ?? 1); index += 1) {
        const each = parts?.[index] ?? piece;
        if (each.width > available) return undefined;
        if (count > 0 && width + (gap?.width ?? 0) + each.width > available) {
          const said = text.slice(start, end);
          const how = gap === undefined ? "nothing" : "space";
          lines.push(lineOf(said, pieces.slice(0, count), width, how, gap));
          count = 0;
          width = 0;
          gap = undefined;
        }
        if (count === 0) start = gap === undefined ? stop : stop - gap.text.length;
        if (gap !== undefined) {
          if (gap === oneSpace && spaced !== undefined && count > 0) pieces[count - 1] = spaced;
          else pieces[count++] = gap;
          width += gap.width;
          gap = undefined;
          if (width + each.width > available) return undefined;
        }
        pieces[count++] = each;
        width += each.width;
        stop += each.text.length;
        end = stop;
      }
      spaced = parts === null ? word.spaced : undefined;
    }
    if (count > 0) {
      const said = start === 0 && end === text.length ? text : text.slice(start, end);
      lines.push(lineOf(said, pieces.slice(0, count), width, "paragraph", undefined));
    }
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
    const known = this.#words.find(text, 0, text.length, hashOf(text));
    if (known !== undefined) return known;
    if (!this.#isSimple(text)) return undefined;
    const parts: Piece[] = [];
    let start = 0;
    for (let index = 1; index < text.length; index += 1) {
      if (!mayBreakBefore(text, index)) continue;
      parts.push(this.#shaped(text.slice(start, index)));
      start = index;
    }
    const piece = this.#shaped(text.slice(start));
    const word = {
      piece,
      spaced: joined(piece, this.#space),
      parts: parts.length === 0 ? null : [...parts, piece],
    };
    if (text.length <= longestKept) this.#words.add(text, word);
    return word;
  }

  #shaped(text: string): Piece {
    return this.#shaper.simple(text, this.#font, this.#language);
  }
}

function lineOf(
  text: string,
  pieces: readonly Piece[],
  width: number,
  end: Line["end"],
  space: Piece | undefined,
): Line {
  return { stretches: [{ run: 0, x: 0, width, text, pieces }], width, end, space };
}

// Two pieces side by side as one.
function joined(first: Piece, second: Piece): Piece {
  const kerning = [...kerningOf(first), ...kerningOf(second)];
  return {
    font: first.font,
    text: first.text + second.text,
    clusters: [...first.clusters, ...second.clusters],
    kerning: kerning.some((each) => each !== 0) ? kerning : null,
    width: first.width + second.width,
    drawn: notDrawn(),
  };
}

function kerningOf({ clusters, kerning }: Piece): readonly number[] {
  return kerning ?? clusters.map(() => 0);
}
