// The filed copy as its files, with an index of exhibits that names the pages on which they stand: pages are known only once
// they were laid out, and parts only once they were drawn.

import {
  type DrawnPart,
  type DrawOptions,
  drawParts,
  layOut,
  type Page,
  type PaperDocument,
} from "#disclosure/pdf";
import type { Exhibit, ExhibitPages, ExhibitPlace } from "#disclosure/report";
import { words } from "#i18n";
import type { PaperOptions } from "./make-papers.ts";

/** The report, with the pages of its exhibits once they are known. */
export type Filed = (pages?: ExhibitPages) => PaperDocument;
/** Draws a document as one file or several. */
export type DrawsParts = (document: PaperDocument) => Promise<readonly DrawnPart[]>;

/** Draws with `options`; what is drawn again goes on where its progress was. */
export function drawWith(options: PaperOptions & Pick<DrawOptions, "createdAt">): DrawsParts {
  let furthest = 0;
  const progress = (share: number) => {
    furthest = Math.max(furthest, share);
    options.progress?.(furthest);
  };
  return (document) => drawParts(document, { ...options, progress });
}

/** How often a report in parts is drawn until the pages in its index are those where the exhibits stand. */
const mostTurns = 4;

/** The files of the filed copy, drawn by `draw`. */
export async function filedParts(
  filed: Filed,
  exhibits: readonly Exhibit[],
  options: PaperOptions,
  draw: DrawsParts,
): Promise<readonly DrawnPart[]> {
  if (exhibits.length === 0) return draw(filed());
  if (options.mostBytes === undefined) return draw(await withPages(filed, exhibits, options));
  let places: ExhibitPages = new Map();
  for (let turn = 1; turn < mostTurns; turn += 1) {
    const parts = await draw(filed(places));
    const found = exhibitPlaces(parts.map(({ pages }) => pages));
    if (isSame(found, places)) return parts;
    places = found;
  }
  // Without pages rather than with wrong ones.
  return draw(filed());
}

/** The filed copy as one document whose index names pages. */
export async function withPages(
  filed: Filed,
  exhibits: readonly Exhibit[],
  { paper, fonts, signal }: Pick<PaperOptions, "paper" | "fonts" | "signal">,
): Promise<PaperDocument> {
  if (exhibits.length === 0) return filed();
  const options = { paper, fonts, ...(signal === undefined ? {} : { signal }) };
  return filed(exhibitPlaces([await layOut(filed(), options)]));
}

function exhibitPlaces(parts: readonly (readonly Page[])[]): ExhibitPages {
  const { report } = words();
  const places = new Map<string, ExhibitPlace>();
  for (const [part, pages] of parts.entries()) {
    for (const [page, { bookmarks }] of pages.entries()) {
      for (const { text } of bookmarks) {
        const mark = report.markInBookmark(text);
        const inPart = parts.length === 1 ? {} : { part: part + 1 };
        if (mark !== undefined) places.set(mark, { page: page + 1, ...inPart });
      }
    }
  }
  return places;
}

function isSame(one: ExhibitPages, other: ExhibitPages): boolean {
  return (
    one.size === other.size &&
    [...one].every(([mark, { page, part }]) => {
      const place = other.get(mark);
      return place?.page === page && place.part === part;
    })
  );
}
