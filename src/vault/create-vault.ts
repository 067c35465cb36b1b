// Makes a vault: a random vault key, wrapped once under the passphrase, and an empty sealed manifest.

import { assertNever, type ByteCount, byteCount } from "#base";
import {
  type DeriveOutcome,
  derivedKeyLength,
  type KeyDerivation,
  keyRing,
  loadSodium,
  newDerivation,
  newVaultKey,
  randomBytes,
  usualDerivation,
  wrapVaultKey,
} from "#vault/crypto";
import type { Storage } from "#vault/storage";
import { OpenVault } from "./open-vault.ts";

/** Works out the key for a derivation from a passphrase that somebody else holds: here no passphrase is ever seen. */
export type AskForKey = (derivation: KeyDerivation) => Promise<DeriveOutcome>;

/** How making a vault can end. */
export type CreateVaultOutcome =
  | { readonly kind: "created"; readonly vault: OpenVault }
  | { readonly kind: "vault-exists" }
  | { readonly kind: "newer-format"; readonly found: number; readonly supported: number }
  | { readonly kind: "device-too-weak"; readonly needs: ByteCount };

/**
 * A new vault, open, in `storage`. One transaction: a vault is there whole or not at all.
 *
 * The derived key is overwritten after use.
 *
 * @throws `Fault` `storage-full`, `storage-lost`, `wasm-unavailable`, `random-unavailable`.
 */
export async function createVault(
  storage: Storage,
  askForKey: AskForKey,
  strength: { readonly memory: number; readonly passes: number } = usualDerivation,
): Promise<CreateVaultOutcome> {
  await loadSodium();
  const opened = await storage.open();
  if (opened.kind === "newer-format") return opened;
  const derivation = newDerivation(strength);
  const derived = await askForKey(derivation);
  switch (derived.kind) {
    case "device-too-weak":
      return { kind: "device-too-weak", needs: byteCount(derived.needs) };
    case "derived": {
      const derivedKey = new Uint8Array(derived.buffer, 0, derivedKeyLength);
      const vaultId = randomBytes(16);
      const vaultKey = newVaultKey();
      const slot = wrapVaultKey(vaultKey, derivedKey, derivation, vaultId);
      derivedKey.fill(0);
      const vault = new OpenVault(vaultId, keyRing(vaultKey), storage);
      if ((await storage.createWith(slot, [vault.emptyManifest()])) === "created") {
        return { kind: "created", vault };
      }
      vault.lock();
      return { kind: "vault-exists" };
    }
    default:
      return assertNever(derived);
  }
}
