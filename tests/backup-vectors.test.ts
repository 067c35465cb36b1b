// Backups that were made once and must open for good. Files are added here, never changed.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openBackup } from "#disclosure/backup";
import {
  emptyLog,
  knownOf,
  type LinkedRevision,
  parseIncidentContent,
  planRestore,
} from "#incidents";
import { loadSodium, randomBytes, sha256 } from "#vault";
import { readBackupFiles } from "../src/app/log-worker/backup-files.ts";
import { projectFolder } from "./support/sources.ts";
import { workedExamples } from "./support/worked-examples.ts";

interface Vector {
  readonly file: string;
  readonly opensWith: string;
  readonly head: { readonly sequence: number; readonly link: string };
  readonly notes: number;
}

const folder = join(projectFolder, "tests/vectors/backup-v1");
const vectors = JSON.parse(readFileSync(join(folder, "vectors.json"), "utf8")) as Vector[];

test.each(vectors)("[B2] [B3] $file opens and is restored whole", async (vector) => {
  await loadSodium();
  const opened = await openBackup(readFileSync(join(folder, vector.file)), vector.opensWith);
  if (opened.kind !== "opened") throw new Error(opened.kind);
  const read = readBackupFiles([...opened.files].map(([name, bytes]) => ({ name, bytes })));
  if (read.kind !== "read") throw new Error(read.kind);
  const tools = { hash: sha256, randomBytes, noteLine: "" };
  const plan = planRestore(emptyLog, read.log, tools);

  expect(plan.head).toEqual(vector.head);
  expect(read.log.breaks).toBe(0);
  expect(plan.notes.map(({ text }) => text)).toEqual(
    workedExamples.slice(0, vector.notes).map(({ privateNote }) => privateNote),
  );
  const words = (plan.links as LinkedRevision[])
    .slice(0, 3)
    .map(({ revision }): unknown => JSON.parse(revision.content));
  expect(words.map(parseIncidentContent)).toEqual(
    workedExamples.map(({ content }) => ({ kind: "valid", value: content })),
  );
  expect(plan.links.map((link) => knownOf(link).kind)).toEqual([
    "recorded",
    "recorded",
    "recorded",
    "amended",
    "withdrawn",
  ]);
});

test("there is one of ours and one of the age program for each kind of secret", () => {
  expect(vectors.map(({ file }) => file)).toEqual([
    "app-passphrase.age",
    "app-without-notes.age",
    "age-program-passphrase.age",
    "age-program-key.age",
  ]);
});
