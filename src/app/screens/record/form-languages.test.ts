// Which texts of a form are said to seem to be in another language than the entry.

import { expect, test } from "vitest";
import { languagesSeen, type Seen } from "./form-languages.ts";

const seen = (guess: string, said = ""): Seen => ({ said, guess });

test("[I24] only a text that seems to be in another language than the entry is told of", () => {
  const texts = new Map([
    ["injuries", seen("en")],
    ["damage", seen("")],
    ["evidence", seen("es")],
  ]);
  expect(languagesSeen(seen("en"), texts).others).toEqual(new Map([["evidence", "es"]]));
  expect(languagesSeen(seen("en", "es-MX"), texts).others).toEqual(new Map([["injuries", "en"]]));
});

test("[I24] where the description is too short to tell, texts that agree are in the language of the entry", () => {
  const one = new Map([
    ["injuries", seen("en")],
    ["damage", seen("")],
  ]);
  expect(languagesSeen(seen(""), one)).toEqual({ entry: "en", others: new Map() });
  const two = new Map([...one, ["evidence", seen("es")] as const]);
  expect(languagesSeen(seen(""), two)).toEqual({
    entry: "",
    others: new Map([
      ["injuries", "en"],
      ["evidence", "es"],
    ]),
  });
  const said = new Map([["evidence", seen("es", "es")]]);
  expect(languagesSeen(seen(""), said).entry).toBe("");
});
