import fc from "fast-check";
import { expect, test } from "vitest";
import { reportFonts } from "../../../tests/support/read-pdf-text.ts";
import { breakLines, widthOf } from "./break-lines.ts";
import { readFont } from "./font-file.ts";
import { toPrintable } from "./printable-text.ts";

const font = readFont(reportFonts().regular);
const size = 10;
const lines = (text: string, width: number) =>
  breakLines(text, font, size, width).flatMap((paragraph) => paragraph.lines);

test("a line ends after a space, a dash, or a hyphen inside a word", () => {
  expect(lines("one two three", widthOf("one two ", font, size))).toEqual(["one two", "three"]);
  expect(lines("one—two", widthOf("one—", font, size))).toEqual(["one—", "two"]);
  expect(lines("mother-in-law", widthOf("mother-in-l", font, size))).toEqual(["mother-in-", "law"]);
});

test("a number keeps its minus sign and its hyphens", () => {
  const width = widthOf("at UTC-05:0", font, size);
  expect(lines("at UTC-05:00", width)).toEqual(["at", "UTC-05:00"]);
  expect(lines("no 2026-018", widthOf("no 2026-0", font, size))).toEqual(["no", "2026-018"]);
});

test("spaces at the end of a line never begin the next, those at the beginning of a text stay", () => {
  expect(lines("one      two", widthOf("one", font, size))).toEqual(["one", "two"]);
  expect(lines("   one", 100)).toEqual(["   one"]);
});

test("blank lines part paragraphs, however many there are, and none stands at either end", () => {
  expect(breakLines("\n\none\ntwo\n \n\n\nthree\n\n", font, size, 100)).toEqual([
    { lines: ["one"], afterBlank: false },
    { lines: ["two"], afterBlank: false },
    { lines: ["three"], afterBlank: true },
  ]);
  expect(breakLines(" \n \n", font, size, 100)).toEqual([]);
});

test("[R3] a word of 5,000 characters is cut, and nothing of it is lost", () => {
  const address = `https://example.org/${"a1b2c3d4-".repeat(560)}`;
  const broken = lines(`See ${address} for it`, 200);
  expect(broken.join("").replaceAll(" ", "")).toBe(`See${address}forit`);
  expect(Math.max(...broken.map((line) => widthOf(line, font, size)))).toBeLessThanOrEqual(200);
});

test("a letter is not parted from its marks", () => {
  const broken = lines("x\u0323".repeat(300), 50);
  expect(broken.join("")).toBe("x\u0323".repeat(300));
  for (const line of broken) expect(line.startsWith("x")).toBe(true);
});

test("[R3] for any text and any width, lines fit and hold every character but spaces", () => {
  const written = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.string({
      unit: fc.constantFrom("a", "W", "-", "—", " ", "\n", "x\u0323", "😀"),
      maxLength: 300,
    }),
  );
  fc.assert(
    fc.property(written, fc.integer({ min: 15, max: 400 }), (text, width) => {
      const { text: printable } = toPrintable(text, font);
      const broken = lines(printable, width);
      expect(broken.join("").replace(/ /g, "")).toBe(printable.replace(/[ \n]/g, ""));
      for (const line of broken) {
        expect(line).not.toBe("");
        if (line.length > 1)
          expect(widthOf(line.trim(), font, size)).toBeLessThanOrEqual(width + 1e-6);
      }
    }),
    { numRuns: 1500 },
  );
});
