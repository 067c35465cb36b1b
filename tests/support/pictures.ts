// Small pictures as the bytes of their files: a JPEG that carries what must not travel, and a PNG that lets through what is
// below it.

import { crc32, deflateSync } from "node:zlib";

/**
 * A grey JPEG of eight by eight dots, with words in its EXIF and its comment that must not reach a report. Its EXIF says that
 * its rows lie as `orientation` numbers it.
 */
export function aJpeg(words = "QPLACEQ", orientation = 1): Uint8Array {
  const segment = (marker: number, body: Buffer) =>
    Buffer.concat([
      Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255]),
      body,
    ]);
  const counts = (...values: number[]) =>
    Buffer.from([...values, ...Array(16 - values.length).fill(0)]);
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0xff, 0xd8]),
      segment(0xe0, Buffer.from("JFIF\0\x01\x01\0\0\x01\0\x01\0\0", "latin1")),
      segment(0xe1, Buffer.concat([directoryOf(orientation), Buffer.from(words, "latin1")])),
      segment(0xfe, Buffer.from(words, "latin1")),
      segment(0xdb, Buffer.concat([Buffer.from([0]), Buffer.alloc(64, 16)])),
      segment(0xc0, Buffer.from([8, 0, 8, 0, 8, 1, 1, 0x11, 0])),
      segment(0xc4, Buffer.concat([Buffer.from([0x00]), counts(1), Buffer.from([0])])),
      segment(0xc4, Buffer.concat([Buffer.from([0x10]), counts(1), Buffer.from([0])])),
      segment(0xda, Buffer.from([1, 1, 0x00, 0, 63, 0])),
      // One block without a difference to grey: two codes of one bit, filled up with ones.
      Buffer.from([0x3f]),
      Buffer.from([0xff, 0xd9]),
    ]),
  );
}

/** `jpeg` with EXIF that says where it was taken, and that its rows lie as `orientation` numbers it. */
export function withExif(jpeg: Uint8Array, words: string, orientation: number): Uint8Array {
  const body = Buffer.concat([directoryOf(orientation), Buffer.from(words, "latin1")]);
  const head = Buffer.from([
    0xff,
    0xd8,
    0xff,
    0xe1,
    (body.length + 2) >> 8,
    (body.length + 2) & 255,
  ]);
  return new Uint8Array(Buffer.concat([head, body, jpeg.subarray(2)]));
}

// A TIFF structure with the one entry that says how rows lie.
function directoryOf(orientation: number): Buffer {
  const head = Buffer.from("Exif\0\0II*\0\x08\0\0\0\x01\0", "latin1");
  const entry = Buffer.from([0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0]);
  return Buffer.concat([head, entry]);
}

/** A PNG of two by two dots, black, half black, nothing, red; or of another size, in which nothing repeats. */
export function aPng(width = 2, height = 2): Uint8Array {
  let state = 1;
  const noise = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state & 255;
  };
  const row = () => Buffer.from([0, ...Array.from({ length: width * 4 }, noise)]);
  const rows =
    width === 2 && height === 2
      ? Buffer.from([0, 0, 0, 0, 255, 0, 0, 0, 128, 1, 0, 0, 0, 0, 255, 0, 0, 255])
      : Buffer.concat(Array.from({ length: height }, row));
  return pngOf({ width, height, packed: deflateSync(rows) });
}

/** What a PNG is made of. */
export interface PngParts {
  readonly width: number;
  readonly height: number;
  /** As the file numbers them; without it, four colours of a byte each. */
  readonly depth?: number;
  readonly colour?: number;
  /** The chunks before the dots. */
  readonly before?: readonly (readonly [name: string, body: Uint8Array])[];
  /** The rows as they are in the file. */
  readonly packed: Uint8Array;
}

/** The PNG file of these parts, whatever is wrong with them. */
export function pngOf({ width, height, depth = 8, colour = 6, before = [], packed }: PngParts) {
  const chunk = (name: string, body: Uint8Array) => {
    const named = Buffer.concat([Buffer.from(name, "latin1"), body]);
    const ends = Buffer.alloc(8);
    ends.writeUInt32BE(body.length, 0);
    ends.writeUInt32BE(crc32(named), 4);
    return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
  };
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk("IHDR", Buffer.concat([size, Buffer.from([depth, colour, 0, 0, 0])])),
      ...before.map(([name, body]) => chunk(name, body)),
      chunk("IDAT", packed),
      chunk("IEND", Buffer.alloc(0)),
    ]),
  );
}
