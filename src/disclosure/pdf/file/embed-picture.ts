// Puts a picture into the file. A JPEG is taken as it is but for what it says of where and by what it was made; a PNG is put
// on white where it lets through what is below, because an old promise of these files allows no transparency.

import { unzlibSync } from "fflate";
import { Fault } from "#base";
import type { Picture } from "../document.ts";
import { jpegSegments, jpegSize, pictureFacts } from "../picture.ts";
import type { ObjectNumber, PdfFile } from "./pdf-file.ts";

/**
 * Puts `picture` and gives its number.
 *
 * @throws {@link Fault} `bug` for one that `pictureFacts` finds unreadable.
 */
export function putPicture(file: PdfFile, picture: Picture): ObjectNumber {
  const { format, bytes } = picture;
  const facts = pictureFacts({ format, bytes });
  if (facts.kind === "unreadable") throw new Fault("bug");
  const entries = (space: string) =>
    `/Type/XObject/Subtype/Image/Width ${facts.width}/Height ${facts.height}/ColorSpace/${space}/BitsPerComponent 8`;
  if (format === "jpeg") {
    const space = jpegSize(bytes)?.components === 1 ? "DeviceGray" : "DeviceRGB";
    return file.putStream(`${entries(space)}/Filter/DCTDecode`, withoutStories(bytes), {
      compress: false,
    });
  }
  return file.putStream(entries("DeviceRGB"), pngPixels(bytes, facts));
}

/**
 * A JPEG without EXIF, XMP, profile, comments and the like, which hold places, names and previews. What its dots are read with
 * stays.
 */
export function withoutStories(bytes: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let rest = 2;
  for (const { marker, start, end } of jpegSegments(bytes)) {
    const isStory = (marker >= 0xe1 && marker <= 0xef && marker !== 0xee) || marker === 0xfe;
    if (!isStory) kept.push(bytes.subarray(start - 2, end));
    rest = end;
  }
  kept.push(bytes.subarray(rest));
  const whole = new Uint8Array(kept.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const each of kept) {
    whole.set(each, at);
    at += each.length;
  }
  return whole;
}

interface Png {
  readonly depth: number;
  readonly colour: number;
  readonly pixels: Uint8Array;
  readonly palette: Uint8Array;
  readonly transparency: Uint8Array;
}

// https://www.w3.org/TR/png-3/
function readPng(bytes: Uint8Array): Png {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const body: Uint8Array[] = [];
  let palette = new Uint8Array(0);
  let transparency = new Uint8Array(0);
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const content = bytes.slice(at + 8, at + 8 + length);
    if (name === "PLTE") palette = content;
    else if (name === "tRNS") transparency = content;
    else if (name === "IDAT") body.push(content);
    at += 12 + length;
  }
  const packed = new Uint8Array(body.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const each of body) {
    packed.set(each, at);
    at += each.length;
  }
  const pixels = unzlibSync(packed);
  return { depth: bytes[24] ?? 8, colour: bytes[25] ?? 2, pixels, palette, transparency };
}

/** The dots of a PNG that {@link pictureFacts} finds readable, on white: red, green and blue, a byte each. */
export function pngPixels(
  bytes: Uint8Array,
  { width, height }: { readonly width: number; readonly height: number },
): Uint8Array {
  const png = readPng(bytes);
  const channels = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }[png.colour] ?? 3;
  const bits = channels * png.depth;
  const step = Math.max(1, bits >> 3);
  const stride = Math.ceil((width * bits) / 8);
  const rows = unfiltered(png.pixels, stride, height, step);
  const result = new Uint8Array(width * height * 3);
  const colourAt = colourReader(png, rows, stride, channels);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [red, green, blue, opacity] = colourAt(x, y);
      const at = (y * width + x) * 3;
      const onWhite = (value: number) =>
        Math.round((value * opacity + 255 * (255 - opacity)) / 255);
      result[at] = onWhite(red);
      result[at + 1] = onWhite(green);
      result[at + 2] = onWhite(blue);
    }
  }
  return result;
}

type Colour = readonly [red: number, green: number, blue: number, opacity: number];

function colourReader(
  { depth, colour, palette, transparency }: Png,
  rows: Uint8Array,
  stride: number,
  channels: number,
): (x: number, y: number) => Colour {
  const sample = (x: number, y: number, channel: number) => {
    if (depth === 8) return rows[y * stride + x * channels + channel] ?? 0;
    const bit = x * depth;
    const byte = rows[y * stride + (bit >> 3)] ?? 0;
    return (byte >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
  };
  const scale = 255 / ((1 << depth) - 1);
  // The one colour that counts as nothing, two bytes for each channel.
  const none = (channel: number) =>
    transparency.length > channel * 2 ? transparency[channel * 2 + 1] : undefined;
  return (x, y) => {
    const first = sample(x, y, 0);
    if (colour === 3) {
      const at = first * 3;
      const opacity = transparency[first] ?? 255;
      return [palette[at] ?? 0, palette[at + 1] ?? 0, palette[at + 2] ?? 0, opacity];
    }
    if (colour === 0 || colour === 4) {
      const grey = first * scale;
      const opacity = colour === 4 ? sample(x, y, 1) : first === none(0) ? 0 : 255;
      return [grey, grey, grey, opacity];
    }
    const green = sample(x, y, 1);
    const blue = sample(x, y, 2);
    if (colour === 6) return [first, green, blue, sample(x, y, 3)];
    const isNone = first === none(0) && green === none(1) && blue === none(2);
    return [first, green, blue, isNone ? 0 : 255];
  };
}

// Each row says how it was written down as differences (section 9).
function unfiltered(pixels: Uint8Array, stride: number, height: number, step: number): Uint8Array {
  const rows = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = pixels[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const raw = pixels[y * (stride + 1) + 1 + x] ?? 0;
      const left = x >= step ? (rows[y * stride + x - step] ?? 0) : 0;
      const up = y > 0 ? (rows[(y - 1) * stride + x] ?? 0) : 0;
      const corner = x >= step && y > 0 ? (rows[(y - 1) * stride + x - step] ?? 0) : 0;
      rows[y * stride + x] = raw + predicted(filter, left, up, corner);
    }
  }
  return rows;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [left, up, corner].map((each) => Math.abs(guess - each)) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
