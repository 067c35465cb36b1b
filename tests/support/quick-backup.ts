// Backups that open fast: each opening takes a second less, and what is inside is the same.

import { type BackupFile, sealBackup } from "#disclosure/backup";

/** `files` sealed for `typed` with little work. */
export async function sealedQuickly(
  files: readonly BackupFile[],
  typed: string,
): Promise<Uint8Array> {
  const outcome = await sealBackup(files, { kind: "passphrase", passphrase: typed }, [10]);
  if (outcome.kind !== "sealed") throw new Error(outcome.kind);
  return outcome.bytes;
}
