// Reads from the bytes of a picture how large it is, and whether it can be printed as it is.

import type { Picture } from "./document.ts";

/** How large a picture is, in dots. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** What is known of a picture before it is drawn. */
export type PictureFacts =
  | {
      readonly kind: "readable";
      /** In dots, as it stands upright. */
      readonly width: number;
      readonly height: number;
    }
  /** Not what it says it is, broken, larger than memory may hold, or in the four colours of printing, which other devices show in other colours. */
  | { readonly kind: "unreadable" };

/** How large `picture` is. */
export function pictureFacts({ format, bytes, orientation = 1 }: Picture): PictureFacts {
  const size = format === "jpeg" ? jpegSize(bytes) : pngSize(bytes);
  if (size === undefined || size.width === 0 || size.height === 0) return { kind: "unreadable" };
  if (format === "png" && size.width * size.height > mostPngDots) return { kind: "unreadable" };
  const { width, height } = size;
  return orientation < 5
    ? { kind: "readable", width, height }
    : { kind: "readable", width: height, height: width };
}

/** Facts that a JPEG file tells in its frame header. */
export interface JpegFrame {
  readonly width: number;
  readonly height: number;
  /** 1 is grey, 3 is colour. */
  readonly components: number;
}

/** The frame of a JPEG file, or `undefined` when it has none or more than three colours. */
export function jpegSize(bytes: Uint8Array): JpegFrame | undefined {
  for (const { marker, start } of jpegSegments(bytes)) {
    const isFrame =
      marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (!isFrame) continue;
    const at = (offset: number) => bytes[start + offset] ?? 0;
    const components = at(7);
    if (at(2) !== 8 || (components !== 1 && components !== 3)) return undefined;
    return { height: at(3) * 256 + at(4), width: at(5) * 256 + at(6), components };
  }
  return undefined;
}

/** The segments of a JPEG file up to its first scan. `start` is where the length of a segment stands. */
export function* jpegSegments(
  bytes: Uint8Array,
): Generator<{ readonly marker: number; readonly start: number; readonly end: number }> {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return;
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
    if (length < 2) return;
    yield { marker, start: at + 2, end: at + 2 + length };
    if (marker === 0xda) return;
    at += 2 + length;
  }
}

/** More dots than a long screenshot has, where all of them have to be in memory at once. */
export const mostPngDots = 40_000_000;

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** How large a PNG says it is, or `undefined` for what is none. */
export function pngSize(bytes: Uint8Array): PictureSize | undefined {
  if (bytes.length < 33 || pngSignature.some((byte, index) => bytes[index] !== byte))
    return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // What a later version of the format may add is not known here.
  if ((bytes[28] ?? 2) > 1 || ![1, 2, 4, 8, 16].includes(bytes[24] ?? 0)) return undefined;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** The chunks of a PNG file, each with its four letters. The content of one that is cut off is what is left of it. */
export function* pngChunks(
  bytes: Uint8Array,
): Generator<{ readonly name: string; readonly content: Uint8Array }> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    yield { name, content: bytes.subarray(at + 8, at + 8 + length) };
    at += 12 + length;
  }
}
