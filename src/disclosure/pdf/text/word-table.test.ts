import fc from "fast-check";
import { expect, test } from "vitest";
import { hashOf, WordTable } from "./word-table.ts";

test("each word has what was kept for it, wherever in a text it stands, and no other word has anything", () => {
  const word = fc.string({ minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 400 }), word, (words, other) => {
      const table = new WordTable();
      for (const [index, each] of words.entries()) table.add(each, index * 70_000);
      const find = (text: string, from: number, to: number) =>
        table.find(text, from, to, hashOf(text.slice(from, to)));
      for (const [index, each] of words.entries()) {
        expect(find(`ab${each}cd`, 2, 2 + each.length)).toBe(index * 70_000);
      }
      if (!words.includes(other)) expect(find(other, 0, other.length)).toBe(-1);
    }),
    { numRuns: 50 },
  );
});
