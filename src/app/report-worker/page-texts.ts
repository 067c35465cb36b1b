// The pages of a report as text, in reading order and with their roles: what a screen shows of exactly those pages that go
// into the file, since the policy lets no page show a PDF.

import type { Element, Mark, Page, TextMark } from "#disclosure/pdf";

/** What a stretch of a page is: as a screen reader names it, or `edge` for what stands at the head and foot of pages. */
export type PageRole = "h1" | "h2" | "h3" | "h4" | "p" | "row" | "figure" | "edge";

/** One piece of a page. Of a row each cell; of a picture what it shows. */
export interface PagePiece {
  readonly role: PageRole;
  readonly texts: readonly string[];
  readonly language?: string;
}

/** A page from top to bottom. */
export type PageText = readonly PagePiece[];

/** `pages` as text: every character of them, and what each picture shows. */
export function pageTexts(pages: readonly Page[]): readonly PageText[] {
  return pages.map(({ marks }) => pageText(marks));
}

interface Open {
  readonly of: Element | null;
  readonly role: PageRole;
  readonly texts: string[];
  cell: Element | null;
  language: string | undefined;
  pause: string;
}

function pageText(marks: readonly Mark[]): PageText {
  const pieces: Open[] = [];
  let open: Open | undefined;
  const begin = (role: PageRole, of: Element | null) => {
    open = { role, of, texts: [], cell: null, language: languageOf(of), pause: "" };
    pieces.push(open);
    return open;
  };
  const write = (piece: Open, mark: TextMark, cell: Element | null) => {
    const isSame = piece.texts.length > 0 && piece.cell === cell;
    if (isSame) piece.texts[piece.texts.length - 1] += piece.pause + mark.text;
    else piece.texts.push(mark.text);
    piece.cell = cell;
    piece.pause = mark.end === "space" ? " " : mark.end === "paragraph" ? "\n" : "";
  };
  for (const mark of marks) {
    if (mark.kind === "rule") continue;
    if (mark.kind !== "text") {
      const piece = begin("figure", mark.element);
      piece.texts.push(mark.element.alternative ?? "");
      if (mark.kind === "drawing") piece.texts.push(...mark.labels.map(({ text }) => text));
      continue;
    }
    if (mark.element === null) {
      write(begin("edge", null), mark, null);
      continue;
    }
    const cell = nearest(mark.element, ["TD", "TH"]);
    const block =
      cell === null
        ? nearest(mark.element, ["H1", "H2", "H3", "H4", "P", "Caption", "Figure"])
        : nearest(cell, ["TR"]);
    const role = roleOf(block);
    const piece =
      open !== undefined && open.of === block && block !== null ? open : begin(role, block);
    write(piece, mark, cell);
  }
  return pieces.map(({ role, texts, language }) => ({
    role,
    texts,
    ...(language === undefined ? {} : { language }),
  }));
}

function roleOf(block: Element | null): PageRole {
  switch (block?.role) {
    case "H1":
      return "h1";
    case "H2":
      return "h2";
    case "H3":
      return "h3";
    case "H4":
      return "h4";
    case "TR":
      return "row";
    default:
      return "p";
  }
}

function nearest(from: Element, roles: readonly Element["role"][]): Element | null {
  for (let at: Element | null = from; at !== null; at = at.parent) {
    if (roles.includes(at.role)) return at;
  }
  return null;
}

function languageOf(of: Element | null): string | undefined {
  return of?.language;
}
