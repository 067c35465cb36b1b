// What is being typed and not yet saved, kept in the vault like everything else, so that neither a lock nor a crash
// loses it. The form's shape is the form's own business: here it is carried, not read.

import {
  type BackgroundId,
  type Clock,
  fromUtf8,
  type IncidentId,
  isId,
  type JournalEntryId,
  type Milliseconds,
  type RecordId,
  utf8,
} from "#base";
import { type BackgroundKind, backgroundKinds } from "./background.ts";
import { type RecordStore, recordKinds, type StoredRecords } from "./record-store.ts";

/**
 * What a draft belongs to: a new incident; an amendment, the private note or the withdrawal of one; a new fact of a kind,
 * an amendment or the withdrawal of one; a new entry of the journal, or other words for one.
 */
export type DraftSubject =
  | "new"
  | IncidentId
  | `note:${IncidentId}`
  | `reason:${IncidentId}`
  | `fact:${BackgroundKind}`
  | `fact:${BackgroundId}`
  | `fact-reason:${BackgroundId}`
  | "journal:new"
  | `journal:${JournalEntryId}`;

/** A form as it stood when it was last kept. */
export interface Draft {
  readonly subject: DraftSubject;
  readonly changedAt: Milliseconds;
  readonly form: unknown;
}

/** Writes what a draft has become and erases `records`, in one change. */
type Take<Result> = (
  records: readonly RecordId[],
) => Promise<{ readonly isTaken: boolean; readonly result: Result }>;

const newSubject = "0".repeat(32);

/** The drafts of an open vault: at most one for each subject. */
export class DraftShelf {
  readonly #store: RecordStore;
  readonly #clock: Clock;
  readonly #drafts = new Map<
    DraftSubject,
    { readonly recordId: RecordId; readonly draft: Draft }
  >();
  #lastWrite: Promise<unknown> = Promise.resolve();

  /** The drafts among `contents`. One that cannot be read is passed over: it was never called saved. */
  constructor(contents: StoredRecords, tools: { store: RecordStore; clock: Clock }) {
    this.#store = tools.store;
    this.#clock = tools.clock;
    for (const { id, label, bytes } of contents.records) {
      if (label.kind !== recordKinds.draft) continue;
      const draft = decodeDraft(bytes);
      if (draft !== undefined) this.#drafts.set(draft.subject, { recordId: id, draft });
    }
  }

  /** All drafts, latest first. */
  all(): readonly Draft[] {
    return [...this.#drafts.values()]
      .map(({ draft }) => draft)
      .sort((a, b) => b.changedAt - a.changedAt);
  }

  /** Keeps `form` as the draft for `subject`, in place of the one before. */
  keep(subject: DraftSubject, form: unknown): Promise<void> {
    return this.#inTurn(async () => {
      const draft: Draft = { subject, changedAt: this.#clock.now(), form };
      const kept = this.#drafts.get(subject);
      const label = {
        kind: recordKinds.draft,
        subject: idIn(subject) ?? newSubject,
        writtenAt: draft.changedAt,
      };
      const bytes = utf8(JSON.stringify({ schema: 1, ...draft }));
      const [recordId] = await this.#store.commit({
        write: [{ ...(kept === undefined ? {} : { id: kept.recordId }), label, bytes }],
      });
      if (recordId !== undefined) this.#drafts.set(subject, { recordId, draft });
    });
  }

  /** Erases the draft for `subject`, if there is one. */
  drop(subject: DraftSubject): Promise<void> {
    return this.#inTurn(async () => {
      const kept = this.#drafts.get(subject);
      if (kept === undefined) return;
      await this.#store.commit({ erase: [kept.recordId] });
      this.#drafts.delete(subject);
    });
  }

  /**
   * Lets `take` write what the draft for `subject` has become, together with erasing the draft's own record: the names
   * it is given go into the same change. The draft is gone when `take` says that it was taken.
   */
  handOver<Result>(subject: DraftSubject, take: Take<Result>): Promise<Result> {
    return this.#handOver((each) => each === subject, take);
  }

  /** As {@link handOver}, for every draft that belongs to the entry called `id`. */
  handOverAllOf<Result>(id: string, take: Take<Result>): Promise<Result> {
    return this.#handOver((each) => each.endsWith(id), take);
  }

  #handOver<Result>(
    isMeant: (subject: DraftSubject) => boolean,
    take: Take<Result>,
  ): Promise<Result> {
    return this.#inTurn(async () => {
      const kept = [...this.#drafts].filter(([subject]) => isMeant(subject));
      const { isTaken, result } = await take(kept.map(([, { recordId }]) => recordId));
      if (isTaken) for (const [subject] of kept) this.#drafts.delete(subject);
      return result;
    });
  }

  #inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
    const run = this.#lastWrite.then(act);
    this.#lastWrite = run.catch(() => undefined);
    return run;
  }
}

function decodeDraft(bytes: Uint8Array): Draft | undefined {
  try {
    const stored = JSON.parse(fromUtf8(bytes)) as Record<string, unknown> | null;
    const { schema, subject, changedAt, form } = stored ?? {};
    return schema === 1 && isDraftSubject(subject) && typeof changedAt === "number"
      ? { subject, changedAt: changedAt as Milliseconds, form }
      : undefined;
  } catch {
    return undefined;
  }
}

function isDraftSubject(value: unknown): value is DraftSubject {
  if (typeof value !== "string") return false;
  const [before, after] = value.includes(":") ? value.split(":", 2) : ["", value];
  switch (before) {
    case "":
      return after === "new" || isId(after);
    case "note":
    case "reason":
    case "fact-reason":
      return isId(after);
    case "fact":
      return isId(after) || backgroundKinds.some((kind) => kind === after);
    case "journal":
      return after === "new" || isId(after);
    default:
      return false;
  }
}

// What a draft belongs to, where that is there already.
function idIn(subject: DraftSubject): string | undefined {
  const name = subject.slice(-newSubject.length);
  return isId(name) ? name : undefined;
}
