import { expect, test } from "vitest";
import { missingPacks } from "./packs.ts";

test("a text says which packs it needs and are not there", () => {
  expect(missingPacks("Zoë, Київ, שלום, สวัสดี, क्या, 😀 👩‍👧")).toEqual([]);
  expect(missingPacks("他说：明天见")).toEqual(["han"]);
  expect(missingPacks("ひらがな、カタカナ")).toEqual(["han"]);
  expect(missingPacks("안녕하세요")).toEqual(["hangul"]);
  expect(missingPacks("𠮷 and 한")).toEqual(["han", "hangul"]);
  expect(missingPacks("𠮷 and 한", ["han"])).toEqual(["hangul"]);
});
