import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { type PngParts, pngOf } from "../../../../tests/support/pictures.ts";
import { pictureFacts } from "../picture.ts";
import { pngPixels, pngProfile } from "./read-png.ts";

const dots = (parts: PngParts) => [...pngPixels(pngOf(parts), parts)];

const png = (width: number, height: number, rows: readonly number[]) => ({
  width,
  height,
  packed: deflateSync(Uint8Array.from(rows)),
});

test("every way to write colours down gives its dots", () => {
  const palette = ["PLTE", Uint8Array.of(1, 2, 3, 40, 50, 60)] as const;
  const clear = ["tRNS", Uint8Array.of(255, 0)] as const;
  const greys = png(3, 1, [0, 0b00_01_11_00]);
  expect(dots({ ...greys, depth: 2, colour: 0 })).toEqual([0, 0, 0, 85, 85, 85, 255, 255, 255]);
  const noGrey = ["tRNS", Uint8Array.of(0, 1)] as const;
  expect(dots({ ...greys, depth: 2, colour: 0, before: [noGrey] })).toEqual([
    0, 0, 0, 255, 255, 255, 255, 255, 255,
  ]);
  const listed = png(3, 1, [0, 0b0100_0000]);
  expect(dots({ ...listed, depth: 1, colour: 3, before: [palette] })).toEqual([
    1, 2, 3, 40, 50, 60, 1, 2, 3,
  ]);
  expect(dots({ ...listed, depth: 1, colour: 3, before: [palette, clear] })).toEqual([
    1, 2, 3, 255, 255, 255, 1, 2, 3,
  ]);
  expect(dots({ ...png(1, 1, [0, 9, 8, 7]), colour: 2 })).toEqual([9, 8, 7]);
  const noColour = ["tRNS", Uint8Array.of(0, 9, 0, 8, 0, 7)] as const;
  expect(dots({ ...png(1, 1, [0, 9, 8, 7]), colour: 2, before: [noColour] })).toEqual([
    255, 255, 255,
  ]);
  expect(dots({ ...png(2, 1, [0, 100, 255, 100, 51]), colour: 4 })).toEqual([
    100, 100, 100, 224, 224, 224,
  ]);
});

test("every way to write a row as differences gives the same dots", () => {
  const rows = [
    [10, 200, 30, 40],
    [50, 60, 255, 80],
    [90, 4, 17, 230],
  ];
  for (const filter of [0, 1, 2, 3, 4]) {
    const written = rows.flatMap((row, y) => [
      filter,
      ...row.map((value, x) => {
        const [left, up] = [row[x - 1] ?? 0, rows[y - 1]?.[x] ?? 0];
        const corner = rows[y - 1]?.[x - 1] ?? 0;
        // By PNG, section 9.4: the nearest to left + up - corner, in this order.
        const guess = left + up - corner;
        const nearest = [left, up, corner].reduce((best, each) =>
          Math.abs(guess - each) < Math.abs(guess - best) ? each : best,
        );
        return (value - ([0, left, up, (left + up) >> 1, nearest][filter] ?? 0)) & 255;
      }),
    ]);
    const found = dots({ ...png(4, 3, written), colour: 0 }).filter((_, at) => at % 3 === 0);
    expect(found, `filter ${filter}`).toEqual(rows.flat());
  }
});

test("[P9] of a file that swells beyond its picture no more is unpacked than the picture takes", () => {
  const packed = deflateSync(new Uint8Array(100_000_000), { level: 9 });
  // Whoever unpacked on would stumble here.
  packed.fill(0xff, 20_000, 40_000);
  expect(dots({ width: 10, height: 10, packed, colour: 2 })).toEqual(Array(300).fill(0));
});

test("[P9] what claims more dots than memory may hold, or than its bytes can be, is not read", () => {
  const { packed } = png(1, 1, [0, 1, 2, 3, 4]);
  const huge = pngOf({ width: 7000, height: 7000, depth: 8, colour: 0, packed });
  expect(pictureFacts({ format: "png", bytes: huge })).toEqual({ kind: "unreadable" });
  expect(() => dots({ width: 6000, height: 6000, packed })).toThrow(RangeError);
  expect(() => dots({ width: 2, height: 2, packed })).toThrow(RangeError);
});

test("a profile is unpacked, and one that is broken or swells is left aside", () => {
  const { packed } = png(1, 1, [0, 1, 2, 3, 4]);
  const profileOf = (body: Uint8Array) =>
    pngProfile(pngOf({ width: 1, height: 1, before: [["iCCP", body]], packed }));
  const named = (content: Uint8Array) => Uint8Array.from([...Buffer.from("P3\0\0"), ...content]);
  expect(profileOf(named(deflateSync(Uint8Array.of(5, 6, 7))))).toEqual(Uint8Array.of(5, 6, 7));
  expect(profileOf(Uint8Array.of(80, 51))).toBeUndefined();
  expect(profileOf(named(Uint8Array.of(9, 9, 9, 9, 9, 9, 9, 9)))).toBeUndefined();
  const swollen = profileOf(named(deflateSync(new Uint8Array(9_000_000))));
  expect(swollen?.length).toBe(1 << 20);
});
