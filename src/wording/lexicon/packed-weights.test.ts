import fc from "fast-check";
import { expect, test } from "vitest";
import { packed, unpacked } from "./packed-weights.ts";

const key = fc.integer({ min: 0, max: 2 ** 24 - 1 });
const weight = fc.integer({ min: -127, max: 127 }).map((sixteenths) => sixteenths / 16);

test("what was packed weighs the same unpacked, and everything else nothing", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(key, weight)), key, (entries, other) => {
      const weights = new Map(entries);
      const read = unpacked(packed(weights));
      for (const [each, value] of weights) expect(read.of(each)).toBe(value);
      expect(read.of(other)).toBe(weights.get(other) ?? 0);
    }),
  );
});

test("a weight beyond what fits is as great as fits", () => {
  const read = unpacked(packed(new Map([[5, 900]])));
  expect(read.of(5)).toBe(127 / 16);
});
