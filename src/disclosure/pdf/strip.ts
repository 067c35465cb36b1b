// What layout passes on: strips of the page, one below the other, and the marks that are drawn on them.
// Plain data with no idea of a file format, so that a preview can show the very pages that are drawn.

import type { HeadingLevel } from "./document.ts";
import type { TextStyle } from "./typography.ts";

/** Ink: one line of text on its baseline, or a horizontal rule. In points from the upper left of strip or page. */
export type Mark =
  | {
      readonly kind: "text";
      readonly x: number;
      readonly baseline: number;
      readonly text: string;
      readonly weight: TextStyle["weight"];
      readonly size: number;
    }
  | {
      readonly kind: "rule";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly thickness: number;
    };

/** An entry of the outline beside the pages. `y` is where on its page it leads. */
export interface Bookmark {
  readonly level: HeadingLevel;
  readonly text: string;
  readonly y: number;
}

/** A horizontal slice of text that is never cut: one line, with whatever stands beside it. */
export interface Strip {
  /** White above it, which falls away at the top of a page. */
  readonly above: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  /** Whether the next strip must stand on the same page. */
  readonly keepWithNext: boolean;
  readonly bookmark?: { readonly level: HeadingLevel; readonly text: string };
}

/** A finished page: its marks in reading order, and the outline entries that lead to it. */
export interface Page {
  readonly marks: readonly Mark[];
  readonly bookmarks: readonly Bookmark[];
}
