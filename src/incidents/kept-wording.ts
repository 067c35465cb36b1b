// Which passages of an entry, or of a fact beside the entries, the person has said are facts, so that they are not asked again. A passage is known by a
// mark that does not tell its words. Beside it, not in it: it says nothing of what happened, and never leaves.

import {
  type BackgroundId,
  type Clock,
  fromUtf8,
  type IncidentId,
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
      this.#kept.set(label.subject as Subject, { recordId: id, marks: readMarks(bytes) });
    }
  }

  /** What the person has said is a fact in what is called `id`. */
  marksOf(id: Subject): readonly string[] {
    return [...(this.#kept.get(id)?.marks ?? [])];
  }

  /** Remembers `marks` beside those that are there. */
  keep(id: Subject, marks: readonly string[]): Promise<void> {
    return this.#inTurn(async () => {
      const kept = this.#kept.get(id);
      const all = new Set([...(kept?.marks ?? []), ...marks.filter(isMark)]);
      if (all.size === (kept?.marks.size ?? 0)) return;
      const [recordId] = await this.#store.commit({
        write: [
          {
            ...(kept === undefined ? {} : { id: kept.recordId }),
            label: {
              kind: recordKinds.keptWording,
              subject: id,
              writtenAt: this.#clock.now(),
            },
            bytes: utf8(JSON.stringify({ schema: 1, marks: [...all] })),
          },
        ],
      });
      if (recordId !== undefined) this.#kept.set(id, { recordId, marks: all });
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

function readMarks(bytes: Uint8Array): ReadonlySet<string> {
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
