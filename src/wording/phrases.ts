// Finds the words and phrases of the lexicon in a text. All phrases are looked for at once, by their first word; what a
// phrase may skip is bounded, so that the time grows with the text alone.

import type { Language } from "./language.ts";
import type { Unit } from "./units.ts";

interface Phrase {
  readonly group: string;
  readonly stems: readonly string[];
  /** Whether the words must stand in just these forms. */
  readonly isExact: boolean;
}

/** Groups in which the form of a word matters: "he says", but not "to say". */
const exactGroups = new Set(["says", "shows", "sureState", "sureNot"]);

const mostSkipped = 3;

export class Phrases {
  static readonly #made = new Map<string, Phrases>();

  /** The phrases of a language, made once. */
  static of(language: Language): Phrases {
    const made = Phrases.#made.get(language.code) ?? new Phrases(language);
    Phrases.#made.set(language.code, made);
    return made;
  }

  readonly #byFirst = new Map<string, Phrase[]>();

  readonly #language: Language;

  private constructor(language: Language) {
    this.#language = language;
    for (const [group, list] of Object.entries(language.lexicon)) {
      for (const entry of list.split(/[,\n]/)) {
        const words = entry
          .trim()
          .toLowerCase()
          .split(/\s+/)
          .filter((word) => word !== "");
        const isExact =
          exactGroups.has(group) || (language.code === "es" && group.startsWith("sure"));
        const stems = words
          .flatMap((word) => language.longForms.get(word) ?? [word])
          .map((word) =>
            word === "*" ? "*" : isExact ? language.bare(word) : language.stem(word),
          );
        const first = language.stem(stems[0] ?? "");
        if (first === "") continue;
        const phrases = this.#byFirst.get(first);
        if (phrases === undefined) this.#byFirst.set(first, [{ group, stems, isExact }]);
        else phrases.push({ group, stems, isExact });
      }
    }
  }

  /** For each unit the groups of the phrases that begin there. Words in quotation marks have none. */
  groupsAt(units: readonly Unit[], quoted: readonly boolean[]): readonly (readonly string[])[] {
    const bareWord = (unit: Unit | undefined): string => this.#language.bare(unit?.word ?? "");
    return units.map((unit, at) => {
      if (unit.kind !== "word" || quoted[at] === true) return none;
      const phrases = this.#byFirst.get(unit.stem);
      if (phrases === undefined) return none;
      const groups: string[] = [];
      for (const { group, stems, isExact } of phrases) {
        if (!groups.includes(group) && fits(stems, isExact ? bareWord : stemOf, units, at))
          groups.push(group);
      }
      return groups;
    });
  }
}

const none: readonly string[] = [];

function stemOf(unit: Unit | undefined): string {
  return unit?.stem ?? "";
}

function fits(
  words: readonly string[],
  formOf: (unit: Unit | undefined) => string,
  units: readonly Unit[],
  from: number,
): boolean {
  let at = from;
  let maySkip = 0;
  for (const word of words) {
    if (word === "*") {
      maySkip = mostSkipped;
      continue;
    }
    while (maySkip > 0 && units[at]?.kind === "word" && formOf(units[at]) !== word) {
      at += 1;
      maySkip -= 1;
    }
    if (formOf(units[at]) !== word) return false;
    at += 1;
    maySkip = 0;
  }
  return true;
}
