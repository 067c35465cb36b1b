// Reads the tables of a static TrueType file: which characters it has, how wide its glyphs are, and their outlines as
// bytes. Only files with outlines of the "glyf" kind are taken, because only those can be cut down to what a page needs.
// https://learn.microsoft.com/en-us/typography/opentype/spec/otff

import { Fault } from "#base";

/** A font file that was read. Lengths are in the font's own units. */
export interface TrueType {
  /** Its PostScript name, as a file that embeds it must say it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly unitsPerEm: number;
  readonly glyphCount: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly box: readonly [left: number, bottom: number, right: number, top: number];
  readonly italicAngle: number;
  /** The glyph of a character, or 0 when it has none. */
  glyphOf(codePoint: number): number;
  advanceOf(glyph: number): number;
  leftBearingOf(glyph: number): number;
  /** The outline as the file holds it; empty for a glyph that leaves no ink. */
  outlineOf(glyph: number): Uint8Array;
}

/**
 * The font in `bytes`.
 *
 * @throws {@link Fault} `font-missing` when the bytes are not such a font.
 */
export function readTrueType(bytes: Uint8Array): TrueType {
  try {
    return readTables(bytes, new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (cause) {
    throw new Fault("font-missing", { cause });
  }
}

function readTables(bytes: Uint8Array, file: DataView): TrueType {
  if (file.getUint32(0) !== 0x00010000) throw new RangeError("not TrueType");
  const table = tablesOf(file);
  const head = table("head");
  const hhea = table("hhea");
  const hmtx = table("hmtx");
  const loca = table("loca");
  const glyf = table("glyf");
  const glyphCount = file.getUint16(table("maxp") + 4);
  const widthCount = file.getUint16(hhea + 34);
  const hasLongOffsets = file.getInt16(head + 50) === 1;
  const offsetOf = (glyph: number) =>
    hasLongOffsets ? file.getUint32(loca + glyph * 4) : file.getUint16(loca + glyph * 2) * 2;
  const ascent = file.getInt16(hhea + 4);
  let glyphs: (codePoint: number) => number = (codePoint) => {
    glyphs = characterMap(file, table("cmap"));
    return glyphs(codePoint);
  };
  return {
    name: nameOf(file, table("name")),
    bytes,
    unitsPerEm: file.getUint16(head + 18),
    glyphCount,
    ascent,
    descent: -file.getInt16(hhea + 6),
    capHeight: capHeightOf(file, table("OS/2")) ?? ascent,
    box: [36, 38, 40, 42].map((at) => file.getInt16(head + at)) as unknown as TrueType["box"],
    italicAngle: file.getInt32(table("post") + 4) / 0x10000,
    glyphOf: (codePoint) => glyphs(codePoint),
    advanceOf: (glyph) => file.getUint16(hmtx + Math.min(glyph, widthCount - 1) * 4),
    leftBearingOf: (glyph) =>
      glyph < widthCount
        ? file.getInt16(hmtx + glyph * 4 + 2)
        : file.getInt16(hmtx + widthCount * 4 + (glyph - widthCount) * 2),
    outlineOf: (glyph) => bytes.subarray(glyf + offsetOf(glyph), glyf + offsetOf(glyph + 1)),
  };
}

function tablesOf(file: DataView): (name: string) => number {
  const tables = new Map<string, number>();
  for (let index = 0; index < file.getUint16(4); index += 1) {
    const entry = 12 + index * 16;
    const tag = [0, 1, 2, 3].map((byte) => String.fromCharCode(file.getUint8(entry + byte)));
    tables.set(tag.join(""), file.getUint32(entry + 8));
  }
  return (name) => {
    const offset = tables.get(name);
    if (offset === undefined) throw new RangeError("table missing");
    return offset;
  };
}

// The PostScript name (number 6) as Windows platforms write it, in UTF-16.
function nameOf(file: DataView, table: number): string {
  const storage = table + file.getUint16(table + 4);
  for (let index = 0; index < file.getUint16(table + 2); index += 1) {
    const entry = table + 6 + index * 12;
    if (file.getUint16(entry) !== 3 || file.getUint16(entry + 6) !== 6) continue;
    const start = storage + file.getUint16(entry + 10);
    let name = "";
    for (let at = 0; at < file.getUint16(entry + 8); at += 2) {
      name += String.fromCharCode(file.getUint16(start + at));
    }
    return name.replace(/[^\w-]/g, "");
  }
  throw new RangeError("no name");
}

function capHeightOf(file: DataView, table: number): number | undefined {
  return file.getUint16(table) >= 2 ? file.getInt16(table + 88) : undefined;
}

// https://learn.microsoft.com/en-us/typography/opentype/spec/cmap: format 12 has every character, format 4 those up to U+FFFF.
function characterMap(file: DataView, table: number): (codePoint: number) => number {
  let best: { readonly at: number; readonly format: number } | undefined;
  for (let index = 0; index < file.getUint16(table + 2); index += 1) {
    const at = table + file.getUint32(table + 8 + index * 8);
    const format = file.getUint16(at);
    if (format === 12 || (format === 4 && best?.format !== 12)) best = { at, format };
  }
  if (best === undefined) throw new RangeError("no character map");
  const pages = new Map<number, Uint16Array>();
  const put = (codePoint: number, glyph: number) => {
    if (glyph === 0) return;
    const page = pages.get(codePoint >> 8) ?? new Uint16Array(256);
    page[codePoint & 255] = glyph;
    pages.set(codePoint >> 8, page);
  };
  if (best.format === 12) readGroups(file, best.at, put);
  else readSegments(file, best.at, put);
  return (codePoint) => pages.get(codePoint >> 8)?.[codePoint & 255] ?? 0;
}

function readGroups(file: DataView, at: number, put: (codePoint: number, glyph: number) => void) {
  for (let index = 0; index < file.getUint32(at + 12); index += 1) {
    const group = at + 16 + index * 12;
    const first = file.getUint32(group);
    const glyph = file.getUint32(group + 8);
    for (let codePoint = first; codePoint <= file.getUint32(group + 4); codePoint += 1) {
      put(codePoint, glyph + codePoint - first);
    }
  }
}

function readSegments(file: DataView, at: number, put: (codePoint: number, glyph: number) => void) {
  const span = file.getUint16(at + 6);
  const ends = at + 14;
  const starts = ends + span + 2;
  const deltas = starts + span;
  const offsets = deltas + span;
  for (let segment = 0; segment < span; segment += 2) {
    const start = file.getUint16(starts + segment);
    const delta = file.getUint16(deltas + segment);
    const offset = file.getUint16(offsets + segment);
    // U+FFFF closes the table and is no character.
    const end = Math.min(file.getUint16(ends + segment), 0xfffe);
    for (let codePoint = start; codePoint <= end; codePoint += 1) {
      const glyph =
        offset === 0
          ? codePoint
          : file.getUint16(offsets + segment + offset + (codePoint - start) * 2);
      put(codePoint, offset !== 0 && glyph === 0 ? 0 : (glyph + delta) & 0xffff);
    }
  }
}
