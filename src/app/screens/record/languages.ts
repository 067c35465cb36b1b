// The languages a text can be said to be in, by their names in the language of the screen.

import { words } from "#i18n";

// Those that an offline guess can tell apart well, and those most spoken where the app is used.
const codes = [
  "am",
  "ar",
  "bn",
  "bg",
  "cs",
  "da",
  "de",
  "el",
  "en",
  "es",
  "fa",
  "fi",
  "fr",
  "he",
  "hi",
  "hr",
  "ht",
  "hu",
  "hy",
  "id",
  "it",
  "ja",
  "km",
  "ko",
  "lo",
  "ne",
  "nl",
  "no",
  "pa",
  "pl",
  "ps",
  "pt",
  "ro",
  "ru",
  "so",
  "sq",
  "sr",
  "sv",
  "sw",
  "ta",
  "te",
  "th",
  "ti",
  "tl",
  "tr",
  "uk",
  "ur",
  "vi",
  "yo",
  "zh",
] as const;

/** `language` by its name on this screen; the code itself where the browser has no name for it. */
export function languageInWords(language: string): string {
  try {
    return (
      new Intl.DisplayNames([words().report.language], { type: "language" }).of(language) ??
      language
    );
  } catch {
    return language;
  }
}

/** What can be chosen, in alphabetical order; first that it is to be guessed. `current` is always among them. */
export function languageOptions(current: string): readonly { value: string; label: string }[] {
  const all = new Set<string>([...codes, ...(current === "" ? [] : [current])]);
  const named = [...all].map((value) => ({ value, label: languageInWords(value) }));
  return [
    { value: "", label: words().record.language.guess },
    ...named.toSorted((a, b) => a.label.localeCompare(b.label)),
  ];
}
