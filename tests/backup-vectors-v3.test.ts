// A backup of version 3 that was made once, in which facts, reasons, a private note and the journal have languages. It must
// open for good, and every word and language of it be read as it was. Never changed.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { BackgroundId } from "#base";
import { openBackup } from "#disclosure/backup";
import { Journal } from "#incidents";
import { loadSodium } from "#vault";
import { readBackupFiles } from "../src/app/log-worker/backup-files.ts";
import { everythingFilled } from "./support/backups.ts";
import { aBook, someBackground } from "./support/incidents.ts";
import { projectFolder } from "./support/sources.ts";

const file = join(projectFolder, "tests/vectors/backup-v3/everything.age");

test("[B2] [B3] [I24] a backup of version 3 opens and is restored whole, with every language", async () => {
  await loadSodium();
  const bytes = readFileSync(file);
  expect(createHash("sha256").update(bytes).digest("hex")).toBe(
    "532490d56f2662b7b178a3e5c037c4306ceb3770ba654b88dd0d868b9bbefd0c",
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
    expect(await restored.checked()).toBe(0);
    const [party, order, change, milestone] = restored.background();
    expect(party?.current.content).toEqual(someBackground("other-party", { language: "en" }));
    expect(order?.current).toMatchObject({
      reason: "Lo leí en la orden.",
      reasonLanguage: "es",
      content: someBackground("order", { title: "Order of no contact", language: "es-MX" }),
    });
    expect(change?.current.content).toEqual(someBackground("change", { language: "zh-Hant" }));
    expect(change?.withdrawal).toMatchObject({
      reason: "Fue el año pasado.",
      reasonLanguage: "es",
    });
    expect(milestone?.current.content).toEqual(
      someBackground("milestone", { remark: "انفصلنا.", language: "ar" }),
    );

    const [incident] = restored.latestFirst();
    if (incident === undefined) throw new Error("gone");
    const [partyId, orderId] = [party?.id, order?.id] as [BackgroundId, BackgroundId];
    expect(incident.earlier[0]?.content).toEqual(everythingFilled(partyId, orderId));
    expect(incident.current).toMatchObject({ reason: "Saw the bill.", reasonLanguage: "en" });
    expect(
      incident.pastWithdrawals.map(({ reason, reasonLanguage }) => [reason, reasonLanguage]),
    ).toEqual([
      ["Era otra persona.", "es"],
      ["It was not.", undefined],
    ]);
    expect(restored.privateNoteOf(incident.id)).toBe("Una noche sin dormir.");
    expect(restored.languageOfNote(incident.id)).toBe("es");
  }
  expect(journal.all().map(({ text, language }) => [text, language])).toEqual([
    ["Caminar ayudó.", "es"],
  ]);
});
