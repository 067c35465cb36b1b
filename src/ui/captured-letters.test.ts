import fc from "fast-check";
import { expect, test } from "vitest";
import { CapturedLetters } from "./captured-letters.ts";

const textOf = (letters: CapturedLetters) => {
  const { buffer, length } = letters.copy();
  return new TextDecoder().decode(new Uint8Array(buffer, 0, length));
};

test("letters put in, replaced and taken out anywhere are the same as in a text", () => {
  const edit = fc.tuple(fc.nat(), fc.nat(), fc.string({ unit: "grapheme", maxLength: 3 }));
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
      const letters = new CapturedLetters(1024);
      let expected: string[] = [];
      for (const [a, b, text] of edits) {
        const [start = 0, end = 0] = [a, b]
          .map((each) => each % (expected.length + 1))
          .sort((x, y) => x - y);
        letters.replace(start, end, text);
        expected = expected.toSpliced(start, end - start, ...Array.from(text));
        expect(letters.count).toBe(expected.length);
      }
      expect(textOf(letters)).toBe(expected.join(""));
    }),
  );
});

test("what was taken out is overwritten, and so is everything when it is cleared", () => {
  const letters = new CapturedLetters(64);
  letters.replace(0, 0, "lantern");
  letters.replace(3, 7, "");
  expect(new Uint8Array(letters.copy().buffer).filter((byte) => byte !== 0).length).toBe(3);
  letters.clear();
  expect(new Uint8Array(letters.copy().buffer).every((byte) => byte === 0)).toBe(true);
  expect(letters.count).toBe(0);
});

test("what there is no room for is not taken, and nothing else is lost", () => {
  const letters = new CapturedLetters(4);
  expect(letters.replace(0, 0, "abc")).toBe(3);
  expect(letters.replace(3, 3, "éé")).toBe(0);
  expect(textOf(letters)).toBe("abc");
});
