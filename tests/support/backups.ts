// A log as a backup holds it, made of the worked examples without a browser.

import type { BackgroundId, LocalDate, LocalTime, TimeZone } from "#base";
import { type Milliseconds, utf8 } from "#base";
import type { BackupFile } from "#disclosure/backup";
import { words } from "#i18n";
import {
  backgroundKinds,
  type IncidentContent,
  Journal,
  type WholeLog,
  wholeLogOf,
} from "#incidents";
import { loadSodium } from "#vault";
import { toBackupFiles } from "../../src/app/log-worker/backup-files.ts";
import { usualSettings } from "../../src/app/log-worker/settings-shelf.ts";
import { aBook, sha256, someBackground } from "./incidents.ts";
import { phoneCall, workedExamples } from "./worked-examples.ts";

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

/** A log with something in every field there is: an entry, a fact of each kind, amended and withdrawn, and a journal. */
export async function aFullLog(): Promise<WholeLog> {
  const { book, clock, store } = await aBook();
  const journal = new Journal(await store.readAll(), { store, clock });
  clock.set("2026-06-01T08:00:00-05:00");
  const ids: BackgroundId[] = [];
  for (const kind of backgroundKinds) {
    clock.advance(60_000);
    const outcome = await book.recordBackground(someBackground(kind));
    if (outcome.kind === "written") ids.push(outcome.fact.id);
  }
  const [party, order, change] = ids;
  if (party === undefined || order === undefined || change === undefined) throw new Error("facts");
  await book.changeBackground(party, {
    kind: "amended",
    reason: "Read it on the order.",
    content: someBackground("other-party", { name: "Jordan B. Pike" }),
  });
  await book.changeBackground(change, { kind: "withdrawn", reason: "It was last year." });
  const recorded = await book.record(everythingFilled(party, order), "A night without sleep.");
  if (recorded.kind !== "written") throw new Error(JSON.stringify(recorded.problems));
  await journal.keep(undefined, "A walk helped.");
  return wholeLogOf(await store.readAll(), sha256);
}

/** Content in which no field is empty. */
export function everythingFilled(party: BackgroundId, order: BackgroundId): IncidentContent {
  const day = "2026-05-04" as LocalDate;
  return {
    ...phoneCall.content,
    occurrence: {
      precision: "between",
      from: { date: "2026-05-03" as LocalDate, time: "21:00" as LocalTime },
      to: { date: "2026-05-03" as LocalDate, time: "23:40" as LocalTime },
      zone: "America/Chicago" as TimeZone,
    },
    burst: { count: 37 },
    copied: { from: "My notebook", writtenOn: day },
    behaviours: ["called", "threatened-me"],
    parties: [
      { party, name: "Jordan Pike", part: "did-it" },
      { party: "", name: "A friend of theirs", part: "acted-for" },
    ],
    attribution: "I know the voice.",
    witnesses: [
      { name: "Dana Whitfield", contact: "217-555-0143", minor: false },
      { name: "Sam Whitfield", contact: "", minor: true },
    ],
    reports: [
      {
        agency: "Springfield Police Department",
        person: "Officer Luis Ortega",
        badge: "4471",
        reportNumber: "2026-018823",
        reportedOn: day,
        response: "They took a statement.",
      },
    ],
    injuries: "A bruise on the left arm.",
    medicalVisit: "Memorial Hospital, 4 May 2026.",
    damage: "The bell was torn off.",
    damageCost: "$40",
    order: { inForce: "yes", order, breached: "yes", how: "No contact by phone." },
    evidenceKept: "In a folder at work.",
    evidenceNeeded: [
      {
        what: "The list of calls",
        holder: "The phone company",
        overwrittenOn: "2026-08-01" as LocalDate,
      },
    ],
    language: "en",
    languages: {
      injuries: "en-GB",
      evidenceKept: "en-GB",
      "evidenceNeeded.0.what": "en-GB",
    },
  };
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
