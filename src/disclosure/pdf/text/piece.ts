// The smallest parts of a line: clusters of glyphs that stand for one piece of text, and pieces, which are words in one
// font. Both are made once and used wherever the same word stands again.

import type { TrueType } from "../fonts/true-type.ts";

/** A glyph of a cluster, from the place where the cluster begins. In units of the font. */
export interface PlacedGlyph {
  readonly glyph: number;
  readonly x: number;
  readonly y: number;
}

/**
 * Glyphs that belong together, and the text they stand for. In the file it is one code, so that whoever reads the text out
 * of the file gets just what was written. There is only one object of each kind.
 */
export interface Cluster {
  readonly font: TrueType;
  readonly glyphs: readonly PlacedGlyph[];
  /** How far to go on, in thousandths of the type size. */
  readonly width: number;
  readonly text: string;
  /**
   * The text as the file gives it to its readers. They turn what runs from right to left character by character, so there it
   * is the other way round.
   */
  readonly coded: string;
}

/** A word, or a part of one, in one font and one direction. */
export interface Piece {
  readonly font: TrueType;
  readonly text: string;
  /** From left to right. */
  readonly clusters: readonly Cluster[];
  /** What to add to the width of each cluster, where letters stand closer or wider than alone; `null` where they never do. */
  readonly kerning: readonly number[] | null;
  /** In thousandths of the type size. */
  readonly width: number;
  /** Among the pieces of its document. */
  readonly number: number;
}
