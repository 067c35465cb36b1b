// Where sealed bytes lie. Never imports vault/crypto: storage that held a key could read what it keeps.

export type { StoredKeySlot, StoredRow } from "./database.ts";
export type { RowChange } from "./make-change.ts";
export { Storage, type StorageOutcome } from "./storage.ts";
