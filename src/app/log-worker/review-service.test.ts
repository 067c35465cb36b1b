// The log's side of the review, with the real review behind it: what it is handed, what is learned from it, what moves.

import { beforeAll, describe, expect, test, vi } from "vitest";
import { fromUtf8 } from "#base";
import { loadSodium } from "#vault/crypto";
import { someBackground, someContent } from "../../../tests/support/incidents.ts";
import { learned } from "../../../tests/support/learned.ts";
import { MemoryStorage, quickKey } from "../../../tests/support/memory-storage.ts";
import { fixedClock } from "../../../tests/support/memory-store.ts";
import { allDisclosed, instant, nothingDisclosed } from "../../../tests/support/reports.ts";
import type { ReviewableQuestion, ReviewableSlice } from "../review-worker/protocol.ts";
import { type ReviewedLog, reviewLog } from "../review-worker/review-log.ts";
import { Log } from "./log.ts";

beforeAll(() => loadSodium());

const key = quickKey("correct horse");
const history = { ...allDisclosed, earlierFeelings: false };

const around = (disk: MemoryStorage) => ({
  storage: disk.asStorage,
  clock: fixedClock(),
  networkIsClosed: async () => true,
  claimVault: async () => () => {},
});

const aLog = async (disk = new MemoryStorage()) => {
  const log = new Log(around(disk));
  const isNew = disk.stored.size === 0;
  if (isNew) await log.create(key);
  else await log.unlock(key, "passphrase");
  return { log, disk };
};

const backupOf = (log: Log) =>
  log.backupFiles({ withPrivateNotes: false, madeAt: instant("2026-06-02T10:30:00Z") });

const record = async (log: Log, description: string, note = "") => {
  const outcome = await log.record(someContent({ description }), note);
  if (outcome.kind !== "written") throw new Error(outcome.kind);
  return outcome.id;
};

/** The review of everything in `log`, as the review worker does it. */
const reviewed = async (log: Log, disclosed = nothingDisclosed): Promise<ReviewedLog> => {
  const { port1, port2 } = new MessageChannel();
  log.serveReview(port2 as unknown as MessagePort, disclosed);
  const ask = <Answer>(question: ReviewableQuestion) =>
    new Promise<Answer>((resolve) => {
      port1.onmessage = ({ data }: { data: Answer }) => resolve(data);
      port1.postMessage(question);
    });
  try {
    return await reviewLog({
      learned,
      slice: (from, limit) => ask<ReviewableSlice>({ kind: "slice", from, limit }),
      tellPlain: (wordings) => ask<void>({ kind: "plain", wordings }),
      progress: () => {},
      isChosen: () => true,
      showsFeelings: disclosed.earlierFeelings === true,
    });
  } finally {
    port1.close();
    port2.close();
  }
};

const both = "He stood at the gate and I was terrified, so Dana drove me home.";

describe("before a report", () => {
  test("[RV4] [RV7] what is moved out of a saved entry joins its note in one step; the earlier words stay", async () => {
    const { log, disk } = await aLog();
    const id = await record(log, both, "An older note.");
    const { found, texts } = await reviewed(log);
    expect(found).toMatchObject({
      entries: 1,
      facts: 0,
      findings: 1,
      inReasons: 0,
      notReviewed: 0,
    });
    const [finding] = texts[0]?.findings ?? [];
    if (finding === undefined) throw new Error("nothing found");
    expect(finding).toMatchObject({
      path: "description",
      passage: "I was terrified",
      before: "He stood at the gate and ",
    });

    // Words for the note that are still being typed are about to take its place.
    await log.keepDraft(`note:${id}`, { words: "An older note, made longer." });
    const { path, start, end } = finding;
    const outcome = await log.movePassages(id, 1, [{ path, start, end }], {
      reason: "Kept to what happened.",
      addToNote: "I was terrified",
    });
    expect(outcome).toEqual({ kind: "written", id });

    const again = await aLog(disk);
    const open = again.log.read(id);
    expect(open?.incident.current.content.description).toBe(
      "He stood at the gate, so Dana drove me home.",
    );
    expect(open?.incident.current.reason).toBe("Kept to what happened.");
    expect(open?.incident.earlier[0]?.content.description).toBe(both);
    expect(open?.privateNote).toBe("An older note.\n\nI was terrified");
    expect(again.log.drafts()).toMatchObject([
      { form: { words: "An older note, made longer.\n\nI was terrified" } },
    ]);
    expect((await reviewed(again.log)).found.findings).toBe(0);
  });

  test("[RV4] an entry that no longer says what was looked at is left as it is", async () => {
    const { log } = await aLog();
    const id = await record(log, both);
    const words = { reason: "", addToNote: "I was terrified" };
    const moves = [{ path: "description", start: 25, end: 40 }];
    await log.amend(id, someContent({ description: `${both} He left.` }), "");
    expect(await log.movePassages(id, 1, moves, words)).toEqual({ kind: "changed" });
    const beyond = [{ path: "description", start: 25, end: 4000 }];
    expect(await log.movePassages(id, 2, beyond, words)).toEqual({ kind: "changed" });
    const elsewhere = [{ path: "witnesses.0", start: 0, end: 1 }];
    expect(await log.movePassages(id, 2, elsewhere, words)).toEqual({ kind: "changed" });
    expect(log.read(id)?.privateNote).toBe("");
    expect(log.read(id)?.incident.amendments).toBe(1);
  });

  test("[RV5] what was said to be a fact is not found again, here or after unlocking", async () => {
    const { log, disk } = await aLog();
    const id = await record(log, both);
    const [finding] = (await reviewed(log)).texts[0]?.findings ?? [];
    await log.keepWording(id, [finding?.mark ?? ""]);
    expect((await reviewed(log)).found.findings).toBe(0);
    expect((await reviewed((await aLog(disk)).log)).found.findings).toBe(0);
  });

  test("[RV4] [RV7] [RV10] what is moved out of a fact beside the entries becomes a place of the private journal in one step", async () => {
    const { log, disk } = await aLog();
    const what = "Both locks were changed because I lie awake every night.";
    const written = await log.recordBackground(someBackground("change", { what }));
    if (written.kind !== "written") throw new Error(written.kind);
    await log.recordBackground(
      someBackground("milestone", { remark: "I am so scared since then." }),
    );
    expect((await reviewed(log)).found).toMatchObject({ entries: 0, facts: 1, findings: 1 });
    const { found, texts } = await reviewed(log, allDisclosed);
    expect(found).toMatchObject({ entries: 0, facts: 2, findings: 2 });
    const change = texts.find(({ subject }) => subject.id === written.id);
    const [finding] = change?.findings ?? [];
    if (change?.subject.kind !== "fact" || finding === undefined) throw new Error("nothing found");
    expect(finding).toMatchObject({ path: "what", passage: "I lie awake every night." });

    const { path, start, end } = finding;
    const moves = [{ path, start, end }];
    const kept = { reason: "Kept to what happened.", addToJournal: "I lie awake every night" };
    expect((await log.journal("awake")).entries).toEqual([]);
    const changes = vi.spyOn(disk, "change");
    expect(await log.moveFactPassages(written.id, 1, moves, kept)).toEqual(written);
    expect(changes).toHaveBeenCalledOnce();
    expect(await log.moveFactPassages(written.id, 1, moves, kept)).toEqual({ kind: "changed" });

    const again = (await aLog(disk)).log;
    const fact = again.background().find(({ id }) => id === written.id);
    expect(fact?.current.content).toMatchObject({ what: "Both locks were changed." });
    expect(fact?.earlier[0]?.content).toMatchObject({ what });
    expect((await again.journal("")).entries.map(({ text }) => text)).toEqual([
      "I lie awake every night",
    ]);
    expect((await log.journal("awake")).entries).toEqual((await again.journal("")).entries);
    // And the earlier words of a fact stay where those of an entry stay.
    await reviewed(again, history);
    const shown = again.exportableBackground(history).find(({ id }) => id === written.id);
    expect(shown).toMatchObject({ earlier: [], withheldWordings: [{}], current: { reason: "" } });
  });

  test("[RV5] [B3] [I30] what was said to be a fact comes back with a backup, holds no words, and goes when words are erased", async () => {
    const { log } = await aLog();
    const id = await record(log, both);
    await log.recordBackground(
      someBackground("milestone", { remark: "I am so scared since then." }),
    );
    for (const { subject, findings } of (await reviewed(log)).texts) {
      if (subject.kind === "file") throw new Error("no file was shown");
      await log.keepWording(
        subject.id,
        findings.map(({ mark }) => mark),
      );
    }
    expect((await reviewed(log)).found.findings).toBe(0);
    const { files } = await backupOf(log);
    const filed = files.find(({ name }) => name === "kept-wording.json");
    expect(fromUtf8(filed?.bytes ?? new Uint8Array())).not.toMatch(/terrified|scared/);

    const onNewDevice = async (given: typeof files) => {
      const disk = new MemoryStorage();
      disk.exists = async () => disk.slots.length > 0;
      const other = new Log(around(disk));
      await other.createFromBackup(given, key);
      return other;
    };
    const beside = (await aLog()).log;
    await record(beside, "He left a letter.");
    await beside.restore(files, "");
    for (const restored of [beside, await onNewDevice(files)]) {
      expect((await reviewed(restored)).found.findings).toBe(0);
      expect(restored.read(id)?.kept).toHaveLength(1);
    }
    // An older backup has no such file: everything is asked again.
    const older = await onNewDevice(files.filter((file) => file !== filed));
    expect((await reviewed(older)).found.findings).toBe(2);
    // Marks of what is not there are not taken in.
    const elsewhere = (await aLog()).log;
    const own = await backupOf(elsewhere);
    await elsewhere.restore([...own.files, ...(filed === undefined ? [] : [filed])], "");
    const back = await backupOf(elsewhere);
    expect(back.files.map(({ name }) => name)).not.toContain("kept-wording.json");

    await log.amend(id, someContent({ description: `${both} He left.` }), "");
    expect((await log.eraseWords(key, id, { revision: 1 })).kind).toBe("done");
    expect(log.read(id)?.kept).toEqual([]);
    const without = await backupOf(log);
    const left = without.files.find(({ name }) => name === "kept-wording.json");
    expect(fromUtf8(left?.bytes ?? new Uint8Array())).not.toContain(id);
    // The older backup brings back neither the words nor what would prove a guess at them.
    await log.restore(files, "");
    expect(log.read(id)?.kept).toEqual([]);
  });

  test("[RV10] [RV5] reasons are looked at only where they would be shown, and a kept one is not asked again", async () => {
    const { log } = await aLog();
    const reason = "I was too scared to think straight.";
    const plain = await record(log, "He rang at nine.");
    await log.amend(plain, someContent({ description: "He rang at ten." }), reason);
    const felt = await record(log, both);
    await log.amend(felt, someContent({ description: "He stood at the gate." }), reason);
    const gone = await record(log, "He rang at noon.");
    await log.withdraw(gone, reason);
    const again = await record(log, "He rang at one.");
    await log.withdraw(again, reason);
    await log.reinstate(again, "Withdrawn by mistake.");
    const where = ({ reasons }: ReviewedLog) =>
      reasons
        .map(({ subject, findings }) => `${subject.id} ${findings.map(({ path }) => path).join()}`)
        .sort();
    expect((await reviewed(log)).found.inReasons).toBe(0);
    const looked = await reviewed(log, history);
    expect(looked.found.inReasons).toBe(3);
    expect(where(looked)).toEqual(
      [`${plain} reason`, `${gone} withdrawal`, `${again} pastWithdrawals.0`].sort(),
    );
    // The reason for words that stay on the device stays with them, in every kind of file.
    const shown = log.exportable(history);
    expect(JSON.stringify(shown.find(({ id }) => id === felt))).not.toContain("scared");
    expect(JSON.stringify(shown.find(({ id }) => id === plain))).toContain("scared");
    await log.keepWording(plain, [
      looked.reasons.find(({ subject }) => subject.id === plain)?.findings[0]?.mark ?? "",
    ]);
    expect(where(await reviewed(log, history))).toEqual(
      [`${gone} withdrawal`, `${again} pastWithdrawals.0`].sort(),
    );
  });

  test("[RV6] [RV10] a reason in a language that cannot be looked at is counted with what was not looked at", async () => {
    const { log } = await aLog();
    const id = await record(log, "He rang at noon and left the house.");
    await log.withdraw(id, "Мне было так страшно, что я не могла думать.");
    expect((await reviewed(log)).found.notReviewed).toBe(0);
    expect((await reviewed(log, history)).found).toMatchObject({ inReasons: 0, notReviewed: 1 });
  });

  test("[RV6] [I24] a fact and a reason are looked at in their own languages, whatever the entries are in", async () => {
    const { log } = await aLog();
    const id = await record(log, "He rang at noon and left the house.");
    // No word in it tells its language to a review that is not told.
    const felt = "Temblaba aterrada.";
    await log.withdraw(id, { text: felt, language: "es" });
    const written = await log.recordBackground(
      someBackground("change", { what: felt, language: "es" }),
    );
    if (written.kind !== "written") throw new Error(written.kind);
    const { found } = await reviewed(log, history);
    expect(found).toMatchObject({ findings: 1, facts: 1, inReasons: 1, notReviewed: 0 });
    await log.changeBackground(written.id, {
      kind: "amended",
      reason: "",
      content: someBackground("change", { what: felt, language: "ja" }),
    });
    expect((await reviewed(log, history)).found).toMatchObject({ facts: 0, notReviewed: 1 });
  });

  test("only what would leave is looked at", async () => {
    const { log } = await aLog();
    await log.record(someContent({ description: "He rang.", evidenceKept: "I am terrified." }), "");
    expect((await reviewed(log)).found.findings).toBe(0);
    expect((await reviewed(log, allDisclosed)).found.findings).toBe(1);
  });
});

test("[RV8] an earlier wording that holds feelings, or that nobody looked at, stays unless the person wants it shown", async () => {
  const { log } = await aLog();
  const id = await record(log, "He rang at nine.");
  await log.amend(id, someContent({ description: both }), "I remembered more.");
  await log.amend(id, someContent({ description: "He stood at the gate." }), "Kept to facts.");

  const shown = (disclosed: typeof allDisclosed) => {
    const [one] = log.exportable(disclosed);
    return {
      earlier: one?.earlier.map(({ description }) => description),
      withheld: one?.withheldWordings.length,
      amendments: one?.amendments,
    };
  };
  expect(shown(history)).toEqual({ earlier: [], withheld: 2, amendments: 2 });
  await reviewed(log, history);
  expect(shown(history)).toEqual({ earlier: ["He rang at nine."], withheld: 1, amendments: 2 });
  expect(JSON.stringify(log.exportable(history))).not.toContain("terrified");
  expect(shown({ ...history, earlierFeelings: true }).earlier).toEqual(["He rang at nine.", both]);
  expect(shown(nothingDisclosed)).toEqual({ earlier: [], withheld: 0, amendments: 2 });
});

test("[RV8] a look under fewer ticks, or an older one, does not speak for what a later report shows", async () => {
  const { log } = await aLog();
  const content = someContent({ description: "He rang." });
  const first = await log.record(
    { ...content, evidenceKept: "In the drawer; I was terrified." },
    "",
  );
  if (first.kind !== "written") throw new Error(first.kind);
  await log.amend(first.id, { ...content, evidenceKept: "In the drawer." }, "");
  const few = { ...history, evidencePlaces: false };
  const words = (disclosed: typeof few) => JSON.stringify(log.exportable(disclosed));

  expect((await reviewed(log, few)).found.findings).toBe(0);
  expect(log.exportable(few)[0]?.earlier).toHaveLength(1);
  // More was ticked, and nobody has looked again.
  expect(words(history)).not.toContain("terrified");
  await reviewed(log, history);
  expect(words(history)).not.toContain("terrified");
  expect(log.exportable(history)[0]?.withheldWordings).toHaveLength(1);

  // A look that was skipped as soon as it began has seen nothing, whatever the one before it saw.
  await reviewed(log, few);
  const { port1, port2 } = new MessageChannel();
  log.serveReview(port2 as unknown as MessagePort, few);
  expect(log.exportable(few)[0]?.earlier).toEqual([]);
  port1.close();
  port2.close();
});

test("[RV10] words that are moved to the private journal make a place of their own and leave what is being typed there", async () => {
  const { log } = await aLog();
  await log.keepDraft("journal:new", { words: "Half a thought" });
  await log.addToJournal("From “What it shows”: I was terrified.");
  expect(log.drafts()).toMatchObject([{ form: { words: "Half a thought" } }]);
  expect((await log.journal("")).entries).toMatchObject([
    { text: "From “What it shows”: I was terrified." },
  ]);
});

test("[RV9] a save asked for while a long log is looked at is answered between two slices", async () => {
  const { log } = await aLog();
  for (let index = 0; index < 260; index += 1) await record(log, `He rang ${index} times.`);
  let slices = 0;
  let savedAfter = 0;
  const { port1, port2 } = new MessageChannel();
  log.serveReview(port2 as unknown as MessagePort, nothingDisclosed);
  const all = reviewLog({
    learned,
    slice: (from, limit) => {
      slices += 1;
      if (slices === 2) void record(log, "He is at the door.").then(() => (savedAfter = slices));
      return new Promise((resolve) => {
        port1.onmessage = ({ data }: { data: ReviewableSlice }) => resolve(data);
        port1.postMessage({ kind: "slice", from, limit } satisfies ReviewableQuestion);
      });
    },
    tellPlain: async () => {},
    progress: () => {},
    isChosen: () => true,
    showsFeelings: false,
  });
  await all;
  port1.close();
  port2.close();
  expect(slices).toBeGreaterThan(4);
  expect(savedAfter).toBeGreaterThan(0);
  expect(savedAfter).toBeLessThan(slices);
});
