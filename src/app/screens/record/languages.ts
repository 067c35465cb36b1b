// The languages a text can be said to be in, by their names in the language of the screen.

import { openWords as words } from "#i18n/open";
import { languageInWords } from "../../language-in-words.ts";

// Those that are told apart on the device, and those most spoken where the app is used.
const tags =
  "am ar bn bg cs da de el en es fa fi fr he hi hr ht hu hy id it ja km ko lo ne nl no pa pl ps pt ro ru so sq sr sv sw ta te th ti tl tr uk ur vi yo zh".split(
    " ",
  );

/** What can be chosen, in alphabetical order; first that it is to be guessed. `current` is always among them. */
export function languageOptions(current: string): readonly { value: string; label: string }[] {
  const all = new Set([...tags, ...(current === "" ? [] : [current])]);
  const named = [...all].map((value) => ({ value, label: languageInWords(value) }));
  return [
    { value: "", label: words().record.language.guess },
    ...named.toSorted((a, b) => a.label.localeCompare(b.label)),
  ];
}
