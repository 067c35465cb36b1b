import { expect, test } from "vitest";
import { words } from "#i18n";
import { firstWords, lastWords, movedWords } from "./moved-words.ts";

const text =
  "He rang at nine.\nI was scared. He said he would wait at the school until the last child had gone home, and I wept.";
const moved = (passage: string) => {
  const start = text.indexOf(passage);
  return movedWords(text, { start, end: start + passage.length }, "What happened?", words().review);
};

test("words that were moved stand in the note with their field and what stood before them", () => {
  expect(moved("I was scared.")).toBe(
    "From “What happened”, after “He rang at nine.”: I was scared.",
  );
  expect(moved("He rang at nine.")).toBe("From “What happened”: He rang at nine.");
  expect(moved("I wept.")).toBe(
    "From “What happened”, after “…wait at the school until the last child had gone home, and”: I wept.",
  );
});

test("long words around are cut where a word ends", () => {
  expect(lastWords(text)).toMatch(/^…\S/);
  expect(firstWords(text)).toMatch(/\S…$/);
  expect(text.replace(/\s+/g, " ")).toContain(lastWords(text).slice(1));
  expect(text.replace(/\s+/g, " ")).toContain(firstWords(text).slice(0, -1));
  expect(firstWords(`a${"🙂".repeat(200)}`).isWellFormed()).toBe(true);
  expect(lastWords(`${"🙂".repeat(200)}a`).isWellFormed()).toBe(true);
});
