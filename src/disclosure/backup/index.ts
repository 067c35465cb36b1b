// A whole sealed copy, and its opening. Start with FORMAT.md beside this file.

export type { BackupFile } from "./archive.ts";
export { type OpenBackupOutcome, openBackup, sealBackup } from "./backup.ts";
export {
  type BackupRecipient,
  largestSealed,
  type SealOutcome,
  type SecretWanted,
} from "./sealed-file.ts";
