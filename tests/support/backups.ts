// A log as a backup holds it, made of the worked examples without a browser.

import { type Milliseconds, utf8 } from "#base";
import type { BackupFile } from "#disclosure/backup";
import { words } from "#i18n";
import { type WholeLog, wholeLogOf } from "#incidents";
import { loadSodium } from "#vault";
import { toBackupFiles } from "../../src/app/log-worker/backup-files.ts";
import { usualSettings } from "../../src/app/log-worker/settings-shelf.ts";
import { aBook, sha256 } from "./incidents.ts";
import { workedExamples } from "./worked-examples.ts";

/** The worked examples written down, the first amended and the last withdrawn, each with its private note. */
export async function aWholeLog(): Promise<WholeLog> {
  const { book, clock, store } = await aBook();
  clock.set("2026-06-01T08:00:00-05:00");
  for (const { content, privateNote } of workedExamples) {
    clock.advance(60_000);
    await book.record(content, privateNote);
  }
  const [last, , first] = book.latestFirst();
  if (first === undefined || last === undefined) throw new Error("nothing was written");
  const { content } = first.current;
  clock.advance(60_000);
  await book.amend(first.id, { ...content, evidence: "A screenshot." }, "The sheet is lost.");
  await book.withdraw(last.id, "It was somebody else.");
  return wholeLogOf(await store.readAll(), sha256);
}

/** The files of a backup of `log`. */
export async function filesOf(log: WholeLog, withPrivateNotes = true): Promise<BackupFile[]> {
  await loadSodium();
  const madeAt = Date.parse("2026-11-23T10:00:00Z") as Milliseconds;
  return [
    { name: "README.txt", bytes: utf8(words().backupFile.readme(withPrivateNotes)) },
    ...toBackupFiles(log, usualSettings, { withPrivateNotes, madeAt }),
  ];
}
