// What stands on this device before anybody unlocks.

import { Fault } from "#base";
import { type KeySlot, keySlotFormat, parseKeySlot } from "#vault/crypto";
import type { Storage } from "#vault/storage";

/** What storage holds, as far as it can be told without a key. */
export type FoundVault =
  | { readonly kind: "no-vault" }
  | {
      readonly kind: "locked";
      readonly slots: readonly KeySlot[];
      /** How many other slots there are that cannot be read. */
      readonly damagedSlots: number;
    }
  /** There are rows and nothing that opens them: no key slot is left. */
  | { readonly kind: "lock-missing" }
  | { readonly kind: "newer-format"; readonly found: number; readonly supported: number };

/**
 * Looks for a vault, opening the storage only when there is one. A slot that cannot be read is left aside as long as another can.
 * An erasing that was cut off is finished.
 *
 * @throws {@link Fault} `storage-denied`, `storage-blocked`; `lock-damaged` when there are slots and none can be read.
 */
export async function findVault(storage: Storage): Promise<FoundVault> {
  if (!(await storage.exists())) return { kind: "no-vault" };
  const opened = await storage.open();
  if (opened.kind === "newer-format") return opened;
  const parsed = (await storage.keySlots()).map(parseKeySlot);
  if (parsed.length === 0) {
    if (await storage.isBeingErased()) await storage.eraseEverything();
    else if (await storage.hasRows()) return { kind: "lock-missing" };
    return { kind: "no-vault" };
  }
  const slots = parsed.flatMap((one) => (one.kind === "valid" ? [one.slot] : []));
  if (slots.length > 0)
    return { kind: "locked", slots, damagedSlots: parsed.length - slots.length };
  const newer = parsed.find((one) => one.kind === "newer-format");
  if (newer?.kind === "newer-format") {
    return { kind: "newer-format", found: newer.found, supported: keySlotFormat };
  }
  throw new Fault("lock-damaged");
}
