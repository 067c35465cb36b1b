// The plain zip inside a backup. Reading it is the first thing that happens to opened bytes, so it promises limits:
// a file of a few kilobytes that claims to hold gigabytes is refused before a byte of it is unpacked.

import { unzipSync, type Zippable, zipSync } from "fflate";
import { type ByteCount, byteCount } from "#base";

/** One file inside a backup. */
export interface BackupFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The most that is taken from an archive. */
export interface ArchiveLimits {
  readonly files: number;
  /** Unpacked, all files together. */
  readonly bytes: ByteCount;
}

/** Far more than a log ever holds; less than what would stall a phone. */
export const archiveLimits: ArchiveLimits = {
  files: 1000,
  bytes: byteCount(256 * 1024 * 1024),
};

/** How opening an archive can end. */
export type OpenArchiveOutcome =
  | { readonly kind: "opened"; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly kind: "not-a-backup" }
  | { readonly kind: "too-large" };

// Zip keeps a date for each file, in local time without a zone. One that says nothing is better than one that misleads.
const noDate = new Date(1980, 0, 1);

/** A zip of `files`, compressed. The same files give the same bytes. */
export function packArchive(files: readonly BackupFile[]): Uint8Array {
  const entries: Zippable = {};
  for (const { name, bytes } of files) entries[name] = [bytes, { mtime: noDate, level: 6 }];
  return zipSync(entries);
}

/** The files in a zip, by name. */
export function openArchive(
  bytes: Uint8Array,
  limits: ArchiveLimits = archiveLimits,
): OpenArchiveOutcome {
  let files = 0;
  let unpacked = 0;
  let isTooLarge = false;
  try {
    const opened = unzipSync(bytes, {
      filter: ({ originalSize, size }) => {
        files += 1;
        // What is merely stored is as long as it is packed, whatever its header says.
        unpacked += Math.max(originalSize, size);
        isTooLarge ||= files > limits.files || unpacked > limits.bytes;
        return !isTooLarge;
      },
    });
    if (isTooLarge) return { kind: "too-large" };
    return { kind: "opened", files: new Map(Object.entries(opened)) };
  } catch {
    return { kind: "not-a-backup" };
  }
}
