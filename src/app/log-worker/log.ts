// The half of the app that holds keys and plaintext, composed: vault, incidents, drafts. Knows no worker: `worker.ts`
// passes the calls in, tests call it directly.

import {
  type BackgroundId,
  type Clock,
  clockInZone,
  Fault,
  type IncidentId,
  isTimeZone,
  isZoneUnsure,
  type JournalEntryId,
  type LocalDate,
  type Milliseconds,
  type RecordId,
  type TimeZone,
} from "#base";
import type { BackupFile } from "#disclosure/backup";
import { words } from "#i18n";
import {
  type BackgroundFact,
  type BackgroundKind,
  Copies,
  type Copy,
  type CopyId,
  copyRecord,
  DraftShelf,
  type ErasedEntry,
  type ErasureScope,
  emptyLog,
  IncidentBook,
  isErased,
  isOfBackground,
  Journal,
  joinedNote,
  KeptWording,
  keptRecord,
  knownOf,
  type ListedCopy,
  type NeededEvidence,
  namesOf,
  neededEvidence,
  newerRecordIn,
  planRestore,
  recordMigrations,
  type TextInLanguage,
  toChange,
  toExportable,
  toExportableBackground,
  type UsedBefore,
  usedBefore,
  wholeLogOf,
} from "#incidents";
import type { Disclosed, ExportableBackground, ExportableIncident } from "#incidents/exportable";
import { guessLanguage } from "#language";
import type { Choices, Finding } from "#search";
import type { Timeline, Unit } from "#timeline";
import {
  Attempts,
  changePassphrase,
  confirmPassphrase,
  createVault,
  eraseVault,
  findVault,
  type KeyMaker,
  loadSodium,
  makeRecoveryKey,
  migrated,
  type OpenVault,
  randomBytes,
  revokeRecoveryKey,
  type Storage,
  type StoredRow,
  setPassphrase,
  sha256,
  unlockVault,
  type VaultChange,
  type VaultContents,
} from "#vault";
import { withoutPassages } from "../review/without-passages.ts";
import { readBackupFiles, toBackupFiles } from "./backup-files.ts";
import { FactFinder } from "./fact-finder.ts";
import { Finder } from "./finder.ts";
import { JournalFinder, type JournalFindings } from "./journal-finder.ts";
import { otherTurn } from "./other-turn.ts";
import type {
  BackgroundOutcome,
  ChangePassphraseOutcome,
  ConfirmedOutcome,
  CreateOutcome,
  Draft,
  DraftSubject,
  EntriesAnswer,
  EraseWordsOutcome,
  FindAnswer,
  HurtLine,
  LogPage,
  MakeRecoveryKeyOutcome,
  MoveFactOutcome,
  MoveOutcome,
  NewCopy,
  OpenIncident,
  PassageMove,
  RestoreOutcome,
  SecretKind,
  SetPassphraseOutcome,
  UnlockOutcome,
  VaultStatus,
  WaitFirst,
  WriteOutcome,
} from "./protocol.ts";
import { ReviewService } from "./review-service.ts";
import { type Settings, SettingsShelf, settingsRecord } from "./settings-shelf.ts";
import { toHurtLine } from "./to-hurt-line.ts";
import { factWithLanguage, toldWithLanguage, withLanguages } from "./with-languages.ts";

/** What the log needs of the place it runs in. */
export interface LogSurroundings {
  readonly storage: Storage;
  readonly clock: Clock;
  /** Whether this worker's network is closed: see `network.ts`. */
  readonly networkIsClosed: () => Promise<boolean>;
  /** Makes this window the only one that may have the vault open; `undefined` when another is. Gives the way to let go. */
  readonly claimVault: () => Promise<(() => void) | undefined>;
}

interface OpenLog {
  readonly vault: OpenVault;
  readonly book: IncidentBook;
  readonly finder: Finder;
  readonly factFinder: FactFinder;
  readonly journalFinder: JournalFinder;
  readonly drafts: DraftShelf;
  readonly journal: Journal;
  readonly copies: Copies;
  readonly settings: SettingsShelf;
  readonly kept: KeptWording;
  readonly reviews: ReviewService;
  readonly clock: Clock;
}

/** How long after unlocking with the recovery key a new passphrase can be set without the present one, in milliseconds. */
const recoveredFor = 10 * 60_000;

/** The log of one vault, closed until it is created or unlocked. */
export class Log {
  readonly #around: LogSurroundings;
  readonly #attempts: Attempts;
  #open: OpenLog | undefined;
  // Until when a new passphrase may be set on the strength of the recovery key, on a clock that only goes forward.
  #recoveredUntil = 0;

  constructor(around: LogSurroundings) {
    this.#around = around;
    this.#attempts = new Attempts(around.storage);
  }

  /** What stands on this device. */
  async status(): Promise<VaultStatus> {
    const found = await findVault(this.#around.storage);
    if (found.kind !== "locked") return found;
    // Made ready while the passphrase is typed. Where it cannot be, unlocking says so.
    void this.#around.networkIsClosed();
    isTimeZone(this.#around.clock.zone());
    loadSodium().catch(() => undefined);
    return { kind: "locked", captures: await this.#around.storage.captures() };
  }

  /** Makes a vault and opens it; refused while this worker could still reach the network. */
  create(keyMaker: KeyMaker): Promise<CreateOutcome> {
    return this.#create(keyMaker, {});
  }

  async #create(keyMaker: KeyMaker, first: VaultChange): Promise<CreateOutcome> {
    if (!(await this.#around.networkIsClosed())) return { kind: "network-open" };
    const letGo = await this.#around.claimVault();
    if (letGo === undefined) return { kind: "vault-exists" };
    return unlessOpened(letGo, async () => {
      const found = await this.status();
      if (found.kind === "locked") return { kind: "vault-exists" };
      const outcome = await createVault(this.#around.storage, keyMaker, first);
      if (outcome.kind !== "created") return outcome;
      this.#fill(outcome.vault, await outcome.vault.readAll());
      return { kind: "created" };
    });
  }

  /** Opens the vault and reads it whole. */
  async unlock(keyMaker: KeyMaker, secret: SecretKind): Promise<UnlockOutcome> {
    const { networkIsClosed, storage } = this.#around;
    if (!(await networkIsClosed())) return { kind: "network-open" };
    const found = await findVault(storage);
    if (found.kind !== "locked") return found;
    const letGo = await this.#around.claimVault();
    if (letGo === undefined) return { kind: "open-elsewhere" };
    return unlessOpened(letGo, async () => {
      let stored: Promise<StoredRow[]> | undefined;
      let vault: OpenVault | undefined;
      const unlock = async () => {
        // Read while the key is being worked out in another worker: together they take as long as the slower one.
        stored = storage.rows();
        stored.catch(() => undefined);
        const outcome = await unlockVault(storage, found, keyMaker, secret);
        if (outcome.kind === "unlocked") vault = outcome.vault;
        return outcome;
      };
      try {
        const outcome = await this.#tried(unlock, { claims: true });
        switch (outcome.kind) {
          case "unlocked":
            if (secret === "recovery") this.#recoveredUntil = performance.now() + recoveredFor;
            return await this.#opening(outcome.vault, stored);
          case "wrong-secret":
            return { kind: "wrong-passphrase" };
          default:
            return outcome;
        }
      } catch (error) {
        // This worker lives on: it must not keep the key of a vault that did not open.
        this.#open = undefined;
        vault?.lock();
        throw error;
      }
    });
  }

  /** See {@link changePassphrase}. */
  async changePassphrase(present: KeyMaker, next: KeyMaker): Promise<ChangePassphraseOutcome> {
    const { storage } = this.#around;
    return toConfirmed(
      await this.#tried(async () => changePassphrase(storage, await this.#slots(), present, next)),
    );
  }

  /** See {@link setPassphrase}. */
  async setPassphrase(next: KeyMaker): Promise<SetPassphraseOutcome> {
    const { vault } = this.#opened;
    if (performance.now() > this.#recoveredUntil) return { kind: "too-late" };
    const outcome = await setPassphrase(this.#around.storage, await this.#slots(), vault, next);
    if (outcome.kind === "changed") this.#recoveredUntil = 0;
    return outcome;
  }

  /** Keeps whether secrets are typed letter by letter on this device. */
  keepCapture(isOn: boolean): Promise<void> {
    return this.#around.storage.keepCapture(isOn);
  }

  /** Another window has the vault now: nothing more may be read or written here. */
  shutOut(): void {
    this.#open?.vault.lock();
    this.#open = undefined;
  }

  /** See {@link makeRecoveryKey}. */
  async makeRecoveryKey(present: KeyMaker): Promise<MakeRecoveryKeyOutcome> {
    const { storage } = this.#around;
    return toConfirmed(
      await this.#tried(async () => makeRecoveryKey(storage, await this.#slots(), present)),
    );
  }

  /** See {@link revokeRecoveryKey}. */
  async revokeRecoveryKey(present: KeyMaker): Promise<ConfirmedOutcome> {
    const { storage } = this.#around;
    return toConfirmed(
      await this.#tried(async () => revokeRecoveryKey(storage, await this.#slots(), present)),
    );
  }

  /** See {@link eraseVault}. Nothing can be asked of this log afterwards. */
  async eraseEverything(present: KeyMaker): Promise<ConfirmedOutcome> {
    const { storage } = this.#around;
    const outcome = await this.#tried(async () =>
      eraseVault(storage, await this.#slots(), present),
    );
    if (outcome.kind === "done") this.#open = undefined;
    return toConfirmed(outcome);
  }

  /** Whether a recovery key opens this vault. */
  async hasRecoveryKey(): Promise<boolean> {
    return (await this.#slots()).some(({ secret }) => secret === "recovery");
  }

  /** See {@link confirmPassphrase}. */
  async confirmPassphrase(
    present: KeyMaker,
    secret: SecretKind = "passphrase",
  ): Promise<ConfirmedOutcome> {
    return toConfirmed(
      await this.#tried(async () => confirmPassphrase(await this.#slots(), present, secret)),
    );
  }

  /** See {@link IncidentBook.erase}. Asks for the passphrase, since what is erased is gone for good. */
  async eraseWords(
    present: KeyMaker,
    id: IncidentId | BackgroundId,
    scope: ErasureScope,
  ): Promise<EraseWordsOutcome> {
    const { book, drafts, kept, finder, factFinder } = this.#opened;
    const confirmed = await this.confirmPassphrase(present);
    if (confirmed.kind !== "done") return confirmed;
    const subject = id as string as IncidentId;
    // A mark of erased words could still prove a guess at them: all of this subject go, and what stays is asked again.
    const erase = async (records: readonly RecordId[]) => {
      const { kind } = await book.erase(id, scope, [...records, ...kept.recordsOf(subject)]);
      if (kind === "erased") kept.forget(subject);
      await Promise.all([finder.keepUp(), factFinder.keepUp()]);
      return kind === "erased"
        ? { isTaken: true, result: confirmed }
        : { isTaken: false, result: { kind } };
    };
    // What is being typed for an entry that goes may hold its words.
    return scope === "all"
      ? drafts.handOverAllOf<EraseWordsOutcome>(id, erase)
      : (await erase([])).result;
  }

  /** See {@link IncidentBook.erased}. */
  erasedEntries(): readonly ErasedEntry[] {
    return this.#book.erased();
  }

  /** Everything as files, read anew from the disk: what a backup is made of is what an unlock would find. */
  async backupFiles(contents: {
    readonly withPrivateNotes: boolean;
    readonly madeAt: Milliseconds;
  }): Promise<{ readonly files: readonly BackupFile[]; readonly incidents: number }> {
    const { vault, settings, copies, kept } = this.#opened;
    const whole = wholeLogOf(await vault.readAll(), sha256);
    const incidents = whole.links.flatMap((link) =>
      isErased(link) || isOfBackground(link) ? [] : [link.revision.incidentId],
    );
    const beside = { ...contents, copies: copies.all().map(toCopy), kept: kept.all() };
    return {
      files: toBackupFiles(whole, settings.current(), beside),
      incidents: new Set(incidents).size,
    };
  }

  /** Checks the whole of `files` and then adds what is not here. See {@link IncidentBook.restore}. */
  async restore(files: readonly BackupFile[], noteLine: string): Promise<RestoreOutcome> {
    const book = this.#book;
    const backup = readBackupFiles(files);
    if (backup.kind !== "read") return backup;
    const counts = await book.restore(backup.log, noteLine, this.#opened.journal);
    await this.#opened.copies.restore(backup.copies);
    // Of what is not here, or was erased, even in part, nothing is to be known: a mark would prove a guess at the words.
    await this.#opened.kept.restore(
      backup.kept.filter(
        ({ id }) =>
          !book.hasErased(id) &&
          (book.find(id as IncidentId) !== undefined ||
            book.findBackground(id as BackgroundId) !== undefined),
      ),
    );
    return { kind: "restored", counts, damaged: backup.log.breaks };
  }

  /** Checks the whole of `files` and then makes a vault that holds them, in one step, and opens it. */
  async createFromBackup(
    files: readonly BackupFile[],
    keyMaker: KeyMaker,
  ): Promise<RestoreOutcome | Exclude<CreateOutcome, { kind: "created" }>> {
    await loadSodium();
    const backup = readBackupFiles(files);
    if (backup.kind !== "read") return backup;
    const { log, settings, copies, kept, madeAt } = backup;
    const plan = planRestore(emptyLog, log, { hash: sha256, randomBytes, noteLine: "" });
    const change = toChange(plan);
    const chosen = settings === undefined ? [] : [{ ...settings, lastBackupAt: madeAt }];
    const there = new Set<string>(plan.links.map((link) => knownOf(link).incidentId));
    for (const link of plan.links) if (isErased(link)) there.delete(knownOf(link).incidentId);
    const now = this.#around.clock.now();
    const outcome = await this.#create(keyMaker, {
      ...change,
      write: [
        ...(change.write ?? []),
        ...chosen.map((each) => settingsRecord(each, now)),
        ...copies.map((copy) => copyRecord(copy, now)),
        ...kept.filter(({ id }) => there.has(id)).map((each) => keptRecord(each, now)),
      ],
    });
    return outcome.kind === "created"
      ? { kind: "restored", counts: plan.counts, damaged: await this.damaged() }
      : outcome;
  }

  /** See {@link IncidentBook.checked}. */
  damaged(): Promise<number> {
    return this.#book.checked(otherTurn);
  }

  /** See {@link IncidentBook.hurt}; the chain is checked to its end first. */
  async hurt(): Promise<readonly HurtLine[]> {
    await this.damaged();
    const zone = this.#opened.clock.zone();
    return this.#book.hurt().map((thing) => toHurtLine(thing, zone));
  }

  /** See {@link Finder.find}, {@link FactFinder.find} and {@link JournalFinder.countOf}. */
  async find(finding?: Finding, around?: IncidentId): Promise<FindAnswer> {
    const { finder, factFinder, journal, journalFinder } = this.#opened;
    const answer = await finder.find(finding, around);
    const { query } = answer.finding;
    const withSlips = answer.isClose || answer.total === 0;
    return {
      ...answer,
      beside: await factFinder.find(query, withSlips),
      inJournal: await journalFinder.countOf(query, withSlips),
      hasBeside: this.#book.background().length > 0 || !journal.isEmpty,
    };
  }

  /** See {@link Finder.list}. */
  list(offset: number, limit: number): LogPage {
    return this.#opened.finder.list(offset, limit);
  }

  /** See {@link Finder.entries}. */
  entries(
    of: string | readonly IncidentId[],
    offset: number,
    limit: number,
  ): Promise<EntriesAnswer> {
    return this.#opened.finder.entries(of, offset, limit);
  }

  /** See {@link Finder.choices}. */
  choices(): Choices {
    return this.#opened.finder.choices();
  }

  /** See {@link Finder.timeline}. */
  timeline(asOf: LocalDate, unit: Unit | undefined): Timeline {
    return this.#opened.finder.timeline(asOf, unit);
  }

  /** One incident with its private note. */
  read(id: IncidentId): OpenIncident | undefined {
    const incident = this.#book.find(id);
    return incident === undefined
      ? undefined
      : {
          incident,
          privateNote: this.#book.privateNoteOf(id),
          privateNoteLanguage: this.#book.languageOfNote(id),
          kept: this.#opened.kept.marksOf(id),
          names: namesOf(this.#book.background()),
        };
  }

  /** See {@link IncidentBook.record} and {@link KeptWording.keep}. */
  async record(
    content: unknown,
    privateNote: string | TextInLanguage,
    kept: readonly string[] = [],
  ): Promise<WriteOutcome> {
    const whole = await withLanguages(content);
    const note = await toldWithLanguage(privateNote, { otherwise: languageIn(whole) });
    const outcome = await this.#written("new", (drafts) => this.#book.record(whole, note, drafts));
    return this.#keptToo(outcome, kept);
  }

  /** See {@link IncidentBook.amend} and {@link KeptWording.keep}. */
  async amend(
    id: IncidentId,
    content: unknown,
    reason: string | TextInLanguage,
    { addToNote = "", kept = [] }: { addToNote?: string; kept?: readonly string[] } = {},
  ): Promise<WriteOutcome> {
    const whole = await withLanguages(content, this.#book.find(id)?.current.content);
    const told = await toldWithLanguage(reason, { otherwise: languageIn(whole) });
    await this.#addToDraftOfNote(id, addToNote);
    const addition = await this.#additionToNote(id, addToNote, languageIn(whole));
    const outcome = await this.#written(id, (drafts) =>
      this.#book.amend(id, whole, told, drafts, addition),
    );
    return this.#keptToo(outcome, kept);
  }

  /** See `movePassages` in the protocol. A draft of an amendment stays: it is what the person was about to say. */
  async movePassages(
    id: IncidentId,
    revision: number,
    moves: readonly PassageMove[],
    { reason, addToNote }: { reason: string; addToNote: string },
  ): Promise<MoveOutcome> {
    const told = await offeredReason(reason);
    const current = this.#book.find(id)?.current;
    const content = current && withoutPassages(current.content, moves);
    if (current?.revision !== revision || content === undefined) return { kind: "changed" };
    await this.#addToDraftOfNote(id, addToNote);
    const outcome = await this.#book.amend(
      id,
      content,
      told,
      [],
      await this.#additionToNote(id, addToNote, content.language),
    );
    return outcome.kind === "written" ? { kind: "written", id } : outcome;
  }

  /** See `moveFactPassages` in the protocol. A fact has no private note: what leaves it goes to the private journal. */
  async moveFactPassages(
    id: BackgroundId,
    revision: number,
    moves: readonly PassageMove[],
    { reason, addToJournal }: { reason: string; addToJournal: string },
  ): Promise<MoveFactOutcome> {
    const { journal, journalFinder } = this.#opened;
    const told = await offeredReason(reason);
    const page = await toldWithLanguage(addToJournal);
    const current = this.#book.findBackground(id)?.current;
    const content = current && withoutPassages(current.content, moves);
    if (current?.revision !== revision || content === undefined) return { kind: "changed" };
    const beside = journal.entryFor(page);
    const change = { kind: "amended", reason: told, content, beside } as const;
    const outcome = await this.#book.changeBackground(id, change);
    if (outcome.kind !== "written") return outcome;
    void journalFinder.keepUp();
    return { kind: "written", id };
  }

  /** See {@link KeptWording.keep}. */
  keepWording(id: IncidentId | BackgroundId, marks: readonly string[]): Promise<void> {
    return this.#opened.kept.keep(id, marks);
  }

  /** See {@link guessLanguage}. */
  languageOf(text: string): Promise<string> {
    return guessLanguage(text);
  }

  /** See {@link ReviewService.serve}. */
  serveReview(port: MessagePort, disclosed: Disclosed): void {
    this.#opened.reviews.serve(port, disclosed);
  }

  /** See {@link IncidentBook.withdraw}. */
  async withdraw(id: IncidentId, reason: string | TextInLanguage): Promise<WriteOutcome> {
    const told = await this.#reasonFor(id, reason);
    return this.#written(`reason:${id}`, (drafts) => this.#book.withdraw(id, told, drafts));
  }

  /** See {@link IncidentBook.reinstate}. */
  async reinstate(id: IncidentId, reason: string | TextInLanguage): Promise<WriteOutcome> {
    const told = await this.#reasonFor(id, reason);
    return this.#written(`reason:${id}`, (drafts) => this.#book.reinstate(id, told, drafts));
  }

  /** See {@link IncidentBook.background}. */
  background(): readonly BackgroundFact[] {
    return this.#book.background();
  }

  /** See {@link neededEvidence}. */
  neededEvidence(): readonly NeededEvidence[] {
    return neededEvidence(this.#book.latestFirst());
  }

  /** See {@link IncidentBook.recordBackground}. */
  async recordBackground(content: unknown): Promise<BackgroundOutcome> {
    const { kind } = (content ?? {}) as { kind?: BackgroundKind };
    const whole = await factWithLanguage(content);
    return this.#factWritten(`fact:${kind ?? "other-party"}`, (drafts) =>
      this.#book.recordBackground(whole, drafts),
    );
  }

  /** See {@link IncidentBook.changeBackground}. */
  async changeBackground(
    id: BackgroundId,
    change: Parameters<IncidentBook["changeBackground"]>[1],
  ): Promise<BackgroundOutcome> {
    const { kind } = change;
    const subject: DraftSubject = kind === "amended" ? `fact:${id}` : `fact-reason:${id}`;
    const before = this.#book.findBackground(id)?.current.content;
    const content = kind === "amended" ? await factWithLanguage(change.content, before) : before;
    // The words of an order are a court's. They tell nothing of the language in which a reason is given.
    const reason = await toldWithLanguage(change.reason);
    return this.#factWritten(subject, (drafts) =>
      this.#book.changeBackground(id, { ...change, content, reason }, drafts),
    );
  }

  /** What of the private journal has the words of `query`; without one, the words that the entries are searched for. */
  async journal(query?: string): Promise<JournalFindings & { readonly query: string }> {
    const { finder, journalFinder } = this.#opened;
    const asked = query ?? finder.query;
    return { query: asked, ...(await journalFinder.find(asked)) };
  }

  /** See {@link Journal.keep}. */
  async keepJournalEntry(
    id: JournalEntryId | undefined,
    told: string | TextInLanguage,
  ): Promise<void> {
    const { drafts, journal, journalFinder } = this.#opened;
    const before = id === undefined ? undefined : journal.find(id);
    const said = await toldWithLanguage(told, { before });
    return drafts.handOver<void>(`journal:${id ?? "new"}`, async (records) => {
      await journal.keep(id, said, records);
      void journalFinder.keepUp();
      return { isTaken: true, result: undefined };
    });
  }

  /** See `addToJournal` in the protocol. */
  async addToJournal(text: string): Promise<void> {
    const { journal, journalFinder } = this.#opened;
    await journal.keep(undefined, await toldWithLanguage(text));
    void journalFinder.keepUp();
  }

  /** See {@link IncidentBook.keepPrivateNote}. Gives the language that the note is kept in. */
  async keepPrivateNote(id: IncidentId, told: string | TextInLanguage): Promise<string> {
    const book = this.#book;
    const note = await toldWithLanguage(told, {
      before: { text: book.privateNoteOf(id), language: book.languageOfNote(id) },
      otherwise: book.find(id)?.current.content.language ?? "",
    });
    await book.keepPrivateNote(id, note);
    void this.#opened.finder.keepUp();
    await this.#opened.drafts.drop(`note:${id}`);
    return note.language;
  }

  /** The zone that is written down with everything, and whether it can be relied on. */
  zone(): { readonly zone: TimeZone; readonly isSure: boolean } {
    const { clock, settings } = this.#opened;
    const isChosen = settings.current().zone !== null;
    return { zone: clock.zone(), isSure: isChosen || !isZoneUnsure(this.#around.clock.zone()) };
  }

  /** See {@link usedBefore}. */
  usedBefore(): UsedBefore {
    return usedBefore(this.#book.latestFirst(), this.#book.background());
  }

  /** See {@link DraftShelf.keep}. */
  keepDraft(subject: DraftSubject, form: unknown): Promise<void> {
    return this.#opened.drafts.keep(subject, form);
  }

  /** See {@link DraftShelf.all}. */
  drafts(): readonly Draft[] {
    return this.#opened.drafts.all();
  }

  /** See {@link DraftShelf.drop}. */
  dropDraft(subject: DraftSubject): Promise<void> {
    return this.#opened.drafts.drop(subject);
  }

  /** See {@link SettingsShelf.current}. */
  settings(): Settings {
    return this.#opened.settings.current();
  }

  /** See {@link SettingsShelf.change}. */
  changeSettings(change: Partial<Settings>): Promise<Settings> {
    return this.#opened.settings.change(change);
  }

  /** See {@link Copies.all}. */
  copies(): readonly ListedCopy[] {
    return this.#opened.copies.all();
  }

  /** See {@link Copies.numbersIn}. */
  numbersIn(series: CopyId): Readonly<Record<string, number>> {
    return this.#opened.copies.numbersIn(series);
  }

  /** See {@link Copies.enter}. */
  async enterCopy(entry: NewCopy): Promise<void> {
    await this.#opened.copies.enter(entry);
  }

  /** Every incident that may be shown under what was ticked. Earlier wordings need a look under `looked`. */
  exportable(disclosed: Disclosed, looked = disclosed): readonly ExportableIncident[] {
    return this.#book
      .latestFirst()
      .flatMap(
        (incident) => toExportable(incident, disclosed, this.#plain(incident, looked)) ?? [],
      );
  }

  /** Every fact beside the incidents that may be shown under what was ticked, as {@link Log.exportable}. */
  exportableBackground(disclosed: Disclosed, looked = disclosed): readonly ExportableBackground[] {
    return this.#book
      .background()
      .flatMap((fact) => toExportableBackground(fact, disclosed, this.#plain(fact, looked)) ?? []);
  }

  #plain({ id }: { readonly id: IncidentId | BackgroundId }, looked: Disclosed) {
    return ({ revision }: { readonly revision: number }) =>
      this.#opened.reviews.isPlain({ id, revision }, looked);
  }

  /**
   * What a report worker needs: the log as it may be shown, and as it is without its private notes, so that what is
   * withheld can be found where a text repeats it and stand on the confidential sheet.
   */
  async reportMaterial(disclosed: Disclosed) {
    const everything: Disclosed = {
      witnessContacts: true,
      addresses: true,
      evidencePlaces: true,
      changes: true,
      history: disclosed.history,
    };
    const under = (ticked: Disclosed) => ({
      incidents: this.exportable(ticked, disclosed),
      background: this.exportableBackground(ticked, disclosed),
    });
    const hasBreaks = (await this.damaged()) > 0;
    return {
      shown: under(disclosed),
      whole: under(everything),
      chain: { head: this.#book.head.link, hasBreaks },
    };
  }

  async #slots() {
    const found = await findVault(this.#around.storage);
    if (found.kind !== "locked") throw new Fault("record-missing");
    return found.slots;
  }

  // One try at the passphrase: it waits its turn, and counts as wrong until it has proved right.
  // With `claims`, it takes the vault for this window before it begins.
  async #tried<Outcome extends { readonly kind: string }>(
    act: () => Promise<Outcome>,
    { claims = false } = {},
  ): Promise<Outcome | WaitFirst> {
    const wait = await this.#attempts.waiting();
    if (wait > 0) return { kind: "wait", milliseconds: wait };
    await this.#attempts.begin({ claims });
    let outcome: Outcome;
    try {
      outcome = await act();
    } catch (error) {
      await this.#attempts.withdrawn().catch(() => undefined);
      throw error;
    }
    if (outcome.kind === "wrong-secret") this.#attempts.failed();
    else if (["mistyped", "device-too-weak"].includes(outcome.kind)) {
      await this.#attempts.withdrawn();
    } else if (outcome.kind !== "done" || (await this.#around.storage.exists())) {
      await this.#attempts.succeeded();
    }
    return outcome;
  }

  // Words for the note that are still being typed will take its place: what is added must not be lost by that.
  async #addToDraftOfNote(id: IncidentId, addition: string): Promise<void> {
    if (addition.trim() === "") return;
    const { drafts } = this.#opened;
    const draft = drafts.all().find(({ subject }) => subject === `note:${id}`);
    const form = (draft?.form ?? {}) as { words?: unknown };
    if (typeof form.words !== "string") return;
    await drafts.keep(`note:${id}`, { ...form, words: joinedNote(form.words, addition) });
  }

  // The language of a note whose language is known stays; otherwise it is told by all that the note says then.
  async #additionToNote(
    id: IncidentId,
    addition: string,
    otherwise: string,
  ): Promise<TextInLanguage> {
    const kept = this.#book.languageOfNote(id);
    if (kept !== "" || addition.trim() === "") return { text: addition, language: kept };
    const whole = joinedNote(this.#book.privateNoteOf(id), addition);
    const { language } = await toldWithLanguage(whole, { otherwise });
    return { text: addition, language };
  }

  #reasonFor(id: IncidentId, reason: string | TextInLanguage): Promise<TextInLanguage> {
    const otherwise = this.#book.find(id)?.current.content.language ?? "";
    return toldWithLanguage(reason, { otherwise });
  }

  // The words are on disk by now: were this to fail the saving, they would be saved a second time. Without its marks a
  // passage is only asked about again.
  async #keptToo(outcome: WriteOutcome, kept: readonly string[]): Promise<WriteOutcome> {
    if (outcome.kind === "written") {
      await this.#opened.kept.keep(outcome.id, kept).catch(() => undefined);
    }
    return outcome;
  }

  // The draft goes in the same change as the words it became: never both, never neither.
  async #written(
    subject: DraftSubject,
    write: (drafts: readonly RecordId[]) => ReturnType<IncidentBook["record"]>,
  ): Promise<WriteOutcome> {
    const { drafts } = this.#opened;
    return drafts.handOver<WriteOutcome>(subject, async (records) => {
      const outcome = await write(records);
      return outcome.kind === "written"
        ? { isTaken: true, result: { kind: "written", id: outcome.incident.id } }
        : { isTaken: false, result: outcome };
    });
  }

  async #factWritten(
    subject: DraftSubject,
    write: (drafts: readonly RecordId[]) => ReturnType<IncidentBook["recordBackground"]>,
  ): Promise<BackgroundOutcome> {
    return this.#opened.drafts.handOver<BackgroundOutcome>(subject, async (records) => {
      const outcome = await write(records);
      return outcome.kind === "written"
        ? { isTaken: true, result: { kind: "written", id: outcome.fact.id } }
        : { isTaken: false, result: outcome };
    });
  }

  get #opened(): OpenLog {
    if (this.#open === undefined) throw new Fault("key-erased");
    return this.#open;
  }

  get #book(): IncidentBook {
    return this.#opened.book;
  }

  // A vault that a newer version wrote in is let go of before anything is written over what it wrote.
  async #opening(
    vault: OpenVault,
    stored: Promise<StoredRow[]> | undefined,
  ): Promise<UnlockOutcome> {
    const read = await vault.readAll(stored);
    // Looked at first: what a newer version wrote must not be migrated.
    const contents =
      newerRecordIn(read.records) === undefined
        ? await migrated(vault, read, recordMigrations)
        : read;
    const book = this.#fill(vault, contents);
    const newer = contents.newer ?? book.newer;
    if (newer === undefined) return { kind: "unlocked", damaged: book.damaged };
    this.#open = undefined;
    vault.lock();
    return { kind: "newer-format", ...newer };
  }

  #fill(vault: OpenVault, contents: VaultContents): IncidentBook {
    const settings = new SettingsShelf(contents, { store: vault, clock: this.#around.clock });
    const clock = clockInZone(this.#around.clock, () => settings.current().zone);
    const tools = { store: vault, hash: sha256, randomBytes, clock };
    const book = new IncidentBook(contents, tools);
    const journal = new Journal(contents, tools);
    const kept = new KeptWording(contents, tools);
    const finder = new Finder(book);
    const entriesAreIn = finder.keepUp();
    this.#open = {
      vault,
      book,
      finder,
      drafts: new DraftShelf(contents, tools),
      journal,
      factFinder: new FactFinder(book, entriesAreIn),
      journalFinder: new JournalFinder(journal, entriesAreIn),
      kept,
      reviews: new ReviewService(book, kept),
      copies: new Copies(contents, tools),
      settings,
      clock,
    };
    return book;
  }
}

// A window that did not open the vault after all, for whatever reason, must not keep others from it, nor itself.
async function unlessOpened<Outcome extends { readonly kind: string }>(
  letGo: () => void,
  act: () => Promise<Outcome>,
): Promise<Outcome> {
  let isOpen = false;
  try {
    const outcome = await act();
    isOpen = outcome.kind === "created" || outcome.kind === "unlocked";
    return outcome;
  } finally {
    if (!isOpen) letGo();
  }
}

// A reason that the screen offers is in the language of the screens, unless the person wrote another.
function offeredReason(reason: string): Promise<TextInLanguage> {
  return toldWithLanguage(reason, { otherwise: words().report.language });
}

// Content that has the shape of content has a language, which may be empty or left out.
function languageIn(content: unknown): string {
  const { language } = (content ?? {}) as { readonly language?: unknown };
  return typeof language === "string" ? language : "";
}

// A listed copy without what was worked out for the list.
function toCopy({ supersededBy: _supersededBy, ...copy }: ListedCopy): Copy {
  return copy;
}

function toConfirmed<Outcome extends { readonly kind: string }>(
  outcome: Outcome | { readonly kind: "wrong-secret" },
): Exclude<Outcome, { kind: "wrong-secret" }> | { readonly kind: "wrong-passphrase" } {
  return outcome.kind === "wrong-secret"
    ? { kind: "wrong-passphrase" }
    : (outcome as Exclude<Outcome, { kind: "wrong-secret" }>);
}
