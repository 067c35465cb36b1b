// The calls between the screen and the log worker, and their types. No code: both sides compile against this page.
// Only what is on screen crosses it; keys and passphrases never do (they travel from worker to worker by port).

import type {
  BackgroundId,
  FaultCode,
  IncidentId,
  JournalEntryId,
  LocalDate,
  Milliseconds,
  TimeZone,
} from "#base";
import type {
  BackgroundFact,
  Copy,
  CopyId,
  Draft,
  DraftSubject,
  ErasedEntry,
  ErasureScope,
  HurtThing,
  Incident,
  IncidentProblem,
  ListedCopy,
  NeededEvidence,
  RestoreCounts,
  TextInLanguage,
  UsedBefore,
} from "#incidents";
import type { Disclosed, Occurrence } from "#incidents/exportable";
import type { Choices, Finding, FoundIn } from "#search";
import type { Timeline, Unit } from "#timeline";
import type { PassageMove } from "../review/without-passages.ts";
import type { FactFindings } from "./fact-finder.ts";
import type { JournalFindings } from "./journal-finder.ts";
import type { Month } from "./months.ts";
import type { Settings } from "./settings-shelf.ts";

export type { Draft, DraftSubject, ErasedEntry, ErasureScope } from "#incidents";
export type { PassageMove } from "../review/without-passages.ts";
export type { Settings } from "./settings-shelf.ts";

/** What stands on this device before anybody unlocks. */
export type VaultStatus =
  | { readonly kind: "no-vault" }
  | {
      readonly kind: "locked";
      /** Secrets are typed letter by letter on this device. */
      readonly captures: boolean;
    }
  /** Sealed rows are there, and no lock that any secret could open. */
  | { readonly kind: "lock-missing" }
  | { readonly kind: "newer-format"; readonly found: number; readonly supported: number };

/** How creating a vault can end. */
export type CreateOutcome =
  | { readonly kind: "created" }
  | { readonly kind: "vault-exists" }
  /** This host leaves a worker's network open and nothing else has closed it yet. */
  | { readonly kind: "network-open" }
  | { readonly kind: "newer-format"; readonly found: number; readonly supported: number }
  | { readonly kind: "device-too-weak"; readonly needs: number };

/** How unlocking can end. `damaged` counts the stored things that could not be opened; more may come to be known. */
export type UnlockOutcome =
  | { readonly kind: "unlocked"; readonly damaged: number }
  | { readonly kind: "wrong-passphrase" }
  /** The recovery key was copied with a slip: nothing was tried. */
  | { readonly kind: "mistyped" }
  | WaitFirst
  /** As for creating: no key is worked out while this worker could still reach the network. */
  | { readonly kind: "network-open" }
  /** Another window of this browser has the vault open. */
  | { readonly kind: "open-elsewhere" }
  | { readonly kind: "no-vault" }
  | { readonly kind: "lock-missing" }
  | { readonly kind: "newer-format"; readonly found: number; readonly supported: number }
  | { readonly kind: "device-too-weak"; readonly needs: number };

/** Too many wrong tries: how long to wait before the next. The time is counted while the app is open. */
export interface WaitFirst {
  readonly kind: "wait";
  readonly milliseconds: number;
}

/** Which secret was typed. */
export type SecretKind = "passphrase" | "recovery";

/** How changing the passphrase can end. */
export type ChangePassphraseOutcome =
  | { readonly kind: "changed" }
  | { readonly kind: "wrong-passphrase" }
  | WaitFirst
  | { readonly kind: "device-too-weak"; readonly needs: number };

/** How setting a new passphrase after coming in with the recovery key can end. */
export type SetPassphraseOutcome =
  | { readonly kind: "changed" }
  /** It was too long ago that the recovery key was shown. */
  | { readonly kind: "too-late" }
  | { readonly kind: "device-too-weak"; readonly needs: number };

/** How making a recovery key can end. `text` is shown once and kept nowhere. */
export type MakeRecoveryKeyOutcome =
  | { readonly kind: "made"; readonly text: string }
  | { readonly kind: "wrong-passphrase" }
  | WaitFirst
  | { readonly kind: "device-too-weak"; readonly needs: number };

/** How something that asks for the passphrase again, and then does one thing, can end. */
export type ConfirmedOutcome =
  | { readonly kind: "done" }
  | { readonly kind: "wrong-passphrase" }
  | WaitFirst
  | { readonly kind: "device-too-weak"; readonly needs: number };

/** How erasing words for good can end. */
export type EraseWordsOutcome = ConfirmedOutcome | { readonly kind: "nothing-to-erase" };

/** One thing that is not as it was left, as far as it is known: see `HurtThing`. */
export interface HurtLine extends Pick<HurtThing, "damage" | "sort"> {
  readonly written: { readonly at: Milliseconds; readonly zone: TimeZone } | undefined;
  readonly entry: IncidentSummary | undefined;
  readonly isOfFact: boolean;
  readonly before: IncidentSummary | undefined;
  readonly after: IncidentSummary | undefined;
}

/** One line of the log. */
export interface IncidentSummary {
  readonly id: IncidentId;
  readonly occurrence: Occurrence;
  readonly recordedAt: Milliseconds;
  readonly recordedZone: TimeZone;
  /** The first words of the description, or of the evidence when there is none. */
  readonly firstWords: string;
  /** The language of those words, BCP 47; empty when it is not known. */
  readonly language: string;
  readonly place: string;
  readonly service: string;
  readonly amended: boolean;
  readonly withdrawn: boolean;
  readonly reported: boolean;
  /** The first day it can have happened on. */
  readonly day: LocalDate | undefined;
  /** Where the words stand that were looked for, when they do not stand in the facts. */
  readonly foundIn: Exclude<FoundIn, "facts"> | undefined;
}

/** How many there are of what was looked for, and where the months change among them. */
export interface FindAnswer {
  /** Counts what was looked for: a page of another turn belongs to something else. */
  readonly turn: number;
  readonly finding: Finding;
  /** How many entries the log has. */
  readonly all: number;
  /** How many of them fit. */
  readonly total: number;
  /** No entry has the words that were looked for: these have words spelt nearly so. */
  readonly isClose: boolean;
  /** No entry has the words in quotation marks in the order they have there. */
  readonly lacksQuotation: boolean;
  /** What beside the entries has the words: people, orders, changes and dates. */
  readonly beside: FactFindings;
  /** How many places of the private journal have the words; 0 when none were looked for. */
  readonly inJournal: number;
  /** Whether there is anything beside the entries to be found: facts, or pages of the private journal. */
  readonly hasBeside: boolean;
  /** In the order of the entries; `undefined` where they are not in the order of their dates. */
  readonly months: readonly Month[] | undefined;
  /** The place of the entry that was asked about, counted from 0. */
  readonly at: number | undefined;
  /** A part to show at once: around that entry, otherwise from the first. */
  readonly offset: number;
  readonly entries: readonly IncidentSummary[];
}

/** The part of the private journal that was looked for. */
export interface JournalAnswer extends JournalFindings {
  readonly query: string;
}

/** A part of what was found last, and how long the whole is. */
export interface LogPage {
  readonly turn: number;
  readonly total: number;
  readonly entries: readonly IncidentSummary[];
}

/** A part of the entries to choose from, and how many there are. */
export interface EntriesAnswer extends Omit<LogPage, "turn"> {
  /** See {@link FindAnswer.isClose}. */
  readonly isClose: boolean;
}

/** An incident and the private note beside it; the note is empty when there is none. */
export interface OpenIncident {
  readonly incident: Incident;
  readonly privateNote: string;
  /** BCP 47; empty when it is not known. */
  readonly privateNoteLanguage: string;
  /** Marks of the passages that the person has said are facts. */
  readonly kept: readonly string[];
  /** What the facts beside the incidents are called, by their ids: an incident only leads to them. */
  readonly names: Readonly<Record<string, string>>;
}

/** How writing an incident down can end. */
export type WriteOutcome =
  | { readonly kind: "written"; readonly id: IncidentId }
  | { readonly kind: "invalid"; readonly problems: readonly IncidentProblem[] };

/** How moving passages out of an incident can end. `changed`: it no longer says what was looked at; nothing was written. */
export type MoveOutcome = WriteOutcome | { readonly kind: "changed" };

/** The same of a fact beside the incidents. */
export type MoveFactOutcome = BackgroundOutcome | { readonly kind: "changed" };

/** How writing down a fact beside the incidents can end. */
export type BackgroundOutcome =
  | { readonly kind: "written"; readonly id: BackgroundId }
  | { readonly kind: "invalid"; readonly problems: readonly IncidentProblem[] };

/** How restoring what was in a backup can end. Unless it is `restored`, nothing was written. */
export type RestoreOutcome =
  | { readonly kind: "restored"; readonly counts: RestoreCounts; readonly damaged: number }
  | { readonly kind: "not-a-backup" }
  | { readonly kind: "damaged" }
  | { readonly kind: "newer-backup"; readonly found: number; readonly supported: number };

/** A copy that was just made. Without `series` it begins one. */
export type NewCopy = Omit<Copy, "id" | "series"> & { readonly series?: CopyId };

/** Every call: what it takes and what it gives. */
export interface LogCalls {
  /** Whether the network is closed to this worker: no policy, no secrets. */
  networkIsClosed: { takes: Record<string, never>; gives: boolean };
  status: { takes: Record<string, never>; gives: VaultStatus };
  /** `port` leads to the key worker, which holds the passphrase. */
  create: { takes: { port: MessagePort }; gives: CreateOutcome };
  unlock: { takes: { port: MessagePort; secret: SecretKind }; gives: UnlockOutcome };
  /** Two passphrases: `port` leads to the present one, `nextPort` to the new one. */
  changePassphrase: {
    takes: { port: MessagePort; nextPort: MessagePort };
    gives: ChangePassphraseOutcome;
  };
  /** Sets a new passphrase without asking for the present one, soon after unlocking with the recovery key. */
  setPassphrase: { takes: { nextPort: MessagePort }; gives: SetPassphraseOutcome };
  /** Keeps whether secrets are typed letter by letter on this device. */
  keepCapture: { takes: { isOn: boolean }; gives: undefined };
  /** Makes a recovery key in place of any earlier one. */
  makeRecoveryKey: { takes: { port: MessagePort }; gives: MakeRecoveryKeyOutcome };
  /** Makes the recovery key useless from now on. */
  revokeRecoveryKey: { takes: { port: MessagePort }; gives: ConfirmedOutcome };
  /** Whether there is a recovery key. */
  hasRecoveryKey: { takes: Record<string, never>; gives: boolean };
  /** Removes the vault from this device: key slots first, then everything. Ends with nothing to unlock. */
  eraseEverything: { takes: { port: MessagePort }; gives: ConfirmedOutcome };
  /** Whether the passphrase, or the recovery key, opens this vault. */
  confirmPassphrase: {
    takes: { port: MessagePort; secret: SecretKind };
    gives: ConfirmedOutcome;
  };
  /** Sends everything through `port`, straight to the backup worker; gives how many incidents went. */
  sendBackup: {
    takes: { port: MessagePort; withPrivateNotes: boolean; madeAt: Milliseconds };
    gives: number;
  };
  /** Adds what comes through `port` from the backup worker. `noteLine` stands between two notes that are joined. */
  restore: { takes: { port: MessagePort; noteLine: string }; gives: RestoreOutcome };
  /** Makes a vault of what comes through `port`. `keyPort` leads to the key worker with its passphrase. */
  createFromBackup: {
    takes: { port: MessagePort; keyPort: MessagePort };
    gives: RestoreOutcome | Exclude<CreateOutcome, { kind: "created" }>;
  };
  /** As `damaged` of unlocking, once all that was written down has been checked. */
  damaged: { takes: Record<string, never>; gives: number };
  /** What is known of each of those things. */
  hurt: { takes: Record<string, never>; gives: readonly HurtLine[] };
  /** Looks for something, or again for what was looked for last; then {@link list} gives it part by part. */
  find: {
    takes: { finding?: Finding; around?: IncidentId | undefined };
    gives: FindAnswer;
  };
  /** Erases words for good, once the passphrase was given again. */
  eraseWords: {
    takes: { port: MessagePort; id: IncidentId | BackgroundId; scope: ErasureScope };
    gives: EraseWordsOutcome;
  };
  /** What was erased whole: dates, and nothing else is left. */
  erasedEntries: { takes: Record<string, never>; gives: readonly ErasedEntry[] };
  list: { takes: { offset: number; limit: number }; gives: LogPage };
  /** Entries to choose from, latest first: those with these words, or these entries. It leaves alone what is looked for. */
  entries: {
    takes: { of: string | readonly IncidentId[]; offset: number; limit: number };
    gives: EntriesAnswer;
  };
  /** What there is to filter by. */
  choices: { takes: Record<string, never>; gives: Choices };
  timeline: { takes: { asOf: LocalDate; unit: Unit | undefined }; gives: Timeline };
  read: { takes: { id: IncidentId }; gives: OpenIncident | undefined };
  /**
   * `content` is whatever the form holds: it is checked here, and the problems come back. `kept` are marks of passages
   * that the person said are facts.
   */
  record: {
    takes: { content: unknown; privateNote: TextInLanguage; kept?: readonly string[] };
    gives: WriteOutcome;
  };
  /** `addToNote` is put below what the private note says, in the same step. */
  amend: {
    takes: {
      id: IncidentId;
      content: unknown;
      reason: TextInLanguage;
      addToNote?: string;
      kept?: readonly string[];
    };
    gives: WriteOutcome;
  };
  /** The language that a text seems to be written in, BCP 47; empty when its words do not tell. Nothing is kept of it. */
  languageOf: { takes: { text: string }; gives: string };
  withdraw: { takes: { id: IncidentId; reason: TextInLanguage }; gives: WriteOutcome };
  reinstate: { takes: { id: IncidentId; reason: TextInLanguage }; gives: WriteOutcome };
  /** Every fact beside the incidents, withdrawn ones too, in the order they were first written down. */
  background: { takes: Record<string, never>; gives: readonly BackgroundFact[] };
  /** Evidence that somebody else still has, over all entries. */
  neededEvidence: { takes: Record<string, never>; gives: readonly NeededEvidence[] };
  recordBackground: { takes: { content: unknown }; gives: BackgroundOutcome };
  /** `content` is for amending alone. */
  changeBackground: {
    takes: {
      id: BackgroundId;
      kind: "amended" | "withdrawn" | "reinstated";
      reason: TextInLanguage;
      content?: unknown;
    };
    gives: BackgroundOutcome;
  };
  /** What of the private journal has the words of `query`, latest first; without one, the words looked for in the log. */
  journal: { takes: { query?: string }; gives: JournalAnswer };
  /** Writes a new entry, or other words for the one called `id`; empty text erases it. */
  keepJournalEntry: { takes: { id?: JournalEntryId; text: TextInLanguage }; gives: undefined };
  /** A new place of the private journal for words that were moved there; a place that is being typed is left alone. */
  addToJournal: { takes: { text: string }; gives: undefined };
  /** Gives the language that the note is kept in; empty when it is not known. */
  keepPrivateNote: { takes: { id: IncidentId; text: TextInLanguage }; gives: string };
  /** Answers the review worker through `port`: the texts that would be shown under what was ticked, slice by slice. */
  serveReview: { takes: { port: MessagePort; disclosed: Disclosed }; gives: undefined };
  /**
   * Takes passages out of what an incident says now, as an amendment, and puts `addToNote` into its private note, in one
   * step. `revision` is the one that was looked at.
   */
  movePassages: {
    takes: {
      id: IncidentId;
      revision: number;
      moves: readonly PassageMove[];
      reason: string;
      addToNote: string;
    };
    gives: MoveOutcome;
  };
  /** The same for a fact beside the incidents: `addToJournal` becomes an entry of the private journal, in one step. */
  moveFactPassages: {
    takes: {
      id: BackgroundId;
      revision: number;
      moves: readonly PassageMove[];
      reason: string;
      addToJournal: string;
    };
    gives: MoveFactOutcome;
  };
  /** Remembers that passages of an incident, or of a fact beside the incidents, are facts. */
  keepWording: {
    takes: { id: IncidentId | BackgroundId; marks: readonly string[] };
    gives: undefined;
  };
  /** The zone that new entries start with, and whether it is more than what every browser of its kind says. */
  zone: { takes: Record<string, never>; gives: { zone: TimeZone; isSure: boolean } };
  /** What stands in the log already and can be offered again. */
  usedBefore: { takes: Record<string, never>; gives: UsedBefore };
  keepDraft: { takes: { subject: DraftSubject; form: unknown }; gives: undefined };
  drafts: { takes: Record<string, never>; gives: readonly Draft[] };
  dropDraft: { takes: { subject: DraftSubject }; gives: undefined };
  settings: { takes: Record<string, never>; gives: Settings };
  /** Keeps the change on top of what holds, and gives the whole. */
  changeSettings: { takes: { change: Partial<Settings> }; gives: Settings };
  /** The register of copies, latest first. */
  copies: { takes: Record<string, never>; gives: readonly ListedCopy[] };
  /** The numbers that incidents have in the copies of a series. */
  numbersIn: { takes: { series: CopyId }; gives: Readonly<Record<string, number>> };
  enterCopy: { takes: { entry: NewCopy }; gives: undefined };
  /** Sends what may be shown through `port`, straight to the report worker; gives how many incidents went. */
  sendReportMaterial: { takes: { disclosed: Disclosed; port: MessagePort }; gives: number };
}

/** The name of a call. */
export type LogCallName = keyof LogCalls;

/** A question on its way to the worker. */
export interface LogQuestion<Name extends LogCallName = LogCallName> {
  readonly id: number;
  readonly call: Name;
  readonly takes: LogCalls[Name]["takes"];
}

/** An answer on its way back: plain data, since a Fault does not survive the crossing. */
export type LogAnswer =
  | { readonly id: number; readonly ok: true; readonly gives: unknown }
  | { readonly id: number; readonly ok: false; readonly code: FaultCode };
