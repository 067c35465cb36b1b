import { expect, test } from "vitest";
import { Fault } from "#base";
import { reportFonts } from "../../../../tests/support/read-pdf-text.ts";
import { readTrueType } from "./true-type.ts";

const regular = readTrueType(reportFonts().regular);

test("it knows which characters a font has, those above U+FFFF included", () => {
  for (const character of "Az09 “”‘’–—…éČŠđțựΑωЖя§€½क") {
    expect(regular.glyphOf(character.codePointAt(0) ?? 0), character).toBeGreaterThan(0);
  }
  for (const character of "אش中😀𠮷")
    expect(regular.glyphOf(character.codePointAt(0) ?? 0)).toBe(0);
  const emoji = readTrueType(reportFonts().others?.at(-1) as Uint8Array);
  expect(emoji.glyphOf(0x1f621)).toBeGreaterThan(0);
});

test("the width of a letter is that of the font's own table", () => {
  const widthOf = (character: string) =>
    regular.advanceOf(regular.glyphOf(character.codePointAt(0) ?? 0));
  expect([" ", "A", "m"].map(widthOf)).toEqual([260, 639, 935]);
  expect(regular.unitsPerEm).toBe(1000);
});

test("a font says its own name", () => {
  expect(regular.name).toBe("NotoSans-Regular");
  expect(reportFonts().others?.map((bytes) => readTrueType(bytes).name)).toEqual([
    "NotoSansArabic-Regular",
    "NotoSansHebrew-Regular",
    "NotoSansThai-Regular",
    "NotoEmoji-Regular",
  ]);
});

test("a file that is not a whole TrueType font is a missing font", () => {
  const whole = reportFonts().regular;
  for (const bytes of [
    new Uint8Array(0),
    new Uint8Array(2000),
    new Uint8Array([0x4f, 0x54, 0x54, 0x4f, 0, 0]),
    whole.subarray(0, 200),
  ]) {
    expect(() => readTrueType(bytes)).toThrow(new Fault("font-missing"));
  }
});
