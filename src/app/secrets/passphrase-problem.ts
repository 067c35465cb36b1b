// Whether two typed passphrases can become one. How strong it is, is advice; these three are not.

import { passphraseBytes } from "#vault/passphrase";

/** The fewest characters a passphrase may have. */
export const shortestPassphrase = 8;

/** Why what was typed cannot be used. */
export interface PassphraseProblem {
  readonly kind: "too-short" | "too-long" | "different";
}

/** Whether `typed` has the fewest characters it may have. Characters are counted as people count them. */
export function hasEnoughCharacters(typed: string): boolean {
  return [...new Intl.Segmenter().segment(typed)].length >= shortestPassphrase;
}

/** What stands in the way of using `typed`, or `undefined` when nothing does. */
export function passphraseProblem(typed: string, again: string): PassphraseProblem | undefined {
  if (!hasEnoughCharacters(typed)) return { kind: "too-short" };
  if (passphraseBytes(typed) === undefined) return { kind: "too-long" };
  return typed === again ? undefined : { kind: "different" };
}
