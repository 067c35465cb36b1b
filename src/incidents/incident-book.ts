// All incidents of an open vault and the facts beside them, and the only way to change them. Pure: records come and go
// through the RecordStore.

import {
  type BackgroundId,
  type Clock,
  Fault,
  type IncidentId,
  type Milliseconds,
  newId,
  type RecordId,
} from "#base";
import type { BackgroundFact } from "./background.ts";
import {
  type ChainLink,
  decodeHead,
  decodeLink,
  encodeHead,
  encodeLink,
  gapsIn,
  hasTrueLink,
  isErased,
  knownOf,
  lastOf,
} from "./chain.ts";
import {
  lastClockIn,
  latest,
  latestClockIn,
  linksAfterClockWentBack,
  wentBack,
} from "./clock-went-back.ts";
import type { ErasedRevision } from "./erased-link.ts";
import { type ErasedEntry, type ErasureScope, erasedEntries, erasureOf } from "./erasing.ts";
import { type FoundHurt, type HurtThing, hurtThings } from "./hurt.ts";
import type { Incident } from "./incident.ts";
import type { Journal } from "./journal.ts";
import { type NewerRecord, newerRecordIn } from "./newer-records.ts";
import { startOf } from "./occurrence.ts";
import { decodePrivateNote, encodePrivateNote, joinedNote, privateNote } from "./private-note.ts";
import type { IncidentProblem } from "./problem-codes.ts";
import { contentSchema } from "./read-content.ts";
import {
  type RecordInStep,
  type RecordStore,
  recordKinds,
  type StoredChange,
  type StoredRecords,
} from "./record-store.ts";
import type { Recorded } from "./recorded.ts";
import { planRestore, type RestoreCounts, toChange } from "./restore.ts";
import {
  type ChainHead,
  type Hash,
  linkRevision,
  type Revision,
  type RevisionKind,
} from "./revision.ts";
import { backgroundShelf, incidentShelf, type Shelf, wordsIn } from "./shelf.ts";
import { type TextInLanguage, textInLanguage } from "./text-languages.ts";
import { type WholeLog, wholeLogOf } from "./whole-log.ts";

/** How writing an incident down can end. */
export type WriteIncidentOutcome =
  | { readonly kind: "written"; readonly incident: Incident }
  | { readonly kind: "invalid"; readonly problems: readonly IncidentProblem[] };

/** How writing down a fact beside the incidents can end. */
export type WriteBackgroundOutcome =
  | { readonly kind: "written"; readonly fact: BackgroundFact }
  | { readonly kind: "invalid"; readonly problems: readonly IncidentProblem[] };

/** What a book needs from outside. */
export interface BookTools {
  readonly store: RecordStore;
  readonly hash: Hash;
  readonly randomBytes: (length: number) => Uint8Array;
  readonly clock: Clock;
}

interface KeptNote extends TextInLanguage {
  readonly recordId: RecordId;
}

// What is written: the new words, or those that stand there now.
interface NewWords {
  readonly kind: RevisionKind;
  readonly reason: string | TextInLanguage;
  readonly content?: unknown;
  readonly note?: string | TextInLanguage;
  readonly beside?: RecordInStep;
}

/** How many links are hashed before anything else has its turn. */
const linksATurn = 100;

/** The incidents of an open vault and the facts beside them, in memory. */
export class IncidentBook {
  readonly #tools: BookTools;
  readonly #incidents = incidentShelf();
  readonly #background = backgroundShelf();
  readonly #notes = new Map<IncidentId, KeptNote>();
  readonly #erased = new Map<IncidentId, readonly ErasedRevision[]>();
  #head: ChainHead;
  #lastClock: Milliseconds | undefined;
  // The latest that the clock of this device has shown.
  #latestClock: Milliseconds | undefined;
  #lastWrite: Promise<unknown> = Promise.resolve();
  #turns = 0;
  #ordered: readonly Incident[] | undefined;
  #newer: NewerRecord | undefined;

  // What of the chain is still to be hashed: nothing where something is hurt already, and the chain is broken for that.
  #unchecked: readonly ChainLink[];
  readonly #hurt: FoundHurt[];
  #checked: Promise<number> | undefined;

  /** The book that `contents` make. See {@link IncidentBook.damaged} for what could not be read. */
  constructor(contents: StoredRecords, tools: BookTools) {
    this.#tools = tools;
    this.#newer = newerRecordIn(contents.records);
    const links: ChainLink[] = [];
    const unreadable: FoundHurt[] = [];
    for (const { id, label, bytes } of contents.records) {
      if (label.kind === recordKinds.revision) {
        const linked = decodeLink(bytes);
        if (linked === undefined) unreadable.push({ damage: "unreadable", label });
        else links.push(linked);
      } else if (label.kind === recordKinds.privateNote) {
        const note = decodePrivateNote(bytes);
        if (note === undefined) unreadable.push({ damage: "unreadable", label });
        else this.#notes.set(label.subject as IncidentId, { recordId: id, ...note });
      }
    }
    const head = contents.head === undefined ? undefined : decodeHead(contents.head);
    const gaps = gapsIn(links, head);
    // A head that was lost comes back behind the links that are there; going on from it would break the chain for good.
    const last = lastOf(links);
    this.#head = head === undefined || head.sequence < last.sequence ? last : head;
    unreadable.push(...this.#fill(links));
    const isHurt = contents.damage.length > 0;
    this.#hurt = [
      ...(isHurt
        ? contents.damage.map(({ kind, label }) => ({ damage: kind, label }))
        : [
            ...[...gaps.after].map(brokenAt),
            ...(gaps.endsAtHead ? [] : [{ damage: "chain", label: undefined } as const]),
          ]),
      ...unreadable,
    ];
    this.#unchecked = isHurt ? [] : links.filter((link) => !gaps.after.has(link));
  }

  /**
   * How many things could not be read, or do not fit the chain, as far as is known: {@link IncidentBook.checked} knows
   * more. 0 when all is as it was left.
   */
  get damaged(): number {
    return this.#hurt.length;
  }

  /** What is known of each of those things. */
  hurt(): readonly HurtThing[] {
    return hurtThings(this.#hurt, {
      find: (id) => this.find(id),
      findBackground: (id) => this.findBackground(id),
      all: () => this.#incidents.all(),
    });
  }

  /**
   * As {@link IncidentBook.damaged}, once every link has been found to follow from its words. Hashing takes as long as
   * all the rest of opening, and each row was opened under its seal already: so it is done afterwards, once, and `turn` is
   * waited for every now and then.
   */
  checked(turn: () => Promise<void> = async () => {}): Promise<number> {
    this.#checked ??= this.#check(turn);
    return this.#checked;
  }

  async #check(turn: () => Promise<void>): Promise<number> {
    const links = this.#unchecked;
    this.#unchecked = [];
    for (const [index, link] of links.entries()) {
      if (!hasTrueLink(link, this.#tools.hash)) this.#hurt.push(brokenAt(link));
      if (index % linksATurn === linksATurn - 1) await turn();
    }
    return this.#hurt.length;
  }

  /** Set when something in it was written by a newer version. Such a book must not be written in. */
  get newer(): NewerRecord | undefined {
    return this.#newer;
  }

  /** The last link of the chain. */
  get head(): ChainHead {
    return this.#head;
  }

  /** How many incidents there are. */
  get size(): number {
    return this.#incidents.size;
  }

  /** All incidents, latest first: by when they happened, or by when they were written down where that is not known. */
  latestFirst(): readonly Incident[] {
    this.#ordered ??= this.#incidents
      .all()
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
    return this.#incidents.find(id);
  }

  /** The facts beside the incidents, in the order in which they were first written down. */
  background(): readonly BackgroundFact[] {
    return this.#background.all().toSorted((a, b) => a.recordedAt - b.recordedAt);
  }

  /** The fact of that name. */
  findBackground(id: BackgroundId): BackgroundFact | undefined {
    return this.#background.find(id);
  }

  /** The private note beside an incident; empty when there is none. */
  privateNoteOf(id: IncidentId): string {
    return this.#notes.get(id)?.text ?? "";
  }

  /** The language of that note, BCP 47; empty when it is not known, or there is no note. */
  languageOfNote(id: IncidentId): string {
    return this.#notes.get(id)?.language ?? "";
  }

  /**
   * Writes a new incident down, and its private note in the same step when it has one. As in all changes below, the
   * records named in `erase`, such as the draft of these words, go in the same step too.
   */
  async record(
    content: unknown,
    note: string | TextInLanguage,
    erase: readonly RecordId[] = [],
  ): Promise<WriteIncidentOutcome> {
    const words: NewWords = { kind: "recorded", reason: "", content, note };
    return asIncident(await this.#write(this.#incidents, newId<"incident">(), words, erase));
  }

  /**
   * Writes new words for an incident. The old ones stay. Words that are no different are no amendment: nothing is written,
   * and a reason for them is refused. `note` is added to the private note in the same step, so that what is taken out of
   * the facts is never nowhere.
   */
  async amend(
    id: IncidentId,
    content: unknown,
    reason: string | TextInLanguage,
    erase: readonly RecordId[] = [],
    note: string | TextInLanguage = "",
  ): Promise<WriteIncidentOutcome> {
    const words: NewWords = { kind: "amended", reason, content, note };
    return asIncident(await this.#write(this.#incidents, id, words, erase));
  }

  /** Marks an incident as withdrawn, for a reason that must be given. Its words stay. */
  async withdraw(
    id: IncidentId,
    reason: string | TextInLanguage,
    erase: readonly RecordId[] = [],
  ): Promise<WriteIncidentOutcome> {
    return asIncident(await this.#write(this.#incidents, id, { kind: "withdrawn", reason }, erase));
  }

  /** Takes a withdrawal back. The log keeps both, and the reason for each. */
  async reinstate(
    id: IncidentId,
    reason: string | TextInLanguage,
    erase: readonly RecordId[] = [],
  ): Promise<WriteIncidentOutcome> {
    return asIncident(
      await this.#write(this.#incidents, id, { kind: "reinstated", reason }, erase),
    );
  }

  /** Writes down a new fact beside the incidents. */
  async recordBackground(
    content: unknown,
    erase: readonly RecordId[] = [],
  ): Promise<WriteBackgroundOutcome> {
    const words: NewWords = { kind: "recorded", reason: "", content };
    return asFact(await this.#write(this.#background, newId<"background">(), words, erase));
  }

  /**
   * Amends, withdraws or reinstates a fact beside the incidents, as for an incident. `content` is for amending alone;
   * `beside` is written in the same step, so that what is taken out of a fact is never nowhere.
   */
  async changeBackground(
    id: BackgroundId,
    change: {
      readonly kind: Exclude<RevisionKind, "recorded">;
      readonly reason: string | TextInLanguage;
      readonly content?: unknown;
      readonly beside?: RecordInStep;
    },
    erase: readonly RecordId[] = [],
  ): Promise<WriteBackgroundOutcome> {
    return asFact(await this.#write(this.#background, id, change, erase));
  }

  /** How often something was written, or tried to be: while it stays the same, nothing here has changed. */
  get turns(): number {
    return this.#turns;
  }

  /** Keeps `said` as the private note of an incident, in place of what was there; empty text erases it. */
  keepPrivateNote(id: IncidentId, said: string | TextInLanguage): Promise<void> {
    const note = textInLanguage(said);
    return this.#inTurn(async () => {
      const kept = this.#notes.get(id);
      if (note.text.trim() === "") {
        if (kept === undefined) return;
        await this.#tools.store.commit({ erase: [kept.recordId] });
        this.#notes.delete(id);
        return;
      }
      const [recordId] = await this.#tools.store.commit({ write: [this.#noteRecord(id, note)] });
      this.#keepNote(id, recordId, note);
    });
  }

  /** What was erased whole, first erased last. */
  erased(): readonly ErasedEntry[] {
    return erasedEntries(this.#erased);
  }

  /** Whether any words of what is called `id` were erased for good. */
  hasErased(id: IncidentId | BackgroundId): boolean {
    return this.#erased.has(id as string as IncidentId);
  }

  /**
   * Erases words for good: of everything that `scope` names only dates are left, and the links of the chain, which can
   * still be followed. Where all of an entry goes, its private note goes with it, and the records named in `erase`.
   * `nothing-to-erase` when there are no such words, or none that are not what the entry says now.
   */
  erase(
    id: IncidentId | BackgroundId,
    scope: ErasureScope,
    erase: readonly RecordId[] = [],
  ): Promise<{ readonly kind: "erased" | "nothing-to-erase" }> {
    return this.#inTurn(async () => {
      const { store, hash, clock } = this.#tools;
      const subject = id as string as IncidentId;
      const now = { erasedAt: clock.now(), erasedZone: clock.zone() };
      const contents = await store.readAll();
      const { records, chain } = erasureOf(contents, subject, scope, now, hash);
      if (records.length === 0) return { kind: "nothing-to-erase" };
      const note = scope === "all" ? this.#notes.get(subject) : undefined;
      await store.commit({
        write: records,
        erase: [...erase, ...(note === undefined ? [] : [note.recordId])],
      });
      if (note !== undefined) this.#notes.delete(subject);
      this.#incidents.drop(subject);
      this.#background.drop(id as string as BackgroundId);
      this.#erased.delete(subject);
      this.#fill(
        chain.filter((link) => knownOf(link).incidentId === subject),
        chain,
      );
      this.#ordered = undefined;
      return { kind: "erased" };
    });
  }

  /**
   * Adds what `incoming` holds and this log does not, in one step. See [Note: How logs are joined]. The entries of the
   * private journal are written too, and `journal` learns of them.
   */
  restore(incoming: WholeLog, noteLine: string, journal?: Journal): Promise<RestoreCounts> {
    return this.#inTurn(async () => {
      const { store, hash, randomBytes } = this.#tools;
      const present = wholeLogOf(await store.readAll(), hash);
      const plan = planRestore(present, incoming, { hash, randomBytes, noteLine });
      if (plan.links.length + plan.notes.length + plan.journal.length === 0) return plan.counts;
      const change = toChange(plan, {
        noteRecord: (id) => this.#notes.get(id)?.recordId,
        journalRecord: (id) => journal?.recordOf(id),
      });
      const names = (await store.commit(change)).slice(plan.links.length);
      for (const [index, { incidentId, text, language = "" }] of plan.notes.entries()) {
        this.#keepNote(incidentId, names[index], { text, language });
      }
      const journalNames = names.slice(plan.notes.length);
      journal?.adopt(
        plan.journal.flatMap((entry, index) => {
          const recordId = journalNames[index];
          return recordId === undefined ? [] : [{ recordId, entry }];
        }),
      );
      this.#head = plan.head;
      this.#fill(plan.links);
      this.#ordered = undefined;
      return plan.counts;
    });
  }

  #write<Content, Name extends string>(
    shelf: Shelf<Content, Name>,
    id: Name,
    { kind, beside, ...words }: NewWords,
    erase: readonly RecordId[],
  ): Promise<Written<Recorded<Content, Name>>> {
    const { text: reason, language } = textInLanguage(words.reason);
    return this.#inTurn(async () => {
      const present = shelf.find(id);
      if (present === undefined && kind !== "recorded") throw new Fault("record-missing");
      if (kind === "withdrawn" && reason.trim() === "") {
        return { kind: "invalid", problems: [{ path: "reason", code: "reason-missing" }] };
      }
      const isNew = kind === "recorded" || kind === "amended";
      const parsed = shelf.rules.parse(isNew ? words.content : present?.current.content);
      if (parsed.kind === "invalid") return parsed;
      const content = JSON.stringify(parsed.value);
      const { clock, hash, randomBytes, store } = this.#tools;
      const incidentId = id as string as IncidentId;
      const added = this.#noteWith(incidentId, textInLanguage(words.note ?? ""));
      // An amendment stands for good: one that changes no word would say for ever that something was changed.
      if (
        present !== undefined &&
        kind === "amended" &&
        content === JSON.stringify(present.current.content)
      ) {
        // A reason was typed by somebody who meant something by it: it is not dropped without a word.
        if (reason.trim() !== "" && added === undefined) {
          return { kind: "invalid", problems: [{ path: "reason", code: "nothing-changed" }] };
        }
        const write = added === undefined ? [] : [this.#noteRecord(incidentId, added)];
        if (erase.length + write.length > 0) {
          const [noteRecordId] = await store.commit({ write, erase });
          this.#keepNote(incidentId, noteRecordId, added);
        }
        return { kind: "written", recorded: present };
      }
      const recordedAt = clock.now();
      const zone = clock.zone();
      // Words that were fit to be written once are not refused when they are only repeated. And a clock that is known to be
      // behind cannot tell what has not happened yet.
      const isBehind = wentBack(this.#latestClock, recordedAt);
      const problems = isNew
        ? shelf.rules
            .problemsBeforeSaving(parsed.value, recordedAt, zone, present?.current.content)
            .filter(({ code }) => !(isBehind && code === "date-in-future"))
        : [];
      if (problems.length > 0) return { kind: "invalid", problems };
      const revision: Revision = {
        incidentId,
        number: (present?.lastRevision ?? 0) + 1,
        kind,
        recordedAt,
        zone,
        reason,
        ...(language === "" || reason.trim() === "" ? {} : { reasonLanguage: language }),
        content,
      };
      const linked = linkRevision(revision, this.#head, randomBytes(32), hash);
      const label = { kind: recordKinds.revision, subject: id, writtenAt: recordedAt };
      const change: StoredChange = {
        write: [
          { label, bytes: encodeLink(linked) },
          ...(beside === undefined ? [] : [beside.record]),
          ...(added === undefined ? [] : [this.#noteRecord(incidentId, added)]),
        ],
        erase,
        head: encodeHead(linked),
      };
      const [, ...names] = await store.commit(change);
      this.#head = { sequence: linked.sequence, link: linked.link };
      if (beside !== undefined && names[0] !== undefined) beside.onKept(names[0]);
      this.#keepNote(incidentId, names.at(-1), added);
      const recorded = shelf.add(linked, parsed.value, wentBack(this.#lastClock, recordedAt));
      this.#lastClock = recordedAt;
      this.#latestClock = latest(this.#latestClock, recordedAt);
      this.#ordered = undefined;
      return { kind: "written", recorded };
    });
  }

  // The note with `addition` below it; nothing when nothing is added. What is told of the language is told of the whole.
  #noteWith(id: IncidentId, addition: TextInLanguage): TextInLanguage | undefined {
    if (addition.text.trim() === "") return undefined;
    const text = joinedNote(this.privateNoteOf(id), addition.text);
    return { text, language: addition.language || this.languageOfNote(id) };
  }

  #keepNote(
    id: IncidentId,
    recordId: RecordId | undefined,
    note: TextInLanguage | undefined,
  ): void {
    if (recordId === undefined || note === undefined) return;
    const { text, language } = note;
    this.#notes.set(id, { recordId, text, language });
  }

  #noteRecord(id: IncidentId, said: TextInLanguage) {
    const note = privateNote(id, said, this.#tools.clock.now());
    const kept = this.#notes.get(id);
    return {
      ...(kept === undefined ? {} : { id: kept.recordId }),
      label: { kind: recordKinds.privateNote, subject: id, writtenAt: note.writtenAt },
      bytes: encodePrivateNote(note),
    };
  }

  // One change after the other: each link needs the one before it on disk.
  #inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
    const run = this.#lastWrite.then(act).finally(() => {
      this.#turns += 1;
    });
    this.#lastWrite = run.catch(() => undefined);
    return run;
  }

  // Gives what could not be read.
  #fill(links: readonly ChainLink[], chain = links): readonly FoundHurt[] {
    const afterClockWentBack = linksAfterClockWentBack(chain);
    this.#lastClock = lastClockIn(chain) ?? this.#lastClock;
    this.#latestClock = latest(this.#latestClock, latestClockIn(chain));
    const unreadable: FoundHurt[] = [];
    for (const link of links.toSorted((a, b) => knownOf(a).number - knownOf(b).number)) {
      const { incidentId } = knownOf(link);
      const erasedBefore = this.#erased.get(incidentId) ?? [];
      if (isErased(link)) {
        this.#erased.set(incidentId, [...erasedBefore, link.erased]);
        this.#incidents.addErased(incidentId, link.erased);
        this.#background.addErased(incidentId as string as BackgroundId, link.erased);
        continue;
      }
      const { value, isBackground } = wordsIn(link);
      const shelf = isBackground ? this.#background : this.#incidents;
      const wentBackHere = afterClockWentBack.has(link);
      const outcome = shelf.addRead(link, value, wentBackHere, erasedBefore);
      if (outcome !== "read") unreadable.push({ ...brokenAt(link), damage: "unreadable" });
      if (outcome === "newer") {
        this.#newer = { found: contentSchema + 1, supported: contentSchema };
      }
    }
    return unreadable;
  }
}

function brokenAt(link: ChainLink): FoundHurt {
  const { incidentId, recordedAt } = knownOf(link);
  const label = { kind: recordKinds.revision, subject: incidentId, writtenAt: recordedAt };
  return { damage: "chain", label };
}

type Written<Of> =
  | { readonly kind: "written"; readonly recorded: Of }
  | { readonly kind: "invalid"; readonly problems: readonly IncidentProblem[] };

function asIncident(outcome: Written<Incident>): WriteIncidentOutcome {
  return outcome.kind === "written" ? { kind: "written", incident: outcome.recorded } : outcome;
}

function asFact(outcome: Written<BackgroundFact>): WriteBackgroundOutcome {
  return outcome.kind === "written" ? { kind: "written", fact: outcome.recorded } : outcome;
}
