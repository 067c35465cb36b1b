// A backup of version 2 that was made once, with something in every field there is. It must open for good, and every word
// of it be read as it was: what stands here is compared with what later code restores. Never changed.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { BackgroundId } from "#base";
import { openBackup } from "#disclosure/backup";
import { backgroundKinds, Journal } from "#incidents";
import { loadSodium } from "#vault";
import { readBackupFiles } from "../src/app/log-worker/backup-files.ts";
import { everythingFilled } from "./support/backups.ts";
import { aBook, someBackground } from "./support/incidents.ts";
import { projectFolder } from "./support/sources.ts";

const file = join(projectFolder, "tests/vectors/backup-v2/everything.age");

test("[B2] [B3] a backup of version 2 opens and is restored whole: facts, journal, every field", async () => {
  await loadSodium();
  const bytes = readFileSync(file);
  expect(createHash("sha256").update(bytes).digest("hex")).toBe(
    "cf6cd6f95b961237a080819b477a16d139202f1446f5a3918aa081dfce489945",
  );
  const opened = await openBackup(bytes, "seven lanterns under quiet gravel");
  if (opened.kind !== "opened") throw new Error(opened.kind);
  const read = readBackupFiles([...opened.files].map(([name, each]) => ({ name, bytes: each })));
  if (read.kind !== "read") throw new Error(read.kind);
  expect(read.log.breaks).toBe(0);

  const { book, store, clock, open } = await aBook();
  const journal = new Journal(await store.readAll(), { store, clock });
  await book.restore(read.log, "", journal);
  for (const restored of [book, await open()]) {
    expect(restored.damaged).toBe(0);
    const [party, order, change, milestone] = restored.background();
    expect(party?.current.content).toEqual(
      someBackground("other-party", { name: "Jordan B. Pike" }),
    );
    expect(party?.earlier[0]?.content).toEqual(someBackground("other-party"));
    expect(party?.current.reason).toBe("Read it on the order.");
    expect(order?.current.content).toEqual(someBackground("order"));
    expect(change?.withdrawal?.reason).toBe("It was last year.");
    expect(milestone?.current.content).toEqual(someBackground("milestone"));
    expect(restored.background().length).toBe(backgroundKinds.length);

    const [incident] = restored.latestFirst();
    // Under the schema of that day no text had a language of its own.
    expect(incident?.current.content).toEqual({
      ...everythingFilled(party?.id as BackgroundId, order?.id as BackgroundId),
      languages: {},
    });
    expect(restored.privateNoteOf(incident?.id as never)).toBe("A night without sleep.");
  }
  expect(journal.all().map(({ text }) => text)).toEqual(["A walk helped."]);
});
