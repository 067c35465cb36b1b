import { deflateSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { toHex } from "#base";
import { type Picture, pictureFacts } from "#disclosure/pdf";
import { phoneColours, photoOf, someDots } from "../../../tests/support/a-photo.ts";
import { pngFrom, reducedPictures, webpOf } from "../../../tests/support/a-picture.ts";
import { sha256 } from "../../../tests/support/incidents.ts";
import { pictureCodecs } from "../../../tests/support/picture-codecs.ts";
import { aPng, pngOf } from "../../../tests/support/pictures.ts";
import type { JpegCodec } from "./jpeg-codec.ts";
import type { Pixels } from "./pixels.ts";
import { type PictureCodecs, reducedPicture } from "./reduced-picture.ts";

let codecs: PictureCodecs;
let codec: JpegCodec;
beforeAll(async () => {
  codecs = await pictureCodecs();
  codec = codecs.jpeg;
});

const sizeOf = (picture: Picture | undefined) => {
  if (picture === undefined) throw new Error("not read");
  const { kind, ...size } = pictureFacts(picture);
  expect(kind).toBe("readable");
  return size;
};

const dotsOf = (picture: Picture | undefined) =>
  codec.read([picture?.bytes ?? new Uint8Array()], ({ rgb, ...size }) => ({
    ...size,
    rgb: rgb.slice(),
  }));

const reduced = (bytes: Uint8Array): Picture | undefined => {
  const copy = reducedPicture(bytes, codecs);
  return copy.kind === "pictures" ? copy.pictures[0] : undefined;
};

test("[PH2] Node makes the very copy of a picture of each kind that was made before", async () => {
  const lines = reducedPictures(codecs).map(([name, bytes]) => `${name} ${toHex(sha256(bytes))}\n`);
  await expect(lines.join("")).toMatchFileSnapshot("../../../tests/golden/pictures.sha256");
});

test("[PH1] a photo is made no larger than the page, and no larger than it is", () => {
  const photo = photoOf(someDots(2600, 1000), codec, 1);
  expect(sizeOf(reduced(photo))).toEqual({ width: 1300, height: 500 });
  expect(sizeOf(reduced(photoOf(someDots(1000, 3000), codec, 1)))).toEqual({
    width: 533,
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

// For each way the rows can lie, which quarter then stands in each corner.
const cornersUpright: readonly (readonly [orientation: number, corners: number[]])[] = [
  [1, [0, 1, 2, 3]],
  [2, [1, 0, 3, 2]],
  [3, [3, 2, 1, 0]],
  [4, [2, 3, 0, 1]],
  [5, [0, 2, 1, 3]],
  [6, [2, 0, 3, 1]],
  [7, [3, 1, 2, 0]],
  [8, [1, 3, 0, 2]],
];

test.each(cornersUpright)("[PH1] rows that lie as %i stand upright", (orientation, corners) => {
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

/** One colour in each quarter, from the top left to the bottom right, as it is on white. */
const quarters = [
  [200, 20, 20],
  [137, 157, 227],
  [20, 160, 60],
  [255, 255, 255],
] as const;

/** Which of {@link quarters} stands in each quarter of a picture. */
const quartersOf = (picture: Picture | undefined) => {
  const { width = 0, height = 0, rgb } = dotsOf(picture) ?? {};
  return [0.25, 0.75].flatMap((down) =>
    [0.25, 0.75].map((across) => {
      const at = (Math.floor(height * down) * width + Math.floor(width * across)) * 3;
      const distances = quarters.map((colour) =>
        colour.reduce((sum, value, part) => sum + Math.abs(value - (rgb?.[at + part] ?? 0)), 0),
      );
      return distances.indexOf(Math.min(...distances));
    }),
  );
};

const inQuarters = (x: number, y: number) => {
  const quarter = (x < 24 ? 0 : 1) + (y < 16 ? 0 : 2);
  if (quarter === 1) return [20, 60, 200, 128] as const;
  const [red, green, blue] = quarters[quarter] ?? quarters[3];
  return [red, green, blue, quarter === 3 ? 0 : 255] as const;
};

test.each(cornersUpright)(
  "[PH1] a PNG and a WebP whose rows lie as %i stand upright, on white",
  (orientation, expected) => {
    const size = orientation < 5 ? { width: 48, height: 32 } : { width: 32, height: 48 };
    for (const file of [
      pngFrom(48, 32, inQuarters, { orientation }),
      webpOf("lossy", { orientation }),
      webpOf("lossless", { orientation }),
    ]) {
      const copy = reduced(file);
      expect(sizeOf(copy)).toEqual(size);
      expect(quartersOf(copy)).toEqual(expected);
      expect(Buffer.from(file).toString("latin1")).toContain("QPLACEQ");
      expect(Buffer.from(copy?.bytes ?? []).toString("latin1")).not.toContain("QPLACEQ");
    }
  },
);

test("[PH1] a PNG gives the same copy however it is written", () => {
  const plain = reduced(pngFrom(48, 32, inQuarters))?.bytes;
  for (const interlaced of [false, true]) {
    for (const depth of [8, 16] as const) {
      const copy = reduced(pngFrom(48, 32, inQuarters, { depth, interlaced }));
      expect(copy?.bytes).toEqual(plain);
    }
  }
  // Smaller than the grid of the passes: some have nothing.
  const tiny = () => [10, 20, 30, 255] as const;
  const interlaced = pngFrom(3, 1, tiny, { interlaced: true });
  expect(reduced(interlaced)?.bytes).toEqual(reduced(pngFrom(3, 1, tiny))?.bytes);
});

test("[PH3] colours that a PNG or a WebP names become those that screens share", () => {
  const colourOf = (file: Uint8Array) => [...(dotsOf(reduced(file))?.rgb.subarray(0, 3) ?? [])];
  const near = (file: Uint8Array, expected: readonly number[]) => {
    for (const [part, value] of colourOf(file).entries()) {
      expect(Math.abs(value - (expected[part] ?? 0))).toBeLessThanOrEqual(4);
    }
  };
  const dotAt = () => [200, 100, 80, 255] as const;
  const png = (...code: number[]) =>
    pngFrom(16, 16, dotAt, { before: [["cICP", Uint8Array.from(code)]] });
  // CSS Color 4: color(display-p3 0.7843 0.3922 0.3137) is rgb(213 94 72), of rec2020 it is rgb(239 90 65) and more than red has.
  near(png(12, 13, 0, 1), [213, 94, 72]);
  near(png(1, 13, 0, 1), [200, 100, 80]);
  // For screens that are brighter than paper can be, or as television counts: as they are.
  near(png(9, 16, 0, 1), [200, 100, 80]);
  near(png(12, 13, 0, 0), [200, 100, 80]);
  const [red = 0] = colourOf(webpOf("lossless"));
  const [plain = 0] = colourOf(webpOf("lossless", { profile: new Uint8Array() }));
  expect(red).toBeGreaterThan(plain + 10);
});

test("[PH1] a PNG with more dots than memory should hold is made small row by row", () => {
  const [width, height] = [5000, 10_000];
  const rows = new Uint8Array((width / 8 + 1) * height).fill(0xff);
  for (let y = 0; y < height; y += 1) rows[y * (width / 8 + 1)] = 0;
  const png = pngOf({ width, height, depth: 1, colour: 0, packed: deflateSync(rows) });
  const before = process.memoryUsage().rss;
  expect(sizeOf(reduced(png))).toEqual({ width: 800, height: 1600 });
  expect(process.memoryUsage().rss - before).toBeLessThan(100e6);
});

test("[PH6] a picture much taller than a page is shown in several, each of which begins with the end of the one before", () => {
  const [width, height] = [200, 2000];
  // Each row has a grey of its own.
  const greyOf = (y: number) => 20 + Math.floor((y * 200) / height);
  const tall = pngFrom(width, height, (_, y) => [greyOf(y), greyOf(y), greyOf(y), 255]);
  const photo = photoOf(
    {
      width,
      height,
      rgb: Uint8Array.from({ length: width * height * 3 }, (_, at) =>
        greyOf(Math.floor(at / 3 / width)),
      ),
    },
    codec,
    1,
  );
  for (const file of [tall, photo]) {
    const copy = reducedPicture(file, codecs);
    if (copy.kind === "not-shown") throw new Error(copy.reason.why);
    const shown = copy.pictures.map((picture) => {
      const { width: across = 0, height: down = 0, rgb } = dotsOf(picture) ?? {};
      expect(across).toBe(width);
      const row = (y: number) => (((rgb?.[y * across * 3] ?? 0) - 20) * height) / 200;
      return { from: row(0), to: row(down - 1), down };
    });
    expect(shown.length).toBe(6);
    expect(shown[0]?.from).toBeLessThan(20);
    expect(shown.at(-1)?.to).toBeGreaterThan(height - 30);
    for (const [index, { from, down }] of shown.entries()) {
      expect(down).toBeLessThanOrEqual(2 * width);
      if (index > 0) expect(from).toBeLessThan((shown[index - 1]?.to ?? 0) - 2);
    }
  }
  expect(sizeOf(reduced(pngFrom(10, 30, inQuarters)))).toEqual({ width: 10, height: 30 });
  // As the camera held it, it is wide.
  const wide = reducedPicture(photoOf(someDots(200, 1800), codec, 6), codecs);
  expect(wide.kind === "pictures" && wide.pictures.length).toBe(1);
  const line = reducedPicture(pngFrom(2, 4000, inQuarters), codecs);
  expect(line).toEqual({ kind: "not-shown", reason: { why: "too-large" } });
});

test("[PH4] a picture that cannot be shown says why", () => {
  const why = (bytes: Uint8Array | string) => {
    const file = typeof bytes === "string" ? Buffer.from(bytes, "latin1") : bytes;
    const copy = reducedPicture(new Uint8Array(file), codecs);
    return copy.kind === "not-shown" ? copy.reason : copy.kind;
  };
  for (const [head, kind] of [
    ["\0\0\0\x18ftypheic\0\0\0\0mif1heic", "heic"],
    ["\0\0\0\x1cftypmif1\0\0\0\0mif1heic", "heic"],
    ["\0\0\0\x1cftypmif1\0\0\0\0mif1avif", "avif"],
    ["\0\0\0\x1cftypavif\0\0\0\0avifmif1", "avif"],
    ["GIF89a", "gif"],
    ["II*\0", "tiff"],
    [`BM\x36\0\x0c\0\0\0\0\0\x36\0\0\0\x28\0\0\0`, "bmp"],
    ["BMW was parked outside", undefined],
    ["\0\0\0\x18ftypmp42\0\0\0\0isommp42", undefined],
    ["", undefined],
  ] as const) {
    expect(why(head), head).toEqual({ why: "kind", kind });
  }
  expect(why(webpOf("lossy", { moves: true }))).toEqual({ why: "moves" });
  expect(why(webpOf("lossy").subarray(0, 700))).toEqual({ why: "broken" });
  expect(why("RIFF\x20\0\0\0WEBPVP8 ")).toEqual({ why: "broken" });
  const packed = deflateSync(new Uint8Array(9));
  expect(why(pngOf({ width: 20_000, height: 20_000, packed }))).toEqual({ why: "too-large" });
  expect(why(pngOf({ width: 200, height: 200, packed }))).toEqual({ why: "broken" });
  const photo = photoOf(someDots(40, 30), codec, 1);
  const frame = photo.findIndex((byte, at) => byte === 0xff && photo[at + 1] === 0xc0);
  photo.set([40_000 >> 8, 40_000 & 255, 40_000 >> 8, 40_000 & 255], frame + 5);
  expect(why(photo)).toEqual({ why: "too-large" });
});
