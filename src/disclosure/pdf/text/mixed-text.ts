// Text in any scripts, directions and fonts, unit by unit. It is slower than text that is all simple.

import type { Face, FontSet } from "../fonts/font-set.ts";
import type { TrueType } from "../fonts/true-type.ts";
import { type Direction, levelsOf } from "./bidi.ts";
import { breaksIn } from "./break-opportunities.ts";
import { hasRightToLeft, isRightToLeft } from "./characters.ts";
import { type Part, type Run, type Source, type Unit, widthOf } from "./line.ts";
import type { Manner, WordShaper } from "./shape-words.ts";

/** One paragraph of several runs. */
export class MixedSource implements Source {
  readonly direction: Direction;
  readonly #text: string;
  readonly #start: number;
  readonly #runs: readonly Run[];
  readonly #ends: readonly number[];
  readonly #levels: Uint8Array | undefined;
  readonly #words: WordShaper;
  readonly #fonts: FontSet;
  #context: TrueType | undefined;

  constructor(
    text: string,
    start: number,
    runs: readonly Run[],
    words: WordShaper,
    fonts: FontSet,
  ) {
    let end = 0;
    this.#text = text;
    this.#start = start;
    this.#runs = runs;
    this.#ends = runs.map((run) => {
      end += run.text.length;
      return end;
    });
    this.#words = words;
    this.#fonts = fonts;
    const bidi = hasRightToLeft(text) ? levelsOf(text) : undefined;
    this.#levels = bidi?.levels;
    this.direction = bidi?.direction ?? "ltr";
    if (bidi !== undefined) this.#context = this.#rightToLeftFont(text, "regular");
  }

  each(unit: (unit: Unit, from: number, to: number) => void, spaces: (part: Part) => void): void {
    const text = this.#text;
    const breaks = breaksIn(text);
    let next = 0;
    let at = 0;
    while (at < text.length) {
      if (text.charCodeAt(at) === 0x20) {
        let end = at;
        while (text.charCodeAt(end) === 0x20) end += 1;
        // A space from right to left is set in the font of what it stands before, so that no font begins with one.
        const before = this.#context;
        this.#context = this.#nextFont(end) ?? before;
        const [part] = this.unit(at, end).parts;
        this.#context = before;
        if (part !== undefined) spaces(part);
        at = end;
        continue;
      }
      while ((breaks[next] ?? text.length) <= at) next += 1;
      const space = text.indexOf(" ", at);
      const end = Math.min(breaks[next] ?? text.length, space < 0 ? text.length : space);
      unit(this.unit(at, end), at, end);
      at = end;
    }
  }

  unit(from: number, to: number): Unit {
    const parts: Part[] = [];
    let start = from;
    while (start < to) {
      const run = this.#runAt(start);
      const level = this.#levels?.[start] ?? 0;
      let end = start + 1;
      while (end < to && this.#runAt(end) === run && (this.#levels?.[end] ?? 0) === level) {
        end += 1;
      }
      const text = this.#text.slice(start, end);
      for (const piece of this.#words.pieces(text, this.#mannerOf(text, run, level))) {
        parts.push({ piece, level, run });
      }
      start = end;
    }
    return { parts, width: widthOf(parts) };
  }

  #runAt(index: number): number {
    const at = this.#start + index;
    let run = 0;
    while (run < this.#ends.length - 1 && at >= (this.#ends[run] ?? 0)) run += 1;
    return run;
  }

  // Digits and punctuation among letters from right to left are set in the font of those.
  #mannerOf(text: string, run: number, level: number): Manner {
    const { face, language } = this.#runs[run] as Run;
    const own = level > 0 ? this.#rightToLeftFont(text, face) : undefined;
    this.#context = own ?? this.#context;
    // Inside, words from left to right have spaces and punctuation of their own.
    const isFromLeft = own === undefined && level % 2 === 0 && !/^[^\p{L} ]+$/u.test(text);
    return {
      face,
      language,
      direction: level % 2 === 1 ? "rtl" : "ltr",
      context: level > 0 && !isFromLeft ? this.#context : undefined,
    };
  }

  #nextFont(from: number): TrueType | undefined {
    if (this.#levels === undefined) return undefined;
    return this.#rightToLeftFont(this.#text.slice(from, from + 40), "regular");
  }

  #rightToLeftFont(text: string, face: Face): TrueType | undefined {
    for (const character of text) {
      const codePoint = character.codePointAt(0) ?? 0;
      if (isRightToLeft(codePoint)) return this.#fonts.fontFor(codePoint, face);
    }
    return undefined;
  }
}
