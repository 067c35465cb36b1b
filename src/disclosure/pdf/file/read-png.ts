// Reads PNG (https://www.w3.org/TR/png-3/), for files from anywhere: a few bytes can claim, or swell to, more than a telephone
// has memory for, so nothing is unpacked beyond what the size of the picture asks for.

import { Unzlib } from "fflate";
import { type PictureSize, pngChunks } from "../picture.ts";

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
  const depth = bytes[24] ?? 8;
  const colour = bytes[25] ?? 2;
  const channels = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }[colour] ?? 3;
  const bits = channels * depth;
  const stride = Math.ceil((width * bits) / 8);
  const body: Uint8Array[] = [];
  let palette: Uint8Array = new Uint8Array(0);
  let transparency: Uint8Array = new Uint8Array(0);
  for (const { name, content } of pngChunks(bytes)) {
    if (name === "PLTE") palette = content;
    else if (name === "tRNS") transparency = content;
    else if (name === "IDAT") body.push(content);
  }
  const wanted = (stride + 1) * height;
  if (wanted > bytes.length * mostSwelling) throw new RangeError("the picture is not whole");
  const rows = unpacked(body, wanted);
  if (rows.length < wanted) throw new RangeError("the picture is not whole");
  unfilter(rows, stride, height, Math.max(1, bits >> 3));
  return onWhite({ width, height, depth, colour, channels, stride, rows, palette, transparency });
}

/** The colour profile in a PNG, or `undefined` when it has none that can be unpacked. Never throws. */
export function pngProfile(bytes: Uint8Array): Uint8Array | undefined {
  for (const { name, content } of pngChunks(bytes)) {
    if (name !== "iCCP") continue;
    // A name that ends with a zero, and a byte that says how the rest is packed: there is one way.
    const nameEnd = content.indexOf(0);
    if (nameEnd === -1) return undefined;
    try {
      return unpacked([content.subarray(nameEnd + 2)], mostProfile);
    } catch {
      return undefined;
    }
  }
  return undefined;
}

// At most `most` bytes of what `parts` unpack to. Little is handed over at a time, so that what comes after is never unpacked.
function unpacked(parts: readonly Uint8Array[], most: number): Uint8Array {
  const whole = new Uint8Array(most);
  let length = 0;
  const stream = new Unzlib((piece) => {
    whole.set(piece.subarray(0, most - length), length);
    length = Math.min(most, length + piece.length);
  });
  for (const part of parts) {
    for (let at = 0; at < part.length && length < most; at += 8192) {
      stream.push(part.subarray(at, at + 8192));
    }
  }
  return whole.subarray(0, length);
}

// Each row says in its first byte how it was written down as differences (section 9). The rows stay where they are.
function unfilter(rows: Uint8Array, stride: number, height: number, step: number): void {
  for (let y = 0; y < height; y += 1) {
    const start = y * (stride + 1) + 1;
    const filter = rows[start - 1] as number;
    if (filter === 0) continue;
    for (let x = 0; x < stride; x += 1) {
      const at = start + x;
      const left = x >= step ? (rows[at - step] as number) : 0;
      const up = y > 0 ? (rows[at - stride - 1] as number) : 0;
      const corner = x >= step && y > 0 ? (rows[at - stride - 1 - step] as number) : 0;
      rows[at] = (rows[at] as number) + predicted(filter, left, up, corner);
    }
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

interface Png extends PictureSize {
  readonly depth: number;
  readonly colour: number;
  readonly channels: number;
  /** How many bytes a row has after the one that says how it is written. */
  readonly stride: number;
  readonly rows: Uint8Array;
  readonly palette: Uint8Array;
  readonly transparency: Uint8Array;
}

function onWhite(png: Png): Uint8Array {
  const { width, height, depth, colour, channels, stride, rows, palette, transparency } = png;
  const result = new Uint8Array(width * height * 3);
  const sample = (x: number, y: number, channel: number) => {
    const start = y * (stride + 1) + 1;
    if (depth === 8) return rows[start + x * channels + channel] as number;
    const bit = x * depth;
    const byte = rows[start + (bit >> 3)] as number;
    return (byte >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
  };
  const blended = (value: number, opacity: number) =>
    opacity === 255 ? value : Math.round((value * opacity + 255 * (255 - opacity)) / 255);
  const put = (at: number, red: number, green: number, blue: number, opacity: number) => {
    result[at] = blended(red, opacity);
    result[at + 1] = blended(green, opacity);
    result[at + 2] = blended(blue, opacity);
  };
  const scale = 255 / ((1 << depth) - 1);
  // The one colour that counts as nothing, two bytes for each channel.
  const none = [0, 1, 2].map((channel) => transparency[channel * 2 + 1]);
  const paint = (x: number, y: number, at: number) => {
    const first = sample(x, y, 0);
    if (colour === 3) {
      const [entry, opacity] = [first * 3, transparency[first] ?? 255];
      put(at, palette[entry] ?? 0, palette[entry + 1] ?? 0, palette[entry + 2] ?? 0, opacity);
    } else if (colour === 0 || colour === 4) {
      const grey = first * scale;
      put(at, grey, grey, grey, colour === 4 ? sample(x, y, 1) : first === none[0] ? 0 : 255);
    } else {
      const green = sample(x, y, 1);
      const blue = sample(x, y, 2);
      const isNone = first === none[0] && green === none[1] && blue === none[2];
      put(at, first, green, blue, colour === 6 ? sample(x, y, 3) : isNone ? 0 : 255);
    }
  };
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) paint(x, y, (y * width + x) * 3);
  }
  return result;
}
