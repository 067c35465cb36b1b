// A whole sealed copy: files into a zip, the zip into an age file, and back. Knows bytes and names, not what they say.

import { type BackupFile, openArchive, packArchive } from "./archive.ts";
import {
  type BackupRecipient,
  type OpenSealedOutcome,
  openFile,
  type SealOutcome,
  sealFile,
} from "./sealed-file.ts";

/** How opening a backup can end. The files are by name. */
export type OpenBackupOutcome =
  | { readonly kind: "opened"; readonly files: ReadonlyMap<string, Uint8Array> }
  | Exclude<OpenSealedOutcome, { kind: "opened" }>
  | { readonly kind: "too-large" };

/** One file that holds `files` and opens with one secret. */
export function sealBackup(
  files: readonly BackupFile[],
  recipient: BackupRecipient,
  workFactors?: readonly number[],
): Promise<SealOutcome> {
  return sealFile(packArchive(files), recipient, workFactors);
}

/** The files in a backup. Nothing is given unless the whole of it is as it was sealed. */
export async function openBackup(sealed: Uint8Array, typed: string): Promise<OpenBackupOutcome> {
  const opened = await openFile(sealed, typed);
  return opened.kind === "opened" ? openArchive(opened.bytes) : opened;
}
