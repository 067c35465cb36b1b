// What a person meets who unlocks a vault that somebody has damaged: everything else, a count, and a log that goes on.

import { beforeAll, expect, test } from "vitest";
import { loadSodium } from "#vault/crypto";
import { someContent } from "../../../tests/support/incidents.ts";
import { flipped, MemoryStorage, quickKey } from "../../../tests/support/memory-storage.ts";
import { fixedClock } from "../../../tests/support/memory-store.ts";
import { Log } from "./log.ts";

beforeAll(() => loadSodium());

const key = quickKey("correct horse");
const clock = fixedClock();

const aLog = (disk: MemoryStorage) =>
  new Log({
    storage: disk.asStorage,
    clock,
    networkIsClosed: async () => true,
    claimVault: async () => () => {},
  });

const unlocked = async (disk: MemoryStorage) => {
  const log = aLog(disk);
  const outcome = await log.unlock(key, "passphrase");
  if (outcome.kind !== "unlocked") throw new Error(outcome.kind);
  return { log, damaged: outcome.damaged };
};

const threeEntries = async () => {
  const disk = new MemoryStorage();
  const log = aLog(disk);
  await log.create(key);
  // All that stands there so far.
  const [root = ""] = [...disk.stored.keys()];
  for (const description of ["first", "second", "third"]) {
    await log.record(someContent({ description }), "");
  }
  return { disk, root };
};

test("[V5] whichever stored row is hurt, the log opens, says so, and shows every other entry", async () => {
  const { disk } = await threeEntries();
  for (const row of disk.stored.values()) {
    const hurt = disk.copy();
    hurt.stored.set(row.id, { id: row.id, b: flipped(row.b, 200) });
    const { log, damaged } = await unlocked(hurt);
    expect(damaged).toBe(1);
    expect(log.list(0, 10).total).toBeGreaterThanOrEqual(2);
  }
});

test("[V5] [I31] the old row of an erased entry, put back from an older disk, is told and not shown", async () => {
  const { disk } = await threeEntries();
  const { log } = await unlocked(disk);
  const id = log.list(0, 1).entries[0]?.id ?? ("" as never);
  const before = disk.copy();
  expect(await log.eraseWords(quickKey("not it"), id, "all")).toEqual({ kind: "wrong-passphrase" });
  expect([...disk.stored]).toEqual([...before.stored]);
  expect(await log.eraseWords(key, id, "all")).toEqual({ kind: "done" });
  const erased = disk.copy();
  for (const [name, row] of before.stored) {
    const present = erased.stored.get(name);
    if (present === undefined || Buffer.from(present.b).equals(row.b)) continue;
    const old = erased.copy();
    old.stored.set(name, row);
    const again = await unlocked(old);
    expect(again.damaged).toBe(1);
    expect(again.log.list(0, 10).entries.map((each) => each.id)).not.toContain(id);
    for (const bit of [0, 100, 300]) {
      old.stored.set(name, { id: row.id, b: flipped(present.b, bit) });
      const flippedOnce = await unlocked(old);
      expect(flippedOnce.damaged).toBe(1);
      expect(flippedOnce.log.list(0, 10).total).toBeLessThanOrEqual(2);
    }
  }
  expect((await unlocked(erased)).damaged).toBe(0);
});

test("[V5] after the head of the list was lost, the log goes on without a break in its chain", async () => {
  const { disk, root } = await threeEntries();
  disk.stored.delete(root);
  const first = await unlocked(disk);
  expect(first.damaged).toBe(1);
  // A draft is kept without a new head, so the old one stays lost for now.
  await first.log.keepDraft("new", { words: "half" });
  const second = await unlocked(disk);
  expect(second.damaged).toBe(1);
  expect(second.log.drafts()).toMatchObject([{ subject: "new", form: { words: "half" } }]);
  await second.log.record(someContent({ description: "fourth" }), "");
  const third = await unlocked(disk);
  expect(third.log.list(0, 10).total).toBe(4);
  expect(third.damaged).toBe(0);
});
