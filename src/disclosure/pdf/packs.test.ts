import { expect, test } from "vitest";
import { packFont, reportFonts } from "../../../tests/support/read-pdf-text.ts";
import { FontSet } from "./fonts/font-set.ts";
import { packNames, packOf } from "./packs.ts";
import { unprintable } from "./unprintable.ts";

test("a pack is promised only for what its font has", () => {
  const own = new FontSet(reportFonts());
  for (const name of packNames) {
    const font = new FontSet({ regular: packFont(name), bold: packFont(name) }).first("regular");
    const all = Array.from({ length: 0x30000 }, (_, codePoint) => codePoint);
    const promised = all.filter((codePoint) => packOf(codePoint) === name);
    expect(promised.filter((codePoint) => font.glyphOf(codePoint) === 0)).toEqual([]);
    expect(promised.length).toBeGreaterThan(name === "han" ? 28_000 : 11_000);
  }
  expect(own.fontFor(0x4f60, "regular")).toBeUndefined();
});

test("[P1] what will be printed as numbers is known before, with the pack that would show it", () => {
  const document = {
    blocks: [
      { kind: "paragraph", text: "Zoë, Київ, שלום, สวัสดี, क्या, 😀 👩‍👧" },
      { kind: "paragraph", text: "他说 안녕 かな \u202E \u{20BB7} 他 [U+4E00]" },
    ],
  } as const;
  const told = unprintable(document, reportFonts());
  expect(told.map(({ shown, pack, isHidden }) => [shown, pack, isHidden])).toEqual([
    ["[U+4ED6]", "han", false],
    ["[U+8BF4]", "han", false],
    ["[U+C548]", "hangul", false],
    ["[U+B155]", "hangul", false],
    ["[U+304B]", "han", false],
    ["[U+306A]", "han", false],
    ["[U+202E]", undefined, true],
    ["[U+20BB7]", undefined, false],
  ]);
  expect(unprintable(document, reportFonts(["han", "hangul"])).map(({ shown }) => shown)).toEqual([
    "[U+202E]",
    "[U+20BB7]",
  ]);
});
