// While somebody types, what was found before stays where its words are.

import fc from "fast-check";
import { expect, test } from "vitest";
import { shiftedSpans } from "./shifted-spans.ts";

const passage = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

const found = (before: string, after: string, words: string) =>
  shiftedSpans([passage(before, words)], before, after).map(({ start, end }) =>
    after.slice(start, end),
  );

test.each([
  ["typing before it", "He left. I cried.", "Then he left. I cried.", ["I cried."]],
  ["typing after it", "I cried. He left.", "I cried. He left at nine.", ["I cried."]],
  ["typing right after it", "I cried.", "I cried. ", ["I cried."]],
  ["taking away before it", "Then he left. I cried.", "He left. I cried.", ["I cried."]],
  ["typing into it", "He left. I cried.", "He left. I nearly cried.", []],
  ["making its last word longer", "He left, I shook", "He left, I shooked", []],
  ["taking its last letter", "He left, I shook", "He left, I shoo", []],
  ["taking all of it", "I cried. He left.", "He left.", []],
  ["taking everything", "I cried.", "", []],
])("%s", (_what, before, after, expected) => {
  expect(found(before, after, before.includes("I shook") ? "I shook" : "I cried.")).toEqual(
    expected,
  );
});

test("whatever is typed, what is left has the words it had", () => {
  const text = fc.string({ maxLength: 30 });
  fc.assert(
    fc.property(text, text, text, text, fc.nat(), fc.nat(), (head, cut, put, tail, from, to) => {
      const before = head + cut + tail;
      const after = head + put + tail;
      const [start = 0, end = 0] = [from % (before.length + 1), to % (before.length + 1)].sort(
        (a, b) => a - b,
      );
      for (const span of shiftedSpans([{ start, end }], before, after)) {
        expect(after.slice(span.start, span.end)).toBe(before.slice(start, end));
      }
    }),
  );
});
