// All incidents of an open vault, and the only way to change them. Pure: records come and go through the RecordStore.

import { type Clock, Fault, type IncidentId, newId, type RecordId } from "#base";
import type { Incident } from "./incident.ts";
import { startOf } from "./occurrence.ts";
import { decodePrivateNote, encodePrivateNote, privateNote } from "./private-note.ts";
import {
  type RecordStore,
  recordKinds,
  type StoredChange,
  type StoredRecords,
} from "./record-store.ts";
import { planRestore, type RestoreCounts, toChange } from "./restore.ts";
import {
  type ChainHead,
  countBreaks,
  decodeHead,
  decodeRevision,
  encodeHead,
  encodeRevision,
  type Hash,
  type LinkedRevision,
  lastOf,
  linkRevision,
  type Revision,
  type RevisionKind,
} from "./revision.ts";
import { type IncidentProblem, parseIncidentContent, problemsBeforeSaving } from "./validate.ts";
import { type WholeLog, wholeLogOf } from "./whole-log.ts";
import { withRevision } from "./with-revision.ts";

/** How writing an incident down can end. */
export type WriteIncidentOutcome =
  | { readonly kind: "written"; readonly incident: Incident }
  | { readonly kind: "invalid"; readonly problems: readonly IncidentProblem[] };

/** What a book needs from outside. */
export interface BookTools {
  readonly store: RecordStore;
  readonly hash: Hash;
  readonly randomBytes: (length: number) => Uint8Array;
  readonly clock: Clock;
}

interface KeptNote {
  readonly recordId: RecordId;
  readonly text: string;
}

/** The incidents of an open vault, in memory. */
export class IncidentBook {
  readonly #tools: BookTools;
  readonly #incidents = new Map<IncidentId, Incident>();
  readonly #notes = new Map<IncidentId, KeptNote>();
  #head: ChainHead;
  #lastWrite: Promise<unknown> = Promise.resolve();
  #ordered: readonly Incident[] | undefined;

  /** How many things could not be read, or do not fit the chain. 0 when all is as it was left. */
  readonly damaged: number;

  /** The book that `contents` make. See {@link IncidentBook.damaged} for what could not be read. */
  constructor(contents: StoredRecords, tools: BookTools) {
    this.#tools = tools;
    const links: LinkedRevision[] = [];
    let unreadable = 0;
    for (const { id, label, bytes } of contents.records) {
      if (label.kind === recordKinds.revision) {
        const linked = decodeRevision(bytes);
        if (linked === undefined) unreadable += 1;
        else links.push(linked);
      } else if (label.kind === recordKinds.privateNote) {
        const text = decodePrivateNote(bytes);
        if (text === undefined) unreadable += 1;
        else this.#notes.set(label.subject as IncidentId, { recordId: id, text });
      }
    }
    const head = contents.head === undefined ? undefined : decodeHead(contents.head);
    const breaks = countBreaks(links, head, tools.hash);
    // A head that was lost comes back behind the links that are there; going on from it would break the chain for good.
    const last = lastOf(links);
    this.#head = head === undefined || head.sequence < last.sequence ? last : head;
    unreadable += this.#fill(links);
    this.damaged = contents.damage.length + (contents.damage.length > 0 ? 0 : breaks) + unreadable;
  }

  /** How many incidents there are. */
  get size(): number {
    return this.#incidents.size;
  }

  /** All incidents, latest first: by when they happened, or by when they were written down where that is not known. */
  latestFirst(): readonly Incident[] {
    this.#ordered ??= [...this.#incidents.values()]
      .map((incident) => ({
        incident,
        at: startOf(incident.current.content.occurrence) ?? incident.recordedAt,
      }))
      .sort((a, b) => b.at - a.at || b.incident.recordedAt - a.incident.recordedAt)
      .map(({ incident }) => incident);
    return this.#ordered;
  }

  /** The incident of that name. */
  find(id: IncidentId): Incident | undefined {
    return this.#incidents.get(id);
  }

  /** The private note beside an incident; empty when there is none. */
  privateNoteOf(id: IncidentId): string {
    return this.#notes.get(id)?.text ?? "";
  }

  /**
   * Writes a new incident down, and its private note in the same step when it has one. As in all changes below, the
   * records named in `erase`, such as the draft of these words, go in the same step too.
   */
  record(
    content: unknown,
    note: string,
    erase: readonly RecordId[] = [],
  ): Promise<WriteIncidentOutcome> {
    return this.#write(newId<"incident">(), "recorded", "", () => content, erase, note);
  }

  /** Writes new words for an incident. The old ones stay. Words that are no different are no amendment: nothing is written. */
  amend(
    id: IncidentId,
    content: unknown,
    reason: string,
    erase: readonly RecordId[] = [],
  ): Promise<WriteIncidentOutcome> {
    return this.#write(id, "amended", reason, () => content, erase);
  }

  /** Marks an incident as withdrawn, for a reason that must be given. Its words stay. */
  withdraw(
    id: IncidentId,
    reason: string,
    erase: readonly RecordId[] = [],
  ): Promise<WriteIncidentOutcome> {
    return reason.trim() === ""
      ? Promise.resolve({ kind: "invalid", problems: [{ path: "reason", code: "reason-missing" }] })
      : this.#write(id, "withdrawn", reason, (incident) => incident?.current.content, erase);
  }

  /** Takes a withdrawal back. The log keeps both, and the reason for each. */
  reinstate(
    id: IncidentId,
    reason: string,
    erase: readonly RecordId[] = [],
  ): Promise<WriteIncidentOutcome> {
    return this.#write(id, "reinstated", reason, (incident) => incident?.current.content, erase);
  }

  /** Keeps `text` as the private note of an incident, in place of what was there; empty text erases it. */
  keepPrivateNote(id: IncidentId, text: string): Promise<void> {
    return this.#inTurn(async () => {
      const kept = this.#notes.get(id);
      if (text.trim() === "") {
        if (kept === undefined) return;
        await this.#tools.store.commit({ erase: [kept.recordId] });
        this.#notes.delete(id);
        return;
      }
      const [recordId] = await this.#tools.store.commit({ write: [this.#noteRecord(id, text)] });
      if (recordId !== undefined) this.#notes.set(id, { recordId, text });
    });
  }

  /** Adds what `incoming` holds and this log does not, in one step. See [Note: How logs are joined]. */
  restore(incoming: WholeLog, noteLine: string): Promise<RestoreCounts> {
    return this.#inTurn(async () => {
      const { store, hash, randomBytes } = this.#tools;
      const present = wholeLogOf(await store.readAll(), hash);
      const plan = planRestore(present, incoming, { hash, randomBytes, noteLine });
      if (plan.links.length === 0 && plan.notes.length === 0) return plan.counts;
      const names = await store.commit(toChange(plan, (id) => this.#notes.get(id)?.recordId));
      for (const [index, { incidentId, text }] of plan.notes.entries()) {
        const recordId = names[plan.links.length + index];
        if (recordId !== undefined) this.#notes.set(incidentId, { recordId, text });
      }
      this.#head = plan.head;
      this.#fill(plan.links);
      this.#ordered = undefined;
      return plan.counts;
    });
  }

  #write(
    id: IncidentId,
    kind: RevisionKind,
    reason: string,
    contentFor: (incident: Incident | undefined) => unknown,
    erase: readonly RecordId[],
    note = "",
  ): Promise<WriteIncidentOutcome> {
    return this.#inTurn(async () => {
      const incident = this.#incidents.get(id);
      if (incident === undefined && kind !== "recorded") throw new Fault("record-missing");
      const parsed = parseIncidentContent(contentFor(incident));
      if (parsed.kind === "invalid") return parsed;
      const content = JSON.stringify(parsed.value);
      const { clock, hash, randomBytes, store } = this.#tools;
      // An amendment stands for good: one that changes no word would say for ever that something was changed.
      if (
        incident !== undefined &&
        kind === "amended" &&
        content === JSON.stringify(incident.current.content)
      ) {
        if (erase.length > 0) await store.commit({ erase });
        return { kind: "written", incident };
      }
      const recordedAt = clock.now();
      // Words that were fit to be written once are not refused when they are only repeated.
      const problems =
        kind === "recorded" || kind === "amended"
          ? problemsBeforeSaving(parsed.value, recordedAt, incident?.current.content)
          : [];
      if (problems.length > 0) return { kind: "invalid", problems };
      const revision: Revision = {
        incidentId: id,
        number: (incident?.lastRevision ?? 0) + 1,
        kind,
        recordedAt,
        zone: clock.zone(),
        reason,
        content,
      };
      const linked = linkRevision(revision, this.#head, randomBytes(32), hash);
      const label = { kind: recordKinds.revision, subject: id, writtenAt: recordedAt };
      const change: StoredChange = {
        write: [
          { label, bytes: encodeRevision(linked) },
          ...(note.trim() === "" ? [] : [this.#noteRecord(id, note)]),
        ],
        erase,
        head: encodeHead(linked),
      };
      const [, noteRecordId] = await store.commit(change);
      this.#head = { sequence: linked.sequence, link: linked.link };
      if (noteRecordId !== undefined) this.#notes.set(id, { recordId: noteRecordId, text: note });
      const written = withRevision(incident, revision, parsed.value);
      this.#incidents.set(id, written);
      this.#ordered = undefined;
      return { kind: "written", incident: written };
    });
  }

  #noteRecord(id: IncidentId, text: string) {
    const note = privateNote(id, text, this.#tools.clock.now());
    const kept = this.#notes.get(id);
    return {
      ...(kept === undefined ? {} : { id: kept.recordId }),
      label: { kind: recordKinds.privateNote, subject: id, writtenAt: note.writtenAt },
      bytes: encodePrivateNote(note),
    };
  }

  // One change after the other: each link needs the one before it on disk.
  #inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
    const run = this.#lastWrite.then(act);
    this.#lastWrite = run.catch(() => undefined);
    return run;
  }

  #fill(links: readonly LinkedRevision[]): number {
    let unreadable = 0;
    for (const { revision } of [...links].sort((a, b) => a.revision.number - b.revision.number)) {
      const parsed = parseIncidentContent(parsedOrNull(revision.content));
      if (parsed.kind === "invalid") unreadable += 1;
      else {
        const incident = this.#incidents.get(revision.incidentId);
        this.#incidents.set(revision.incidentId, withRevision(incident, revision, parsed.value));
      }
    }
    return unreadable;
  }
}

function parsedOrNull(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
