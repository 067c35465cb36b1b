// Strips to pages: fills each page from the top, and moves what must stay together to the next when it does not fit.
// Then adds what stands on every page: the running head and the page number.

import { widthOf } from "./break-lines.ts";
import type { PaperDocument } from "./document.ts";
import type { Fonts } from "./measure.ts";
import type { Paper } from "./paper.ts";
import { toPrintable } from "./printable-text.ts";
import type { Bookmark, Mark, Page, Strip } from "./strip.ts";
import { distances, styles, toHundredths } from "./typography.ts";

/** The pages of `strips`; there is always at least one. Time grows with the number of strips. */
export function paginate(strips: readonly Strip[], paper: Paper): readonly Page[] {
  const bottom = paper.height - paper.margin;
  let page = new OpenPage();
  const pages = [page];
  let y = paper.margin;

  const turn = () => {
    page = new OpenPage();
    pages.push(page);
    y = paper.margin;
  };
  const heightAt = (strip: Strip, top: number) =>
    (top === paper.margin ? 0 : strip.above) + strip.height;

  for (const clump of clumpsOf(strips)) {
    const end = clump.reduce((at, strip) => at + heightAt(strip, at), y);
    if (end > bottom && y > paper.margin) turn();
    for (const strip of clump) {
      // Only in a clump that is taller than a page.
      if (y + heightAt(strip, y) > bottom && y > paper.margin) turn();
      const height = heightAt(strip, y);
      page.place(strip, paper.margin, y + height - strip.height);
      y += height;
    }
  }
  return pages;
}

/** `pages` with the running head (not on the first) and the page number on each. */
export function withFurniture(
  pages: readonly Page[],
  document: Pick<PaperDocument, "runningHead" | "pageLabel">,
  paper: Paper,
  fonts: Fonts,
): readonly Page[] {
  const { size, weight } = styles.furniture;
  const font = fonts[weight];
  const centred = (text: string, baseline: number): Mark => {
    const printable = toPrintable(text, font).text.replaceAll("\n", " ");
    const x = (paper.width - widthOf(printable, font, size)) / 2;
    return { kind: "text", x: toHundredths(x), baseline, text: printable, weight, size };
  };
  return pages.map(({ marks, bookmarks }, index) => {
    const head = centred(document.runningHead, distances.runningHead);
    const label = document.pageLabel(index + 1, pages.length);
    const foot = centred(label, paper.height - distances.pageNumber);
    return { marks: index === 0 ? [...marks, foot] : [head, ...marks, foot], bookmarks };
  });
}

function* clumpsOf(strips: readonly Strip[]): Generator<readonly Strip[]> {
  let clump: Strip[] = [];
  for (const strip of strips) {
    clump.push(strip);
    if (!strip.keepWithNext) {
      yield clump;
      clump = [];
    }
  }
  if (clump.length > 0) yield clump;
}

class OpenPage implements Page {
  readonly marks: Mark[] = [];
  readonly bookmarks: Bookmark[] = [];

  place(strip: Strip, left: number, top: number): void {
    for (const mark of strip.marks) {
      this.marks.push(
        mark.kind === "text"
          ? { ...mark, x: toHundredths(mark.x + left), baseline: toHundredths(mark.baseline + top) }
          : { ...mark, x: toHundredths(mark.x + left), y: toHundredths(mark.y + top) },
      );
    }
    if (strip.bookmark !== undefined)
      this.bookmarks.push({ ...strip.bookmark, y: toHundredths(top) });
  }
}
