// The narrow door between laid-out pages and a file format. What draws the letters, or holds the file together, can be
// replaced behind it, and nothing in front of it notices.

import type { Milliseconds } from "#base";
import type { Paper } from "./paper.ts";
import type { Page } from "./strip.ts";

/** The font files a document is set in: static TrueType, whole. */
export interface FontFiles {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

/** What a file is told about itself. Nothing here may come from the device or name a person. */
export interface FileDescription {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly createdAt: Milliseconds;
  /** Names the file's content; at least 16 bytes, of which the first 16 are used. */
  readonly fingerprint: Uint8Array;
}

/** Writes one file. `addPage` for each page in order, then `finish` once. */
export interface PageWriter {
  addPage(page: Page): void;
  finish(): Uint8Array<ArrayBuffer>;
}

/** Opens a {@link PageWriter} for one file. */
export type OpenPageWriter = (
  paper: Paper,
  fonts: FontFiles,
  description: FileDescription,
) => PageWriter;
