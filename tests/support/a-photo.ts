// A photo as a phone takes it, made of sums: larger than a page, lying on its side, in more colours than screens share, with
// words in its EXIF that must not travel. Runs anywhere.

import { utf8 } from "#base";
import type { JpegCodec, Pixels } from "#disclosure/pictures";

/** The dots of a photo: bands of colour, each dot a little off. */
export function someDots(width: number, height: number): Pixels {
  const rgb = new Uint8Array(width * height * 3);
  let state = 1;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      state = (state * 48_271) % 2_147_483_647;
      const at = (y * width + x) * 3;
      rgb[at] = ((x * 220) / width) | 0;
      rgb[at + 1] = (((y * 200) / height) | 0) + (state & 15);
      rgb[at + 2] = x * 3 < width ? 40 : y * 2 < height ? 210 : 120;
    }
  }
  return { width, height, rgb };
}

/** The file of `pixels`, whose rows lie as `orientation` numbers it, with `profile` in it. */
export function photoOf(
  pixels: Pixels,
  codec: JpegCodec,
  orientation: number,
  profile?: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const plain = codec.write(pixels);
  const head = [...ascii("Exif\0\0"), ...exifOf(orientation)];
  const parts = [
    Uint8Array.of(0xff, 0xd8),
    segment(0xe1, head),
    ...(profile === undefined
      ? []
      : [segment(0xe2, [...ascii("ICC_PROFILE\0"), 1, 1, ...profile])]),
    plain.subarray(2),
  ];
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** What a camera writes: how the rows lie, and words that must not travel. */
export function exifOf(orientation: number): Uint8Array {
  const entry = [0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0];
  return Uint8Array.from([...ascii("II*\0"), 8, 0, 0, 0, 1, 0, ...entry, ...ascii("QPLACEQ")]);
}

/** The colours of phones (Display P3), as a profile that holds no more than it must. */
export function phoneColours(): Uint8Array {
  const fixed = (value: number) => {
    const whole = Math.round(value * 65536) >>> 0;
    return [whole >>> 24, (whole >>> 16) & 255, (whole >>> 8) & 255, whole & 255];
  };
  const xyz = (...values: number[]) => [...ascii("XYZ "), 0, 0, 0, 0, ...values.flatMap(fixed)];
  const curve = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045].flatMap(fixed);
  const brightness = [...ascii("para"), 0, 0, 0, 0, 0, 3, 0, 0, ...curve];
  const tags: [string, number[]][] = [
    ["desc", [...ascii("desc"), 0, 0, 0, 0, 0, 0, 0, 2, ...ascii("P\0"), ...Array(78).fill(0)]],
    ["wtpt", xyz(0.9642, 1, 0.8249)],
    ["rXYZ", xyz(0.51512, 0.2412, -0.00105)],
    ["gXYZ", xyz(0.29198, 0.69225, 0.04189)],
    ["bXYZ", xyz(0.1571, 0.06657, 0.78407)],
    ["rTRC", brightness],
    ["gTRC", brightness],
    ["bTRC", brightness],
  ];
  const number = (value: number) => fixed(value / 65536);
  const directory: number[] = [];
  const bodies: number[] = [];
  for (const [name, body] of tags) {
    const at = 132 + tags.length * 12 + bodies.length;
    directory.push(...ascii(name), ...number(at), ...number(body.length));
    bodies.push(...body, ...Array((4 - (body.length % 4)) % 4).fill(0));
  }
  const size = 132 + directory.length + bodies.length;
  const head = new Uint8Array(128);
  head.set(number(size), 0);
  head.set([4, 0x20, 0, 0], 8);
  head.set(ascii("mntrRGB XYZ "), 12);
  head.set([7, 0xea, 0, 1, 0, 1], 24);
  head.set(ascii("acsp"), 36);
  head.set(xyz(0.9642, 1, 0.8249).slice(8), 68);
  return Uint8Array.from([...head, ...number(tags.length), ...directory, ...bodies]);
}

function segment(marker: number, body: readonly number[]): Uint8Array {
  const length = body.length + 2;
  return Uint8Array.from([0xff, marker, length >> 8, length & 255, ...body]);
}

function ascii(text: string): number[] {
  return Array.from(utf8(text));
}
