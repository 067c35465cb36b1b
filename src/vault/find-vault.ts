// What stands on this device before anybody unlocks.

import { Fault } from "#base";
import { type KeySlot, keySlotFormat, parseKeySlot } from "#vault/crypto";
import type { Storage } from "#vault/storage";

/** What storage holds, as far as it can be told without a key. */
export type FoundVault =
  | { readonly kind: "no-vault" }
  | { readonly kind: "locked"; readonly slots: readonly KeySlot[] }
  | { readonly kind: "newer-format"; readonly found: number; readonly supported: number };

/**
 * Looks for a vault, opening the storage only when there is one. A slot that cannot be read is left aside as long as another can.
 *
 * @throws {@link Fault} `storage-denied`, `storage-blocked`; `record-altered` when there are slots and none can be read.
 */
export async function findVault(storage: Storage): Promise<FoundVault> {
  if (!(await storage.exists())) return { kind: "no-vault" };
  const opened = await storage.open();
  if (opened.kind === "newer-format") return opened;
  const parsed = (await storage.keySlots()).map(parseKeySlot);
  if (parsed.length === 0) return { kind: "no-vault" };
  const slots = parsed.flatMap((one) => (one.kind === "valid" ? [one.slot] : []));
  if (slots.length > 0) return { kind: "locked", slots };
  const newer = parsed.find((one) => one.kind === "newer-format");
  if (newer?.kind === "newer-format") {
    return { kind: "newer-format", found: newer.found, supported: keySlotFormat };
  }
  throw new Fault("record-altered");
}
