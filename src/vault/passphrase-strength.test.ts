// The advice on passphrases: what it warns of, and that it can be trusted not to praise what is easy to guess.

import * as english from "@zxcvbn-ts/language-en";
import { expect, test } from "vitest";
import { workOf } from "../../tests/support/work-of.ts";
import { passphraseBytes } from "./passphrase.ts";
import { guessReasons, type PassphraseAdvice } from "./passphrase-advice.ts";
import { StrengthEstimate } from "./passphrase-strength.ts";

const estimate = new StrengthEstimate(["Daybook", "diary", "recovery key"]);

function adviceOn(typed: string): PassphraseAdvice {
  const bytes = passphraseBytes(typed);
  if (bytes === undefined) throw new Error("too long for this test");
  return estimate.of(bytes);
}

test.each([
  ["password1", "common"],
  ["12345678", "topTen"],
  ["qwertyuiop", "topHundred"],
  ["aaaaaaaaaaaa", "simpleRepeat"],
  ["qK3qK3qK3qK3qK3q", "extendedRepeat"],
  ["hijklmnopq", "sequences"],
  ["Daybook2024", "userInputs"],
  ["DIARY2024", "userInputs"],
] as const)("%s is easy to guess, and it is said why: %s", (typed, reason) => {
  expect(adviceOn(typed)).toEqual({ strength: "easy", reason });
});

test("what has no reason of its own is still called easy", () => {
  expect(adviceOn("eight888").strength).toBe("easy");
});

test("a few common words take some effort, and only more of them are hard", () => {
  expect(adviceOn("purple monkey dishwasher").strength).toBe("some");
  expect(adviceOn("seven lanterns under quiet gravel").strength).toBe("hard");
  expect(adviceOn("lavender lunacy quickness ladybug playful reaffirm").strength).toBe("hard");
});

test("another Unicode form of the same passphrase gets the same advice", () => {
  // Full-width letters, as an East Asian keyboard types them.
  const wide = Array.from("password1", (letter) =>
    String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0),
  );
  expect(adviceOn(wide.join(""))).toEqual(adviceOn("password1"));
});

test("the longest passphrase is judged within a second or two", async () => {
  const long = "qK3".repeat(1365);
  expect(await workOf(() => expect(adviceOn(long).strength).toBe("easy"))).toBeLessThan(4000);
});

test("every warning the estimator can give has a reason of ours, but for the one that asks a server", () => {
  const theirs = Object.keys(english.translations.warnings).filter((name) => name !== "pwned");
  expect([...guessReasons].sort()).toEqual(theirs.sort());
});
