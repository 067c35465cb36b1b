// Opens a vault with a derived key. Says "wrong passphrase" only when that is what was found out.

import { assertNever, byteCount, fromHex } from "#base";
import {
  derivedKeyLength,
  type KeySlot,
  keyRing,
  loadSodium,
  type SealKey,
  type SlotSecret,
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
 * The vault that `slots` belong to, if the secret behind `keyMaker` opens one of those made for that kind of secret.
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
  for (const slot of slots.filter((each) => each.secret === secret)) {
    const derived = await keyMaker.derive(slot.derivation);
    switch (derived.kind) {
      case "device-too-weak":
        return { kind: "device-too-weak", needs: byteCount(derived.needs) };
      case "mistyped":
        return derived;
      case "derived": {
        const vaultKey = withDerivedKey(derived.buffer, slot);
        if (vaultKey !== undefined) return { kind: "opened", vaultKey, slot };
        break;
      }
      default:
        return assertNever(derived);
    }
  }
  return { kind: "wrong-secret" };
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
