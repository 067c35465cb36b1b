// What a language is called on the screen.

import { words } from "#i18n";

/** `language`, BCP 47, by its name; the tag itself where the browser has no name for it. */
export function languageInWords(language: string): string {
  try {
    return namesIn(words().report.language).of(language) ?? language;
  } catch {
    return language;
  }
}

// A form asks for hundreds of names, and to begin with a language takes longer than all of them.
const begun = new Map<string, Intl.DisplayNames>();

function namesIn(language: string): Intl.DisplayNames {
  const names = begun.get(language) ?? new Intl.DisplayNames([language], { type: "language" });
  begun.set(language, names);
  return names;
}
