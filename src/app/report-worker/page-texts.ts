// The pages of a report as plain data for the screen, in reading order and with their roles: exactly those pages that go
// into the file, since the policy lets no page show a PDF.

import { type Page, type Readable, readable, type Stretch } from "#disclosure/pdf";

/** What a stretch of a page is: as a screen reader names it, or `edge` for what stands at the head and foot of pages. */
export type PageRole = "h1" | "h2" | "h3" | "h4" | "p" | "row" | "figure" | "edge";

/** One piece of a page. Of a row each cell; of a picture what it shows, and then the words in it. */
export interface PagePiece {
  readonly role: PageRole;
  /** Each text language by language. */
  readonly texts: readonly (readonly Stretch[])[];
}

/** A page from top to bottom. */
export type PageText = readonly PagePiece[];

/** `pages` as text: every character of them, and what each picture shows. */
export function pageTexts(pages: readonly Page[]): readonly PageText[] {
  return pages.map((page) => readable(page).flatMap(toPieces));
}

const headings = ["h1", "h2", "h3", "h4"] as const;

function toPieces(piece: Readable): readonly PagePiece[] {
  switch (piece.kind) {
    case "text": {
      const { role, level, stretches } = piece;
      return [
        {
          role:
            role === "furniture"
              ? "edge"
              : role === "heading"
                ? (headings[level - 1] ?? "h4")
                : "p",
          texts: [stretches],
        },
      ];
    }
    case "table":
      return piece.rows.map((cells) => ({
        role: "row",
        texts: cells.map(({ stretches }) => stretches),
      }));
    case "figure": {
      const { mark, alternative } = piece;
      const labels = mark.kind === "drawing" ? mark.labels.map(({ text }) => text) : [];
      const texts = [alternative, ...labels].map((text) => [{ text, language: undefined }]);
      return [{ role: "figure", texts }];
    }
  }
}
