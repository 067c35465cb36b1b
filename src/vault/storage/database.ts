// The only `new Dexie`. What stands here is all that a stranger with the disk can learn of the shape of things: key
// slots, and rows with random names and sealed bytes. No index, no date, no kind.

import { Dexie, type EntityTable } from "dexie";
import { databaseVersion, durability } from "./layout.ts";

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

/** A count that is not about anybody's words. */
export interface StoredCount {
  /**
   * `failures`: how many tries at a secret were wrong. `owner`: how many times a window took the vault for its own.
   * `erasing`: 1 once erasing everything has begun. `capture`: 1 when secrets are typed letter by letter, which has to be
   * known before anything is unlocked.
   */
  readonly id: "failures" | "owner" | "erasing" | "capture";
  readonly count: number;
}

/** The tables, opened. */
export type Database = Dexie & {
  counts: EntityTable<StoredCount, "id">;
  keySlots: EntityTable<StoredKeySlot, "id">;
  rows: EntityTable<StoredRow, "id">;
};

/** A database handle; it opens on first use. */
export function newDatabase(name: string): Database {
  const database = new Dexie(name, {
    chromeTransactionDurability: durability,
    // By itself Dexie would make an empty database where one was removed, and "saved" would mean nothing.
    autoOpen: false,
  }) as Database;
  database.version(databaseVersion).stores({ keySlots: "&id", rows: "&id", counts: "&id" });
  return database;
}
