// The vault's shelf in memory, at the surface of Storage, for tests of what the vault does with the bytes it is given.
// What it lets a test do, as somebody with the disk could: change any row or key slot behind the vault's back.

import { utf8 } from "#base";
import { type KeyMaker, Storage, sha256 } from "#vault";
import type { KeySlot } from "#vault/crypto";
import type { RowChange, StoredRow } from "#vault/storage";

/** A shelf whose rows and key slots a test can reach. */
export class MemoryStorage
  implements
    Pick<Storage, "exists" | "open" | "keySlots" | "rows" | "change" | "createWith" | "close">
{
  /** By name, as IndexedDB keeps them. Values are whatever a test puts: a disk holds anything. */
  readonly stored = new Map<unknown, StoredRow>();
  readonly slots: unknown[] = [];
  #failures = 0;

  /** The same shelf, as the vault's own type: that class has private parts no other can have. */
  get asStorage(): Storage {
    return Object.assign(Object.create(Storage.prototype) as Storage, {
      exists: () => this.exists(),
      open: () => this.open(),
      keySlots: () => this.keySlots(),
      rows: () => this.rows(),
      change: (change: RowChange) => this.change(change),
      createWith: (slot: KeySlot, rows: readonly StoredRow[]) => this.createWith(slot, rows),
      replaceKeySlots: (put: readonly KeySlot[], remove: readonly string[]) =>
        this.replaceKeySlots(put, remove),
      hasRows: async () => this.stored.size > 0,
      isBeingErased: async () => false,
      claim: async ({ asTry = false } = {}) => {
        if (asTry) this.#failures += 1;
      },
      captures: async () => false,
      close: () => this.close(),
      failures: async () => this.#failures,
      countFailures: async (count: number) => {
        this.#failures = count;
      },
    });
  }

  /** Another shelf with the same things on it. */
  copy(): MemoryStorage {
    const copy = new MemoryStorage();
    for (const [id, row] of this.stored) copy.stored.set(id, row);
    copy.slots.push(...this.slots);
    return copy;
  }

  async exists(): Promise<boolean> {
    return true;
  }

  async open(): Promise<{ kind: "opened" }> {
    return { kind: "opened" };
  }

  async keySlots(): Promise<unknown[]> {
    return [...this.slots];
  }

  async rows(): Promise<StoredRow[]> {
    return [...this.stored.values()];
  }

  async change({ put, remove }: RowChange): Promise<void> {
    for (const row of put) this.stored.set(row.id, row);
    for (const id of remove) this.stored.delete(id);
  }

  async createWith(
    slot: { readonly id: string },
    rows: readonly StoredRow[],
  ): Promise<"created" | "vault-exists"> {
    if (this.slots.length > 0) return "vault-exists";
    this.slots.push(slot);
    await this.change({ put: rows, remove: [] });
    return "created";
  }

  async replaceKeySlots(put: readonly KeySlot[], remove: readonly string[]): Promise<void> {
    const kept = this.slots.filter((slot) => !remove.includes((slot as KeySlot).id));
    this.slots.splice(0, this.slots.length, ...kept, ...put);
  }

  close(): void {}
}

/** `bytes` with one bit the other way round. */
export function flipped(bytes: Uint8Array, bit: number): Uint8Array {
  const changed = bytes.slice();
  changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return changed;
}

/** `text` with one of the eight low bits of one of its letters the other way round. */
export function flippedText(text: string, bit: number): string {
  const letters = text.split("");
  letters[bit >> 3] = String.fromCharCode(text.charCodeAt(bit >> 3) ^ (1 << (bit & 7)));
  return letters.join("");
}

/** `number` with one of the 64 bits that stand for it the other way round. */
export function flippedNumber(number: number, bit: number): number {
  const bytes = new Uint8Array(Float64Array.of(number).buffer);
  return new Float64Array(flipped(bytes, bit).buffer)[0] ?? Number.NaN;
}

/** Stands in for Argon2id where vaults are opened by the ten thousand. Like it, another parameter gives another key. */
export function quickKey(passphrase: string): KeyMaker {
  return {
    calibrate: async () => ({ memory: 64 * 1024 * 1024, passes: 3 }),
    derive: async ({ memory, passes, salt }) => {
      const buffer = new ArrayBuffer(1024);
      new Uint8Array(buffer).set(
        sha256(utf8(JSON.stringify([passphrase, memory, passes, [...salt]]))),
      );
      return { kind: "derived", buffer };
    },
  };
}
