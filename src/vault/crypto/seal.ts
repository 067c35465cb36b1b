// Seals bytes so that they open only under the same key and only as the same row, and hides their exact length.
// The nonce is made here and travels with the ciphertext: no caller ever chooses one.

import { concatBytes, Fault } from "#base";
import { associatedData, type SealContext } from "./context.ts";
import type { SealKey } from "./keys.ts";
import { randomBytes, sodium } from "./sodium.ts";

declare const sealed: unique symbol;

/** Format byte, 24-byte nonce, ciphertext with its 16-byte tag. */
export type SealedBytes = Uint8Array & { readonly [sealed]: true };

/** The format byte this version writes. */
export const sealFormat = 1;

/** Lengths are rounded up to this many bytes before sealing, so that the disk shows only a rough size. */
export const paddingBlock = 512;

const nonceLength = 24;

/**
 * The sealed form of `plaintext`, bound to `context`. XChaCha20-Poly1305 (libsodium) under a fresh random nonce.
 *
 * See [Note: What a seal binds].
 *
 * @throws {@link Fault} `key-erased` if the vault was locked meanwhile.
 */
export function seal(plaintext: Uint8Array, key: SealKey, context: SealContext): SealedBytes {
  const lib = sodium();
  const nonce = randomBytes(nonceLength);
  const ciphertext = lib.crypto_aead_xchacha20poly1305_ietf_encrypt(
    lib.pad(plaintext, paddingBlock),
    associatedData(context),
    null,
    nonce,
    key.use(),
  );
  return concatBytes(Uint8Array.of(sealFormat), nonce, ciphertext) as SealedBytes;
}

/**
 * What was sealed, if `bytes` are exactly what {@link seal} made for `context` under `key`.
 *
 * @throws {@link Fault} `record-truncated` when too short to be sealed bytes, `record-altered` when anything else is
 * different, `key-erased` if the vault was locked meanwhile.
 */
export function open(bytes: Uint8Array, key: SealKey, context: SealContext): Uint8Array {
  const lib = sodium();
  if (bytes.length < 1 + nonceLength + lib.crypto_aead_xchacha20poly1305_ietf_ABYTES) {
    throw new Fault("record-truncated");
  }
  if (bytes[0] !== sealFormat) throw new Fault("record-altered");
  const keyBytes = key.use();
  let padded: Uint8Array;
  try {
    padded = lib.crypto_aead_xchacha20poly1305_ietf_decrypt(
      null,
      bytes.subarray(1 + nonceLength),
      associatedData(context),
      bytes.subarray(1, 1 + nonceLength),
      keyBytes,
    );
  } catch {
    // libsodium's own error says nothing more than that authentication failed.
    throw new Fault("record-altered");
  }
  return withoutPadding(padded);
}

// ISO/IEC 7816-4: 0x80 and then only zeros. What gets here is authenticated, so that nothing is told by how long looking
// takes; libsodium's own way copies each row twice more, a tenth of the time that unlocking takes.
function withoutPadding(padded: Uint8Array): Uint8Array {
  let end = padded.length - 1;
  while (padded[end] === 0) end -= 1;
  if (padded[end] !== 0x80) throw new Fault("record-altered");
  return padded.subarray(0, end);
}

/** The format that `bytes` claim to be sealed in. Not authenticated: anybody with the disk can write another. */
export function claimedFormat(bytes: Uint8Array): number {
  return bytes[0] ?? 0;
}

/**
 * The nonce of sealed bytes: it names one sealing, so it tells a row from an older state of the same row.
 */
export function nonceOf(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(1, 1 + nonceLength);
}
