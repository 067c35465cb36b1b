// A TrueType file with only what a document needs: its glyphs are numbered like the codes on the page, so that a code is
// its glyph. A cluster of several glyphs becomes one composite glyph. Instructions for screens of few dots are left out.
// https://learn.microsoft.com/en-us/typography/opentype/spec/glyf

import { Fault } from "#base";
import type { TrueType } from "../fonts/true-type.ts";
import type { PlacedGlyph } from "../text/piece.ts";

/** What the glyph of one code looks like. */
export interface CodedGlyph {
  readonly glyphs: readonly PlacedGlyph[];
  /** In units of the font. */
  readonly advance: number;
}

/**
 * The bytes of `font` cut down to `coded`. Glyph 0 is the font's own for "missing", `coded[0]` is glyph 1, and so on.
 *
 * @throws {@link Fault} `bug` when there are more than a file can hold.
 */
export function subsetFont(font: TrueType, coded: readonly CodedGlyph[]): Uint8Array {
  const builder = new GlyphBuilder(font, coded.length + 1);
  builder.set(0, builder.copied(0), font.advanceOf(0), font.leftBearingOf(0));
  for (const [index, { glyphs, advance }] of coded.entries()) {
    const [only] = glyphs;
    const isPlain = glyphs.length === 1 && only !== undefined && only.x === 0 && only.y === 0;
    const outline = isPlain ? builder.copied(only.glyph) : builder.composed(glyphs);
    builder.set(index + 1, outline, advance, leftOf(outline));
  }
  return builder.file();
}

class GlyphBuilder {
  readonly #font: TrueType;
  readonly #outlines: Uint8Array[] = [];
  readonly #advances: number[] = [];
  readonly #bearings: number[] = [];
  // Glyphs that only composite ones refer to, by their number in the font.
  readonly #parts = new Map<number, number>();
  #next: number;

  constructor(font: TrueType, codes: number) {
    this.#font = font;
    this.#next = codes;
  }

  set(glyph: number, outline: Uint8Array, advance: number, bearing: number): void {
    this.#outlines[glyph] = outline;
    this.#advances[glyph] = advance;
    this.#bearings[glyph] = bearing;
  }

  /** The outline of a glyph, its components renumbered. */
  copied(glyph: number): Uint8Array {
    const outline = this.#font.outlineOf(glyph);
    if (outline.length === 0) return outline;
    const view = viewOf(outline);
    const contours = view.getInt16(0);
    return contours < 0 ? this.#renumbered(outline) : withoutInstructions(outline, contours);
  }

  /** One glyph made of others. Empty where none of them leaves ink. */
  composed(glyphs: readonly PlacedGlyph[]): Uint8Array {
    const inked = glyphs.filter(({ glyph }) => this.#font.outlineOf(glyph).length > 0);
    if (inked.length === 0) return new Uint8Array(0);
    const bytes = new Uint8Array(10 + inked.length * 8);
    const view = viewOf(bytes);
    const boxes = inked.map(({ glyph, x, y }) => {
      const outline = viewOf(this.#font.outlineOf(glyph));
      const at = (offset: number, by: number) => outline.getInt16(offset) + Math.round(by);
      return [at(2, x), at(4, y), at(6, x), at(8, y)] as const;
    });
    view.setInt16(0, -1);
    view.setInt16(2, Math.min(...boxes.map(([left]) => left)));
    view.setInt16(4, Math.min(...boxes.map(([, bottom]) => bottom)));
    view.setInt16(6, Math.max(...boxes.map(([, , right]) => right)));
    view.setInt16(8, Math.max(...boxes.map(([, , , top]) => top)));
    for (const [index, { glyph, x, y }] of inked.entries()) {
      const at = 10 + index * 8;
      const isLast = index === inked.length - 1;
      view.setUint16(at, argumentsAreWords | argumentsAreOffsets | (isLast ? 0 : moreComponents));
      view.setUint16(at + 2, this.#part(glyph));
      view.setInt16(at + 4, Math.round(x));
      view.setInt16(at + 6, Math.round(y));
    }
    return bytes;
  }

  file(): Uint8Array {
    const count = this.#outlines.length;
    if (count > 0xffff) throw new Fault("bug");
    const glyf = joined(this.#outlines.map(padded));
    const loca = new Uint8Array((count + 1) * 4);
    const hmtx = new Uint8Array(count * 4);
    let offset = 0;
    for (const [glyph, outline] of this.#outlines.entries()) {
      viewOf(loca).setUint32(glyph * 4, offset);
      offset += padded(outline).length;
      viewOf(hmtx).setUint16(glyph * 4, Math.round(this.#advances[glyph] ?? 0));
      viewOf(hmtx).setInt16(glyph * 4 + 2, this.#bearings[glyph] ?? 0);
    }
    viewOf(loca).setUint32(count * 4, offset);
    return fontFile([
      ["glyf", glyf],
      ["head", headTable(this.#font)],
      ["hhea", hheaTable(this.#font, count, Math.max(0, ...this.#advances))],
      ["hmtx", hmtx],
      ["loca", loca],
      ["maxp", maxpTable(count)],
    ]);
  }

  #part(glyph: number): number {
    const known = this.#parts.get(glyph);
    if (known !== undefined) return known;
    const number = this.#next;
    this.#next += 1;
    this.#parts.set(glyph, number);
    // Its place is taken before its own components ask for theirs.
    this.set(number, new Uint8Array(0), 0, 0);
    const advance = this.#font.advanceOf(glyph);
    this.set(number, this.copied(glyph), advance, this.#font.leftBearingOf(glyph));
    return number;
  }

  #renumbered(outline: Uint8Array): Uint8Array {
    const bytes = outline.slice();
    const view = viewOf(bytes);
    let at = 10;
    for (;;) {
      const flags = view.getUint16(at);
      view.setUint16(at, flags & ~hasInstructions);
      view.setUint16(at + 2, this.#part(view.getUint16(at + 2)));
      at += 4 + (flags & argumentsAreWords ? 4 : 2);
      if (flags & hasScale) at += 2;
      else if (flags & hasTwoScales) at += 4;
      else if (flags & hasMatrix) at += 8;
      if ((flags & moreComponents) === 0) return bytes.subarray(0, at);
    }
  }
}

const argumentsAreWords = 0x0001;
const argumentsAreOffsets = 0x0002;
const hasScale = 0x0008;
const moreComponents = 0x0020;
const hasTwoScales = 0x0040;
const hasMatrix = 0x0080;
const hasInstructions = 0x0100;

function withoutInstructions(outline: Uint8Array, contours: number): Uint8Array {
  const at = 10 + contours * 2;
  const length = viewOf(outline).getUint16(at);
  if (length === 0) return outline;
  const bytes = joined([outline.subarray(0, at + 2), outline.subarray(at + 2 + length)]);
  viewOf(bytes).setUint16(at, 0);
  return bytes;
}

function leftOf(outline: Uint8Array): number {
  return outline.length === 0 ? 0 : viewOf(outline).getInt16(2);
}

function headTable({ unitsPerEm, box }: TrueType): Uint8Array {
  const table = new Uint8Array(54);
  const view = viewOf(table);
  view.setUint32(0, 0x00010000);
  view.setUint32(12, 0x5f0f3cf5);
  // Baselines at y = 0, left bearings at x = 0.
  view.setUint16(16, 0x0003);
  view.setUint16(18, unitsPerEm);
  for (const [index, edge] of box.entries()) view.setInt16(36 + index * 2, edge);
  view.setUint16(46, 6);
  view.setInt16(48, 2);
  // Offsets in "loca" take four bytes.
  view.setInt16(50, 1);
  return table;
}

function hheaTable({ ascent, descent, box }: TrueType, count: number, widest: number): Uint8Array {
  const table = new Uint8Array(36);
  const view = viewOf(table);
  view.setUint32(0, 0x00010000);
  view.setInt16(4, ascent);
  view.setInt16(6, -descent);
  view.setUint16(10, Math.round(widest));
  view.setInt16(16, box[2]);
  view.setInt16(18, 1);
  view.setUint16(34, count);
  return table;
}

function maxpTable(count: number): Uint8Array {
  const table = new Uint8Array(32);
  const view = viewOf(table);
  view.setUint32(0, 0x00010000);
  view.setUint16(4, count);
  // More than any glyph has: readers only make room by these.
  for (const at of [6, 8, 10, 12]) view.setUint16(at, 4000);
  view.setUint16(14, 1);
  view.setUint16(28, 64);
  view.setUint16(30, 8);
  return table;
}

// https://learn.microsoft.com/en-us/typography/opentype/spec/otff#table-directory
function fontFile(tables: readonly (readonly [name: string, bytes: Uint8Array])[]): Uint8Array {
  const header = new Uint8Array(12 + tables.length * 16);
  const view = viewOf(header);
  const power = 2 ** Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  view.setUint16(6, power * 16);
  view.setUint16(8, Math.log2(power));
  view.setUint16(10, tables.length * 16 - power * 16);
  let offset = header.length;
  for (const [index, [name, bytes]] of tables.entries()) {
    const at = 12 + index * 16;
    for (const [place, letter] of Array.from(name).entries()) {
      view.setUint8(at + place, letter.charCodeAt(0));
    }
    view.setUint32(at + 4, checksumOf(bytes));
    view.setUint32(at + 8, offset);
    view.setUint32(at + 12, bytes.length);
    offset += padded(bytes).length;
  }
  const file = joined([header, ...tables.map(([, bytes]) => padded(bytes))]);
  const head = tables.findIndex(([name]) => name === "head");
  const whole = viewOf(file);
  whole.setUint32(whole.getUint32(12 + head * 16 + 8) + 8, (0xb1b0afba - checksumOf(file)) >>> 0);
  return file;
}

function checksumOf(bytes: Uint8Array): number {
  const whole = padded(bytes);
  const view = viewOf(whole);
  let sum = 0;
  for (let at = 0; at < whole.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

function padded(bytes: Uint8Array): Uint8Array {
  if (bytes.length % 4 === 0) return bytes;
  const whole = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
  whole.set(bytes);
  return whole;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
