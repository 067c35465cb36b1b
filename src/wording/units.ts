// The text as the rules read it: words in lower case, short forms written out, misspellings put right, each still knowing
// its place in the text as it was written.

import type { Language } from "./language.ts";
import { Spelling } from "./spelling.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** One word or mark as the rules read it. */
export interface Unit {
  readonly kind: Token["kind"];
  readonly start: number;
  readonly end: number;
  /** Lower case, put right; marks as they are. */
  readonly word: string;
  readonly stem: string;
  readonly isCapital: boolean;
  /** Part of the same written word as the unit before. */
  readonly isJoined: boolean;
}

/** The units of `text`, in order. */
export function unitsOf(text: string, language: Language): readonly Unit[] {
  const spelling = Spelling.of(language);
  const units: Unit[] = [];
  for (const token of tokensOf(text)) {
    if (token.kind !== "word") {
      const word = token.kind === "number" ? "#" : token.kind === "handle" ? "@" : token.text;
      units.push({ ...token, word, stem: word, isCapital: false, isJoined: false });
      continue;
    }
    const isCapital = /^\p{Lu}/u.test(token.text);
    const written = plainForm(token.text);
    const parts = language.longForms.get(written) ?? [written];
    parts.forEach((part, at) => {
      const word = spelling.putRight(part);
      units.push({
        kind: "word",
        start: token.start,
        end: token.end,
        word,
        stem: language.stem(word),
        isCapital,
        isJoined: at > 0,
      });
    });
  }
  return units;
}

/** Lower case, one kind of apostrophe, and no letter more than twice in a row. */
function plainForm(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFC")
    .replace(/[’´`]/g, "'")
    .replace(/(\p{L})\1{2,}/gu, "$1$1")
    .slice(0, 40);
}
