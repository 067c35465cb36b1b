import fc from "fast-check";
import { expect, test } from "vitest";
import { differencesBetween } from "./Differences.tsx";

test("both texts can be read in their differences, to the letter", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme" }),
      fc.string({ unit: "grapheme" }),
      (before, after) => {
        const parts = differencesBetween(before, after);
        const without = (what: "added" | "removed") =>
          parts
            .filter((part) => part[what] !== true)
            .map(({ value }) => value)
            .join("");
        expect([without("added"), without("removed")]).toEqual([before, after]);
      },
    ),
  );
});

test("a word that was changed is marked, and nothing else", () => {
  expect(
    differencesBetween("The bell rang twice.", "The bell rang once.")
      .filter(({ added, removed }) => added === true || removed === true)
      .map(({ value }) => value),
  ).toEqual(["twice", "once"]);
});

test("long texts with nothing in common are told apart all the same", () => {
  const text = (word: string) => Array.from({ length: 40_000 }, (_, n) => `${word}${n}`).join(" ");
  const parts = differencesBetween(text("a"), text("b"));
  expect(
    parts
      .filter(({ added }) => added !== true)
      .map(({ value }) => value)
      .join(""),
  ).toBe(text("a"));
});
