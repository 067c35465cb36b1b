// Checking the paper against the screen: what counts as the same, and where a slip is said to be.

import { expect, test } from "vitest";
import { compareKeys } from "./compare-keys.ts";

const key = "0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZ-7K2M";

test("case, grouping and the letters O, I and L make no difference", () => {
  expect(compareKeys(key, key)).toEqual({ kind: "same" });
  expect(compareKeys(key, "o123 4567 89ab cdef ghjk mnpq rstv wxyz 7k2m")).toEqual({
    kind: "same",
  });
  expect(compareKeys(key, key.replaceAll("-", "").replace("1", "l"))).toEqual({ kind: "same" });
});

test("a wrong character is said to be in its group, and two in theirs", () => {
  expect(compareKeys(key, key.replace("89AB", "89AC"))).toEqual({ kind: "differs", groups: [3] });
  expect(compareKeys(key, key.replace("0123", "0124").replace("7K2M", "7K2N"))).toEqual({
    kind: "differs",
    groups: [1, 9],
  });
});

test("a character left out points to its own group and not to all that moved", () => {
  expect(compareKeys(key, key.replace("CDEF", "CDF"))).toEqual({ kind: "differs", groups: [4] });
});

test("what ends too early or goes on too long is said to do so", () => {
  expect(compareKeys(key, key.slice(0, -5))).toEqual({ kind: "too-short" });
  expect(compareKeys(key, `${key}A`)).toEqual({ kind: "too-long" });
  expect(compareKeys(key, " - ")).toEqual({ kind: "empty" });
});
