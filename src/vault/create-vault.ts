// Makes a vault: a random vault key, wrapped once under the passphrase, and an empty sealed manifest.

import { type ByteCount, byteCount, Fault } from "#base";
import {
  type DeriveOutcome,
  derivedKeyLength,
  type KeyDerivation,
  type KeySlot,
  keyRing,
  loadSodium,
  newDerivation,
  newVaultKey,
  nextWeaker,
  randomBytes,
  type SealKey,
  type Strength,
  wrapVaultKey,
} from "#vault/crypto";
import type { Storage } from "#vault/storage";
import { OpenVault, type VaultChange } from "./open-vault.ts";

/** Works keys out of a secret that somebody else holds: here no passphrase is ever seen. */
export interface KeyMaker {
  /** How strong a derivation this device can bear. */
  calibrate(): Promise<Strength>;
  derive(derivation: KeyDerivation): Promise<DeriveOutcome>;
}

/** The device has too little memory even for the weakest derivation that is taken. */
export interface DeviceTooWeak {
  readonly kind: "device-too-weak";
  readonly needs: ByteCount;
}

/** How making a vault can end. */
export type CreateVaultOutcome =
  | { readonly kind: "created"; readonly vault: OpenVault }
  | { readonly kind: "vault-exists" }
  | { readonly kind: "newer-format"; readonly found: number; readonly supported: number }
  | DeviceTooWeak;

/**
 * A new vault, open, in `storage`, with everything in `first`. One transaction: a vault is there whole or not at all.
 *
 * @throws `Fault` `storage-full`, `storage-lost`, `wasm-unavailable`, `random-unavailable`.
 */
export async function createVault(
  storage: Storage,
  keyMaker: KeyMaker,
  first: VaultChange = {},
): Promise<CreateVaultOutcome> {
  await loadSodium();
  const opened = await storage.open();
  if (opened.kind === "newer-format") return opened;
  const vaultId = randomBytes(16);
  const vaultKey = newVaultKey();
  const wrapped = await wrapUnderPassphrase(vaultKey, vaultId, keyMaker);
  if (wrapped.kind === "device-too-weak") return wrapped;
  const vault = new OpenVault(vaultId, keyRing(vaultKey), storage);
  if ((await vault.createWith(wrapped.slot, first)) === "created") {
    return { kind: "created", vault };
  }
  vault.lock();
  return { kind: "vault-exists" };
}

/**
 * A slot that opens to `vaultKey` for the passphrase behind `keyMaker`, as strong as this device can bear. Where memory
 * is short the next weaker derivation is tried, down to the floor.
 *
 * The derived key is overwritten after use.
 */
export async function wrapUnderPassphrase(
  vaultKey: SealKey,
  vaultId: Uint8Array,
  keyMaker: KeyMaker,
): Promise<{ readonly kind: "wrapped"; readonly slot: KeySlot } | DeviceTooWeak> {
  let strength: Strength | undefined = await keyMaker.calibrate();
  let needs = byteCount(strength.memory);
  while (strength !== undefined) {
    const derivation = newDerivation(strength);
    const derived = await keyMaker.derive(derivation);
    if (derived.kind === "derived") {
      const derivedKey = new Uint8Array(derived.buffer, 0, derivedKeyLength);
      const slot = wrapVaultKey(vaultKey, derivedKey, derivation, vaultId);
      derivedKey.fill(0);
      return { kind: "wrapped", slot };
    }
    // Only what is copied from paper can be mistyped, and no such secret is chosen.
    if (derived.kind === "mistyped") throw new Fault("bug");
    needs = byteCount(derived.needs);
    strength = nextWeaker(strength);
  }
  return { kind: "device-too-weak", needs };
}
