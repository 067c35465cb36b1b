// Opens a vault with a derived key. Says "wrong passphrase" only when that is what was found out.

import { assertNever, type ByteCount, byteCount, fromHex } from "#base";
import {
  derivedKeyLength,
  type KeySlot,
  keyRing,
  loadSodium,
  type SealKey,
  unwrapVaultKey,
} from "#vault/crypto";
import type { Storage } from "#vault/storage";
import type { AskForKey } from "./create-vault.ts";
import { OpenVault } from "./open-vault.ts";

/** How opening a vault can end. */
export type UnlockVaultOutcome =
  | { readonly kind: "unlocked"; readonly vault: OpenVault }
  | { readonly kind: "wrong-passphrase" }
  | { readonly kind: "device-too-weak"; readonly needs: ByteCount };

/**
 * The vault that `slots` belong to, if the passphrase behind `askForKey` opens one of them.
 *
 * The derived keys are overwritten after use.
 *
 * @throws `Fault` `record-altered` when the passphrase is right but the slot was changed; `wasm-unavailable`.
 */
export async function unlockVault(
  storage: Storage,
  slots: readonly KeySlot[],
  askForKey: AskForKey,
): Promise<UnlockVaultOutcome> {
  await loadSodium();
  for (const slot of slots) {
    const derived = await askForKey(slot.derivation);
    switch (derived.kind) {
      case "device-too-weak":
        return { kind: "device-too-weak", needs: byteCount(derived.needs) };
      case "derived": {
        const vaultKey = withDerivedKey(derived.buffer, slot);
        if (vaultKey !== undefined) {
          const vaultId = fromHex(slot.vaultId) ?? new Uint8Array();
          return { kind: "unlocked", vault: new OpenVault(vaultId, keyRing(vaultKey), storage) };
        }
        break;
      }
      default:
        return assertNever(derived);
    }
  }
  return { kind: "wrong-passphrase" };
}

function withDerivedKey(buffer: ArrayBuffer, slot: KeySlot): SealKey | undefined {
  const derivedKey = new Uint8Array(buffer, 0, derivedKeyLength);
  try {
    const unwrapped = unwrapVaultKey(slot, derivedKey);
    return unwrapped.kind === "unwrapped" ? unwrapped.vaultKey : undefined;
  } finally {
    derivedKey.fill(0);
  }
}
