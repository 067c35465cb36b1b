// The page kit: turns blocks of text into a PDF. Knows paper and nothing of incidents.

export type { Block, FieldRow, HeadingLevel, PaperDocument } from "./document.ts";
export { type DrawOptions, drawDocument, layOut } from "./draw-document.ts";
export type { FileDescription, FontFiles, OpenPageWriter, PageWriter } from "./page-writer.ts";
export { type Paper, usLetter } from "./paper.ts";
export type { Bookmark, Mark, Page } from "./strip.ts";
