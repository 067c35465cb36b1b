// Texts to lines on strips: where each stretch of a line stands, and which lines may not be left alone.

import type { Words } from "./document.ts";
import type { Face } from "./fonts/font-set.ts";
import type { Strip, TextMark, TextPlace } from "./strip.ts";
import type { Element } from "./structure.ts";
import type { Direction } from "./text/bidi.ts";
import type { Line, Run, Stretch } from "./text/line.ts";
import type { Piece } from "./text/piece.ts";
import type { Typesetter } from "./text/typesetter.ts";
import { distances, type TextStyle, toHundredths } from "./typography.ts";

/** Where lines stand. */
export interface LineOptions {
  /** White above the first. */
  readonly above?: number;
  readonly left?: number;
  readonly width?: number;
  readonly centred?: boolean;
  readonly align?: "start" | "end";
  /** Whether more of the same paragraph follows: a space keeps the two apart for those who hear it. */
  readonly isFollowed?: boolean;
}

// What the lines of a paragraph share.
interface Setting {
  /** What each of its runs is. */
  readonly elements: readonly (Element | null)[];
  readonly style: TextStyle;
  readonly direction: Direction;
}

/** Sets the texts of one document, and counts what had to be shown by number. */
export class TextMeasure {
  readonly #typesetter: Typesetter;
  readonly #width: number;
  readonly #language: string;
  // Of each style, where its last line stood: most others stand there too.
  readonly #places = new Map<TextStyle, TextPlace>();
  readonly #spaces = new Map<Face, Piece | undefined>();
  substitutes = 0;

  constructor(typesetter: Typesetter, width: number, language: string) {
    this.#typesetter = typesetter;
    this.#width = width;
    this.#language = language;
  }

  /** `text` on one line as it will be printed. */
  printable(text: string, face: Face): string {
    return this.#typesetter.printable(text, face);
  }

  /** The lines of `words`, which are what `element` says; `null` when nobody reads them out. */
  lines(
    words: Words,
    style: TextStyle,
    element: Element | null,
    {
      above = 0,
      left = 0,
      width = this.#width - left,
      centred = false,
      align = "start",
      isFollowed = false,
    }: LineOptions,
  ): Strip[] {
    const language = element === null ? this.#language : languageOf(element, this.#language);
    const runs = runsOf(words, style, language);
    const { paragraphs, substitutes } = this.#typesetter.set(runs, style.size, width);
    this.substitutes += substitutes;
    const strips: Strip[] = [];
    let white = above;
    for (const { lines, direction, afterBlank } of paragraphs) {
      const own = paragraphs.length > 1 ? paragraphOf(element) : element;
      const setting = { elements: elementsOf(runs, own, language), style, direction };
      if (strips.length > 0) white = afterBlank ? distances.blankLine : 0;
      const isAtRight = (direction === "rtl") !== (align === "end");
      for (let index = 0; index < lines.length; index += 1) {
        const line = lines[index] as Line;
        const free = width - (line.width * style.size) / 1000;
        const x = left + (centred ? free / 2 : isAtRight ? free : 0);
        // From right to left it stands before the line after.
        let space = direction === "rtl" ? lines[index - 1]?.space : line.space;
        if (isFollowed && direction === "ltr" && line.end === "paragraph")
          space = this.#space(style);
        strips.push({
          above: white,
          height: style.leading,
          marks: this.#marksOf(line, space, x, setting),
          // The first line of a paragraph takes the second along, and the last but one the last.
          keepWithNext: lines.length > 1 && (index === 0 || index === lines.length - 2),
        });
        white = 0;
      }
    }
    return strips;
  }

  // Nearly every line is one stretch.
  #marksOf(line: Line, space: Piece | undefined, x: number, setting: Setting): TextMark[] {
    const { stretches, end } = line;
    const [only] = stretches;
    return stretches.length === 1 && only !== undefined
      ? [this.#markOf(only, end, space, x, setting)]
      : this.#severalMarksOf(line, space, x, setting);
  }

  #severalMarksOf(
    { stretches, end }: Line,
    space: Piece | undefined,
    x: number,
    setting: Setting,
  ): TextMark[] {
    const last = stretches.length - 1;
    return stretches.map((stretch, index) =>
      index === last
        ? this.#markOf(stretch, end, space, x, setting)
        : this.#markOf(stretch, "nothing", undefined, x, setting),
    );
  }

  // The space takes no room: nothing follows on its right.
  #markOf(
    stretch: Stretch,
    end: Line["end"],
    space: Piece | undefined,
    x: number,
    { elements, style, direction }: Setting,
  ): TextMark {
    const left = toHundredths(x + (stretch.x * style.size) / 1000);
    const at = this.#place(style, left, direction);
    return markOf(stretch, at, elements[stretch.run] ?? null, end, space);
  }

  #place(style: TextStyle, x: number, direction: Direction): TextPlace {
    const last = this.#places.get(style);
    if (last?.x === x && last.direction === direction) return last;
    const baseline = last?.baseline ?? baselineIn(style, this.#typesetter);
    const place = { x, baseline, size: style.size, direction };
    this.#places.set(style, place);
    return place;
  }

  #space({ face }: TextStyle): Piece | undefined {
    if (!this.#spaces.has(face)) this.#spaces.set(face, this.#typesetter.piecesOf(" ", face)[0]);
    return this.#spaces.get(face);
  }

  /**
   * One line of text that is not broken: of a drawing, or at the head or foot of a page. It begins at 0, on a baseline at 0;
   * `width` is in points.
   */
  label(
    text: string,
    face: Face,
    size: number,
  ): { readonly mark: TextMark; readonly width: number } | undefined {
    const run = { text: text.replace(/[\r\n]+/g, " "), face, language: this.#language };
    const { paragraphs } = this.#typesetter.set([run], size, Number.POSITIVE_INFINITY);
    const [paragraph] = paragraphs;
    const [line] = paragraph?.lines ?? [];
    const [stretch] = line?.stretches ?? [];
    if (paragraph === undefined || line === undefined || stretch === undefined) return undefined;
    const at = { x: 0, baseline: 0, size, direction: paragraph.direction };
    return {
      mark: markOf(stretch, at, null, line.end),
      width: toHundredths((line.width * size) / 1000),
    };
  }
}

function markOf(
  { text, row }: Stretch,
  at: TextPlace,
  element: Element | null,
  end: Line["end"],
  space?: Piece,
): TextMark {
  return { kind: "text", at, text, end, element, row: space === undefined ? row : row.with(space) };
}

// Several paragraphs stand beside each other, or inside what is no paragraph itself, such as a cell.
function paragraphOf(element: Element | null): Element | null {
  if (element === null) return null;
  return element.role === "P" ? { ...element } : { role: "P", parent: element };
}

function runsOf(words: Words, { face }: TextStyle, language: string): readonly Run[] {
  if (typeof words === "string") return [{ text: words, face, language }];
  return words.map((run) => ({
    text: run.text,
    face: run.style ?? face,
    language: run.language ?? language,
  }));
}

function elementsOf(
  runs: readonly Run[],
  element: Element | null,
  around: string,
): readonly (Element | null)[] {
  const [only] = runs;
  if (runs.length === 1 && only !== undefined) return [spanOf(only, element, around)];
  return runs.map((run) => spanOf(run, element, around));
}

function spanOf({ language }: Run, element: Element | null, around: string): Element | null {
  if (element === null || language === around) return element;
  return { role: "Span", parent: element, language };
}

function languageOf(element: Element, otherwise: string): string {
  for (let each: Element | null = element; each !== null; each = each.parent) {
    if (each.language !== undefined) return each.language;
  }
  return otherwise;
}

// The line's letters stand in the middle of its leading.
function baselineIn({ face, size, leading }: TextStyle, typesetter: Typesetter): number {
  const { ascent, descent, unitsPerEm } = typesetter.first(face);
  const ink = ((ascent + descent) * size) / unitsPerEm;
  return toHundredths((leading - ink) / 2 + (ascent * size) / unitsPerEm);
}
