// What the screens may know of a session: its state, and what they can ask of it.

import type { BackgroundId, FaultCode, IncidentId, Milliseconds, TimeZone } from "#base";
import type { PassphraseBytes } from "#vault/passphrase";
import type { OpenFailure } from "./backup-worker/protocol.ts";
import type { LogClient } from "./log-worker/client.ts";
import type {
  ChangePassphraseOutcome,
  ConfirmedOutcome,
  CreateOutcome,
  EraseWordsOutcome,
  ErasureScope,
  MakeRecoveryKeyOutcome,
  RestoreOutcome,
  SecretKind,
  SetPassphraseOutcome,
  UnlockOutcome,
} from "./log-worker/protocol.ts";
import type { AskedPapers, Paper, ReportLook } from "./report-worker/protocol.ts";

/** Where a session stands. Locking ends the page, so there is no way back from `locking`. */
export type SessionState =
  | { readonly kind: "starting" }
  | { readonly kind: "no-vault" }
  | { readonly kind: "locked" }
  /** Sealed rows are there, and no lock that any secret could open. */
  | { readonly kind: "lock-missing" }
  /** A key is being worked out from the passphrase: about a second, more on a slow phone. */
  | { readonly kind: "unlocking" }
  | {
      readonly kind: "open";
      readonly log: LogClient;
      readonly damaged: number;
      /** `created`: there was nothing to unlock yet. */
      readonly openedWith: SecretKind | "created";
    }
  | { readonly kind: "locking" }
  /** The stored vault was written by a newer Daybook. */
  | { readonly kind: "newer-format"; readonly found: number; readonly supported: number }
  | { readonly kind: "faulted"; readonly code: FaultCode };

/** How making a report can end. */
export type ReportOutcome =
  | {
      readonly kind: "made";
      readonly papers: readonly Paper[];
      readonly numbers: Readonly<Record<string, number>>;
      readonly madeAt: Milliseconds;
      readonly zone: TimeZone;
    }
  | { readonly kind: "nothing-to-print" }
  | { readonly kind: "exhibit-unreadable"; readonly fileName: string }
  | { readonly kind: "cancelled" };

/** How looking at a report before it is made can end. */
export type LookOutcome =
  | { readonly kind: "looked"; readonly look: ReportLook }
  | { readonly kind: "nothing-to-print" }
  | { readonly kind: "exhibit-unreadable"; readonly fileName: string }
  | { readonly kind: "cancelled" };

/** What a person chose for one backup. */
export interface BackupChoices {
  /** What is to open the file: the passphrase of this Daybook, one of its own, or the recovery key. */
  readonly secret: "vault" | "own" | "recovery";
  readonly withPrivateNotes: boolean;
}

/** How making a backup can end. */
export type BackupOutcome =
  | {
      readonly kind: "made";
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly fileName: string;
      readonly incidents: number;
      readonly secret: BackupChoices["secret"];
    }
  | Exclude<ConfirmedOutcome, { kind: "done" | "device-too-weak" }>
  | { readonly kind: "device-too-weak" }
  | { readonly kind: "cancelled" };

/** How restoring a file can end. Unless it is `restored`, nothing was written. */
export type RestoreFileOutcome = RestoreOutcome | OpenFailure | { readonly kind: "cancelled" };

/** How making a Daybook from a backup can end. */
export type CreateFromBackupOutcome =
  | RestoreFileOutcome
  | Exclude<CreateOutcome, { kind: "created" }>;

/** What a screen can ask of the session. */
export interface SessionActions {
  /** Makes a vault under the passphrase and opens it. The bytes are used up. */
  create(passphrase: PassphraseBytes): Promise<CreateOutcome>;
  /** Opens the vault with the passphrase, or with the recovery key. The bytes are used up. */
  unlock(typed: PassphraseBytes, secret?: SecretKind): Promise<UnlockOutcome>;
  /** Puts another passphrase in place of the present one. The bytes are used up. */
  changePassphrase(
    present: PassphraseBytes,
    next: PassphraseBytes,
  ): Promise<ChangePassphraseOutcome>;
  /** Sets a new passphrase soon after unlocking with the recovery key. The bytes are used up. */
  setPassphrase(next: PassphraseBytes): Promise<SetPassphraseOutcome>;
  /** Whether secrets are typed letter by letter on this device. */
  captures(): boolean;
  /** Keeps whether secrets are typed letter by letter on this device. */
  keepCapture(isOn: boolean): Promise<void>;
  /** Makes the window that has the vault open let go of it: it keeps what is being typed and locks. */
  takeOver(): Promise<void>;
  /** Makes a recovery key, to be shown once. The bytes are used up. */
  makeRecoveryKey(passphrase: PassphraseBytes): Promise<MakeRecoveryKeyOutcome>;
  /** Makes the recovery key useless. The bytes are used up. */
  revokeRecoveryKey(passphrase: PassphraseBytes): Promise<ConfirmedOutcome>;
  /** Removes everything from this device and leaves. The bytes are used up. */
  eraseEverything(passphrase: PassphraseBytes): Promise<ConfirmedOutcome>;
  /** Erases words for good: an earlier wording, or all of an entry. The bytes are used up. */
  eraseWords(
    id: IncidentId | BackgroundId,
    scope: ErasureScope,
    passphrase: PassphraseBytes,
  ): Promise<EraseWordsOutcome>;
  /** Covers the screen, keeps the draft, ends the worker and replaces the page. */
  lock(): Promise<void>;
  /** Registers what keeps the form that is open; called before locking. Returns the way to stop. */
  onBeforeLock(keepDraft: () => Promise<void>): () => void;
  /** Lays out the pages in a worker of its own, to be looked at. `progress` gets 0 to 1. */
  lookAtReport(
    asked: AskedPapers,
    options: { progress: (part: number) => void; signal: AbortSignal },
  ): Promise<LookOutcome>;
  /** Makes the files in a worker of its own. `progress` gets 0 to 1. */
  makeReport(
    asked: AskedPapers,
    options: { progress: (part: number) => void; signal: AbortSignal },
  ): Promise<ReportOutcome>;
  /** Seals everything into one file. The bytes of what was typed are used up. */
  makeBackup(
    choices: BackupChoices,
    typed: PassphraseBytes,
    signal: AbortSignal,
  ): Promise<BackupOutcome>;
  /** Adds what is in a backup to what is here. The bytes are used up. */
  restore(
    file: Blob,
    typed: PassphraseBytes,
    options: { noteLine: string; signal: AbortSignal },
  ): Promise<RestoreFileOutcome>;
  /** Makes a vault under `passphrase` from a backup that `typed` opens, and opens it. The bytes are used up. */
  createFromBackup(
    file: Blob,
    typed: PassphraseBytes,
    passphrase: PassphraseBytes,
    signal: AbortSignal,
  ): Promise<CreateFromBackupOutcome>;
}
