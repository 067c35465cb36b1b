// Reads from a TrueType file which characters it has and how wide they are. Only this decides what may be drawn as it is:
// a character let through here that the drawing cannot set would vanish from the page without a sound.

import { Fault } from "#base";

/** What layout must know of a font. Lengths are in thousandths of the type size. */
export interface Font {
  /** The width of a character, or `undefined` when this font cannot set it and it must be shown another way. */
  advanceOf(codePoint: number): number | undefined;
  readonly ascent: number;
  readonly descent: number;
}

// Scripts whose letters need no shaping: each is drawn right by itself, one after the other from left to right. The font
// has Devanagari too, but unshaped Devanagari is wrong on the page.
const setWithoutShaping =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]$/u;

// Whatever leaves no ink or changes its neighbours: controls, bidirectional overrides, joiners, private use.
const unseen = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

/**
 * The font in the bytes of a static TrueType file.
 *
 * Only the Basic Multilingual Plane counts: the container's way of writing text goes no further.
 *
 * @throws {@link Fault} `font-missing` when the bytes are not such a font.
 */
export function readFont(bytes: Uint8Array): Font {
  try {
    return readTables(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (cause) {
    throw new Fault("font-missing", { cause });
  }
}

function readTables(file: DataView): Font {
  if (file.getUint32(0) !== 0x00010000) throw new RangeError("not TrueType");
  const unitsPerEm = file.getUint16(tableAt(file, "head") + 18);
  const header = tableAt(file, "hhea");
  const widths = tableAt(file, "hmtx");
  const widthCount = file.getUint16(header + 34);
  const thousandths = (units: number) => Math.trunc((units * 1000) / unitsPerEm);

  const advances = new Int32Array(0x10000).fill(-1);
  const taken = new Set<number>();
  for (const [codePoint, glyph] of glyphsByCodePoint(file)) {
    const character = String.fromCodePoint(codePoint);
    // A glyph stands for one character only, or a reader of the file would be told the wrong one of two.
    if (glyph === 0 || taken.has(glyph)) continue;
    if (!setWithoutShaping.test(character) || unseen.test(character)) continue;
    taken.add(glyph);
    advances[codePoint] = thousandths(file.getUint16(widths + Math.min(glyph, widthCount - 1) * 4));
  }
  return {
    advanceOf: (codePoint) => {
      const advance = advances[codePoint] ?? -1;
      return advance < 0 ? undefined : advance;
    },
    ascent: thousandths(file.getInt16(header + 4)),
    descent: -thousandths(file.getInt16(header + 6)),
  };
}

function tableAt(file: DataView, name: string): number {
  for (let index = 0; index < file.getUint16(4); index += 1) {
    const entry = 12 + index * 16;
    const tag = [0, 1, 2, 3].map((byte) => String.fromCharCode(file.getUint8(entry + byte)));
    if (tag.join("") === name) return file.getUint32(entry + 8);
  }
  throw new RangeError("table missing");
}

// The "cmap" subtable of format 4: the characters up to U+FFFF, in ascending order.
// https://learn.microsoft.com/en-us/typography/opentype/spec/cmap#format-4-segment-mapping-to-delta-values
function* glyphsByCodePoint(file: DataView): Generator<[codePoint: number, glyph: number]> {
  const subtable = segmentedSubtable(file);
  const span = file.getUint16(subtable + 6);
  const ends = subtable + 14;
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
      if (offset === 0) {
        yield [codePoint, (codePoint + delta) & 0xffff];
        continue;
      }
      const glyph = file.getUint16(offsets + segment + offset + (codePoint - start) * 2);
      yield [codePoint, glyph === 0 ? 0 : (glyph + delta) & 0xffff];
    }
  }
}

function segmentedSubtable(file: DataView): number {
  const table = tableAt(file, "cmap");
  for (let index = 0; index < file.getUint16(table + 2); index += 1) {
    const subtable = table + file.getUint32(table + 8 + index * 8);
    if (file.getUint16(subtable) === 4) return subtable;
  }
  throw new RangeError("no segmented character map");
}
