// Sheets of paper as data, so that another size is another constant and nothing else.

/** A sheet and its margins, in points (1/72 inch). */
export interface Paper {
  readonly width: number;
  readonly height: number;
  /** From each edge to the text. Running head and page number stand inside the upper and lower margin. */
  readonly margin: number;
}

/** US Letter with margins of one inch, which is what courts in the United States take. */
export const usLetter: Paper = { width: 612, height: 792, margin: 72 };

/** ISO A4, for everywhere else. */
export const a4: Paper = { width: 595.28, height: 841.89, margin: 72 };
