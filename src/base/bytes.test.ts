import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { concatBytes, equalBytes, fromHex, fromUtf8, toHex, utf8 } from "#base";

describe("bytes", () => {
  test("hexadecimal gives back the bytes it was made from", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(fromHex(toHex(bytes))).toEqual(bytes);
      }),
    );
  });

  test("what is not hexadecimal gives nothing", () => {
    for (const bad of ["0", "0g", "AB", " ab"]) expect(fromHex(bad)).toBeUndefined();
  });

  test("text comes back from its bytes, a byte order mark included", () => {
    for (const text of ["", "é 😡 محمد", "\uFEFFmarked"]) expect(fromUtf8(utf8(text))).toBe(text);
  });

  test("bytes that are not UTF-8 are refused, not patched", () => {
    expect(() => fromUtf8(Uint8Array.of(0xff))).toThrow(TypeError);
  });

  test("parts are joined in order and compared byte by byte", () => {
    const whole = concatBytes(Uint8Array.of(1, 2), new Uint8Array(), Uint8Array.of(3));
    expect(whole).toEqual(Uint8Array.of(1, 2, 3));
    expect(equalBytes(whole, Uint8Array.of(1, 2, 3))).toBe(true);
    expect(equalBytes(whole, Uint8Array.of(1, 2, 4))).toBe(false);
    expect(equalBytes(whole, Uint8Array.of(1, 2))).toBe(false);
  });
});
