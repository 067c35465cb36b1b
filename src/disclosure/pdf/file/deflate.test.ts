import { inflateSync } from "node:zlib";
import fc from "fast-check";
import { unzlibSync } from "fflate";
import { expect, test } from "vitest";
import { Deflater } from "./deflate.ts";

const deflater = new Deflater();
const back = (bytes: Uint8Array) => new Uint8Array(inflateSync(deflater.deflate(bytes)));
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));

test("what was packed is unpacked by zlib and fflate, whatever it was", () => {
  const repeating = fc
    .array(fc.constantFrom("the gate ", "\0A\0B", "x", "0 0 Td\n(", ")Tj\n"), { maxLength: 4000 })
    .map((parts) => latin1(parts.join("")));
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 3000 }), repeating), (bytes) => {
      const packed = deflater.deflate(bytes);
      expect(Buffer.from(inflateSync(packed)).equals(bytes)).toBe(true);
      expect(Buffer.from(unzlibSync(packed)).equals(bytes)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test("streams of many blocks, beyond the window, of one byte and of none are packed", () => {
  let seed = 1;
  const noise = Uint8Array.from({ length: 200_000 }, () => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed >> 16;
  });
  const far = new Uint8Array(100_000);
  far.set(noise.subarray(0, 40_000));
  far.set(noise.subarray(0, 40_000), 50_000);
  for (const bytes of [noise, far, new Uint8Array(300_000), latin1("a"), new Uint8Array(0)]) {
    expect(Buffer.from(back(bytes)).equals(bytes)).toBe(true);
  }
});

test("the result is the same whatever was packed before, and smaller where words return", () => {
  const words = latin1("Something happened at the gate. ".repeat(200));
  const first = new Deflater().deflate(words);
  deflater.deflate(latin1("other words at the gate"));
  expect(deflater.deflate(words)).toEqual(first);
  expect(first.length).toBeLessThan(words.length / 20);
});

test("codes are no longer than fifteen bits, however uneven the bytes are", () => {
  const parts: number[] = [];
  for (let byte = 0, count = 1, last = 1; byte < 24; byte += 1) {
    for (let each = 0; each < count; each += 1) parts.push(byte * 7, byte);
    [count, last] = [count + last, count];
    if (parts.length > 60_000) break;
  }
  const shuffled = parts.map((byte, index) => [(Math.sin(index) * 1e4) % 1, byte] as const);
  shuffled.sort(([a], [b]) => a - b);
  const bytes = Uint8Array.from(shuffled, ([, byte]) => byte);
  expect(Buffer.from(back(bytes)).equals(bytes)).toBe(true);
});
