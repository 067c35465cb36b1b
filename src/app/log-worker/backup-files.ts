// The files inside a backup, as the log worker makes and reads them. Everything is read and checked here before a
// caller writes any of it.

import type { Milliseconds } from "#base";
import type { BackupFile } from "#disclosure/backup";
import {
  type Copy,
  filesVersion,
  type KeptMarks,
  readCopy,
  readFile,
  readIncidentsFile,
  readKeptMarks,
  readPrivateNotesFile,
  toFile,
  toIncidentsFile,
  toPrivateNotesFile,
  type WholeLog,
} from "#incidents";
import { sha256 } from "#vault";
import { readSettings, type Settings } from "./settings-shelf.ts";

/** How reading the files of a backup can end. */
export type ReadBackup =
  | {
      readonly kind: "read";
      readonly log: WholeLog;
      readonly settings: Settings | undefined;
      readonly copies: readonly Copy[];
      readonly kept: readonly KeptMarks[];
      readonly madeAt: Milliseconds;
    }
  /** There is no log among the files. */
  | { readonly kind: "not-a-backup" }
  /** The words in it do not fit together. */
  | { readonly kind: "damaged" }
  | { readonly kind: "newer-backup"; readonly found: number; readonly supported: number };

const names = {
  incidents: "incidents.json",
  privateNotes: "private-notes.json",
  settings: "settings.json",
  copies: "copies.json",
  kept: "kept-wording.json",
} as const;

/**
 * `log`, `settings`, the register of copies and what was said to be a fact, as files. Without `withPrivateNotes` no note is
 * even read.
 */
export function toBackupFiles(
  log: WholeLog,
  settings: Settings,
  {
    withPrivateNotes,
    madeAt,
    copies = [],
    kept = [],
  }: {
    withPrivateNotes: boolean;
    madeAt: Milliseconds;
    copies?: readonly Copy[];
    kept?: readonly KeptMarks[];
  },
): readonly BackupFile[] {
  const { idleMinutes, hiddenSeconds } = settings;
  return [
    { name: names.incidents, bytes: toIncidentsFile(log, madeAt) },
    ...(withPrivateNotes
      ? [{ name: names.privateNotes, bytes: toPrivateNotesFile(log, madeAt) }]
      : []),
    {
      name: names.settings,
      bytes: toFile("daybook-settings", madeAt, { settings: { idleMinutes, hiddenSeconds } }),
    },
    ...(copies.length === 0
      ? []
      : [{ name: names.copies, bytes: toFile("daybook-copies", madeAt, { copies }) }]),
    ...(kept.length === 0
      ? []
      : [{ name: names.kept, bytes: toFile("daybook-kept-wording", madeAt, { kept }) }]),
  ];
}

/** The log and the settings in `files`. Names that are not known are passed over: others may have packed the archive. */
export function readBackupFiles(files: readonly BackupFile[]): ReadBackup {
  const found = new Map(files.map(({ name, bytes }) => [name, bytes]));
  const incidentsFile = found.get(names.incidents);
  if (incidentsFile === undefined) return { kind: "not-a-backup" };
  const incidents = readIncidentsFile(incidentsFile, sha256);
  if (incidents.kind !== "read") return toReadBackup(incidents);

  const notesFile = found.get(names.privateNotes);
  const notes = notesFile === undefined ? undefined : readPrivateNotesFile(notesFile);
  if (notes !== undefined && notes.kind !== "read") return toReadBackup(notes);

  const settingsFile = found.get(names.settings);
  const settings =
    settingsFile === undefined ? undefined : readFile("daybook-settings", settingsFile);
  if (settings !== undefined && settings.kind !== "read") return toReadBackup(settings);

  const copiesFile = found.get(names.copies);
  const copies = copiesFile === undefined ? undefined : readFile("daybook-copies", copiesFile);
  if (copies !== undefined && copies.kind !== "read") return toReadBackup(copies);

  const keptFile = found.get(names.kept);
  const kept = keptFile === undefined ? undefined : readFile("daybook-kept-wording", keptFile);
  if (kept !== undefined && kept.kind !== "read") return toReadBackup(kept);

  return {
    kind: "read",
    copies: eachOf(copies?.value.copies, readCopy),
    kept: eachOf(kept?.value.kept, readKeptMarks),
    log: { ...incidents.value, ...(notes?.value ?? { notes: [], journal: [] }) },
    settings: settings === undefined ? undefined : readSettings(settings.value.settings),
    madeAt: incidents.madeAt,
  };
}

function eachOf<Value>(value: unknown, read: (one: unknown) => Value | undefined): Value[] {
  return Array.isArray(value) ? value.map(read).filter((one) => one !== undefined) : [];
}

function toReadBackup(
  outcome: { readonly kind: "altered" } | { readonly kind: "newer-format"; readonly found: number },
): ReadBackup {
  return outcome.kind === "altered"
    ? { kind: "damaged" }
    : { kind: "newer-backup", found: outcome.found, supported: filesVersion };
}
