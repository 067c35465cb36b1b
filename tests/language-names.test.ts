// Every language that can come with a text has a name.

import { eld } from "eld/extrasmall";
import { expect, test } from "vitest";
import { languageNames } from "#i18n/language-names";

test("every language that is told apart on the device has a name, as have those most spoken beside them", () => {
  const guessed = Object.values(eld.info().Languages);
  expect(guessed).toHaveLength(60);
  const names = languageNames();
  expect(guessed.filter((tag) => names[tag] === undefined)).toEqual([]);
  expect(Object.keys(names)).toEqual(expect.arrayContaining(["ht", "so", "sw", "ps", "ti"]));
});

test("a name is the one its tag has in English", () => {
  const standard = new Intl.DisplayNames(["en"], { type: "language" });
  // As the forms of courts and the census of the United States have them.
  const otherwise: Readonly<Record<string, string>> = { bn: "Bengali", tl: "Tagalog" };
  for (const [tag, name] of Object.entries(languageNames())) {
    expect(name, tag).toBe(otherwise[tag] ?? standard.of(tag));
  }
});
