// The languages a text can be said to be in, by their names in the language of the screen.

import { languageNames } from "#i18n/language-names";
import { openWords as words } from "#i18n/open";
import { languageInWords } from "../language-in-words.ts";

type Options = readonly { readonly value: string; readonly label: string }[];

// By the language of the screen and `current`: each text of a form has the same to choose from.
const known = new Map<string, Options>();

/** What can be chosen, in alphabetical order; first that it is to be guessed. `current` is always among them. */
export function languageOptions(current: string): Options {
  const asked = `${words().report.language} ${current}`;
  const options = known.get(asked) ?? inOrder(current);
  known.set(asked, options);
  return options;
}

function inOrder(current: string): Options {
  const all = new Set([...Object.keys(languageNames()), ...(current === "" ? [] : [current])]);
  const named = [...all].map((value) => ({ value, label: languageInWords(value) }));
  return [
    { value: "", label: words().record.language.guess },
    ...named.toSorted((a, b) => a.label.localeCompare(b.label)),
  ];
}
