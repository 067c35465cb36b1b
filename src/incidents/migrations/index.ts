// Every step that a record of this app has ever needed, oldest first. Each is a file of its own here, with a test beside it;
// none is ever changed once a version with it was out. What a revision says is never among them: it is hashed, and its old
// schemas are read for ever.

import type { StoredLabel } from "../record-store.ts";

/** A step, as the vault takes it. */
export interface RecordMigration {
  readonly name: string;
  applies(record: { readonly label: StoredLabel; readonly bytes: Uint8Array }): boolean;
  migrate(bytes: Uint8Array): Uint8Array;
  saysTheSame(before: Uint8Array, after: Uint8Array): boolean;
}

export const recordMigrations: readonly RecordMigration[] = [];
