// The private journal: what is for the person alone and belongs to no incident. Like a private note it is a type of its
// own in records of its own, is not append-only, can be changed and erased without a trace, and is never exportable.

import {
  type Clock,
  fromUtf8,
  isTimeZone,
  type JournalEntryId,
  type Milliseconds,
  newId,
  type RecordId,
  type TimeZone,
  utf8,
} from "#base";
import {
  type RecordInStep,
  type RecordStore,
  recordKinds,
  type StoredRecord,
  type StoredRecords,
} from "./record-store.ts";
import { keptLanguage, type TextInLanguage, textInLanguage, toLanguage } from "./text-languages.ts";

declare const privately: unique symbol;

/** An entry of the private journal. Never in a report or a hand-over. */
export interface JournalEntry {
  readonly [privately]: true;
  readonly id: JournalEntryId;
  readonly text: string;
  /** BCP 47. Absent where it is not known. */
  readonly language?: string;
  /** When it was begun. */
  readonly writtenAt: Milliseconds;
  readonly zone: TimeZone;
  /** When its words were last changed; as `writtenAt` when they never were. */
  readonly changedAt: Milliseconds;
}

/** An entry saying what `said` says. */
export function journalEntry(said: Omit<JournalEntry, typeof privately>): JournalEntry {
  const { id, text, language, writtenAt, zone, changedAt } = said;
  return { id, text, ...keptLanguage(language), writtenAt, zone, changedAt } as JournalEntry;
}

/** The record that keeps `entry`. */
export function toJournalRecord(entry: JournalEntry, recordId?: RecordId) {
  const { id, text, language, writtenAt, zone, changedAt } = entry;
  return {
    ...(recordId === undefined ? {} : { id: recordId }),
    label: { kind: recordKinds.journal, subject: id, writtenAt: changedAt },
    bytes: utf8(JSON.stringify({ schema: 1, text, language, writtenAt, zone })),
  };
}

/** The entry a record keeps, or `undefined` when it holds anything else. */
export function fromJournalRecord({ label, bytes }: StoredRecord): JournalEntry | undefined {
  try {
    const stored = JSON.parse(fromUtf8(bytes)) as Record<string, unknown> | null;
    const { schema, text, language, writtenAt, zone } = stored ?? {};
    return schema === 1 &&
      typeof text === "string" &&
      typeof writtenAt === "number" &&
      isTimeZone(zone)
      ? journalEntry({
          id: label.subject as JournalEntryId,
          text,
          language: toLanguage(language),
          writtenAt: writtenAt as Milliseconds,
          zone,
          changedAt: label.writtenAt,
        })
      : undefined;
  } catch {
    return undefined;
  }
}

/** The journal of an open vault. */
export class Journal {
  readonly #store: RecordStore;
  readonly #clock: Clock;
  readonly #entries = new Map<
    JournalEntryId,
    { readonly recordId: RecordId; readonly entry: JournalEntry }
  >();
  #lastWrite: Promise<unknown> = Promise.resolve();

  #turns = 0;

  /** How many entries could not be read. */
  readonly damaged: number;

  constructor(contents: StoredRecords, tools: { store: RecordStore; clock: Clock }) {
    this.#store = tools.store;
    this.#clock = tools.clock;
    let damaged = 0;
    for (const record of contents.records) {
      if (record.label.kind !== recordKinds.journal) continue;
      const entry = fromJournalRecord(record);
      if (entry === undefined) damaged += 1;
      else this.#entries.set(entry.id, { recordId: record.id, entry });
    }
    this.damaged = damaged;
  }

  /** Counts the changes: while it stays the same, nothing here has changed. */
  get turns(): number {
    return this.#turns;
  }

  /** Whether there is no entry. */
  get isEmpty(): boolean {
    return this.#entries.size === 0;
  }

  /** All entries, latest first. */
  all(): readonly JournalEntry[] {
    return [...this.#entries.values()]
      .map(({ entry }) => entry)
      .sort((a, b) => b.writtenAt - a.writtenAt);
  }

  /** The entry of that name. */
  find(id: JournalEntryId): JournalEntry | undefined {
    return this.#entries.get(id)?.entry;
  }

  /** Writes a new entry, or other words for the one called `id`. Empty text erases it. `erase` goes in the same step. */
  keep(
    id: JournalEntryId | undefined,
    said: string | TextInLanguage,
    erase: readonly RecordId[] = [],
  ): Promise<JournalEntryId | undefined> {
    const { text, language } = textInLanguage(said);
    return this.#inTurn(async () => {
      const kept = id === undefined ? undefined : this.#entries.get(id);
      if (text.trim() === "") {
        const gone = [...erase, ...(kept === undefined ? [] : [kept.recordId])];
        if (gone.length > 0) await this.#store.commit({ erase: gone });
        if (kept !== undefined) this.#drop(kept.entry.id);
        return undefined;
      }
      const now = this.#clock.now();
      const entry = journalEntry({
        id: kept?.entry.id ?? newId<"journal-entry">(),
        text,
        language,
        writtenAt: kept?.entry.writtenAt ?? now,
        zone: kept?.entry.zone ?? this.#clock.zone(),
        changedAt: now,
      });
      const [recordId] = await this.#store.commit({
        write: [toJournalRecord(entry, kept?.recordId)],
        erase,
      });
      if (recordId !== undefined) this.#put(recordId, entry);
      return entry.id;
    });
  }

  /** A new entry saying what `said` says, to be written in a step that is taken elsewhere. */
  entryFor(said: string | TextInLanguage): RecordInStep {
    const now = this.#clock.now();
    const entry = journalEntry({
      ...textInLanguage(said),
      id: newId<"journal-entry">(),
      writtenAt: now,
      zone: this.#clock.zone(),
      changedAt: now,
    });
    return {
      record: toJournalRecord(entry),
      onKept: (recordId) => this.#put(recordId, entry),
    };
  }

  /** Takes over entries that were restored and are kept already, under the names the store gave them. */
  adopt(restored: readonly { readonly recordId: RecordId; readonly entry: JournalEntry }[]): void {
    for (const { recordId, entry } of restored) this.#put(recordId, entry);
  }

  /** The record of the entry called `id`. */
  recordOf(id: JournalEntryId): RecordId | undefined {
    return this.#entries.get(id)?.recordId;
  }

  #put(recordId: RecordId, entry: JournalEntry): void {
    this.#entries.set(entry.id, { recordId, entry });
    this.#turns += 1;
  }

  #drop(id: JournalEntryId): void {
    this.#entries.delete(id);
    this.#turns += 1;
  }

  #inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
    const run = this.#lastWrite.then(act);
    this.#lastWrite = run.catch(() => undefined);
    return run;
  }
}
