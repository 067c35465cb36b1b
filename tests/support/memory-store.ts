// A RecordStore in memory, for tests of the domain. It keeps bytes only, as the vault does, so that a book opened from
// it again must have written everything it knows.

import { type Milliseconds, newId, type RecordId } from "#base";
import type { RecordStore, StoredChange, StoredRecord, StoredRecords } from "#incidents";

/** A store whose records outlive the book that wrote them. */
export class MemoryStore implements RecordStore {
  readonly records = new Map<RecordId, StoredRecord>();
  head: Uint8Array = new Uint8Array();
  /** Set to make the next commit fail, as a full disk does. */
  failNext: Error | undefined;

  async readAll(): Promise<StoredRecords> {
    return { records: [...this.records.values()], damage: [], head: this.head };
  }

  async commit({ write = [], erase = [], head }: StoredChange): Promise<RecordId[]> {
    const failure = this.failNext;
    this.failNext = undefined;
    if (failure !== undefined) throw failure;
    const names = write.map(({ id = newId<"record">(), label, bytes }) => {
      this.records.set(id, { id, label, bytes: bytes.slice() });
      return id;
    });
    for (const id of erase) this.records.delete(id);
    if (head !== undefined) this.head = head.slice();
    return names;
  }
}

/** A clock that stands at `start` and moves only when told. */
export function fixedClock(start = "2026-05-04T08:10:00-05:00", zone = "America/Chicago") {
  let now = Date.parse(start);
  return {
    now: () => now as Milliseconds,
    zone: () => zone as import("#base").TimeZone,
    advance: (ms: number) => {
      now += ms;
    },
    set: (text: string) => {
      now = Date.parse(text);
    },
  };
}
