import { deflateSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { toHex } from "#base";
import { type Picture, pictureFacts } from "#disclosure/pdf";
import { aReducedPhoto, phoneColours, photoOf, someDots } from "../../../tests/support/a-photo.ts";
import { sha256 } from "../../../tests/support/incidents.ts";
import { jpegCodec } from "../../../tests/support/jpeg-codec.ts";
import { aPng, pngOf } from "../../../tests/support/pictures.ts";
import type { JpegCodec } from "./jpeg-codec.ts";
import type { Pixels } from "./pixels.ts";
import { reducedPicture } from "./reduced-picture.ts";

let codec: JpegCodec;
beforeAll(async () => {
  codec = await jpegCodec();
});

const sizeOf = (picture: Picture | undefined) => {
  if (picture === undefined) throw new Error("not read");
  const { kind, ...size } = pictureFacts(picture);
  expect(kind).toBe("readable");
  return size;
};

const dotsOf = (picture: Picture | undefined) =>
  codec.read(picture?.bytes ?? new Uint8Array(), ({ rgb, ...size }) => ({
    ...size,
    rgb: rgb.slice(),
  }));

const reduced = (bytes: Uint8Array) => reducedPicture(bytes, codec);

test("[PH2] Node makes the very copy of a photo that was made before", async () => {
  await expect(`${toHex(sha256(aReducedPhoto(codec)))}\n`).toMatchFileSnapshot(
    "../../../tests/golden/a-photo.sha256",
  );
});

test("[PH1] a photo is made no larger than the page, and no larger than it is", () => {
  const photo = photoOf(someDots(2600, 1000), codec, 1);
  expect(sizeOf(reduced(photo))).toEqual({ width: 1300, height: 500 });
  expect(sizeOf(reduced(photoOf(someDots(1000, 3200), codec, 1)))).toEqual({
    width: 500,
    height: 1600,
  });
  expect(sizeOf(reduced(photoOf(someDots(40, 30), codec, 1)))).toEqual({ width: 40, height: 30 });
  expect(sizeOf(reduced(photoOf(someDots(40, 30), codec, 6)))).toEqual({ width: 30, height: 40 });
  expect(sizeOf(reduced(aPng(60, 20)))).toEqual({ width: 60, height: 20 });
});

test("[PH4] a picture whose file is larger than its dots is made whole, however often", () => {
  for (let count = 0; count < 200; count += 1) {
    for (const [width, height] of [
      [1, 1],
      [8, 8],
      [3, 17],
    ] as const) {
      const grey = {
        width,
        height,
        rgb: new Uint8Array(width * height * 3).fill(90 + (count & 31)),
      };
      const copy = reduced(photoOf(grey, codec, 1));
      expect(sizeOf(copy)).toEqual({ width, height });
      const read = dotsOf(copy);
      expect(Math.abs((read?.rgb[0] ?? 0) - (grey.rgb[0] ?? 0))).toBeLessThan(4);
    }
  }
});

test("[PH1] nothing of the file is left but its dots", () => {
  const photo = photoOf(someDots(40, 30), codec, 6, phoneColours());
  const left = Buffer.from(reduced(photo)?.bytes ?? []).toString("latin1");
  expect(Buffer.from(photo).toString("latin1")).toMatch(/QPLACEQ[\s\S]*ICC_PROFILE/);
  expect(left).not.toMatch(/QPLACEQ|Exif|ICC_PROFILE/);
});

/** The four corners of a picture, as how bright each is: 0 to 3, from the top left to the bottom right. */
const cornersOf = ({ width, height, rgb }: Pixels) => {
  const brightness = (x: number, y: number) => Math.round((rgb[(y * width + x) * 3] ?? 0) / 80);
  const [right, bottom] = [width - 3, height - 3];
  return [brightness(2, 2), brightness(right, 2), brightness(2, bottom), brightness(right, bottom)];
};

test.each([
  [1, [0, 1, 2, 3]],
  [2, [1, 0, 3, 2]],
  [3, [3, 2, 1, 0]],
  [4, [2, 3, 0, 1]],
  [5, [0, 2, 1, 3]],
  [6, [2, 0, 3, 1]],
  [7, [3, 1, 2, 0]],
  [8, [1, 3, 0, 2]],
])("[PH1] rows that lie as %i stand upright", (orientation, corners) => {
  const [width, height] = [48, 32];
  const rgb = new Uint8Array(width * height * 3);
  for (let at = 0; at < rgb.length; at += 1) {
    const [x, y] = [Math.floor(at / 3) % width, Math.floor(at / 3 / width)];
    rgb[at] = ((x < width / 2 ? 0 : 1) + (y < height / 2 ? 0 : 2)) * 80;
  }
  const copy = reduced(photoOf({ width, height, rgb }, codec, orientation));
  const upright = dotsOf(copy);
  expect(upright && cornersOf(upright)).toEqual(corners);
});

test("[PH3] a phone's colours become those that screens share, and greys stay", () => {
  const of = (red: number, green: number, blue: number, profile?: Uint8Array) => {
    const rgb = Uint8Array.from(
      { length: 16 * 16 * 3 },
      (_, at) => [red, green, blue][at % 3] ?? 0,
    );
    const copy = reduced(photoOf({ width: 16, height: 16, rgb }, codec, 1, profile));
    return [...(dotsOf(copy)?.rgb.subarray(0, 3) ?? [])];
  };
  const isNear = (found: readonly number[], expected: readonly number[]) =>
    found.every((value, index) => Math.abs(value - (expected[index] ?? 0)) <= 4);
  // CSS Color 4: color(display-p3 0.7843 0.3922 0.3137) is rgb(213 94 72).
  expect(of(200, 100, 80, phoneColours())).toSatisfy((found: number[]) =>
    isNear(found, [213, 94, 72]),
  );
  expect(of(128, 128, 128, phoneColours())).toSatisfy((found: number[]) =>
    isNear(found, [128, 128, 128]),
  );
  expect(of(200, 100, 80)).toSatisfy((found: number[]) => isNear(found, [200, 100, 80]));
  expect(of(200, 100, 80, phoneColours().subarray(0, 150))).toSatisfy((found: number[]) =>
    isNear(found, [200, 100, 80]),
  );
});

test("[PH3] a screenshot in a phone's colours becomes like the photo in them", () => {
  const rgb = [200, 100, 80];
  const rows = Array.from({ length: 16 }, () => [0, ...Array(16).fill(rgb).flat()]).flat();
  const profile = Buffer.concat([Buffer.from("P3\0\0"), deflateSync(phoneColours())]);
  const of = (before: readonly (readonly [string, Uint8Array])[]) => {
    const packed = deflateSync(Uint8Array.from(rows));
    const copy = reduced(pngOf({ width: 16, height: 16, colour: 2, before, packed }));
    return [...(dotsOf(copy)?.rgb.subarray(0, 3) ?? [])];
  };
  // CSS Color 4: color(display-p3 0.7843 0.3922 0.3137) is rgb(213 94 72).
  for (const [index, value] of of([["iCCP", profile]]).entries()) {
    expect(Math.abs(value - (([213, 94, 72] as const)[index] ?? 0))).toBeLessThanOrEqual(4);
  }
  expect(Math.abs((of([])[0] ?? 0) - 200)).toBeLessThanOrEqual(4);
});

test("[PH4] what is broken, cut off or of another kind gives no picture, and the next one is read all the same", () => {
  const photo = photoOf(someDots(640, 480), codec, 1);
  const broken: Uint8Array[] = [
    new Uint8Array(),
    Uint8Array.of(0xff, 0xd8),
    Uint8Array.of(0xff, 0xd8, 0xff, 0xc0, 0, 17),
    new TextEncoder().encode("RIFF....WEBPVP8 "),
    aPng(60, 20).subarray(0, 60),
    photo.subarray(0, 300),
  ];
  for (const bytes of broken) expect(reduced(bytes)).toBeUndefined();
  // Four colours of printing: their frame says so.
  const frame = photo.findIndex((byte, at) => byte === 0xff && photo[at + 1] === 0xc0);
  expect(frame).toBeGreaterThan(0);
  const fourColours = photo.slice();
  fourColours[frame + 9] = 4;
  expect(reduced(fourColours)).toBeUndefined();
  expect(sizeOf(reduced(photo))).toEqual({ width: 640, height: 480 });
});

test("[PH4] a profile that is cut off, or of which a part is missing, is left aside and the photo shown", () => {
  const plain = photoOf(someDots(40, 30), codec, 1);
  const segment = (...after: number[]) => {
    const body = [...Buffer.from("ICC_PROFILE\0"), ...after];
    return Uint8Array.of(0xff, 0xe2, 0, body.length + 2, ...body);
  };
  for (const odd of [
    segment(),
    segment(2),
    segment(0, 1),
    segment(2, 2, 7),
    segment(255, 255, 7),
  ]) {
    const photo = Uint8Array.from([...plain.subarray(0, 2), ...odd, ...plain.subarray(2)]);
    expect(reduced(photo)?.bytes).toEqual(reduced(plain)?.bytes);
  }
});

test("[PH3] a profile in several parts is put together in the order of their numbers", () => {
  const profile = phoneColours();
  const whole = photoOf(someDots(40, 30), codec, 1, profile);
  const plain = photoOf(someDots(40, 30), codec, 1);
  const part = (number: number, content: Uint8Array) => {
    const body = [...Buffer.from("ICC_PROFILE\0"), number, 2, ...content];
    return Uint8Array.of(0xff, 0xe2, body.length >> 8, (body.length & 255) + 2, ...body);
  };
  const inTwo = Uint8Array.from([
    ...plain.subarray(0, 2),
    ...part(2, profile.subarray(100)),
    ...part(1, profile.subarray(0, 100)),
    ...plain.subarray(2),
  ]);
  expect(reduced(inTwo)?.bytes).toEqual(reduced(whole)?.bytes);
  expect(reduced(inTwo)?.bytes).not.toEqual(reduced(plain)?.bytes);
});

test("[PH4] a photo whose end is not marked is shown like the whole one, and one cut in half as far as it goes", () => {
  const photo = photoOf(someDots(640, 480), codec, 1);
  const bytesOf = (file: Uint8Array) => Buffer.from(reduced(file)?.bytes ?? []);
  const whole = bytesOf(photo);
  expect(whole.length).toBeGreaterThan(0);
  expect(bytesOf(photo.subarray(0, -2)).equals(whole)).toBe(true);
  const zeros = Uint8Array.from([...photo.subarray(0, -2), 0, 0, 0, 0, 0xff, 0xd9]);
  expect(bytesOf(zeros).equals(whole)).toBe(true);

  const half = dotsOf(reduced(photo.subarray(0, photo.length / 2)));
  const complete = dotsOf(reduced(photo));
  const top = (read: Pixels | undefined) => Buffer.from(read?.rgb.subarray(0, 640 * 3 * 100) ?? []);
  expect(top(half).length).toBeGreaterThan(0);
  expect(top(half).equals(top(complete))).toBe(true);
  expect([...(half?.rgb.subarray(-3) ?? [])]).toEqual([128, 128, 128]);
});

test("[PH4] a few bytes that claim to be a huge photo are refused before they take memory, and an even one is read", () => {
  const photo = photoOf(someDots(40, 30), codec, 1);
  const frame = photo.findIndex((byte, at) => byte === 0xff && photo[at + 1] === 0xc0);
  photo.set([10_900 >> 8, 10_900 & 255, 11_000 >> 8, 11_000 & 255], frame + 5);
  const before = process.memoryUsage().rss;
  expect(reduced(photo)).toBeUndefined();
  expect(process.memoryUsage().rss - before).toBeLessThan(100e6);
  const size = { width: 1200, height: 900 };
  const even = codec.write({ ...size, rgb: new Uint8Array(1200 * 900 * 3).fill(255) });
  expect(sizeOf(reduced(even))).toEqual(size);
});
