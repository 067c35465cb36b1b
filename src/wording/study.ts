// What the weights are learned from: the clauses of a text with their signs. Only the scripts use it.

import { clausesOf } from "./clauses.ts";
import type { Finding } from "./finding.ts";
import type { Language } from "./language.ts";
import { english } from "./lexicon/en.ts";
import { spanish } from "./lexicon/es.ts";
import type { Weights } from "./lexicon/packed-weights.ts";
import { quotedUnits } from "./quotation.ts";
import { findingsIn } from "./review.ts";
import { signsOf } from "./signs.ts";
import { unitsOf } from "./units.ts";
import type { ClauseSigns } from "./weigh.ts";

/** Languages by code. */
export const languages: Readonly<Record<string, Language>> = { en: english, es: spanish };

/** A clause with its signs, and where each of its words stands in the text. */
export interface StudiedClause {
  readonly signs: ClauseSigns;
  readonly places: readonly { readonly start: number; readonly end: number }[];
}

/** The findings in `text` under other weights than the lexicon's. */
export function findingsUnder(text: string, code: string, weights: Weights): readonly Finding[] {
  const language = languages[code];
  return language === undefined ? [] : findingsIn(text, { ...language, weights });
}

/** The clauses of `text`. */
export function studied(text: string, code: string): readonly StudiedClause[] {
  const language = languages[code];
  if (language === undefined) return [];
  const units = unitsOf(text, language);
  const quoted = quotedUnits(units, text);
  const clauses = clausesOf(units, quoted, language);
  const { signs } = signsOf(units, clauses, quoted, language);
  return signs.map((each) => ({
    signs: each,
    places: each.words.map(({ at }) => ({
      start: units[at]?.start ?? 0,
      end: units[at]?.end ?? 0,
    })),
  }));
}
