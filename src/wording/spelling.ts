// Puts misspelt words right, towards the lexicon. A word that is known, also from the marked tables, stays as it is; so
// does one that nothing near it explains. Work for each word is bounded: a few look-ups, never a walk over the lexicon.

import type { Language } from "./language.ts";

const shortest = 4;
const candidatesLooked = 24;
const rememberedWords = 20_000;

export class Spelling {
  static readonly #made = new Map<string, Spelling>();

  /** The spelling of a language, made once. */
  static of(language: Language): Spelling {
    const made = Spelling.#made.get(language.code) ?? new Spelling(language);
    Spelling.#made.set(language.code, made);
    return made;
  }

  readonly #language: Language;
  readonly #known: ReadonlySet<string>;
  readonly #near = new Map<string, string[]>();
  readonly #remembered = new Map<string, string>();

  private constructor(language: Language) {
    this.#language = language;
    const targets = new Set<string>();
    for (const group of Object.values(language.lexicon)) {
      for (const word of group.split(/[\s,*]+/)) if (word.length >= shortest) targets.add(word);
    }
    this.#known = new Set([
      ...targets,
      ...language.commonWords,
      ...language.lookAlikes,
      ...language.tableWords,
    ]);
    for (const target of targets) {
      for (const key of this.#keys(target)) {
        const list = this.#near.get(key);
        if (list === undefined) this.#near.set(key, [target]);
        else if (!list.includes(target)) list.push(target);
      }
    }
  }

  /** `word`, or the word of the lexicon that it most likely stands for. */
  putRight(written: string): string {
    const word = this.#language.bare(written);
    if (word.length < shortest || this.#isKnown(word)) return written;
    const remembered = this.#remembered.get(word);
    if (remembered !== undefined) return remembered;
    const right = this.#nearest(word) ?? written;
    if (this.#remembered.size < rememberedWords) this.#remembered.set(word, right);
    return right;
  }

  #isKnown(word: string): boolean {
    return this.#known.has(word) || this.#known.has(this.#language.stem(word));
  }

  #nearest(word: string): string | undefined {
    let best: string | undefined;
    let least = Number.POSITIVE_INFINITY;
    let looked = 0;
    for (const key of this.#keys(word)) {
      for (const candidate of this.#near.get(key) ?? []) {
        looked += 1;
        if (looked > candidatesLooked * 8) return best;
        const slips = distance(word, candidate);
        const far = slips * 4 + unlikeness(word, candidate);
        if (slips <= allowed(word, candidate, this.#language) && far < least) {
          least = far;
          best = candidate;
        }
      }
    }
    return best;
  }

  /** The word, the word less any one letter, and its sound: near words share one of them. */
  *#keys(word: string): Generator<string> {
    yield word;
    for (let at = 0; at < word.length && at < 16; at += 1) {
      yield word.slice(0, at) + word.slice(at + 1);
    }
    yield `~${this.#language.sound(word)}`;
  }
}

/** Between words as near as each other: the one with the same first and last letters, and the same length, is likelier. */
function unlikeness(word: string, candidate: string): number {
  return (
    (word.charAt(0) === candidate.charAt(0) ? 0 : 2) +
    (word.at(-1) === candidate.at(-1) ? 0 : 1) +
    (word.length === candidate.length ? 0 : 0.5)
  );
}

/** How many slips may lie between: one in a short word, two in a long one, three when it sounds the same. */
function allowed(word: string, candidate: string, language: Language): number {
  const isSameSound = language.sound(word) === language.sound(candidate);
  const length = Math.min(word.length, candidate.length);
  if (isSameSound) return length >= 6 ? 3 : 2;
  if (word.charAt(0) !== candidate.charAt(0)) return length >= 7 ? 1 : 0;
  return length >= 8 ? 2 : length >= 5 ? 1 : 0;
}

/** Letters put in, left out, exchanged or swapped with their neighbour, on the way from one word to the other. */
export function distance(from: string, to: string): number {
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const isSame = from[i - 1] === to[j - 1];
      let least = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (isSame ? 0 : 1),
      );
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      }
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[to.length] ?? 0;
}
