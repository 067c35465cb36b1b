// What can be chosen as the language of a text.

import { expect, test } from "vitest";
import { languageNames } from "#i18n/language-names";
import { languageOptions } from "./language-options.ts";

test("[I24] every language that has a name can be chosen, that it is to be worked out comes first, and what was kept stays", () => {
  const values = (current: string) => languageOptions(current).map(({ value }) => value);
  expect(values("")[0]).toBe("");
  expect(values("").slice(1).toSorted()).toEqual(Object.keys(languageNames()).toSorted());
  expect(values("haw")).toEqual(expect.arrayContaining(["haw", "ka", "ca", "ml"]));
});
