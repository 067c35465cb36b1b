// What a passphrase must be before it is used at all.

import { expect, test } from "vitest";
import { longestPassphrase } from "#vault/passphrase";
import { passphraseProblem } from "./passphrase-problem.ts";

test("seven characters are too few and eight are enough", () => {
  expect(passphraseProblem("seven77", "seven77")).toEqual({ kind: "too-short" });
  expect(passphraseProblem("eight888", "eight888")).toBeUndefined();
});

test("a letter with its accents counts as one character", () => {
  const accented = "e\u0301".repeat(7);
  expect(passphraseProblem(accented, accented)).toEqual({ kind: "too-short" });
});

test("two that differ in a space at the end are not the same", () => {
  expect(passphraseProblem("four plain words ok", "four plain words ok ")).toEqual({
    kind: "different",
  });
});

test("a passphrase longer than a vault takes is refused, not cut", () => {
  const longest = "a".repeat(longestPassphrase);
  expect(passphraseProblem(longest, longest)).toBeUndefined();
  expect(passphraseProblem(`${longest}a`, `${longest}a`)).toEqual({ kind: "too-long" });
});
