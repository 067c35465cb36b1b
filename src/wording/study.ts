// What weights and network are learned from: the clauses and units of a text with their signs. Only the scripts use it.

import { clausesOf } from "./clauses.ts";
import type { Language } from "./language.ts";
import { english } from "./lexicon/en.ts";
import { spanish } from "./lexicon/es.ts";
import { quotedUnits } from "./quotation.ts";
import type { Sign } from "./sign.ts";
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

/** A word or mark as the network reads it. */
export interface StudiedUnit {
  readonly start: number;
  readonly end: number;
  readonly signs: readonly Sign[];
  /** Whether it is a word that can be found. */
  readonly isJudged: boolean;
}

/** The clauses of `text` and its units; none in a language that is not known. */
export function studied(
  text: string,
  code: string,
): { readonly clauses: readonly StudiedClause[]; readonly units: readonly StudiedUnit[] } {
  const language = languages[code];
  if (language === undefined) return { clauses: [], units: [] };
  const units = unitsOf(text, language);
  const quoted = quotedUnits(units, text);
  const clauses = clausesOf(units, quoted, language);
  const { signs, reading } = signsOf(units, clauses, quoted, language);
  const judged = new Set(
    signs.flatMap(({ words }) => words.filter(({ isRuledOut }) => !isRuledOut).map(({ at }) => at)),
  );
  return {
    clauses: signs.map((each) => ({
      signs: each,
      places: each.words.map(({ at }) => ({
        start: units[at]?.start ?? 0,
        end: units[at]?.end ?? 0,
      })),
    })),
    units: units.map(({ start, end }, at) => ({
      start,
      end,
      signs: reading[at] ?? [],
      isJudged: judged.has(at),
    })),
  };
}
