// What a document says, in blocks, before anything is known of lines and pages. Knows paper, not incidents.

/** One labelled value. Each text of `values` begins on a line of its own. */
export interface FieldRow {
  readonly label: string;
  readonly values: readonly string[];
}

/**
 * A piece of a document.
 *
 * Texts may hold anything: a line feed begins a new line, a tab is a space, what cannot be printed shows as `[U+XXXX]`.
 * A `group` stays on one page unless it is tall. A `note-on-substitutes` is printed only where a character somewhere in
 * the document had to be shown as `[U+XXXX]`.
 */
export type Block =
  | { readonly kind: "title"; readonly text: string }
  | { readonly kind: "heading"; readonly level: HeadingLevel; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "fields"; readonly rows: readonly FieldRow[] }
  | { readonly kind: "rule" }
  | { readonly kind: "closing"; readonly text: string }
  | { readonly kind: "note-on-substitutes"; readonly text: string }
  | { readonly kind: "group"; readonly blocks: readonly Block[] };

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
  /** At the foot of each page. Counts from 1, so that it equals the counter of whatever shows the file. */
  readonly pageLabel: (page: number, pages: number) => string;
  readonly blocks: readonly Block[];
}
