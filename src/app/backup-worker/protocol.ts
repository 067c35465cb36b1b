// What goes in and out of the backup worker. What is in a backup passes between this worker and the log worker by port;
// the screen's side hands over a passphrase and sealed bytes, and gets sealed bytes or an outcome.

import type { FaultCode } from "#base";
import type { BackupFile, OpenBackupOutcome } from "#disclosure/backup";
import type { PassphraseBytes } from "#vault/passphrase";

/** The one message the screen sends. The port and the passphrase are transferred. */
export type BackupStart =
  | {
      readonly kind: "seal";
      readonly typed: PassphraseBytes;
      /** What was typed is a recovery key: the file is sealed for it as it stands on paper. */
      readonly isRecoveryKey: boolean;
      /** The files come through it. */
      readonly port: MessagePort;
    }
  | {
      readonly kind: "open";
      readonly typed: PassphraseBytes;
      readonly sealed: Blob;
      /** The files go through it, once all of them are opened. */
      readonly port: MessagePort;
    };

/** What passes through the port. */
export type BackupFiles = readonly BackupFile[];

/** What the backup worker says to the screen. Sealed bytes are transferred. */
export type BackupMessage =
  | { readonly kind: "sealed"; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: "opened" }
  | OpenFailure
  | { readonly kind: "fault"; readonly code: FaultCode };

/** Why a backup did not open. */
export type OpenFailure =
  | Exclude<
      OpenBackupOutcome,
      { kind: "opened" } | { kind: "newer-format" } | { kind: "too-large" }
    >
  | { readonly kind: "newer-backup"; readonly found: number; readonly supported: number }
  | { readonly kind: "too-large" }
  /** The browser could not read the file that was chosen. */
  | { readonly kind: "unreadable" };
