// Finds the words and phrases of the lexicon in a text. All phrases are looked for at once, by their first word; what a
// phrase may skip is bounded, so that the time grows with the text alone.

import type { Language } from "./language.ts";
import type { Unit } from "./units.ts";

interface Phrase {
  readonly group: string;
  readonly stems: readonly string[];
}

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

  private constructor(language: Language) {
    for (const [group, list] of Object.entries(language.lexicon)) {
      for (const entry of list.split(/[,\n]/)) {
        const words = entry
          .trim()
          .toLowerCase()
          .split(/\s+/)
          .filter((word) => word !== "");
        const stems = words
          .flatMap((word) => language.longForms.get(word) ?? [word])
          .map((word) => (word === "*" ? "*" : language.stem(word)));
        const first = stems[0];
        if (first === undefined) continue;
        const phrases = this.#byFirst.get(first);
        if (phrases === undefined) this.#byFirst.set(first, [{ group, stems }]);
        else phrases.push({ group, stems });
      }
    }
  }

  /** For each unit the groups of the phrases that begin there. Words in quotation marks have none. */
  groupsAt(units: readonly Unit[], quoted: readonly boolean[]): readonly (readonly string[])[] {
    return units.map((unit, at) => {
      if (unit.kind !== "word" || quoted[at] === true) return none;
      const phrases = this.#byFirst.get(unit.stem);
      if (phrases === undefined) return none;
      const groups: string[] = [];
      for (const { group, stems } of phrases) {
        if (!groups.includes(group) && fits(stems, units, at)) groups.push(group);
      }
      return groups;
    });
  }
}

const none: readonly string[] = [];

function fits(stems: readonly string[], units: readonly Unit[], from: number): boolean {
  let at = from;
  let maySkip = 0;
  for (const stem of stems) {
    if (stem === "*") {
      maySkip = mostSkipped;
      continue;
    }
    while (maySkip > 0 && units[at]?.kind === "word" && units[at]?.stem !== stem) {
      at += 1;
      maySkip -= 1;
    }
    if (units[at]?.stem !== stem) return false;
    at += 1;
    maySkip = 0;
  }
  return true;
}
