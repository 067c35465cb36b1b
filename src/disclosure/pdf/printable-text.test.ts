import fc from "fast-check";
import { expect, test } from "vitest";
import { reportFonts } from "../../../tests/support/read-pdf-text.ts";
import { readFont } from "./font-file.ts";
import { toPrintable } from "./printable-text.ts";

const font = readFont(reportFonts().regular);
const print = (text: string) => toPrintable(text, font).text;

test("text that the font can set stays as it is", () => {
  const text = "He said: “Zoë, café — 12:30?”\nŽofie Đặng, Αθήνα, Київ.";
  expect(toPrintable(text, font)).toEqual({ text, substitutes: 0 });
});

test("[R3] a character outside the font is shown by its number, once for each character", () => {
  expect(toPrintable("a😡b𠮷שלו", font)).toEqual({
    text: "a[U+1F621]b[U+20BB7][U+05E9][U+05DC][U+05D5]",
    substitutes: 5,
  });
  expect(print("👍🏽")).toBe("[U+1F44D][U+1F3FD]");
});

test("[R3] what could disguise the words around it is shown, not obeyed", () => {
  expect(print("pay \u202e001\u202c")).toBe("pay [U+202E]001[U+202C]");
  expect(print("a\0b\x1b\x9f\u200f\u061c\u2066\u200b")).toBe(
    "a[U+0000]b[U+001B][U+009F][U+200F][U+061C][U+2066][U+200B]",
  );
});

test("[R3] half of a surrogate pair is shown too", () => {
  expect(print("a\ud83db\ude00")).toBe("a[U+D83D]b[U+DE00]");
});

test("letters are composed; a mark that cannot be composed stays on its letter", () => {
  expect(print("e\u0301")).toBe("é");
  expect(print("x\u0323")).toBe("x\u0323");
});

test("a mark without a letter to stand on is shown by its number", () => {
  expect(print("\u0301a")).toBe("[U+0301]a");
  expect(print("क\u0301")).toBe("[U+0915][U+0301]");
  expect(print("a\n\u0323")).toBe("a\n[U+0323]");
});

test("every kind of line ending is a line feed, a tab is a space", () => {
  expect(print("a\r\nb\rc\u2028d\u2029e\tf")).toBe("a\nb\nc\nd\ne f");
});

test("[R3] for any text, undoing the substitutes gives the text back", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      fc.pre(!text.includes("[U+"));
      const back = print(text).replace(/\[U\+([0-9A-F]{4,6})\]/g, (_, hex: string) =>
        String.fromCodePoint(Number.parseInt(hex, 16)),
      );
      const laidOut = text.replace(/\r\n?|[\u2028\u2029]/g, "\n").replace(/\t/g, " ");
      expect(back).toBe(laidOut.normalize("NFC"));
    }),
    { numRuns: 2000 },
  );
});
