// What goes in and out of the strength worker: the bytes of a passphrase in, a verdict out, in the same order.

import type { PassphraseBytes } from "#vault/passphrase";
import type { PassphraseAdvice } from "#vault/passphrase-advice";

/** A passphrase to judge; the buffer is transferred. `ownWords` are guessed first. */
export interface StrengthQuestion {
  readonly passphrase: PassphraseBytes;
  readonly ownWords: readonly string[];
}

/** The advice, or `null` where none can be given. */
export type StrengthAnswer = PassphraseAdvice | null;
