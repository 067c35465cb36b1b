// The hierarchy: one random vault key, and a key of its own for each purpose. All of them can be wiped.

import { Fault, type RecordId, toHex } from "#base";
import { randomBytes, sodium } from "./sodium.ts";

/** A 32-byte key that can be used until it is erased. */
export class SealKey {
  #bytes: Uint8Array | undefined;

  /** Takes `bytes` over: the caller must not keep them. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /**
   * The key's bytes, for one use. They must not be kept.
   *
   * @throws {@link Fault} `key-erased` after {@link erase}.
   */
  use(): Uint8Array {
    if (this.#bytes === undefined) throw new Fault("key-erased");
    return this.#bytes;
  }

  /** Overwrites the key. What WebAssembly copied of it goes with the worker, which locking ends. */
  erase(): void {
    this.#bytes?.fill(0);
    this.#bytes = undefined;
  }
}

/** The keys of an open vault. */
export interface KeyRing {
  /** Opens and seals every row. */
  readonly rows: SealKey;
  /** Only ever wrapped into key slots. */
  readonly vaultKey: SealKey;
  /** The name of the manifest's first row. Derived, so that the disk does not show which row it is. */
  readonly rootId: RecordId;
  erase(): void;
}

const subkeyContext = "dbvault1";

/** A new random vault key. */
export function newVaultKey(): SealKey {
  return new SealKey(randomBytes(32));
}

/**
 * The keys that grow from `vaultKey` by libsodium's key derivation (BLAKE2b). Sub-key 1 seals rows; 2 names the root.
 * Numbers 3 and up are free for later purposes.
 */
export function keyRing(vaultKey: SealKey): KeyRing {
  const lib = sodium();
  const subkey = (length: number, number: number) =>
    lib.crypto_kdf_derive_from_key(length, number, subkeyContext, vaultKey.use());
  const rows = new SealKey(subkey(32, 1));
  return {
    rows,
    vaultKey,
    rootId: toHex(subkey(16, 2)) as RecordId,
    erase: () => {
      rows.erase();
      vaultKey.erase();
    },
  };
}
