// The port through which the domain keeps its records. The vault fits it; so does a store in memory.

import type { Milliseconds, RecordId } from "#base";

/**
 * The kinds of record, as numbers that are sealed with each record. A number is never used for another kind, or an
 * old vault would be misread.
 */
export const recordKinds = {
  revision: 1,
  privateNote: 2,
  draft: 3,
  settings: 4,
  journal: 5,
  copy: 6,
  keptWording: 7,
} as const;

/** What is known of a record without reading it. */
export interface StoredLabel {
  readonly kind: number;
  /** What it belongs to, 32 hexadecimal digits. */
  readonly subject: string;
  readonly writtenAt: Milliseconds;
}

/** A record as it comes back. */
export interface StoredRecord {
  readonly id: RecordId;
  readonly label: StoredLabel;
  readonly bytes: Uint8Array;
}

/** One thing that should be in the store and is not as it was left, with what is still known of it. */
export interface StoredDamage {
  readonly kind: "altered" | "missing" | "older" | "unlisted" | "manifest";
  readonly label: StoredLabel | undefined;
}

/** Everything in the store. `head` is what was last committed as head, `undefined` when it is lost. */
export interface StoredRecords {
  readonly records: readonly StoredRecord[];
  readonly damage: readonly StoredDamage[];
  readonly head: Uint8Array | undefined;
}

/** Changes that are made together or not at all. */
export interface StoredChange {
  readonly write?: readonly {
    readonly id?: RecordId;
    readonly label: StoredLabel;
    readonly bytes: Uint8Array;
  }[];
  readonly erase?: readonly RecordId[];
  readonly head?: Uint8Array;
}

/** A record that goes along in a step of somebody else, who says under which name it was kept. */
export interface RecordInStep {
  readonly record: NonNullable<StoredChange["write"]>[number];
  readonly onKept: (id: RecordId) => void;
}

/** Where records are kept. */
export interface RecordStore {
  readAll(): Promise<StoredRecords>;
  /** Resolved means kept for good; gives the names of what was written, in order. */
  commit(change: StoredChange): Promise<readonly RecordId[]>;
}
