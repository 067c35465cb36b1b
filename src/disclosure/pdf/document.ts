// What a document says, in blocks, before anything is known of lines and pages. Knows paper, not incidents.

import type { Shape } from "./shape.ts";

/** A stretch of text that is set, or spoken, in its own way. */
export interface TextRun {
  readonly text: string;
  /** `monospaced` is for fingerprints: they break anywhere, and every character has the same room. */
  readonly style?: "bold" | "monospaced";
  /** BCP 47, where it is not the language of what stands around it. For those who have the page read out to them. */
  readonly language?: string;
}

/** Text on paper: all of one kind, or in stretches that follow one another without a gap. */
export type Words = string | readonly TextRun[];

/** One labelled value. Each text of `values` begins on a line of its own. */
export interface FieldRow {
  readonly label: string;
  readonly values: readonly Words[];
  /** The language of the values, where it is not the document's. BCP 47. */
  readonly language?: string;
}

/** A column of a table. */
export interface Column {
  readonly head: string;
  /** How wide it is, compared with the other columns. */
  readonly share: number;
  /** `end` is for numbers. */
  readonly align?: "start" | "end";
}

/** A picture as the bytes of its file. */
export interface Picture {
  /** JPEG in grey or three colours, or PNG. */
  readonly format: "jpeg" | "png";
  readonly bytes: Uint8Array;
  /** How its rows lie, as EXIF numbers it (1 to 8): it is drawn upright. 1, upright already, when absent. */
  readonly orientation?: number;
}

/**
 * A piece of a document.
 *
 * Texts may hold anything: a line feed begins a new line, a tab is a space, what cannot be printed shows as `[U+XXXX]`.
 */
export type Block =
  | { readonly kind: "title"; readonly text: string }
  | {
      readonly kind: "heading";
      readonly level: HeadingLevel;
      readonly text: string;
      /** What the outline says, when that is shorter than the heading. */
      readonly bookmark?: string;
    }
  | { readonly kind: "paragraph"; readonly text: Words; readonly language?: string }
  /** Set off from the text around it: what a reader must know, not what happened. */
  | { readonly kind: "note"; readonly text: Words; readonly language?: string }
  /** Printed only where a character somewhere in the document had to be shown as `[U+XXXX]`. */
  | { readonly kind: "note-on-substitutes"; readonly text: string }
  | { readonly kind: "fields"; readonly rows: readonly FieldRow[] }
  /** Goes on over pages, with its head at the top of each. A row that is not taller than a page is never parted. */
  | {
      readonly kind: "table";
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Words[])[];
      /** Whether the first cell of each row says what the row is about. */
      readonly firstIsHead?: boolean;
    }
  /** Shapes in an area of `width` by `height` points, made smaller when wider than the text. */
  | {
      readonly kind: "drawing";
      readonly width: number;
      readonly height: number;
      readonly shapes: readonly Shape[];
      /** What it shows, for those who do not see it. */
      readonly alternative: string;
      readonly caption?: string;
    }
  /** As large as the text area and `height` points allow, and never blurred by being made larger than 100 dots an inch. */
  | {
      readonly kind: "picture";
      readonly picture: Picture;
      readonly alternative: string;
      readonly caption?: string;
      readonly height?: number;
    }
  | { readonly kind: "rule" }
  /** Lines to write on, side by side, each with what belongs there printed below it. */
  | { readonly kind: "signature"; readonly places: readonly string[] }
  | { readonly kind: "closing"; readonly text: string }
  /** From the new page on, `runningHead` stands at the head of each page, the new one included. */
  | { readonly kind: "page-break"; readonly runningHead?: string }
  /**
   * Stays on one page unless it is tall.
   *
   * A file that is too large is parted before groups that have a `name`, and each part says which of them it holds.
   */
  | { readonly kind: "group"; readonly blocks: readonly Block[]; readonly name?: string };

/** Levels 1 and 2 are in the outline beside the pages; level 3 is inside the text only. */
export type HeadingLevel = 1 | 2 | 3;

/** A whole document, ready to be laid out. */
export interface PaperDocument {
  /** The title in the file's own description. Nothing of a person may stand in it. */
  readonly title: string;
  /** BCP 47, such as `en-US`. */
  readonly language: string;
  /** At the head of every page but the first, which has the title. */
  readonly runningHead: string;
  /** At the head of every page, the first included, in bold: such as that the sheet is confidential. */
  readonly marking?: string;
  /** At the foot of each page. Counts from 1 in each part, so that it equals the counter of whatever shows the file. */
  readonly pageLabel: (page: number, pages: number) => string;
  /** At the head of each page, below the running head, where the document had to be parted into several files. */
  readonly partLabel?: (part: PartPlace) => string;
  readonly blocks: readonly Block[];
}

/** Which of several files one is. */
export interface PartPlace {
  /** From 1. */
  readonly part: number;
  readonly parts: number;
  /** The names of the groups in it, in order. */
  readonly holds: readonly string[];
}

/** The text of `words` without its styles. */
export function plainText(words: Words): string {
  return typeof words === "string" ? words : words.map(({ text }) => text).join("");
}
