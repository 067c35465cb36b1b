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
export { type DrawOptions, drawDocument, type LayOutOptions, layOut } from "./draw-document.ts";
export { type DrawnPart, drawParts } from "./draw-parts.ts";
export { partsWithoutStories } from "./file/embed-picture.ts";
export type { Profile } from "./file/pdf-file.ts";
export { onWhite } from "./file/png-colours.ts";
export { pngProfile, pngRows } from "./file/read-png.ts";
export type { FontFiles } from "./fonts/font-set.ts";
export { isPackName, type PackName, packNames } from "./packs.ts";
export { a4, type Paper, usLetter } from "./paper.ts";
export {
  jpegSegments,
  mostPngDots,
  type PictureFacts,
  pictureFacts,
  pngChunks,
  pngSize,
} from "./picture.ts";
export {
  type Readable,
  type ReadableCell,
  type ReadableText,
  readable,
  type Stretch,
} from "./readable.ts";
export type { Grey, Point, Shape } from "./shape.ts";
export { type Bookmark, type Mark, marksOn, type Page, type TextMark } from "./strip.ts";
export type { Element, Role } from "./structure.ts";
export { type Unprintable, unprintable } from "./unprintable.ts";
