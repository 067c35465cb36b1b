// What a passphrase must be before it is used at all.

import { expect, test } from "vitest";
import { longestPassphrase } from "#vault/passphrase";
import { givenAs, givenIn, holds, isSameSecret } from "./given-secret.ts";
import { passphraseProblem } from "./passphrase-problem.ts";

const problem = (typed: string, again: string) => passphraseProblem(givenAs(typed), givenAs(again));

test("seven characters are too few and eight are enough", () => {
  expect(problem("seven77", "seven77")).toEqual({ kind: "too-short" });
  expect(problem("eight888", "eight888")).toBeUndefined();
});

test("a letter with its accents counts as one character", () => {
  const accented = "e\u0301".repeat(7);
  expect(problem(accented, accented)).toEqual({ kind: "too-short" });
});

test("two that differ in a space at the end are not the same", () => {
  expect(problem("four plain words ok", "four plain words ok ")).toEqual({
    kind: "different",
  });
});

test("a passphrase longer than a vault takes is refused, not cut", () => {
  const longest = "a".repeat(longestPassphrase);
  expect(problem(longest, longest)).toBeUndefined();
  expect(problem(`${longest}a`, `${longest}a`)).toEqual({ kind: "too-long" });
});

test("two secrets are the same only to the last byte, and one too long to be taken is like none", () => {
  expect(isSameSecret(givenAs("four plain words"), givenAs("four plain words"))).toBe(true);
  expect(isSameSecret(givenAs("four plain words"), givenAs("four plain wordt"))).toBe(false);
  expect(givenAs("a".repeat(longestPassphrase + 1)).bytes).toBeUndefined();
});

test("whether a secret holds certain letters is told without a text of it", () => {
  expect(holds(givenAs(" age-SECRET-key-1abc"), "AGE-SECRET-KEY-1")).toBe(true);
  expect(holds(givenAs("AGE-SECRET-KEY-"), "AGE-SECRET-KEY-1")).toBe(false);
  expect(holds(givenAs("a passphrase"), "AGE-SECRET-KEY-1")).toBe(false);
});

test("what was typed letter by letter is taken as bytes, and no field is nothing", () => {
  const buffer = new ArrayBuffer(4096);
  const { written: length } = new TextEncoder().encodeInto("élan vital", new Uint8Array(buffer));
  const field = {
    typed: () => "",
    captured: () => ({ buffer, length, letters: 10 }),
    cover: () => {},
    focus: () => {},
  };
  expect(passphraseProblem(givenIn(field), givenAs("élan vital"))).toBeUndefined();
  expect(givenIn(null)).toMatchObject({ characters: 0, bytes: { length: 0 } });
});
