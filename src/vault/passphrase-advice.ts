// What can be said of a passphrase's strength: the words the worker and the screen share. Light on purpose: the screen
// must not load the estimator.

/** How hard a passphrase is to guess. */
export type Strength = "easy" | "some" | "hard";

/** Why a passphrase is easy to guess, by the estimator's own names. */
export const guessReasons = [
  "straightRow",
  "keyPattern",
  "simpleRepeat",
  "extendedRepeat",
  "sequences",
  "recentYears",
  "dates",
  "topTen",
  "topHundred",
  "common",
  "similarToCommon",
  "wordByItself",
  "namesByThemselves",
  "commonNames",
  "userInputs",
] as const;

/** One of {@link guessReasons}. */
export type GuessReason = (typeof guessReasons)[number];

/** A verdict without the passphrase; `reason` only where there is one to give. */
export interface PassphraseAdvice {
  readonly strength: Strength;
  readonly reason?: GuessReason;
}

/** Whether `value` is a reason there is a sentence for. */
export function isGuessReason(value: unknown): value is GuessReason {
  return guessReasons.some((reason) => reason === value);
}
