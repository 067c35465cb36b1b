// Reads PNG (https://www.w3.org/TR/png-3/), for files from anywhere: a few bytes can claim, or swell to, more than a telephone
// has memory for, so nothing is unpacked beyond what the size of the picture asks for, and row after row.

import { Unzlib } from "fflate";
import { type PictureSize, pngChunks } from "../picture.ts";
import { type PngColours, rowPainter } from "./png-colours.ts";

/** What one byte can swell to at most (RFC 1951). A file that claims more than that of its dots cannot be whole. */
const mostSwelling = 1032;

/** Profiles of cameras and screens have a few KB; those of printing, which are not read, some hundreds. */
const mostProfile = 1 << 20;

/**
 * The dots of a PNG that {@link pictureFacts} finds readable, on white: red, green and blue, a byte each.
 *
 * @throws When its inside is broken or less than its size asks for.
 */
export function pngPixels(bytes: Uint8Array, { width, height }: PictureSize): Uint8Array {
  const whole = new Uint8Array(width * height * 3);
  let at = 0;
  for (const row of pngRows(bytes, { width, height })) {
    whole.set(row, at);
    at += row.length;
  }
  return whole;
}

/**
 * The same row by row from the top, so that a picture larger than memory can be looked through. A row holds until the next is
 * asked for. Of an interlaced file all dots are in memory at once.
 *
 * @throws As {@link pngPixels}, at the first row that is not there.
 */
export function* pngRows(
  bytes: Uint8Array,
  { width, height }: PictureSize,
): Generator<Uint8Array, void> {
  const body: Uint8Array[] = [];
  let palette: Uint8Array = new Uint8Array(0);
  let transparency: Uint8Array = new Uint8Array(0);
  for (const { name, content } of pngChunks(bytes)) {
    if (name === "PLTE") palette = content;
    else if (name === "tRNS") transparency = content;
    else if (name === "IDAT") body.push(content);
  }
  const colours: PngColours = {
    depth: bytes[24] ?? 8,
    kind: bytes[25] ?? 2,
    palette,
    transparency,
  };
  const { bitsPerDot, paint } = rowPainter(colours);
  const isInterlaced = bytes[28] === 1;
  const passes = (isInterlaced ? interlaced : plain).map(([x, y, across, down]) => ({
    x,
    y,
    across,
    down,
    width: Math.ceil((width - x) / across),
    height: Math.ceil((height - y) / down),
  }));
  const strideOf = (dots: number) => Math.ceil((dots * bitsPerDot) / 8);
  const wanted = passes.reduce((sum, pass) => sum + (strideOf(pass.width) + 1) * pass.height, 0);
  if (wanted > bytes.length * mostSwelling) throw new RangeError("the picture is not whole");
  const unpacked = new Unpacked(body);
  const whole = new Uint8Array(isInterlaced ? width * height * 3 : 0);
  for (const pass of passes) {
    if (pass.width === 0) continue;
    const painted = new Uint8Array(pass.width * 3);
    let above = new Uint8Array(strideOf(pass.width) + 1);
    let row = new Uint8Array(above.length);
    for (let index = 0; index < pass.height; index += 1) {
      unpacked.read(row);
      unfilter(row, above, Math.max(1, bitsPerDot >> 3));
      paint(row.subarray(1), painted);
      [above, row] = [row, above];
      if (!isInterlaced) {
        yield painted;
        continue;
      }
      const start = (pass.y + index * pass.down) * width + pass.x;
      for (let x = 0; x < pass.width; x += 1) {
        whole.set(painted.subarray(x * 3, x * 3 + 3), (start + x * pass.across) * 3);
      }
    }
  }
  if (!isInterlaced) return;
  for (let y = 0; y < height; y += 1) yield whole.subarray(y * width * 3, (y + 1) * width * 3);
}

/** The colour profile in a PNG, or `undefined` when it has none that can be unpacked. Never throws. */
export function pngProfile(bytes: Uint8Array): Uint8Array | undefined {
  for (const { name, content } of pngChunks(bytes)) {
    if (name !== "iCCP") continue;
    // A name that ends with a zero, and a byte that says how the rest is packed: there is one way.
    const nameEnd = content.indexOf(0);
    if (nameEnd === -1) return undefined;
    try {
      return profileIn(content.subarray(nameEnd + 2));
    } catch {
      return undefined;
    }
  }
  return undefined;
}

// Where the dots of each pass lie: first column, first row, and how far apart they are (section 8.1).
type Pass = readonly [x: number, y: number, across: number, down: number];
const plain: readonly Pass[] = [[0, 0, 1, 1]];
const interlaced: readonly Pass[] = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
];

// What the parts of a packed whole unpack to, as much of it as is asked for. Little is handed over at a time, so that what
// comes after is never unpacked.
class Unpacked {
  readonly #handedOver: Iterator<Uint8Array>;
  readonly #pieces: Uint8Array[] = [];
  readonly #stream = new Unzlib((piece) => this.#pieces.push(piece));

  constructor(parts: readonly Uint8Array[]) {
    this.#handedOver = slicesOf(parts);
  }

  /** The next bytes, at most `most`; none at the end. */
  next(most: number): Uint8Array {
    for (;;) {
      const [piece] = this.#pieces;
      if (piece !== undefined && piece.length > most) {
        this.#pieces[0] = piece.subarray(most);
        return piece.subarray(0, most);
      }
      if (piece !== undefined) this.#pieces.shift();
      if (piece !== undefined && piece.length > 0) return piece;
      const slice = piece === undefined ? this.#handedOver.next() : undefined;
      if (slice?.done === true) return new Uint8Array(0);
      if (slice !== undefined) this.#stream.push(slice.value);
    }
  }

  /** Fills `room`. */
  read(room: Uint8Array): void {
    for (let at = 0; at < room.length; ) {
      const piece = this.next(room.length - at);
      if (piece.length === 0) throw new RangeError("the picture is not whole");
      room.set(piece, at);
      at += piece.length;
    }
  }
}

function* slicesOf(parts: readonly Uint8Array[]): Generator<Uint8Array, void> {
  for (const part of parts) {
    for (let at = 0; at < part.length; at += 8192) yield part.subarray(at, at + 8192);
  }
}

function profileIn(packed: Uint8Array): Uint8Array {
  const unpacked = new Unpacked([packed]);
  const profile = new Uint8Array(mostProfile);
  let length = 0;
  for (let piece = unpacked.next(mostProfile); piece.length > 0; ) {
    profile.set(piece, length);
    length += piece.length;
    piece = unpacked.next(mostProfile - length);
  }
  return profile.subarray(0, length);
}

// Each row says in its first byte how it was written down as differences from its neighbours to the left and `above`
// (section 9).
function unfilter(row: Uint8Array, above: Uint8Array, step: number): void {
  const filter = row[0] as number;
  if (filter === 0) return;
  for (let at = 1; at < row.length; at += 1) {
    const isFirst = at <= step;
    const left = isFirst ? 0 : (row[at - step] as number);
    const up = above[at] as number;
    const corner = isFirst ? 0 : (above[at - step] as number);
    row[at] = (row[at] as number) + predicted(filter, left, up, corner);
  }
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const toLeft = Math.abs(up - corner);
  const toUp = Math.abs(left - corner);
  const toCorner = Math.abs(left + up - corner - corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
