// Which passages of an entry, or of a fact beside the entries, the person has said are facts, so that they are not asked
// again. A passage is known by a mark, its hash, and not by its words. Beside the entry, not in it: it says nothing of what
// happened, and leaves only in a backup.

import {
  type BackgroundId,
  type Clock,
  fromUtf8,
  type IncidentId,
  isId,
  type Milliseconds,
  type RecordId,
  utf8,
} from "#base";
import { type RecordStore, recordKinds, type StoredRecords } from "./record-store.ts";

/** What a mark belongs to. */
type Subject = IncidentId | BackgroundId;

interface Kept {
  readonly recordId: RecordId;
  readonly marks: ReadonlySet<string>;
}

/** The marks of one entry or fact. */
export interface KeptMarks {
  readonly id: Subject;
  readonly marks: readonly string[];
}

/** The marks of an open vault, by what they belong to. */
export class KeptWording {
  readonly #store: RecordStore;
  readonly #clock: Clock;
  readonly #kept = new Map<Subject, Kept>();
  #lastWrite: Promise<unknown> = Promise.resolve();

  /** The marks among `contents`. What cannot be read is passed over: the person is asked again. */
  constructor(contents: StoredRecords, tools: { store: RecordStore; clock: Clock }) {
    this.#store = tools.store;
    this.#clock = tools.clock;
    for (const { id, label, bytes } of contents.records) {
      if (label.kind !== recordKinds.keptWording) continue;
      this.#kept.set(label.subject as Subject, { recordId: id, marks: decodeMarks(bytes) });
    }
  }

  /** What the person has said is a fact in what is called `id`. */
  marksOf(id: Subject): readonly string[] {
    return [...(this.#kept.get(id)?.marks ?? [])];
  }

  /** The marks of everything that has any. */
  all(): readonly KeptMarks[] {
    return [...this.#kept.keys()].map((id) => ({ id, marks: this.marksOf(id) }));
  }

  /** Remembers `marks` beside those that are there. */
  keep(id: Subject, marks: readonly string[]): Promise<void> {
    return this.restore([{ id, marks }]);
  }

  /** Remembers those of `incoming` that are not here yet, in one step: from a backup. */
  restore(incoming: readonly KeptMarks[]): Promise<void> {
    return this.#inTurn(async () => {
      const grown = incoming.flatMap(({ id, marks }) => {
        const kept = this.#kept.get(id);
        const all = new Set([...(kept?.marks ?? []), ...marks.filter(isMark)]);
        return all.size === (kept?.marks.size ?? 0) ? [] : [{ id, marks: [...all] }];
      });
      if (grown.length === 0) return;
      const names = await this.#store.commit({
        write: grown.map((each) => {
          const recordId = this.#kept.get(each.id)?.recordId;
          return {
            ...(recordId === undefined ? {} : { id: recordId }),
            ...keptRecord(each, this.#clock.now()),
          };
        }),
      });
      for (const [index, { id, marks }] of grown.entries()) {
        const recordId = names[index];
        if (recordId !== undefined) this.#kept.set(id, { recordId, marks: new Set(marks) });
      }
    });
  }

  /** The record that goes when words of what is called `id` are erased; call {@link KeptWording.forget} once it is gone. */
  recordsOf(id: Subject): readonly RecordId[] {
    const kept = this.#kept.get(id);
    return kept === undefined ? [] : [kept.recordId];
  }

  /** Forgets what was said about something whose record is gone. */
  forget(id: Subject): void {
    this.#kept.delete(id);
  }

  #inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
    const run = this.#lastWrite.then(act);
    this.#lastWrite = run.catch(() => undefined);
    return run;
  }
}

/** The record that keeps the marks of one entry or fact. */
export function keptRecord({ id, marks }: KeptMarks, writtenAt: Milliseconds) {
  return {
    label: { kind: recordKinds.keptWording, subject: id as string, writtenAt },
    bytes: utf8(JSON.stringify({ schema: 1, marks })),
  };
}

/** The marks in `value`, or `undefined` when it is anything else. Never throws. */
export function readKeptMarks(value: unknown): KeptMarks | undefined {
  const { id, marks } = (value ?? {}) as { readonly id?: unknown; readonly marks?: unknown };
  return isId<"incident">(id) && Array.isArray(marks)
    ? { id, marks: marks.filter(isMark) }
    : undefined;
}

function decodeMarks(bytes: Uint8Array): ReadonlySet<string> {
  try {
    const stored = JSON.parse(fromUtf8(bytes)) as { schema?: unknown; marks?: unknown } | null;
    return new Set(
      stored?.schema === 1 && Array.isArray(stored.marks) ? stored.marks.filter(isMark) : [],
    );
  } catch {
    return new Set();
  }
}

function isMark(value: unknown): value is string {
  return typeof value === "string" && /^[0-9a-f]{32}$/.test(value);
}
