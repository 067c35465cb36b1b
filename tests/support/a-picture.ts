// Pictures of the other kinds that a report shows, as files that hold everything such a file may hold. Runs anywhere.

import { zlibSync } from "fflate";
import { concatBytes, utf8 } from "#base";
import { type PictureCodecs, reducedPicture } from "#disclosure/pictures";
import { exifOf, phoneColours, photoOf, someDots } from "./a-photo.ts";

/** How a PNG is written. */
export interface PngWay {
  readonly depth?: 8 | 16;
  readonly interlaced?: boolean;
  /** How its rows lie, as a camera numbers it. */
  readonly orientation?: number;
  /** Chunks before the dots. */
  readonly before?: readonly (readonly [name: string, body: Uint8Array])[];
}

/** A PNG whose dots are given by `dotAt`: red, green, blue and how much they cover, a byte each. */
export function pngFrom(
  width: number,
  height: number,
  dotAt: (x: number, y: number) => readonly [number, number, number, number],
  { depth = 8, interlaced = false, orientation, before = [] }: PngWay = {},
): Uint8Array<ArrayBuffer> {
  const passes = interlaced ? interlacing : [[0, 0, 1, 1] as const];
  const rows: number[] = [];
  for (const [left, top, across, down] of passes) {
    if (left >= width) continue;
    for (let y = top; y < height; y += down) {
      rows.push(0);
      for (let x = left; x < width; x += across) {
        for (const value of dotAt(x, y)) rows.push(...(depth === 16 ? [value, value] : [value]));
      }
    }
  }
  const exif = orientation === undefined ? [] : [chunk("eXIf", exifOf(orientation))];
  return concatBytes(
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk("IHDR", [...number(width), ...number(height), depth, 6, 0, 0, interlaced ? 1 : 0]),
    ...before.map(([name, body]) => chunk(name, body)),
    ...exif,
    chunk("tEXt", utf8("Comment\0QPLACEQ")),
    chunk("IDAT", zlibSync(Uint8Array.from(rows))),
    chunk("IEND", []),
  );
}

/**
 * A WebP of 48 by 32: red, blue that lets half through, green, nothing; from the top left to the bottom right. Written with
 * loss or without, in the colours of phones, with words in it that must not travel.
 */
export function webpOf(
  way: "lossy" | "lossless",
  { orientation = 1, profile = phoneColours(), moves = false } = {},
): Uint8Array<ArrayBuffer> {
  const body = concatBytes(
    riffChunk("VP8X", [
      (profile.length === 0 ? 0 : 0x20) | 0x1c | (moves ? 2 : 0),
      0,
      0,
      0,
      47,
      0,
      0,
      31,
      0,
      0,
    ]),
    ...(profile.length === 0 ? [] : [riffChunk("ICCP", profile)]),
    ...frames[way].map(([name, text]) => riffChunk(name, fromBase64(text))),
    riffChunk("EXIF", exifOf(orientation)),
    riffChunk("XMP ", utf8("QPLACEQ")),
  );
  return concatBytes(
    utf8("RIFF"),
    Uint8Array.from(littleNumber(body.length + 4)),
    utf8("WEBP"),
    body,
  );
}

/** The copies for the page of one picture of each kind and way, by name. */
export function reducedPictures(codecs: PictureCodecs): readonly (readonly [string, Uint8Array])[] {
  const dots = someDots(1700, 130);
  const dotAt = (x: number, y: number) => {
    const at = ((y % 130) * 1700 + x) * 3;
    const { rgb } = dots;
    return [
      rgb[at] ?? 0,
      rgb[at + 1] ?? 0,
      rgb[at + 2] ?? 0,
      x < 200 ? (x + y) & 255 : 255,
    ] as const;
  };
  const iccp = concatBytes(utf8("P3\0\0"), zlibSync(phoneColours()));
  const files: readonly (readonly [string, Uint8Array])[] = [
    ["photo", photoOf(someDots(1900, 1400), codecs.jpeg, 6, phoneColours())],
    ["png", pngFrom(1700, 130, dotAt, { orientation: 6, before: [["iCCP", iccp]] })],
    ["deep-png", pngFrom(170, 130, dotAt, { depth: 16, interlaced: true, orientation: 3 })],
    ["named-png", pngFrom(170, 130, dotAt, { before: [["cICP", Uint8Array.of(12, 13, 0, 1)]] })],
    ["long-png", pngFrom(90, 1700, dotAt)],
    ["lossy-webp", webpOf("lossy", { orientation: 8 })],
    ["lossless-webp", webpOf("lossless")],
  ];
  return files.flatMap(([name, bytes]) => {
    const reduced = reducedPicture(bytes, codecs);
    if (reduced.kind === "not-shown") throw new Error(`${name}: ${reduced.reason.why}`);
    return reduced.pictures.map((picture) => [name, picture.bytes] as const);
  });
}

const interlacing = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

// The dots themselves, as a browser wrote them.
const frames = {
  lossy: [
    ["ALPH", "ARcgEEhSn3yNiAgHIm2bmbzJ6xwejuj/BEyv5dBm"],
    [
      "VP8 ",
      "EAUAnQEqMAAgAD5hJI5FpCIhHVzMAEAGBLMAX7XCgWfAPxm/FXpIdwjv0ElrArezwAD+8LA3/H+Mf+/+1AIoFRUtH+xx1lkWfH+Dn8rfOZG2UtTYXB1czPejFfv//+goc7+FLOBooMFAAA==",
    ],
  ],
  lossless: [
    [
      "VP8L",
      "Ly/ABxAfICQgDBMNNVtIQBjh/wYDBYEAYVuhDSkCgqLnTA+AdtsNhNlGk5zkJM/g3hH9j23bVPVzVQHAZQA=",
    ],
  ],
} as const;

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

function riffChunk(name: string, body: ArrayLike<number>): Uint8Array {
  const filling = body.length % 2 === 0 ? [] : [0];
  return Uint8Array.from([
    ...utf8(name),
    ...littleNumber(body.length),
    ...Array.from(body),
    ...filling,
  ]);
}

function chunk(name: string, body: ArrayLike<number>): Uint8Array {
  const named = concatBytes(utf8(name), Uint8Array.from(body));
  return concatBytes(
    ...[number(body.length), named, number(checkOf(named))].map((each) => Uint8Array.from(each)),
  );
}

// CRC-32, as PNG asks for at the end of each chunk (annex D).
function checkOf(bytes: Uint8Array): number {
  let check = 0xffffffff;
  for (const byte of bytes) {
    check ^= byte;
    for (let bit = 0; bit < 8; bit += 1) check = (check >>> 1) ^ (check & 1 ? 0xedb88320 : 0);
  }
  return (check ^ 0xffffffff) >>> 0;
}

function number(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}

function littleNumber(value: number): number[] {
  return number(value).reverse();
}
