// What a language is called on the screen.

import { words } from "#i18n";

/** `language`, BCP 47, by its name; the tag itself where the browser has no name for it. */
export function languageInWords(language: string): string {
  try {
    const names = new Intl.DisplayNames([words().report.language], { type: "language" });
    return names.of(language) ?? language;
  } catch {
    return language;
  }
}
