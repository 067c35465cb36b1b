import { expect, test } from "vitest";
import { type Net, scoresOf } from "../net.ts";
import { keyOf, type Sign, sign } from "../sign.ts";
import { packedNet, unpackedNet } from "./packed-net.ts";

const width = 4;
const known: readonly Sign[] = ["a", "b", "c", "d"].map((name) => sign(name));
const wave = (size: number, scale: number): Float64Array =>
  Float64Array.from({ length: size }, (_, at) => scale * Math.sin(3 * at + scale));

const net: Net & { readonly keys: readonly number[] } = {
  width,
  keys: known.map(keyOf),
  rowOf: (key) => known.map(keyOf).indexOf(key),
  rows: wave(known.length * width, 0.9),
  start: wave(width, 0.2),
  layers: [0.5, 0.7].map((scale) => ({
    kernel: wave(3 * width * width, scale),
    start: wave(width, scale / 4),
  })),
  out: wave(width, 2),
  outStart: -0.3,
};
const text = [0, 2, 1, 3, 3, 0, 2].map((name) => [known[name] ?? 0]);

test("what was packed says nearly the same unpacked", () => {
  const read = unpackedNet(packedNet(net));
  const far = scoresOf(text, read).map((score, at) => score - (scoresOf(text, net)[at] ?? 0));
  expect(Math.max(...far.map(Math.abs))).toBeLessThan(0.15);
  expect(Math.max(...scoresOf(text, net).map(Math.abs))).toBeGreaterThan(1);
});

test("a word is read in the company it stands in, no further than the layers reach, and unknown signs say nothing", () => {
  const alone = scoresOf(text, net);
  const changed = scoresOf(
    text.map((signs, at) => (at === 6 ? [known[1] ?? 0] : signs)),
    net,
  );
  // Two layers reach one word and two: three in all.
  expect([...changed].map((score, at) => score !== alone[at])).toEqual([
    false,
    false,
    false,
    true,
    true,
    true,
    true,
  ]);
  expect(
    scoresOf(
      text.map((signs) => [...signs, sign("never learned")]),
      net,
    ),
  ).toEqual(alone);
  expect(scoresOf([], net)).toEqual(new Float64Array());
});

test("what does not fit is not packed into something else", () => {
  expect(() => packedNet({ ...net, out: net.out.map((each) => each * 2 ** 40) })).toThrow();
});
