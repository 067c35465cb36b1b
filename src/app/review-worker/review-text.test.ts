// One text, of whatever length and language, and how its passages are known again.

import { describe, expect, test } from "vitest";
import { learned } from "../../../tests/support/learned.ts";
import { languagesIn } from "./languages-in.ts";
import { markOf, partsOf, reviewText } from "./review-text.ts";

const scared = "He stood at the gate. I am terrified of him. He drove off.";

const found = async (text: string, language = "en") => {
  const reviewed = await reviewText(text, language, learned);
  return reviewed?.kind === "reviewed"
    ? reviewed.findings.map(({ start, end }) => text.slice(start, end))
    : reviewed?.kind;
};

describe("a text", () => {
  test("gives its passages with their places and marks", async () => {
    const reviewed = await reviewText(scared, "en", learned);
    if (reviewed?.kind !== "reviewed") throw new Error(reviewed?.kind);
    expect(reviewed.findings).toMatchObject([
      { start: 22, end: 44, kind: "fear", mark: await markOf("I am terrified of him.") },
    ]);
    expect(reviewed.findings[0]?.mark).toMatch(/^[0-9a-f]{32}$/);
  });

  test("that says in no known language what it says is not reviewed", async () => {
    expect(await found("Er stand am Tor und ich hatte Angst vor ihm.", "")).toBe(
      "language-not-supported",
    );
    expect(await found("وقف عند الباب وكنت خائفة جدا", "")).toBe("language-not-supported");
    expect(await found("Il était devant la porte.", "fr")).toBe("language-not-supported");
  });

  test.each(["🙂🙂🙂", "", "   \n", "12:04", "“I said", "«((("])(
    "with hardly a word in it: %j",
    async (text) => {
      expect(await found(text, "")).toEqual([]);
    },
  );

  test("in two languages is reviewed in both", async () => {
    const text = `${scared} Luego llamó a mi madre. Tengo mucho miedo de que vuelva.`;
    const passages = await found(text, "");
    expect(passages).toContain("I am terrified of him.");
    expect(passages).toContain("Tengo mucho miedo de que vuelva.");
  });

  test("with quotation marks that are never closed is still reviewed", async () => {
    expect(await found("He said “you will see. \nI am terrified of him.")).toBeInstanceOf(Array);
  });
});

describe("a long text", () => {
  const long = scared.repeat(Math.ceil(200_000 / scared.length));

  test("is cut where sentences end, without a gap, and never within a character", () => {
    for (const text of [long, "x".repeat(30_000), "🙂".repeat(9000), `a${"🙂".repeat(9000)}`]) {
      const parts = partsOf(text);
      expect(parts.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
      expect(Math.max(...parts.map(({ start, end }) => end - start))).toBeLessThanOrEqual(8000);
      for (const { start, end } of parts)
        expect(text.slice(start, end)).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
    }
    expect(partsOf(long).length).toBeGreaterThan(20);
  });

  test("gives way between its parts, and is let go when nobody wants it any more", async () => {
    let pauses = 0;
    const reviewed = await reviewText(long, "en", learned, {
      isWanted: () => pauses < 3,
      pause: async () => {
        pauses += 1;
      },
    });
    expect(reviewed).toBeUndefined();
    expect(pauses).toBe(3);
  });
});

test.each([
  [scared, "en"],
  ["Me llamó a las nueve y me dijo que estaba en la puerta.", "es"],
  ["Er stand vor der Tür und hat mich nicht gehen lassen.", "de"],
  ["Il était devant la porte et il ne voulait pas partir.", "fr"],
  ["הוא עמד ליד הדלת", "und"],
])("the language of %j is guessed", (text, language) => {
  expect(languagesIn(text)[0]).toBe(language);
});
