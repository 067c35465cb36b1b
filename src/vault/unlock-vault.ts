// Opens a vault with a derived key. Says "wrong passphrase" only when that is what was found out.

import { assertNever, type ByteCount, byteCount, Fault, fromHex } from "#base";
import {
  derivedKeyLength,
  type KeySlot,
  keyRing,
  loadSodium,
  SealKey,
  unwrapVaultKey,
} from "#vault/crypto";
import type { Storage } from "#vault/storage";
import type { DeviceTooWeak, KeyMaker } from "./create-vault.ts";
import { OpenVault } from "./open-vault.ts";

/** How opening a slot can end. `mistyped`: the recovery key was copied with a slip, so nothing was tried. */
export type OpenSlotOutcome =
  | { readonly kind: "opened"; readonly vaultKey: SealKey; readonly slot: KeySlot }
  | { readonly kind: "wrong-secret" }
  | { readonly kind: "mistyped" }
  | DeviceTooWeak;

/** How opening a vault can end. */
export type UnlockVaultOutcome =
  | { readonly kind: "unlocked"; readonly vault: OpenVault }
  | Exclude<OpenSlotOutcome, { kind: "opened" }>;

/**
 * The vault that `slots` belong to, if the passphrase behind `askForKey` opens one of them. Each is tried: a slot that was
 * changed must not keep a whole one from opening.
 *
 * @throws `Fault` `record-altered` when the secret is right but the slot was changed; `wasm-unavailable`.
 */
export async function unlockVault(
  storage: Storage,
  slots: readonly KeySlot[],
  keyMaker: KeyMaker,
  secret: SlotSecret = "passphrase",
): Promise<UnlockVaultOutcome> {
  const outcome = await openSlot(slots, keyMaker, secret);
  if (outcome.kind !== "opened") return outcome;
  const vaultId = fromHex(outcome.slot.vaultId) ?? new Uint8Array();
  return { kind: "unlocked", vault: new OpenVault(vaultId, keyRing(outcome.vaultKey), storage) };
}

/**
 * The vault key, if the secret behind `keyMaker` opens one of `slots`. Whoever asks must erase it.
 *
 * The derived keys are overwritten after use.
 *
 * @throws As {@link unlockVault}.
 */
export async function openSlot(
  slots: readonly KeySlot[],
  keyMaker: KeyMaker,
  secret: SlotSecret,
): Promise<OpenSlotOutcome> {
  await loadSodium();
  let needs: number | undefined;
  let altered: Fault | undefined;
  for (const slot of slots) {
    const derived = await askForKey(slot.derivation);
    switch (derived.kind) {
      case "device-too-weak":
        needs ??= derived.needs;
        break;
      case "derived": {
        const vaultKey = withDerivedKey(derived.buffer, slot);
        if (vaultKey instanceof SealKey) {
          const vaultId = fromHex(slot.vaultId) ?? new Uint8Array();
          return { kind: "unlocked", vault: new OpenVault(vaultId, keyRing(vaultKey), storage) };
        }
        altered ??= vaultKey;
        break;
      }
      default:
        return assertNever(derived);
    }
  }
  if (altered !== undefined) throw altered;
  if (needs !== undefined) return { kind: "device-too-weak", needs: byteCount(needs) };
  return { kind: "wrong-passphrase" };
}

// The key in the slot; a fault when the slot was changed; nothing when the passphrase is not the slot's.
function withDerivedKey(buffer: ArrayBuffer, slot: KeySlot): SealKey | Fault | undefined {
  const derivedKey = new Uint8Array(buffer, 0, derivedKeyLength);
  try {
    const unwrapped = unwrapVaultKey(slot, derivedKey);
    return unwrapped.kind === "unwrapped" ? unwrapped.vaultKey : undefined;
  } catch (error) {
    if (error instanceof Fault && error.code === "record-altered") return error;
    throw error;
  } finally {
    derivedKey.fill(0);
  }
}
