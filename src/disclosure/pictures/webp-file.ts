// What a WebP file says of its picture (RFC 9649): how large it is, how its rows lie, in which colours it was taken.

import type { PictureSize } from "./pixels.ts";

/** What stands beside the dots. */
export interface WebpFacts extends PictureSize {
  /** Whether it is a row of pictures that move. */
  readonly moves: boolean;
  readonly profile?: Uint8Array;
  /** What the camera wrote. */
  readonly exif?: Uint8Array;
}

/** The facts of a WebP file, or `undefined` where it does not say how large it is. Never throws. */
export function webpFacts(bytes: Uint8Array): WebpFacts | undefined {
  let size: PictureSize | undefined;
  let moves = false;
  const beside: { profile?: Uint8Array; exif?: Uint8Array } = {};
  try {
    for (const { name, content } of chunksOf(bytes)) {
      if (name === "VP8X") moves = ((content[0] ?? 0) & 2) !== 0;
      else if (name === "ICCP") beside.profile ??= content;
      else if (name === "EXIF") beside.exif ??= content;
      else size ??= sizeIn(name, content);
    }
  } catch {
    return undefined;
  }
  if (moves) return { width: 0, height: 0, moves };
  return size === undefined || size.width === 0 || size.height === 0
    ? undefined
    : { ...size, moves, ...beside };
}

function* chunksOf(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 12; at + 8 <= bytes.length; ) {
    const name = String.fromCharCode(...bytes.subarray(at, at + 4));
    const length = view.getUint32(at + 4, true);
    yield { name, content: bytes.subarray(at + 8, at + 8 + length) };
    // Each begins at an even place.
    at += 8 + length + (length & 1);
  }
}

// The dots themselves say it again, and they are what is read.
function sizeIn(name: string, content: Uint8Array): PictureSize | undefined {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  if (name === "VP8 ") {
    return { width: view.getUint16(6, true) & 0x3fff, height: view.getUint16(8, true) & 0x3fff };
  }
  if (name !== "VP8L") return undefined;
  const sides = view.getUint32(1, true);
  return { width: (sides & 0x3fff) + 1, height: ((sides >> 14) & 0x3fff) + 1 };
}
