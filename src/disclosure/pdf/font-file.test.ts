import { expect, test } from "vitest";
import { Fault } from "#base";
import { reportFonts } from "../../../tests/support/read-pdf-text.ts";
import { readFont } from "./font-file.ts";

const regular = readFont(reportFonts().regular);
const has = (character: string) =>
  regular.advanceOf(character.codePointAt(0) as number) !== undefined;

test("Latin, Greek and Cyrillic letters, digits and quotation marks can be set", () => {
  for (const character of "Az09 “”‘’–—…éčŠđțựΑωЖя§€½") expect(has(character), character).toBe(true);
});

test("the width of a letter is that of the font's own table", () => {
  expect(regular.advanceOf(0x20)).toBe(260);
  expect(regular.advanceOf(0x41)).toBe(639);
  expect(regular.advanceOf(0x6d)).toBe(935);
});

test("what needs shaping, another direction or more than sixteen bits is not said to be settable", () => {
  for (const character of "ابשलเ가中😀𠮷") expect(has(character), character).toBe(false);
});

test("controls, bidirectional overrides and invisible characters are not said to be settable", () => {
  const unseen =
    "\0\x07\r\x1b\x7f\x85\u00ad\u034f\u061c\u200b\u200d\u200e\u200f\u202a\u202e\u2066\u2069\ufeff\ue000";
  for (const character of unseen) {
    expect(has(character), character.codePointAt(0)?.toString(16)).toBe(false);
  }
});

test("a file that is not a whole TrueType font is a missing font", () => {
  const whole = reportFonts().regular;
  for (const bytes of [
    new Uint8Array(0),
    new Uint8Array(2000),
    new Uint8Array([0x4f, 0x54, 0x54, 0x4f, 0, 0]),
    whole.subarray(0, 200),
  ]) {
    expect(() => readFont(bytes)).toThrow(new Fault("font-missing"));
  }
});
