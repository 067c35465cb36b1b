// Opens a vault with a derived key. Says "wrong passphrase" only when that is what was found out.

import { assertNever, byteCount, Fault, fromHex } from "#base";
import {
  derivedKeyLength,
  type KeySlot,
  keyRing,
  loadSodium,
  SealKey,
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
 * @throws {@link Fault} `lock-damaged` when the secret is right but the slot was changed, or when there is no slot for
 * such a secret and some could not be read: then nobody knows whether the secret is wrong; `wasm-unavailable`.
 */
export async function unlockVault(
  storage: Storage,
  {
    slots,
    damagedSlots = 0,
  }: { readonly slots: readonly KeySlot[]; readonly damagedSlots?: number },
  keyMaker: KeyMaker,
  secret: SlotSecret = "passphrase",
): Promise<UnlockVaultOutcome> {
  if (damagedSlots > 0 && !slots.some((slot) => slot.secret === secret)) {
    throw new Fault("lock-damaged");
  }
  const outcome = await openSlot(slots, keyMaker, secret);
  if (outcome.kind !== "opened") return outcome;
  const vaultId = fromHex(outcome.slot.vaultId) ?? new Uint8Array();
  return { kind: "unlocked", vault: new OpenVault(vaultId, keyRing(outcome.vaultKey), storage) };
}

/**
 * The vault key, if the secret behind `keyMaker` opens one of `slots`. Each is tried: a slot that was changed must not
 * keep a whole one from opening. Whoever asks must erase the key.
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
  for (const slot of slots.filter((each) => each.secret === secret)) {
    const derived = await keyMaker.derive(slot.derivation);
    switch (derived.kind) {
      case "device-too-weak":
        needs ??= derived.needs;
        break;
      case "mistyped":
        return derived;
      case "derived": {
        const vaultKey = withDerivedKey(derived.buffer, slot);
        if (vaultKey instanceof SealKey) return { kind: "opened", vaultKey, slot };
        altered ??= vaultKey;
        break;
      }
      default:
        return assertNever(derived);
    }
  }
  if (altered !== undefined) throw altered;
  return needs === undefined
    ? { kind: "wrong-secret" }
    : { kind: "device-too-weak", needs: byteCount(needs) };
}

// The vault key; the fault when the secret is right and the slot is not; nothing when the secret is another.
function withDerivedKey(buffer: ArrayBuffer, slot: KeySlot): SealKey | Fault | undefined {
  const derivedKey = new Uint8Array(buffer, 0, derivedKeyLength);
  try {
    const unwrapped = unwrapVaultKey(slot, derivedKey);
    return unwrapped.kind === "unwrapped" ? unwrapped.vaultKey : undefined;
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  } finally {
    derivedKey.fill(0);
  }
}
