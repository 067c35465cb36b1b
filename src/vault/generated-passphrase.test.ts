// Generated passphrases: the list they come from, and that no word is likelier than another.

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { projectFolder } from "../../tests/support/sources.ts";
import { generatedPassphrase, generatedWords } from "./generated-passphrase.ts";

test("the list has 7,776 different words that can be typed on any keyboard", () => {
  expect(new Set(generatedWords).size).toBe(7776);
  expect(generatedWords.length).toBe(7776);
  expect(generatedWords.filter((word) => !/^[a-z]+(-[a-z]+)?$/.test(word))).toEqual([]);
});

test("a passphrase is six words of the list with a space between them", () => {
  const words = generatedPassphrase().split(" ");
  expect(words.length).toBe(6);
  expect(words.every((word) => generatedWords.includes(word))).toBe(true);
});

test("of all 65,536 numbers that can be drawn each word takes eight, and the rest are drawn again", () => {
  const counts = new Map<string, number>();
  let next = 0;
  let drawnAgain = 0;
  // Every number once, in order. The first phrase that would need more of them ends the count.
  const all = (numbers: Uint16Array) => {
    if (next > 0xffff) throw new RangeError("no more numbers");
    if (next >= 8 * 7776) drawnAgain += 1;
    numbers[0] = next;
    next += 1;
  };
  try {
    for (;;) {
      for (const word of generatedPassphrase(all).split(" ")) {
        counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError);
  }
  expect(counts.size).toBe(7776);
  expect(new Set(counts.values())).toEqual(new Set([8]));
  expect(drawnAgain).toBe(0x10000 - 8 * 7776);
});

test("the first number past the last whole multiple is drawn again, the one before it is not", () => {
  const numbers = [8 * 7776, 8 * 7776 - 1, 1, 1, 1, 1, 1];
  const phrase = generatedPassphrase((drawn) => {
    drawn[0] = numbers.shift() ?? 0;
  });
  const [, second] = generatedWords;
  expect(phrase.split(" ")).toEqual([generatedWords.at(-1), ...Array(5).fill(second)]);
});

test("unless numbers are given, they are random: no phrase comes twice", () => {
  const phrases = Array.from({ length: 100 }, () => generatedPassphrase());
  expect(new Set(phrases).size).toBe(100);
});

test("the source of the list and its licence are named", () => {
  for (const file of ["src/vault/generated-passphrase.ts", "README.md"]) {
    const text = readFileSync(projectFolder + file, "utf8");
    expect(text, file).toMatch(/Electronic Frontier Foundation/);
    expect(text, file).toMatch(/CC BY 3\.0 US/);
  }
});
