// Hashes of public bytes and of salted links.

import { sodium } from "./sodium.ts";

/** SHA-256 of `bytes`, 32 bytes: what other programs can compute too. */
export function sha256(bytes: Uint8Array): Uint8Array {
  return sodium().crypto_hash_sha256(bytes);
}
