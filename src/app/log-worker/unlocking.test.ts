// The order in which unlocking does things, and what wrong tries leave on the disk.

import { beforeAll, expect, test, vi } from "vitest";
import { type KeyMaker, loadSodium } from "#vault";
import { SealKey } from "#vault/crypto";
import { someContent } from "../../../tests/support/incidents.ts";
import { MemoryStorage, quickKey } from "../../../tests/support/memory-storage.ts";
import { fixedClock } from "../../../tests/support/memory-store.ts";
import { Log } from "./log.ts";

beforeAll(() => loadSodium());

const right = quickKey("correct horse");
const wrong = quickKey("wrong horse");

const aLog = (disk: MemoryStorage, storage = disk.asStorage) =>
  new Log({
    storage,
    clock: fixedClock(),
    networkIsClosed: async () => true,
    claimVault: async () => () => {},
  });

const aDisk = async () => {
  const disk = new MemoryStorage();
  const log = aLog(disk);
  await log.create(right);
  await log.record(someContent({ description: "words" }), "");
  return disk;
};

test("[V19] [V13] the vault is taken and the try counted before a row is read or a key is made", async () => {
  const disk = await aDisk();
  const storage = disk.asStorage;
  const order: string[] = [];
  const { claim, rows } = storage;
  Object.assign(storage, {
    claim: async (how: { asTry: boolean }) => {
      await claim(how);
      order.push(`taken, counted: ${await storage.failures()}`);
    },
    rows: () => {
      order.push("rows");
      return rows();
    },
  });
  const watched: KeyMaker = {
    ...right,
    derive: (derivation) => {
      order.push("key");
      return right.derive(derivation);
    },
  };
  expect((await aLog(disk, storage).unlock(watched, "passphrase")).kind).toBe("unlocked");
  expect(order).toEqual(["taken, counted: 1", "rows", "key"]);
  expect(await storage.failures()).toBe(0);
});

test("[V3] [V13] wrong tries leave every row and every key slot as it was, and after a few there is a wait, for the right one too", async () => {
  const disk = await aDisk();
  const before = JSON.stringify([[...disk.stored], disk.slots]);
  const storage = disk.asStorage;
  for (let time = 0; time < 5; time += 1) {
    expect(await aLog(disk, storage).unlock(wrong, "passphrase")).toEqual({
      kind: "wrong-passphrase",
    });
  }
  expect(await storage.failures()).toBe(5);
  expect(await aLog(disk, storage).unlock(right, "passphrase")).toMatchObject({ kind: "wait" });
  expect(await storage.failures()).toBe(5);
  await storage.countFailures(1000);
  const waited = await aLog(disk, storage).unlock(right, "passphrase");
  expect(waited.kind === "wait" && waited.milliseconds).toBeLessThanOrEqual(60_000);
  expect(JSON.stringify([[...disk.stored], disk.slots])).toBe(before);
  await storage.countFailures(0);
  expect(await aLog(disk, storage).unlock(right, "passphrase")).toEqual({
    kind: "unlocked",
    damaged: 0,
  });
});

test("[V13] a wait takes the vault from no window", async () => {
  const disk = await aDisk();
  const storage = disk.asStorage;
  let taken = 0;
  Object.assign(storage, {
    claim: async () => {
      taken += 1;
    },
  });
  await storage.countFailures(1000);
  await aLog(disk, storage).unlock(right, "passphrase");
  expect(taken).toBe(0);
});

test.each(["rows", "countFailures"] as const)(
  "[V8] a vault that does not open after its key was found leaves no key in a worker that lives on: %s",
  async (step) => {
    const disk = await aDisk();
    const storage = disk.asStorage;
    Object.assign(storage, {
      [step]: async () => {
        throw new Error("the disk");
      },
    });
    const erased = vi.spyOn(SealKey.prototype, "erase");
    await expect(aLog(disk, storage).unlock(right, "passphrase")).rejects.toThrow("the disk");
    expect(erased).toHaveBeenCalled();
    erased.mockRestore();
  },
);
