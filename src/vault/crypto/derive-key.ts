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

/** How much work a derivation is. */
export interface Strength {
  /** Bytes. */
  readonly memory: number;
  readonly passes: number;
}

/** What a new passphrase may be derived with, weakest first. The first is RFC 9106's second choice but for its lanes. */
export const strengths: readonly Strength[] = [
  { memory: 64 * mebibyte, passes: 3 },
  { memory: 128 * mebibyte, passes: 3 },
  { memory: 256 * mebibyte, passes: 3 },
  { memory: 256 * mebibyte, passes: 4 },
];

/** For secrets that are random themselves: guessing 160 random bits is hopeless however fast each guess is. */
export const strengthForRandom: Strength = { memory: 19 * mebibyte, passes: 2 };

/** The longest a person should wait for a key, in milliseconds, on the device that makes it. */
const bearableWait = 1000;

/**
 * The strongest of {@link strengths} that takes this device at most a second, measured here and now.
 *
 * The weakest is the floor: a device that cannot do even that is told so when the key is derived.
 */
export async function calibrate(now: () => number = () => performance.now()): Promise<Strength> {
  await loadSodium();
  const [floor = strengthForRandom] = strengths;
  const derivation = { algorithm: "argon2id13" as const, ...floor, salt: new Uint8Array(16) };
  const start = now();
  const trial = await deriveKey(utf8("trial"), derivation);
  const time = now() - start;
  if (trial.kind === "device-too-weak") return floor;
  const costOf = ({ memory, passes }: Strength) => memory * passes;
  return (
    strengths.findLast((each) => (time * costOf(each)) / costOf(floor) <= bearableWait) ?? floor
  );
}

/** The next weaker of {@link strengths}, or `undefined` below the floor. */
export function nextWeaker(strength: Strength): Strength | undefined {
  const index = strengths.findIndex(
    ({ memory, passes }) => memory === strength.memory && passes === strength.passes,
  );
  return strengths[index - 1];
}

/** How long a derived key is, in bytes. */
export const derivedKeyLength = 32;

/** How deriving can end. The key lies in the first 32 bytes of a larger buffer, so that transferring leaves no copy. */
export type DeriveOutcome =
  | { readonly kind: "derived"; readonly buffer: ArrayBuffer }
  /** What was typed cannot be such a secret at all; nothing was derived. */
  | { readonly kind: "mistyped" }
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
): Promise<Exclude<DeriveOutcome, { kind: "mistyped" }>> {
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
