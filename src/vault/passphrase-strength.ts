// How hard a passphrase is to guess, as advice. The only file that knows the estimator and its dictionaries (common
// passwords, English words, names), all of which are part of the app: nothing is looked up anywhere.
// Runs only in a worker that is thrown away: the estimator keeps what it was given in its caches and its answers.

import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import * as common from "@zxcvbn-ts/language-common";
import * as english from "@zxcvbn-ts/language-en";
import { fromUtf8 } from "#base";
import type { PassphraseBytes } from "./passphrase.ts";
import { isGuessReason, type PassphraseAdvice } from "./passphrase-advice.ts";

/**
 * From how many guesses on a passphrase stops being easy, and from how many on it is hard.
 *
 * With the derivation of new vaults (128 MiB, 3 passes) one fast graphics card makes about a thousand guesses a second:
 * the memory it has to move sets the pace. 10^9 guesses are then some days. 10^16 are beyond any number of cards; the
 * estimator flatters phrases of several words, so three common ones stay below it and four do not.
 */
const easyBelow = 1e9;
const hardFrom = 1e16;

/** What lies beyond adds nothing to the verdict, and repeated parts of a long text take long to find. */
const judgedCharacters = 100;

/** Gives its advice on passphrases. `ownWords` are judged as guessed first: the app's name and the words around the field. */
export class StrengthEstimate {
  readonly #estimator: ZxcvbnFactory;
  readonly #ownWords: string[];

  constructor(ownWords: readonly string[]) {
    this.#ownWords = ownWords.map((word) => word.toLowerCase());
    this.#estimator = new ZxcvbnFactory({
      dictionary: { ...common.dictionary, ...english.dictionary },
      graphs: common.adjacencyGraphs,
      maxLength: judgedCharacters,
      timeEstimationValues: {
        scoring: { 0: 1e3, 1: 1e6, 2: easyBelow, 3: hardFrom },
        attackTime: {
          onlineThrottlingXPerHour: 100,
          onlineNoThrottlingXPerSecond: 10,
          offlineSlowHashingXPerSecond: 1e4,
          offlineFastHashingXPerSecond: 1e10,
        },
      },
    });
  }

  /** The advice on what was typed, judged in the form it is used in (NFKC). */
  of(passphrase: PassphraseBytes): PassphraseAdvice {
    const typed = fromUtf8(new Uint8Array(passphrase.buffer, 0, passphrase.length));
    const { score, feedback } = this.#estimator.check(typed.normalize("NFKC"), this.#ownWords);
    if (score > 3) return { strength: "hard" };
    if (score > 2) return { strength: "some" };
    return isGuessReason(feedback.warning)
      ? { strength: "easy", reason: feedback.warning }
      : { strength: "easy" };
  }
}
