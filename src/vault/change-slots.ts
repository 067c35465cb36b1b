// Changes what opens the vault, and never what is in it: the vault key stays, only the slots around it are made anew.
// Each of these asks for the passphrase again, since an unlocked device can be picked up by somebody else.

import { byteCount, fromHex, utf8 } from "#base";
import {
  derivedKeyLength,
  deriveKey,
  type KeySlot,
  newDerivation,
  type SlotSecret,
  strengthForRandom,
  wrapVaultKey,
} from "#vault/crypto";
import type { Storage } from "#vault/storage";
import { type DeviceTooWeak, type KeyMaker, wrapUnderPassphrase } from "./create-vault.ts";
import type { OpenVault } from "./open-vault.ts";
import { newRecoveryKey, parseRecoveryKey } from "./recovery-key.ts";
import { openSlot } from "./unlock-vault.ts";

/** What asking for the passphrase again can end in, short of what was asked for. */
export type NotConfirmed = { readonly kind: "wrong-secret" } | DeviceTooWeak;

/**
 * Wraps the vault key under the passphrase behind `next`, in place of the slot that the one behind `present` opens.
 * One transaction: before it the old passphrase opens the vault, after it the new one, and at no time neither.
 *
 * @throws `Fault` `storage-full`, `storage-lost`, `lock-damaged`.
 */
export async function changePassphrase(
  storage: Storage,
  slots: readonly KeySlot[],
  present: KeyMaker,
  next: KeyMaker,
): Promise<{ readonly kind: "changed" } | NotConfirmed> {
  const opened = await openSlot(slots, present, "passphrase");
  if (opened.kind === "mistyped") return { kind: "wrong-secret" };
  if (opened.kind !== "opened") return opened;
  const { slot, vaultKey } = opened;
  try {
    const wrapped = await wrapUnderPassphrase(vaultKey, idOf(slot), next);
    if (wrapped.kind === "device-too-weak") return wrapped;
    await storage.replaceKeySlots([wrapped.slot], [slot.id]);
    return { kind: "changed" };
  } finally {
    vaultKey.erase();
  }
}

/**
 * Wraps the key of a vault that is open under the passphrase behind `next`, in place of every slot but those a recovery
 * key opens. For whoever has just shown that they have the recovery key: the present passphrase is not asked for.
 *
 * @throws As {@link changePassphrase}.
 */
export async function setPassphrase(
  storage: Storage,
  slots: readonly KeySlot[],
  vault: OpenVault,
  next: KeyMaker,
): Promise<{ readonly kind: "changed" } | DeviceTooWeak> {
  const wrapped = await vault.withVaultKey((key, vaultId) =>
    wrapUnderPassphrase(key, vaultId, next),
  );
  if (wrapped.kind === "device-too-weak") return wrapped;
  const kept = recoverySlotIds(slots);
  // A slot that was damaged goes too: nothing opens it any more.
  const stored = (await storage.keySlots()).map((slot) => (slot as { id?: unknown } | null)?.id);
  const gone = stored.filter((id): id is string => typeof id === "string" && !kept.includes(id));
  await storage.replaceKeySlots([wrapped.slot], gone);
  return { kind: "changed" };
}

/**
 * Makes a recovery key, in place of any earlier one, and gives it as text, to be shown once.
 *
 * @throws As {@link changePassphrase}.
 */
export async function makeRecoveryKey(
  storage: Storage,
  slots: readonly KeySlot[],
  present: KeyMaker,
): Promise<{ readonly kind: "made"; readonly text: string } | NotConfirmed> {
  const opened = await openSlot(slots, present, "passphrase");
  if (opened.kind === "mistyped") return { kind: "wrong-secret" };
  if (opened.kind !== "opened") return opened;
  const { slot, vaultKey } = opened;
  try {
    const text = await newRecoveryKey();
    const secret = (await parseRecoveryKey(text)) ?? "";
    const derivation = newDerivation(strengthForRandom);
    const derived = await deriveKey(utf8(secret), derivation);
    if (derived.kind === "device-too-weak") {
      return { kind: "device-too-weak", needs: byteCount(derived.needs) };
    }
    const derivedKey = new Uint8Array(derived.buffer, 0, derivedKeyLength);
    const recovery = wrapVaultKey(vaultKey, derivedKey, derivation, idOf(slot), "recovery");
    derivedKey.fill(0);
    await storage.replaceKeySlots([recovery], recoverySlotIds(slots));
    return { kind: "made", text };
  } finally {
    vaultKey.erase();
  }
}

/**
 * Makes the recovery key useless from now on. A copy of the disk from before keeps its slot: see FORMAT.md.
 *
 * @throws As {@link changePassphrase}.
 */
export async function revokeRecoveryKey(
  storage: Storage,
  slots: readonly KeySlot[],
  present: KeyMaker,
): Promise<{ readonly kind: "done" } | NotConfirmed> {
  const confirmed = await confirmPassphrase(slots, present);
  if (confirmed.kind === "done") await storage.replaceKeySlots([], recoverySlotIds(slots));
  return confirmed;
}

/**
 * Removes the vault from the device. See {@link Storage.eraseEverything} for the order, and FORMAT.md for what the disk
 * may still hold.
 *
 * @throws As {@link changePassphrase}.
 */
export async function eraseVault(
  storage: Storage,
  slots: readonly KeySlot[],
  present: KeyMaker,
): Promise<{ readonly kind: "done" } | NotConfirmed> {
  const confirmed = await confirmPassphrase(slots, present);
  if (confirmed.kind === "done") await storage.eraseEverything();
  return confirmed;
}

/** Whether the passphrase behind `present`, or the recovery key, opens the vault. Changes nothing. */
export async function confirmPassphrase(
  slots: readonly KeySlot[],
  present: KeyMaker,
  secret: SlotSecret = "passphrase",
): Promise<{ readonly kind: "done" } | NotConfirmed> {
  const opened = await openSlot(slots, present, secret);
  if (opened.kind === "mistyped") return { kind: "wrong-secret" };
  if (opened.kind !== "opened") return opened;
  opened.vaultKey.erase();
  return { kind: "done" };
}

function recoverySlotIds(slots: readonly KeySlot[]): string[] {
  return slots.filter(({ secret }) => secret === "recovery").map(({ id }) => id);
}

function idOf(slot: KeySlot): Uint8Array {
  return fromHex(slot.vaultId) ?? new Uint8Array();
}
