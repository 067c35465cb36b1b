// What a clause is about, and its time: as much of its grammar as can be told from closed lists of words and from endings.

import type { Language } from "./language.ts";
import type { Unit } from "./units.ts";

/**
 * Whose clause it is: `I`, `HE`, `MY-body`, `THE-person` … `VERB` when it begins with its verb, `NONE` when nothing tells.
 */
export function subjectOf(
  units: readonly Unit[],
  names: ReadonlySet<Unit>,
  language: Language,
): string {
  let seen = 0;
  for (let at = 0; at < units.length && seen < 8; at += 1) {
    const unit = units[at];
    if (unit === undefined || unit.kind !== "word") continue;
    const word = language.bare(unit.word);
    if (at === 0 && language.connectors.has(word) && !word.startsWith("wh")) continue;
    seen += 1;
    if (names.has(unit)) return "NAME";
    const isClitic = language.clitics.has(word) && isBeforeVerb(units, at, language);
    if (isClitic) {
      seen -= 1;
      continue;
    }
    const owner = language.possessives.get(word);
    if (owner !== undefined) return `${owner}${nounAfter(units, at, language)}`;
    const named = language.subjects.get(word);
    if (named !== undefined && (named !== "EL" || isBeforeVerb(units, at, language))) return named;
    if (named === "EL") return `THE${nounAfter(units, at, language)}`;
    if (language.determiners.has(word)) return `THE${nounAfter(units, at, language)}`;
    const told = language.subjectOfVerb(unit.word, seen === 1);
    if (told !== undefined) return told;
    if (language.isVerb(unit.word, unit.stem)) return seen === 1 ? "VERB" : "NONE";
    const noun = language.nouns.get(word);
    if (noun !== undefined && seen <= 2) return `BARE-${noun}`;
  }
  return "NONE";
}

function isBeforeVerb(units: readonly Unit[], at: number, language: Language): boolean {
  const next = units[at + 1];
  if (next === undefined || next.kind !== "word") return false;
  const word = language.bare(next.word);
  return (
    language.clitics.has(word) ||
    language.selfObjects.has(word) ||
    language.isVerb(next.word, next.stem) ||
    language.subjectOfVerb(next.word, true) !== undefined
  );
}

/** The kind of the noun that follows, as far as it is known. */
function nounAfter(units: readonly Unit[], at: number, language: Language): string {
  for (let next = at + 1; next <= at + 3; next += 1) {
    const kind = language.nouns.get(language.bare(units[next]?.word ?? ""));
    if (kind !== undefined) return `-${kind}`;
  }
  return "";
}

/** The time that the first verb tells: `past`, `now`, `may`; `-` when none does. */
export function tenseOf(units: readonly Unit[], language: Language): string {
  let isAfterSubject = false;
  for (const { word, kind } of units) {
    if (kind !== "word") continue;
    const plain = language.bare(word);
    const isSubject = language.subjects.has(plain);
    const isBetween = isSubject || language.adverbs.has(plain);
    const tense = isBetween ? undefined : language.tense(word, isAfterSubject);
    if (tense !== undefined) return tense;
    if (isSubject) isAfterSubject = /^(?:i|we|they|you)$/.test(plain);
    else if (!isBetween) isAfterSubject = false;
  }
  return "-";
}
