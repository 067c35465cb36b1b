// A font as one file uses it: each cluster of glyphs that stands on its pages has a code of two bytes, its own width and its
// own text. Whoever reads the file gets back just what was written.

import { Fault } from "#base";
import type { TrueType } from "../fonts/true-type.ts";
import type { Cluster, Piece } from "../text/piece.ts";
import type { PieceStore } from "../text/piece-row.ts";
import { ByteWriter } from "./byte-writer.ts";
import {
  decimal,
  latin1,
  type ObjectNumber,
  type PdfFile,
  type Profile,
  ref,
  utf16Hex,
} from "./pdf-file.ts";
import { subsetFont } from "./subset-font.ts";

/** Gives codes to the clusters of one font, and puts the font into the file at the end. */
export class CodedFont {
  /** As the pages name it. */
  readonly name: string;
  readonly number: ObjectNumber;
  readonly #font: TrueType;
  readonly #codes = new Map<Cluster, number>();
  // Every piece as it is written, one after the other, and by the number of the piece from where to where.
  readonly #drawn = new ByteWriter();
  #places = new Int32Array(1 << 10);
  #store: PieceStore | undefined;
  readonly #selections = new Map<number, string>();

  constructor(font: TrueType, index: number, number: ObjectNumber) {
    this.#font = font;
    this.name = `F${index}`;
    this.number = number;
  }

  /** The operator that sets what follows in this font at `size`. */
  selectedAt(size: number): string {
    const known = this.#selections.get(size);
    if (known !== undefined) return known;
    const selection = `/${this.name} ${decimal(size)} Tf\n`;
    this.#selections.set(size, selection);
    return selection;
  }

  /**
   * Writes the pieces that stand `from` … `to` in the rows of `store`, as the inside of an array of strings for the operator TJ,
   * whose first string is open and whose last is.
   */
  show(store: PieceStore, from: number, to: number, out: ByteWriter): void {
    const { numbers } = store;
    this.#makeRoom(store);
    const places = this.#places;
    for (let at = from; at < to; at += 1) {
      const place = (numbers[at] as number) * 2;
      if (places[place + 1] === 0) this.#draw(store.piece(numbers[at] as number));
      out.copy(this.#drawn, places[place] as number, places[place + 1] as number);
    }
  }

  #makeRoom(store: PieceStore): void {
    if (this.#store === store && store.count * 2 <= this.#places.length) return;
    const places = new Int32Array(store.count * 4);
    // The numbers of another store are those of other pieces.
    if (this.#store === store) places.set(this.#places);
    this.#places = places;
    this.#store = store;
  }

  #draw(piece: Piece): void {
    const { clusters, kerning } = piece;
    const drawn = this.#drawn;
    const place = piece.number * 2;
    this.#places[place] = drawn.length;
    for (let index = 0; index < clusters.length; index += 1) {
      const code = this.#codeOf(clusters[index] as Cluster);
      drawn.add(escapedByte(code >> 8)).add(escapedByte(code & 255));
      const extra = kerning?.[index] ?? 0;
      if (extra !== 0) drawn.add(`)${decimal(-extra, 3)}(`);
    }
    this.#places[place + 1] = drawn.length;
  }

  #codeOf(cluster: Cluster): number {
    const known = this.#codes.get(cluster);
    if (known !== undefined) return known;
    const code = this.#codes.size + 1;
    // Two bytes hold no more.
    if (code > 0xfffe) throw new Fault("bug");
    this.#codes.set(cluster, code);
    return code;
  }

  /** Puts the font and everything that belongs to it. `index` makes the tag that subsets carry before their name. */
  put(file: PdfFile, profile: Profile, index: number): void {
    const { unitsPerEm, ascent, descent, capHeight, box, italicAngle } = this.#font;
    const clusters = [...this.#codes.keys()];
    const thousandths = (units: number) => decimal((units * 1000) / unitsPerEm, 3);
    const bytes = subsetFont(
      this.#font,
      clusters.map(({ glyphs, width }) => ({ glyphs, advance: (width * unitsPerEm) / 1000 })),
    );
    const name = `${tagOf(index)}+${this.#font.name}`;
    const program = file.putStream(`/Length1 ${bytes.length}`, bytes);
    const set =
      profile === "1b" ? `/CIDSet ${ref(file.putStream("", codeSet(clusters.length)))}` : "";
    const descriptor = file.put(
      `<</Type/FontDescriptor/FontName/${name}/Flags 4/FontBBox[${box.map(thousandths).join(" ")}]` +
        `/ItalicAngle ${decimal(italicAngle)}/Ascent ${thousandths(ascent)}/Descent ${thousandths(-descent)}` +
        `/CapHeight ${thousandths(capHeight)}/StemV 80/FontFile2 ${ref(program)}${set}>>`,
    );
    const widths = clusters.map(({ width }) => decimal(width, 3)).join(" ");
    const descendant = file.put(
      `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>` +
        `/FontDescriptor ${ref(descriptor)}/DW ${thousandths(this.#font.advanceOf(0))}/W[1[${widths}]]/CIDToGIDMap/Identity>>`,
    );
    const toUnicode = file.putStream("", latin1(unicodeMap(clusters)));
    file.put(
      `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[${ref(descendant)}]` +
        `/ToUnicode ${ref(toUnicode)}>>`,
      this.number,
    );
  }
}

// As a literal string holds it (7.3.4.2).
function escapedByte(byte: number): string {
  if (byte === 0x28 || byte === 0x29 || byte === 0x5c) return `\\${String.fromCharCode(byte)}`;
  return byte === 0x0d ? "\\r" : String.fromCharCode(byte);
}

// Six capital letters (9.6.4).
function tagOf(index: number): string {
  const letter = (place: number) =>
    String.fromCharCode(65 + (Math.floor(index / 26 ** place) % 26));
  return [5, 4, 3, 2, 1, 0].map(letter).join("");
}

// Which codes the font has, a bit for each: all of them.
function codeSet(count: number): Uint8Array {
  const bits = new Uint8Array(Math.ceil((count + 1) / 8));
  for (let code = 0; code <= count; code += 1) {
    bits[code >> 3] = (bits[code >> 3] ?? 0) | (0x80 >> (code & 7));
  }
  return bits;
}

// 9.10.3. A block has no more than a hundred lines.
function unicodeMap(clusters: readonly Cluster[]): string {
  const lines = clusters.map(({ coded }, index) => {
    const code = (index + 1).toString(16).padStart(4, "0").toUpperCase();
    return `<${code}><${utf16Hex(coded)}>\n`;
  });
  let blocks = "";
  for (let start = 0; start < lines.length; start += 100) {
    const block = lines.slice(start, start + 100);
    blocks += `${block.length} beginbfchar\n${block.join("")}endbfchar\n`;
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><FFFF>
endcodespacerange
${blocks}endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}
