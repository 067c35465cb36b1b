// Every size and distance on the page, in points. Body text can be read at arm's length, and everything is black: these
// pages are copied and faxed.

import type { Face } from "./fonts/font-set.ts";

/** How a run of text is set. */
export interface TextStyle {
  readonly face: Face;
  /** Type size. */
  readonly size: number;
  /** From one baseline to the next. */
  readonly leading: number;
}

export const styles = {
  title: { face: "bold", size: 22, leading: 28 },
  heading1: { face: "bold", size: 15, leading: 20 },
  heading2: { face: "bold", size: 12, leading: 17 },
  heading3: { face: "bold", size: 10.5, leading: 15 },
  body: { face: "regular", size: 10.5, leading: 15 },
  label: { face: "bold", size: 10.5, leading: 15 },
  cell: { face: "regular", size: 9.5, leading: 13 },
  columnHead: { face: "bold", size: 9.5, leading: 13 },
  caption: { face: "regular", size: 9, leading: 12.5 },
  furniture: { face: "regular", size: 9, leading: 12 },
  marking: { face: "bold", size: 10, leading: 12 },
} as const satisfies Record<string, TextStyle>;

export const distances = {
  aboveHeading1: 18,
  aboveHeading2: 20,
  aboveHeading3: 10,
  betweenParagraphs: 6,
  blankLine: 8,
  aboveRows: 6,
  betweenRows: 3,
  betweenValues: 1,
  aroundRule: 10,
  ruleThickness: 0.6,
  /** Where the values of labelled rows begin. */
  labelColumn: 112,
  labelGap: 8,
  /** Between the columns of a table, and above and below the text of a cell. */
  columnGap: 10,
  cellPadding: 3,
  aboveTable: 8,
  hairline: 0.4,
  /** The bar beside a note, and how far the text is from it. */
  noteBar: 1.2,
  noteIndent: 12,
  aboveFigure: 10,
  aboveCaption: 4,
  /** Room to write in, above the line of a signature, and between two such lines. */
  aboveSignature: 34,
  signatureGap: 24,
  /** From the edge of the paper to the baselines at the head of a page, and of the page number. */
  marking: 30,
  runningHead: 44,
  partLabel: 57,
  pageNumber: 40,
} as const;

/** A picture is never drawn with fewer dots than this to the inch, so that it is not made larger than it is sharp. */
export const fewestDotsPerInch = 100;

/** A group stays on one page while it fills no more than this share of it; taller, it might leave too much white. */
export const tallestKeptGroup = 0.45;

/** A labelled row of no more lines than this stays on one page. */
export const longestKeptRow = 5;

/** `points` to two decimals: finer than any printer, and it keeps long fractions out of the file. */
export function toHundredths(points: number): number {
  return Math.round(points * 100) / 100;
}
