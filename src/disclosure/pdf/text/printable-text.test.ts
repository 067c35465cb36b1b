import fc from "fast-check";
import { expect, test } from "vitest";
import { reportFonts } from "../../../../tests/support/read-pdf-text.ts";
import { FontSet } from "../fonts/font-set.ts";
import { toPrintable } from "./printable-text.ts";

const fonts = new FontSet(reportFonts());
const print = (text: string) => toPrintable(text, fonts, "regular").text;

test("text that the fonts can set stays as it is, in every script they have", () => {
  const text =
    "He said: “Zoë, café — 12:30?”\nŽofie Đặng, Αθήνα, Київ. שלום مرحبا क्या สวัสดี 😡 👍🏽 👩‍👩‍👧 ❤️ 1️⃣ 🇺🇸";
  expect(toPrintable(text, fonts, "regular")).toEqual({ text, substitutes: 0, isSimple: false });
  expect(toPrintable("Zoë: 12:30", fonts, "bold").isSimple).toBe(true);
});

test("[P1] a character outside the fonts is shown by its number, once for each character", () => {
  expect(toPrintable("a中b𠮷ꦏ", fonts, "regular")).toEqual({
    text: "a[U+4E2D]b[U+20BB7][U+A98F]",
    substitutes: 3,
    isSimple: false,
  });
});

test("[P1] what could disguise the words around it is shown, not obeyed", () => {
  expect(print("pay \u202e001\u202c")).toBe("pay [U+202E]001[U+202C]");
  expect(print("a\0b\x1b\x9f\u200f\u061c\u2066\u200b\u00ad\ufeff")).toBe(
    "a[U+0000]b[U+001B][U+009F][U+200F][U+061C][U+2066][U+200B][U+00AD][U+FEFF]",
  );
});

test("a joiner is obeyed where it spells a word or makes an emoji, and shown elsewhere", () => {
  const spelled = "می\u200cخواهم क्\u200dष 👩\u200d👧";
  expect(print(spelled)).toBe(spelled);
  expect(print("a\u200db \u200c 7\u200d8")).toBe("a[U+200D]b [U+200C] 7[U+200D]8");
  expect(print("A\ufe0f")).toBe("A[U+FE0F]");
  expect(print("👩\u200da")).toBe("👩[U+200D]a");
});

test("[P1] half of a surrogate pair is shown too", () => {
  expect(print("a\ud83db\ude00")).toBe("a[U+D83D]b[U+DE00]");
});

test("letters are composed; a mark that cannot be composed stays on its letter", () => {
  expect(print("e\u0301\u4e2d")).toBe("é[U+4E2D]");
  expect(print("x\u0323")).toBe("x\u0323");
});

test("a mark without a letter to stand on is shown by its number", () => {
  expect(print("\u0301a")).toBe("[U+0301]a");
  expect(print("ꦏ\u0301")).toBe("[U+A98F][U+0301]");
  expect(print("a\n\u0323 \u0323")).toBe("a\n[U+0323] [U+0323]");
});

test("every kind of line ending is a line feed, a tab is a space", () => {
  expect(print("a\r\nb\rc\u2028d\u2029e\tf")).toBe("a\nb\nc\nd\ne f");
});

test("[P1] for any text, undoing the substitutes gives the text back", () => {
  const written = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.string({ unit: "grapheme", maxLength: 60 }),
    fc.string({
      unit: fc.constantFrom(
        "א",
        "ش",
        "\u064b",
        "\u200d",
        "\u200c",
        "क",
        "\u094d",
        "👩",
        "\ufe0f",
        " ",
      ),
      maxLength: 30,
    }),
  );
  fc.assert(
    fc.property(written, (text) => {
      fc.pre(!text.includes("[U+"));
      const back = print(text).replace(/\[U\+([0-9A-F]{4,6})\]/g, (_, hex: string) =>
        String.fromCodePoint(Number.parseInt(hex, 16)),
      );
      const laidOut = text.replace(/\r\n?|[\u2028\u2029]/g, "\n").replace(/\t/g, " ");
      expect(back.normalize("NFC")).toBe(laidOut.normalize("NFC"));
    }),
    { numRuns: 600 },
  );
});
