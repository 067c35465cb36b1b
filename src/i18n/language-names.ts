// What languages are called: a door of its own, so that it is fetched neither before the vault is open nor with every word.

import { languageNames as english } from "./en/language-names.ts";

/** The names of languages in the person's language, by BCP 47 tag. */
export function languageNames(): Readonly<Record<string, string>> {
  return english;
}
