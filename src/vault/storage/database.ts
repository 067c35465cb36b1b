// The only `new Dexie`. What stands here is all that a stranger with the disk can learn of the shape of things: key
// slots, and rows with random names and sealed bytes. No index, no date, no kind.

import { Dexie, type EntityTable } from "dexie";

/** A key slot as it lies on disk; `vault/crypto` knows what is in it. */
export interface StoredKeySlot {
  readonly id: string;
}

/** One sealed row. */
export interface StoredRow {
  readonly id: string;
  /** Sealed bytes. */
  readonly b: Uint8Array;
}

/** The name the browser's own lists show. It must not say what it is for. */
export const databaseName = "daybook";

/** The version of the layout below. Not the version of what is sealed inside the rows. */
export const databaseVersion = 1;

/** The tables, opened. */
export type Database = Dexie & {
  keySlots: EntityTable<StoredKeySlot, "id">;
  rows: EntityTable<StoredRow, "id">;
};

/**
 * A database handle; it opens on first use.
 *
 * Durability is `strict`: a transaction counts as complete only when its bytes have reached the disk. With the default,
 * a power cut loses everything of the last half minute (measured in Chromium and Firefox).
 */
export function newDatabase(name = databaseName): Database {
  const database = new Dexie(name, { chromeTransactionDurability: "strict" }) as Database;
  database.version(databaseVersion).stores({ keySlots: "&id", rows: "&id" });
  return database;
}
