// Which texts of a form are said to seem to be in another language than the entry.

import { expect, test } from "vitest";
import { languagesSeen, type Seen } from "./form-languages.ts";

const seen = (guess: string, said = ""): Seen => ({ said, guess });

const entry = (guess: string, said = "", text = "37 calls.") => ({ guess, said, text });

test("[I24] only a text that seems to be in another language than the entry is told of", () => {
  const texts = new Map([
    ["injuries", seen("en")],
    ["damage", seen("")],
    ["evidence", seen("es")],
  ]);
  expect(languagesSeen(entry("en"), texts).others).toEqual(new Map([["evidence", "es"]]));
  expect(languagesSeen(entry("en", "es-MX"), texts).others).toEqual(new Map([["injuries", "en"]]));
});

test("[I24] where the description does not tell, texts that agree can", () => {
  const one = new Map([
    ["injuries", seen("en")],
    ["damage", seen("")],
  ]);
  expect(languagesSeen(entry(""), one)).toEqual({ entry: "en", others: new Map() });
  const two = new Map([...one, ["evidence", seen("es")] as const]);
  expect(languagesSeen(entry(""), two)).toEqual({
    entry: "",
    others: new Map([
      ["injuries", "en"],
      ["evidence", "es"],
    ]),
  });
  const said = new Map([["evidence", seen("es", "es")]]);
  expect(languagesSeen(entry(""), said).entry).toBe("");
  const spanish = new Map([["injuries", seen("es")]]);
  expect(languagesSeen(entry(""), spanish)).toEqual({
    entry: "",
    others: new Map([["injuries", "es"]]),
  });
  expect(languagesSeen(entry("", "", ""), spanish).entry).toBe("es");
});

test("[I24] a reason or a private note tells nothing of the language of the entry it stands beside", () => {
  const note = (guess: string) => new Map([["privateNote", { ...seen(guess), isBeside: true }]]);
  expect(languagesSeen(entry("", "", ""), note("es"))).toEqual({
    entry: "",
    others: new Map([["privateNote", "es"]]),
  });
  // One in the language of the screens is nothing to point out, whatever the entry is in.
  expect(languagesSeen(entry(""), note("en")).others).toEqual(new Map());
  expect(languagesSeen(entry("es"), note("en")).others).toEqual(new Map());
  expect(languagesSeen(entry("pt"), note("es")).others).toEqual(new Map([["privateNote", "es"]]));
});
