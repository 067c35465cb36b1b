// Every size and distance on the page, in points. Body text can be read at arm's length, and everything is black: these
// pages are copied and faxed.

/** How a run of text is set. */
export interface TextStyle {
  readonly weight: "regular" | "bold";
  /** Type size. */
  readonly size: number;
  /** From one baseline to the next. */
  readonly leading: number;
}

export const styles = {
  title: { weight: "bold", size: 22, leading: 28 },
  heading1: { weight: "bold", size: 15, leading: 20 },
  heading2: { weight: "bold", size: 12, leading: 17 },
  heading3: { weight: "bold", size: 10.5, leading: 15 },
  body: { weight: "regular", size: 10.5, leading: 15 },
  label: { weight: "bold", size: 10.5, leading: 15 },
  furniture: { weight: "regular", size: 9, leading: 12 },
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
  /** From the edge of the paper to the baseline of the running head, and of the page number. */
  runningHead: 44,
  pageNumber: 40,
} as const;

/** A group stays on one page while it fills no more than this share of it; taller, it might leave too much white. */
export const tallestKeptGroup = 0.45;

/** A labelled row of no more lines than this stays on one page. */
export const longestKeptRow = 5;

/** `points` to two decimals: finer than any printer, and it keeps long fractions out of the file. */
export function toHundredths(points: number): number {
  return Math.round(points * 100) / 100;
}
