// The page kit: turns blocks of text into a PDF. Knows paper and nothing of incidents.

export {
  type Block,
  type Column,
  type FieldRow,
  type HeadingLevel,
  type PaperDocument,
  type PartPlace,
  type Picture,
  plainText,
  type TextRun,
  type Words,
} from "./document.ts";
export { type DrawOptions, drawDocument, layOut } from "./draw-document.ts";
export type { FileDescription, FontFiles, OpenPageWriter, PageWriter } from "./page-writer.ts";
export { a4, type Paper, usLetter } from "./paper.ts";
export type { Grey, Point, Shape } from "./shape.ts";
export type { Bookmark, Mark, Page } from "./strip.ts";
