// What layout passes on: strips of the page, one below the other, and the marks that are drawn on them.
// Plain data with no idea of a file format, so that a preview can show the very pages that are drawn.

import type { HeadingLevel, Picture } from "./document.ts";
import type { Grey, Point } from "./shape.ts";
import type { Element } from "./structure.ts";
import type { Direction } from "./text/bidi.ts";
import type { PieceRow } from "./text/piece-row.ts";
import { toHundredths } from "./typography.ts";

/**
 * Ink, in points from the upper left of strip or page.
 *
 * `element` says what the mark is a part of; `null` is for what repeats or decorates and is not read out.
 */
export type Mark = TextMark | RuleMark | PictureMark | DrawingMark;

/** A stretch of one line of text on its baseline. */
export interface TextMark {
  readonly kind: "text";
  readonly at: TextPlace;
  /** In the order in which it is read, with `[U+XXXX]` for what cannot be printed. */
  readonly text: string;
  /** What stood after it before the text was broken into lines. */
  readonly end: "space" | "nothing" | "paragraph";
  readonly element: Element | null;
  /** The words from left to right, as they are drawn. */
  readonly row: PieceRow;
}

/** Where text stands and how large it is. Most lines of a style share one: a long document has hundreds of thousands. */
export interface TextPlace {
  readonly x: number;
  readonly baseline: number;
  readonly size: number;
  readonly direction: Direction;
}

/** A black bar: a rule across the page, or beside a note. */
export interface RuleMark {
  readonly kind: "rule";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly element: null;
}

/** A picture in its frame. */
export interface PictureMark {
  readonly kind: "picture";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly picture: Picture;
  readonly element: Element;
}

/** A drawing in its frame. Its shapes are already as large as they will be, from the upper left of the frame. */
export interface DrawingMark {
  readonly kind: "drawing";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly paths: readonly Path[];
  readonly labels: readonly TextMark[];
  readonly element: Element;
}

/** A shape of a drawing, as lines and filled areas. */
export interface Path {
  readonly kind: "line" | "area" | "circle";
  /** The centre alone, for a circle. */
  readonly points: readonly Point[];
  readonly radius: number;
  readonly fill: Grey | null;
  readonly stroke: {
    readonly thickness: number;
    readonly grey: Grey;
    readonly dashed: boolean;
  } | null;
}

/** An entry of the outline beside the pages. `y` is where on its page it leads. */
export interface Bookmark {
  readonly level: HeadingLevel;
  readonly text: string;
  readonly y: number;
}

/** A horizontal slice of text that is never cut: one line, with whatever stands beside it. */
export interface Strip {
  /** White above it, which falls away at the top of a page. */
  readonly above: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  /** Whether the next strip must stand on the same page. Decided last, by what the strip is a part of. */
  keepWithNext: boolean;
  readonly bookmark?: { readonly level: HeadingLevel; readonly text: string };
  /** The head of the table it belongs to, for when it is the first of its page. */
  readonly head?: readonly Strip[];
  /** Begins a page, and says what stands at the head of pages from there on. */
  readonly turn?: { readonly runningHead: string | undefined };
}

/** Marks on a page, and where on it they count from. */
export interface PlacedMarks {
  readonly left: number;
  readonly top: number;
  readonly marks: readonly Mark[];
}

/** A finished page: its marks in reading order, and the outline entries that lead to it. */
export interface Page {
  readonly placed: readonly PlacedMarks[];
  readonly bookmarks: readonly Bookmark[];
}

/** The marks of `page` where they stand on it. */
export function marksOn({ placed }: Page): readonly Mark[] {
  return placed.flatMap(({ marks, left, top }) => marks.map((mark) => moved(mark, left, top)));
}

/** `mark` moved down and to the right, its place rounded to what a file says. */
export function moved(mark: Mark, x: number, y: number): Mark {
  return mark.kind === "text"
    ? textAt(mark, toHundredths(mark.at.x + x), toHundredths(mark.at.baseline + y))
    : { ...mark, x: toHundredths(mark.x + x), y: toHundredths(mark.y + y) };
}

/** `mark` in another place. */
export function textAt(mark: TextMark, x: number, baseline: number): TextMark {
  return { ...mark, at: { ...mark.at, x, baseline } };
}
