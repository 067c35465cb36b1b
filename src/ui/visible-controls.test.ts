import { expect, test } from "vitest";
import { withVisibleControls } from "./visible-controls.ts";

test("what would turn or hide the text around it is shown by its number", () => {
  expect(withVisibleControls("pay \u202Elive\u202C")).toBe("pay [U+202E]live[U+202C]");
  expect(withVisibleControls("a\u0000b\u200Bc\u2066d")).toBe("a[U+0000]b[U+200B]c[U+2066]d");
  expect(withVisibleControls("a\u{E0041}")).toBe("a[U+E0041]");
});

test("lines, tabs, joined emoji, right-to-left words and their marks stay as they are", () => {
  for (const text of ["a\n\tb", "👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿", "שלום\u200F!", "نمی‌خواهم", "e\u0301"]) {
    expect(withVisibleControls(text)).toBe(text);
  }
  expect(withVisibleControls("a\r\nb\rc")).toBe("a\nb\nc");
});
