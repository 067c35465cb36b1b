// Pages as text for whoever reads them on a screen: the same marks that are drawn, put together again by what they are. Lines
// become paragraphs, cells become rows; where one goes on on the next page, it is in two pieces, as on paper.

import { type DrawingMark, marksOn, type Page, type PictureMark, type TextMark } from "./strip.ts";
import type { Element, Role } from "./structure.ts";

/** What stands on a page, in the order in which it is read. */
export type Readable =
  | ReadableText
  | { readonly kind: "table"; readonly rows: readonly (readonly ReadableCell[])[] }
  | {
      readonly kind: "figure";
      readonly alternative: string;
      readonly mark: PictureMark | DrawingMark;
    };

/** A part of a text that is in one language. */
export interface Stretch {
  readonly text: string;
  /** BCP 47, where it is not the document's. */
  readonly language: string | undefined;
}

/** A heading, a paragraph, a caption, or what stands on every page (`furniture`). */
export interface ReadableText {
  readonly kind: "text";
  readonly role: "heading" | "paragraph" | "caption" | "furniture";
  /** Of a heading: 1 is the highest. */
  readonly level: number;
  readonly text: string;
  /** The same text, language by language. */
  readonly stretches: readonly Stretch[];
  readonly direction: "ltr" | "rtl";
}

/** A cell of a table. */
export interface ReadableCell {
  readonly isHead: boolean;
  readonly text: string;
  readonly stretches: readonly Stretch[];
  readonly direction: "ltr" | "rtl";
}

/** Everything on `page`. The head of a table that is printed again on a later page is not repeated. */
export function readable(page: Page): readonly Readable[] {
  const pieces: Piece[] = [];
  for (const mark of marksOn(page)) {
    if (mark.kind === "rule") continue;
    if (mark.kind !== "text") {
      pieces.push({ block: mark.element, marks: [], figure: mark });
      continue;
    }
    const block = blockOf(mark.element);
    const last = pieces.at(-1);
    const open =
      block === null || last?.block === block
        ? last
        : pieces.findLast((piece) => piece.block === block);
    if (block !== null && open !== undefined) open.marks.push(mark);
    else pieces.push({ block, marks: [mark], figure: undefined });
  }
  return assembled(pieces);
}

interface Piece {
  readonly block: Element | null;
  readonly marks: TextMark[];
  readonly figure: PictureMark | DrawingMark | undefined;
}

type Row = { readonly row: Element | null; readonly cells: ReadableCell[] };

function assembled(pieces: readonly Piece[]): readonly Readable[] {
  const result: Readable[] = [];
  let table: { readonly element: Element | null; readonly rows: Row[] } | undefined;
  for (const { block, marks, figure } of pieces) {
    const cell = cellOf(block);
    if (cell !== null) {
      const row = cell.parent;
      if (table === undefined || table.element !== (row?.parent ?? null)) {
        const rows: Row[] = [];
        table = { element: row?.parent ?? null, rows };
        result.push({ kind: "table", rows: rows.map(({ cells }) => cells) });
      }
      addCell(table.rows, row, cell, marks);
      result[result.length - 1] = { kind: "table", rows: table.rows.map(({ cells }) => cells) };
      continue;
    }
    table = undefined;
    if (figure !== undefined) {
      result.push({ kind: "figure", alternative: figure.element.alternative ?? "", mark: figure });
    } else {
      result.push(textOf(block, marks));
    }
  }
  return result;
}

function addCell(rows: Row[], row: Element | null, cell: Element, marks: readonly TextMark[]) {
  let open = rows.at(-1);
  if (open === undefined || open.row !== row) {
    open = { row, cells: [] };
    rows.push(open);
  }
  // Cells in which nothing stands have no marks.
  const place = row?.cells?.indexOf(cell) ?? open.cells.length;
  while (open.cells.length < place) open.cells.push(emptyCell);
  const known = open.cells[place];
  const stretches = [
    ...(known === undefined ? [] : [...known.stretches, { text: "\n", language: undefined }]),
    ...stretchesOf(marks),
  ];
  open.cells[place] = {
    isHead: cell.role === "TH",
    text: textIn(stretches),
    stretches,
    direction: marks[0]?.at.direction ?? "ltr",
  };
}

const emptyCell: ReadableCell = { isHead: false, text: "", stretches: [], direction: "ltr" };

function textOf(block: Element | null, marks: readonly TextMark[]): ReadableText {
  const role = block?.role;
  const level = role === undefined ? 0 : headingLevel(role);
  const stretches = stretchesOf(marks);
  return {
    kind: "text",
    role:
      role === undefined
        ? "furniture"
        : level > 0
          ? "heading"
          : role === "Caption"
            ? "caption"
            : "paragraph",
    level,
    text: textIn(stretches),
    stretches,
    direction: marks[0]?.at.direction ?? "ltr",
  };
}

function headingLevel(role: Role): number {
  return /^H[1-4]$/.test(role) ? Number(role.slice(1)) : 0;
}

function stretchesOf(marks: readonly TextMark[]): readonly Stretch[] {
  const stretches: { text: string; language: string | undefined }[] = [];
  for (const [index, mark] of marks.entries()) {
    const before = marks[index - 1];
    const gap = before === undefined || before.end === "nothing" ? "" : " ";
    const language = languageOf(mark.element);
    const last = stretches.at(-1);
    if (last?.language === language && last !== undefined) last.text += gap + mark.text;
    else {
      if (last !== undefined) last.text += gap;
      stretches.push({ text: mark.text, language });
    }
  }
  return stretches;
}

function textIn(stretches: readonly Stretch[]): string {
  return stretches.map(({ text }) => text).join("");
}

// What a stretch of text is a part of: spans stand inside.
function blockOf(element: Element | null): Element | null {
  return element?.role === "Span" ? blockOf(element.parent) : element;
}

// The cell that a paragraph stands in, or that itself is one.
function cellOf(block: Element | null): Element | null {
  if (block === null || block.role === "TH" || block.role === "TD") return block;
  const parent = block.parent;
  return parent?.role === "TH" || parent?.role === "TD" ? parent : null;
}

function languageOf(element: Element | null): string | undefined {
  for (let each = element; each !== null; each = each.parent) {
    if (each.language !== undefined) return each.language;
  }
  return undefined;
}
