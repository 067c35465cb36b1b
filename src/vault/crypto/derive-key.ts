// From passphrase to key. Runs in a worker of its own that is thrown away after one use: WebAssembly memory is neither
// wiped nor given back, and would keep the passphrase and the whole Argon2 matrix.

import { fromUtf8, utf8 } from "#base";
import { loadSodium, sodium } from "./sodium.ts";

/** How a key is derived. Stored beside the key it made. */
export interface KeyDerivation {
  readonly algorithm: "argon2id13";
  /** Memory in bytes. */
  readonly memory: number;
  /** How often the memory is gone over. */
  readonly passes: number;
  /** 16 random bytes. */
  readonly salt: Uint8Array;
}

const mebibyte = 1024 * 1024;

/** Least and most that a stored derivation may ask. Below, guessing is cheap; above, a forged slot stalls the device. */
export const derivationBounds = {
  leastMemory: 19 * mebibyte,
  mostMemory: 1024 * mebibyte,
  leastPasses: 2,
  mostPasses: 16,
} as const;

/** What a new key is derived with: 128 MiB, three passes, about 0.4 s on a laptop. */
export const usualDerivation = { memory: 128 * mebibyte, passes: 3 } as const;

/** How long a derived key is, in bytes. */
export const derivedKeyLength = 32;

/** How deriving can end. The key lies in the first 32 bytes of a larger buffer, so that transferring leaves no copy. */
export type DeriveOutcome =
  | { readonly kind: "derived"; readonly buffer: ArrayBuffer }
  | { readonly kind: "device-too-weak"; readonly needs: number };

/**
 * The key that `passphrase` gives under `derivation`: Argon2id (RFC 9106, version 1.3, one lane) over the passphrase
 * in Unicode form NFKC, so that the same letters typed on another keyboard give the same key.
 *
 * The passphrase bytes are overwritten. `device-too-weak` when the memory cannot be had.
 *
 * @throws `Fault` `wasm-unavailable`, `random-unavailable`.
 */
export async function deriveKey(
  passphrase: Uint8Array,
  derivation: KeyDerivation,
): Promise<DeriveOutcome> {
  await loadSodium();
  const lib = sodium();
  const normalised = utf8(fromUtf8(passphrase).normalize("NFKC"));
  passphrase.fill(0);
  try {
    const key = lib.crypto_pwhash(
      derivedKeyLength,
      normalised,
      derivation.salt,
      derivation.passes,
      derivation.memory,
      lib.crypto_pwhash_ALG_ARGON2ID13,
    );
    const buffer = new ArrayBuffer(1024);
    new Uint8Array(buffer).set(key);
    key.fill(0);
    return { kind: "derived", buffer };
  } catch {
    // With the parameters checked beforehand, libsodium refuses for one reason only: the memory was not to be had.
    return { kind: "device-too-weak", needs: derivation.memory };
  } finally {
    normalised.fill(0);
  }
}
