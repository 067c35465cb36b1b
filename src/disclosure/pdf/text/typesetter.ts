// Text to lines that fit. Only spaces at the end of a line are left out; everything else lands on a line, and a word too
// long for any line is cut rather than allowed to run off the paper.

import type { Face, FontSet } from "../fonts/font-set.ts";
import type { TrueType } from "../fonts/true-type.ts";
import { type Direction, inVisualOrder } from "./bidi.ts";
import { cutsOf, longestFrom } from "./cut-words.ts";
import type { Shaper } from "./harfbuzz.ts";
import {
  type Line,
  type Part,
  type Run,
  type Source,
  type Stretch,
  type Unit,
  widthOf,
} from "./line.ts";
import { MixedSource } from "./mixed-text.ts";
import type { Piece } from "./piece.ts";
import { PieceStore } from "./piece-row.ts";
import { isAllSimple, toPrintable } from "./printable-text.ts";
import { type Manner, WordShaper } from "./shape-words.ts";
import { SimpleWords } from "./simple-words.ts";

/** What stands between two line feeds. There is at least one line, and none is empty. */
export interface Paragraph {
  readonly lines: readonly Line[];
  /** The direction of the whole: where its lines begin. */
  readonly direction: Direction;
  /** Whether blank lines stood before it. How many is layout, not words. */
  readonly afterBlank: boolean;
}

/** Text in lines. */
export interface SetText {
  readonly paragraphs: readonly Paragraph[];
  /** How many characters are shown as `[U+XXXX]`. */
  readonly substitutes: number;
}

// What is known of the texts of one face and language.
interface Simple {
  readonly words: SimpleWords;
  readonly known: Map<
    string,
    { readonly available: number; readonly paragraphs: readonly Paragraph[] }
  >;
}

const longestLabel = 32;
const mostLabels = 1000;

/** Sets the texts of one document. */
export class Typesetter {
  readonly #fonts: FontSet;
  readonly #store = new PieceStore();
  readonly #words: WordShaper;
  readonly #simple: Record<Face, Map<string, Simple>> = {
    regular: new Map(),
    bold: new Map(),
    monospaced: new Map(),
  };

  constructor(fonts: FontSet, shaper: Shaper) {
    this.#fonts = fonts;
    this.#words = new WordShaper(fonts, shaper, this.#store);
  }

  /** The font whose height decides where a line stands. */
  first(face: Face): TrueType {
    return this.#fonts.first(face);
  }

  /** `text` as it will be printed, in one line. */
  printable(text: string, face: Face): string {
    return toPrintable(text, this.#fonts, face).text.replaceAll("\n", " ");
  }

  /** Printable text as it is drawn. */
  piecesOf(text: string, face: Face): readonly Piece[] {
    return this.#words.pieces(text, mannerOf({ text, face, language: "" }));
  }

  /**
   * `runs` in lines no wider than `width` points at `size` points.
   *
   * Time grows with the length of the text and not faster.
   */
  set(runs: readonly Run[], size: number, width: number): SetText {
    const available = (width * 1000) / size;
    const [only] = runs;
    if (only !== undefined && runs.length === 1) {
      const simple = this.#knownText(only, available);
      if (simple !== undefined) return { paragraphs: simple, substitutes: 0 };
    }
    const printed = runs.map(({ text, face }) => toPrintable(text, this.#fonts, face));
    const substitutes = printed.reduce((sum, each) => sum + each.substitutes, 0);
    return {
      paragraphs: this.#mixed(
        runs.map((run, index) => ({ ...run, text: printed[index]?.text ?? "" })),
        available,
      ),
      substitutes,
    };
  }

  // Labels and the like stand in a document again and again.
  #knownText(run: Run, available: number): readonly Paragraph[] | undefined {
    if (run.text.length > longestLabel) return this.#simpleText(run, available);
    const { known } = this.#simpleFor(run);
    const before = known.get(run.text);
    if (before?.available === available) return before.paragraphs;
    const paragraphs = this.#simpleText(run, available);
    if (paragraphs !== undefined && known.size < mostLabels) {
      known.set(run.text, { available, paragraphs });
    }
    return paragraphs;
  }

  // Text that needs no care, or `undefined`: then it is looked at character by character.
  #simpleText(run: Run, available: number): readonly Paragraph[] | undefined {
    const { words } = this.#simpleFor(run);
    let isSimple = true;
    const paragraphs = paragraphsOf(run.text, (text) => {
      const lines = isSimple ? words.lines(text, available) : undefined;
      isSimple &&= lines !== undefined || isAllSimple(text, this.#fonts, run.face);
      if (!isSimple) return { lines: [], direction: "ltr" };
      return { lines: lines ?? this.#fill(words.source(text), available), direction: "ltr" };
    });
    return isSimple ? paragraphs : undefined;
  }

  #simpleFor({ face, language }: Run): Simple {
    const known = this.#simple[face].get(language);
    if (known !== undefined) return known;
    const words = new SimpleWords(
      this.#words,
      this.#store,
      this.#fonts.first(face),
      language,
      (text) => isAllSimple(text, this.#fonts, face),
    );
    const made: Simple = { words, known: new Map() };
    this.#simple[face].set(language, made);
    return made;
  }

  // Line feeds part paragraphs wherever they stand in the runs.
  #mixed(runs: readonly Run[], available: number): readonly Paragraph[] {
    const text = runs.map((run) => run.text).join("");
    let offset = 0;
    return paragraphsOf(text, (paragraph) => {
      const start = text.indexOf(paragraph, offset);
      offset = start + paragraph.length;
      const source = new MixedSource(paragraph, start, runs, this.#words, this.#fonts);
      return { lines: this.#fill(source, available), direction: source.direction };
    });
  }

  #fill(source: Source, available: number): readonly Line[] {
    const lines: Line[] = [];
    let parts: Part[] = [];
    let width = 0;
    let spaces: Part | undefined;
    const end = (how: Line["end"]) => {
      if (parts.length > 0) {
        const space = how === "space" ? spaces?.piece : undefined;
        lines.push({ stretches: stretchesOf(parts, width, this.#store), width, end: how, space });
      }
      parts = [];
      width = 0;
    };
    const add = (unit: Unit) => {
      for (const part of unit.parts) parts.push(part);
      width += unit.width;
    };
    source.each(
      (unit, from, to) => {
        const gap = spaces?.piece.width ?? 0;
        if (parts.length > 0 && width + gap + unit.width > available) {
          end(spaces === undefined ? "nothing" : "space");
          spaces = undefined;
        }
        if (spaces !== undefined) {
          parts.push(spaces);
          width += spaces.piece.width;
          spaces = undefined;
        }
        if (width + unit.width <= available) return add(unit);
        const cuts = cutsOf(unit, from, to);
        for (let first = 0; first < cuts.length - 1; ) {
          const { unit: part, last } = longestFrom(cuts, first, available, source);
          end("nothing");
          add(part);
          first = last;
        }
      },
      (part) => {
        spaces = part;
      },
    );
    end("paragraph");
    return lines;
  }
}

function mannerOf({ face, language }: Run): Manner {
  return { face, language, direction: "ltr", context: undefined };
}

function paragraphsOf(
  text: string,
  set: (paragraph: string) => Pick<Paragraph, "lines" | "direction">,
): readonly Paragraph[] {
  if (!text.includes("\n")) {
    if (isBlank(text)) return [];
    const { lines, direction } = set(text);
    return [{ lines, direction, afterBlank: false }];
  }
  const paragraphs: Paragraph[] = [];
  let afterBlank = false;
  for (const paragraph of text.split("\n")) {
    if (!isBlank(paragraph)) {
      const { lines, direction } = set(paragraph);
      paragraphs.push({ lines, direction, afterBlank: afterBlank && paragraphs.length > 0 });
      afterBlank = false;
    } else {
      afterBlank = true;
    }
  }
  return paragraphs;
}

function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) !== 0x20) return false;
  return true;
}

function stretchesOf(parts: readonly Part[], width: number, store: PieceStore): readonly Stretch[] {
  if (!parts.every(({ level, run }) => level === 0 && run === 0))
    return mixedStretches(parts, store);
  let text = "";
  for (const { piece } of parts) text += piece.text;
  return [{ run: 0, x: 0, width, text, row: store.rowOf(parts.map(({ piece }) => piece)) }];
}

function mixedStretches(parts: readonly Part[], store: PieceStore): readonly Stretch[] {
  const order = new Map(parts.map((part, index) => [part, index]));
  const groups: Part[][] = [];
  for (const part of inVisualOrder(parts)) {
    const group = groups.at(-1);
    if (group?.[0]?.run === part.run) group.push(part);
    else groups.push([part]);
  }
  let x = 0;
  const placed = groups.map((group) => {
    const inOrder = [...group].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    const stretch: Stretch = {
      run: group[0]?.run ?? 0,
      x,
      width: widthOf(group),
      text: inOrder.map(({ piece }) => piece.text).join(""),
      row: store.rowOf(group.map(({ piece }) => piece)),
    };
    x += stretch.width;
    return { stretch, first: order.get(inOrder[0] as Part) ?? 0 };
  });
  return placed.sort((a, b) => a.first - b.first).map(({ stretch }) => stretch);
}
