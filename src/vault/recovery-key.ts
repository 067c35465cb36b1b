// A second way in, for the day the passphrase is gone: 160 random bits, written as something a person can copy from paper.

import { utf8 } from "#base";
import { loadSodium, randomBytes, sha256 } from "#vault/crypto";
import {
  recoveryAlphabet as alphabet,
  plainRecoveryKey,
  recoveryGroups,
} from "./recovery-key-text.ts";

const secretLength = 32;
const checkLength = 4;

/**
 * A new recovery key as it is shown: 32 characters of secret and 4 that check it, in groups of four.
 *
 * Whoever shows it must let go of it: it is kept nowhere.
 */
export async function newRecoveryKey(): Promise<string> {
  await loadSodium();
  const secret = Array.from(randomBytes(secretLength), (byte) => alphabet[byte % 32]).join("");
  return recoveryGroups(secret + checkOf(secret)).join("-");
}

/**
 * The secret in what was typed, or `undefined` when a character is missing or wrong.
 *
 * Takes it in any case and grouping, and what people write instead of the digits 0 and 1.
 */
export async function parseRecoveryKey(typed: string): Promise<string | undefined> {
  await loadSodium();
  const plain = plainRecoveryKey(typed);
  const secret = plain.slice(0, secretLength);
  const isKnown = Array.from(secret).every((character) => alphabet.includes(character));
  // What is too short or too long has another end than four characters.
  return isKnown && checkOf(secret) === plain.slice(secretLength) ? secret : undefined;
}

// One wrong character goes unnoticed once in a million times; without it the answer would only be "wrong".
function checkOf(secret: string): string {
  return Array.from(
    sha256(utf8(secret)).subarray(0, checkLength),
    (byte) => alphabet[byte % 32],
  ).join("");
}
