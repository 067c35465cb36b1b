// The log's side of the review, with the real review behind it: what it is handed, what is learned from it, what moves.

import { beforeAll, describe, expect, test } from "vitest";
import { loadSodium } from "#vault/crypto";
import { someContent } from "../../../tests/support/incidents.ts";
import { MemoryStorage, quickKey } from "../../../tests/support/memory-storage.ts";
import { fixedClock } from "../../../tests/support/memory-store.ts";
import { allDisclosed, nothingDisclosed } from "../../../tests/support/reports.ts";
import type { ReviewableQuestion, ReviewableSlice } from "../review-worker/protocol.ts";
import { type ReviewedLog, reviewLog } from "../review-worker/review-log.ts";
import { Log } from "./log.ts";

beforeAll(() => loadSodium());

const key = quickKey("correct horse");
const history = { ...allDisclosed, earlierFeelings: false };

const aLog = async (disk = new MemoryStorage()) => {
  const log = new Log({
    storage: disk.asStorage,
    clock: fixedClock(),
    networkIsClosed: async () => true,
    claimVault: async () => () => {},
  });
  const isNew = disk.stored.size === 0;
  if (isNew) await log.create(key);
  else await log.unlock(key, "passphrase");
  return { log, disk };
};

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
      slice: (from, limit) => ask<ReviewableSlice>({ kind: "slice", from, limit }),
      tellPlain: (wordings) => ask<void>({ kind: "plain", wordings }),
      progress: () => {},
      isChosen: () => true,
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
    const { found, incidents } = await reviewed(log);
    expect(found).toEqual({ incidents: 1, findings: 1, notReviewed: 0 });
    const [finding] = incidents[0]?.findings ?? [];
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
    const [finding] = (await reviewed(log)).incidents[0]?.findings ?? [];
    await log.keepWording(id, [finding?.mark ?? ""]);
    expect((await reviewed(log)).found.findings).toBe(0);
    expect((await reviewed((await aLog(disk)).log)).found.findings).toBe(0);
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

test("[RV9] a save asked for while a long log is looked at is answered between two slices", async () => {
  const { log } = await aLog();
  for (let index = 0; index < 260; index += 1) await record(log, `He rang ${index} times.`);
  let slices = 0;
  let savedAfter = 0;
  const { port1, port2 } = new MessageChannel();
  log.serveReview(port2 as unknown as MessagePort, nothingDisclosed);
  const all = reviewLog({
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
  });
  await all;
  port1.close();
  port2.close();
  expect(slices).toBeGreaterThan(4);
  expect(savedAfter).toBeGreaterThan(0);
  expect(savedAfter).toBeLessThan(slices);
});
