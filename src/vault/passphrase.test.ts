import { describe, expect, test } from "vitest";
import { longestPassphrase, passphraseBytes } from "./passphrase.ts";

describe("what was typed, as bytes", () => {
  test("[V12] it is all there, in UTF-8, at the head of a buffer too large to be copied aside", () => {
    const typed = "naïve 🐎 passphrase";
    const bytes = passphraseBytes(typed);
    if (bytes === undefined) throw new Error("too long");
    const { buffer, length } = bytes;
    expect(new TextDecoder().decode(new Uint8Array(buffer, 0, length))).toBe(typed);
    expect(buffer.byteLength).toBe(longestPassphrase);
    expect(new Uint8Array(buffer, length).every((byte) => byte === 0)).toBe(true);
  });

  test("the longest is taken whole, and one byte more is refused rather than cut off", () => {
    expect(passphraseBytes("a".repeat(longestPassphrase))?.length).toBe(longestPassphrase);
    expect(passphraseBytes("a".repeat(longestPassphrase + 1))).toBeUndefined();
    // Its last letter takes two bytes and only one is left.
    expect(passphraseBytes(`${"a".repeat(longestPassphrase - 1)}ï`)).toBeUndefined();
  });
});
