// What lines are made of while text is broken, and what they are in the end.

import type { Face } from "../fonts/font-set.ts";
import type { Piece } from "./piece.ts";
import type { PieceRow } from "./piece-row.ts";

/** A stretch of text in one face and one language. */
export interface Run {
  readonly text: string;
  readonly face: Face;
  readonly language: string;
}

/** What stands side by side in a line and belongs to one run. Lengths are in thousandths of the type size. */
export interface Stretch {
  /** Which of the runs that were given. */
  readonly run: number;
  /** From where the line begins. */
  readonly x: number;
  readonly width: number;
  /** In the order in which it is read. */
  readonly text: string;
  /** From left to right. */
  readonly row: PieceRow;
}

/** One line. */
export interface Line {
  /** In the order in which they are read. */
  readonly stretches: readonly Stretch[];
  readonly width: number;
  /** Whether it ended at a space, inside a word, or with its paragraph. */
  readonly end: "space" | "nothing" | "paragraph";
  /**
   * The space it ended at, which takes no room. It is in the file so that words of two lines are not read as one. Absent where
   * it is in the row already.
   */
  readonly space: Piece | undefined;
}

/** A piece on its way into a line. */
export interface Part {
  readonly piece: Piece;
  readonly level: number;
  readonly run: number;
}

/** What is never parted, unless it alone is longer than a line. */
export interface Unit {
  readonly parts: readonly Part[];
  readonly width: number;
}

/** One paragraph, asked for unit by unit. */
export interface Source {
  /** Calls for each unit, with the text it stands for, and for the spaces between. */
  each(unit: (unit: Unit, from: number, to: number) => void, spaces: (part: Part) => void): void;
  /** What stands from `from` to `to`. */
  unit(from: number, to: number): Unit;
}

/** In thousandths of the type size. */
export function widthOf(parts: readonly Part[]): number {
  let width = 0;
  for (const { piece } of parts) width += piece.width;
  return width;
}
