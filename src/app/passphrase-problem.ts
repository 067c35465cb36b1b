// Whether two typed passphrases can become one. How strong it is, is advice; these three are not.

import { passphraseBytes } from "#vault/passphrase";

/** The fewest characters a passphrase may have. */
export const shortestPassphrase = 8;

/** Why what was typed cannot be used. */
export interface PassphraseProblem {
  readonly kind: "too-short" | "too-long" | "different";
}

/** What stands in the way of using `typed`, or `undefined` when nothing does. Characters are counted as people count them. */
export function passphraseProblem(typed: string, again: string): PassphraseProblem | undefined {
  const characters = [...new Intl.Segmenter().segment(typed)].length;
  if (characters < shortestPassphrase) return { kind: "too-short" };
  if (passphraseBytes(typed) === undefined) return { kind: "too-long" };
  return typed === again ? undefined : { kind: "different" };
}
