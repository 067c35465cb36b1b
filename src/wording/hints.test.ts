// What the quieter advice notices.

import { expect, test } from "vitest";
import { learned } from "../../tests/support/learned.ts";
import { review } from "./review.ts";

function hints(text: string, language = "en"): readonly (readonly [string, string])[] {
  const outcome = review(text, language, learned);
  if (outcome.kind !== "reviewed") throw new Error("not reviewed");
  return outcome.hints.map(({ start, end, kind }) => [kind, text.slice(start, end)]);
}

test.each([
  ["He did it on purpose.", "motive", "on purpose"],
  ["He always parks there.", "absolute", "always"],
  ["The psycho rang again.", "name-calling", "psycho"],
  ["A call from his other account.", "nickname", "his other account"],
  ["He came by yesterday.", "relative-date", "yesterday"],
  ["He came on Wednesday.", "relative-date", "on Wednesday"],
  ["He violated the order.", "legal-conclusion", "violated the order"],
])("[W11] %s is a hint of its kind", (text, kind, words) => {
  expect(hints(text)).toEqual([[kind, words]]);
});

test("[W11] Spanish has hints of its own", () => {
  expect(hints("Siempre aparca ahí.", "es")).toEqual([["absolute", "Siempre"]]);
});

test("[W11] a weekday with its date, and what stands in quotation marks, give none", () => {
  expect(hints('On Wednesday, 4 March he said "you always lie, psycho".')).toEqual([]);
});

test("[W11] a hint is not a finding", () => {
  const outcome = review("He always parks there.", "en", learned);
  expect(outcome).toMatchObject({ kind: "reviewed", findings: [] });
});
