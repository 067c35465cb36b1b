// What each part of the pages is, for readers who do not see them: the tree of a tagged PDF (ISO 32000-1, 14.8).

/** The roles that are used, in the standard's own names. */
export type Role =
  | "Document"
  | "Sect"
  | "H1"
  | "H2"
  | "H3"
  | "H4"
  | "P"
  | "Span"
  | "Table"
  | "TR"
  | "TH"
  | "TD"
  | "Figure"
  | "Caption";

/** One node of the tree. What is printed of it says so by naming it; one that nothing names is left out. */
export interface Element {
  readonly role: Role;
  /** `null` at the root. */
  readonly parent: Element | null;
  /** Where all of these belong to it even when nothing is printed of one: the cells of a row. */
  readonly cells?: readonly Element[];
  /** BCP 47, where it differs from the parent's. */
  readonly language?: string;
  /** What a picture shows, in words. */
  readonly alternative?: string;
  /** Of which cells a cell is the head. */
  readonly scope?: "Row" | "Column";
}

/** A row and its cells, which point to each other. */
export function rowOf(
  table: Element,
  cells: readonly Pick<Element, "role" | "scope" | "language">[],
): { readonly row: Element; readonly cells: readonly Element[] } {
  const made: Element[] = [];
  const row: Element = { role: "TR", parent: table, cells: made };
  for (const cell of cells) made.push({ ...cell, parent: row });
  return { row, cells: made };
}
