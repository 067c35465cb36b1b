// What the sentences must never say, whoever adds to them.

import { expect, test } from "vitest";
import { openWords } from "../open.ts";

function sentencesIn(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === "string") return [[path, value]];
  // What a sentence with gaps says stands in its own source.
  if (typeof value === "function") return [[path, value.toString()]];
  return Object.entries(value ?? {}).flatMap(([key, inner]) =>
    sentencesIn(inner, `${path}.${key}`),
  );
}

const sentences = sentencesIn(openWords(), "en");

test("there are sentences to look at", () => {
  expect(sentences.length).toBeGreaterThan(200);
});

test("no sentence says what Daybook is for to someone who looks over a shoulder", () => {
  const telling = /stalk|victim|survivor|abus|perpetrator|offender|harass/i;
  expect(sentences.filter(([, text]) => telling.test(text))).toEqual([]);
});

test("no sentence shouts", () => {
  const shouted = sentences.filter(([, text]) => !text.includes("=>") && text.includes("!"));
  expect(shouted).toEqual([]);
});
