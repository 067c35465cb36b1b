// What goes in and out of the key worker. The passphrase comes from the screen; the parameters come, and the key goes,
// through a port to the log worker, so that the screen never holds a key.

import type { FaultCode } from "#base";
import type { DeriveOutcome, KeyDerivation, Strength } from "#vault/derive-key";
import type { PassphraseBytes } from "#vault/passphrase";

/** The one message the screen sends. Both parts are transferred. */
export interface KeyWorkerStart {
  readonly passphrase: PassphraseBytes;
  readonly port: MessagePort;
}

/** What the log worker sends through the port. `secret` says how what was typed is to be read. */
export type KeyQuestion =
  | { readonly kind: "calibrate" }
  | {
      readonly kind: "derive";
      readonly derivation: KeyDerivation;
      readonly secret: "passphrase" | "recovery";
    };

/** What comes back through the port. The buffer of a derived key is transferred. */
export type KeyAnswer =
  | DeriveOutcome
  | { readonly kind: "calibrated"; readonly strength: Strength }
  | { readonly kind: "fault"; readonly code: FaultCode };
