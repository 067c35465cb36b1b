// One change of rows, asked of the browser itself: every request is made at once and none is waited for. A person waits
// for each saving, and Dexie's way there and back for each request is a good part of that.

import type { Database, StoredCount, StoredRow } from "./database.ts";
import { durability } from "./layout.ts";

/** Rows to put and rows to remove, all or nothing. */
export interface RowChange {
  readonly put: readonly StoredRow[];
  readonly remove: readonly string[];
}

/** What a change has to know first: how many key slots there are, and which window took the vault last. */
export interface Standing {
  readonly slots: number;
  readonly owner: number | undefined;
}

/**
 * Makes `change` in one transaction; resolved means durable. `check` is given what stands there within the transaction,
 * so that nothing can come in between, and throws where the change must not be made.
 *
 * @throws What `check` throws, or the browser's own error. Nothing is changed then.
 */
export function makeChange(
  database: Database,
  { put, remove }: RowChange,
  check: (standing: Standing) => void,
): Promise<void> {
  if (!database.isOpen()) throw new DOMException("", "InvalidStateError");
  const stores = ["rows", "keySlots", "counts"];
  const transaction = database.backendDB().transaction(stores, "readwrite", { durability });
  return new Promise((resolve, reject) => {
    let reason: unknown;
    const giveUp = (error: unknown) => {
      reason = error;
      transaction.abort();
    };
    transaction.addEventListener("complete", () => resolve());
    transaction.addEventListener("abort", () => {
      reject(reason ?? transaction.error ?? new DOMException("", "AbortError"));
    });
    try {
      const slots = transaction.objectStore("keySlots").count();
      const owner: IDBRequest<StoredCount | undefined> = transaction
        .objectStore("counts")
        .get("owner");
      owner.addEventListener("success", () => {
        try {
          check({ slots: slots.result, owner: owner.result?.count });
          // Not committed from here, though that would spare a wait: Firefox keeps the other rows of a transaction that was
          // committed before one of them failed.
        } catch (error) {
          giveUp(error);
        }
      });
      const rows = transaction.objectStore("rows");
      for (const row of put) rows.put(row);
      for (const id of remove) rows.delete(id);
    } catch (error) {
      giveUp(error);
    }
  });
}
