// Strips to pages: fills each page from the top, and moves what must stay together to the next when it does not fit.
// Then adds what stands on every page: the running head and the page number.

import type { PaperDocument, PartPlace } from "./document.ts";
import type { TextMeasure } from "./measure-text.ts";
import type { Paper } from "./paper.ts";
import { type Bookmark, type Page, type PlacedMarks, type Strip, textAt } from "./strip.ts";
import { distances, styles, type TextStyle, toHundredths } from "./typography.ts";

/** A page with nothing on it that other pages have as well. */
export interface BarePage extends Page {
  /** What a page break asked to stand at its head, if there was one. */
  readonly runningHead: string | undefined;
}

/** The pages of `strips`; there is always at least one. Time grows with the number of strips. */
export function paginate(strips: readonly Strip[], paper: Paper): readonly BarePage[] {
  const bottom = paper.height - paper.margin;
  let page = new OpenPage(undefined);
  const pages = [page];
  let y = paper.margin;

  const turn = (runningHead = page.runningHead) => {
    page = new OpenPage(runningHead);
    pages.push(page);
    y = paper.margin;
  };
  const isAtTop = (top: number) => top === paper.margin;
  // A head that would take more than half of every page is printed once.
  const headOf = ({ head = [] }: Strip) =>
    heightOf(head) > (bottom - paper.margin) / 2 ? [] : head;
  const heightAt = (strip: Strip, top: number) =>
    isAtTop(top) ? heightOf(headOf(strip)) + strip.height : strip.above + strip.height;
  const place = (strip: Strip) => {
    if (isAtTop(y)) {
      for (const head of headOf(strip)) {
        page.place(head, paper.margin, y);
        y += head.height;
      }
    } else {
      y += strip.above;
    }
    page.place(strip, paper.margin, y);
    y += strip.height;
  };

  for (let start = 0, end = 0; start < strips.length; start = end) {
    end = endOfClump(strips, start);
    const first = strips[start] as Strip;
    if (first.turn !== undefined) {
      if (!isAtTop(y)) turn(first.turn.runningHead);
      else page.runningHead = first.turn.runningHead ?? page.runningHead;
      continue;
    }
    let below = y;
    for (let at = start; at < end; at += 1) below += heightAt(strips[at] as Strip, below);
    if (below > bottom && !isAtTop(y)) turn();
    for (let at = start; at < end; at += 1) {
      const strip = strips[at] as Strip;
      // Only in a clump that is taller than a page.
      if (y + heightAt(strip, y) > bottom && !isAtTop(y)) turn();
      place(strip);
    }
  }
  return pages;
}

function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, { height }) => sum + height, 0);
}

/** `pages` with the running head (not on the first), the marking and the page number on each. */
export function withFurniture(
  pages: readonly BarePage[],
  document: Pick<PaperDocument, "runningHead" | "marking" | "pageLabel" | "partLabel">,
  paper: Paper,
  text: TextMeasure,
  place: PartPlace,
): readonly Page[] {
  const centred = (label: string, style: TextStyle, baseline: number): PlacedMarks[] => {
    const line = text.label(label, style.face, style.size);
    if (line === undefined) return [];
    const mark = textAt(line.mark, (paper.width - line.width) / 2, 0);
    return [{ left: 0, top: baseline, marks: [mark] }];
  };
  const part = place.parts > 1 ? (document.partLabel?.(place) ?? "") : "";
  return pages.map(({ placed, bookmarks, runningHead }, index) => {
    const head = runningHead ?? (index === 0 ? "" : document.runningHead);
    const label = document.pageLabel(index + 1, pages.length);
    return {
      placed: [
        ...centred(document.marking ?? "", styles.marking, distances.marking),
        ...centred(head, styles.furniture, distances.runningHead),
        ...centred(part, styles.furniture, distances.partLabel),
        ...placed,
        ...centred(label, styles.furniture, paper.height - distances.pageNumber),
      ],
      bookmarks,
    };
  });
}

// Where what must stay together with the strip at `start` ends: it begins a page, or is all up to a strip that lets the next go.
function endOfClump(strips: readonly Strip[], start: number): number {
  let at = start;
  for (; at < strips.length; at += 1) {
    const { turn, keepWithNext } = strips[at] as Strip;
    if (turn !== undefined) return Math.max(at, start + 1);
    if (!keepWithNext) return at + 1;
  }
  return at;
}

class OpenPage implements BarePage {
  readonly placed: PlacedMarks[] = [];
  readonly bookmarks: Bookmark[] = [];
  runningHead: string | undefined;

  constructor(runningHead: string | undefined) {
    this.runningHead = runningHead;
  }

  place(strip: Strip, left: number, top: number): void {
    this.placed.push({ left, top, marks: strip.marks });
    if (strip.bookmark !== undefined) {
      this.bookmarks.push({ ...strip.bookmark, y: toHundredths(top) });
    }
  }
}
