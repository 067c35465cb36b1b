// What a person meets who unlocks a vault that somebody has damaged: everything else, a count, and a log that goes on.

import { beforeAll, describe, expect, test } from "vitest";
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

describe("what is told of a hurt entry", () => {
  // Written an hour apart, so that the times tell which is which; and the row that each of them stands in.
  const anHourApart = async () => {
    const disk = new MemoryStorage();
    const log = aLog(disk);
    await log.create(key);
    const rows: string[] = [];
    const times: number[] = [];
    for (const description of ["first", "second", "third"]) {
      clock.advance(3_600_000);
      const before = new Set(disk.stored.keys());
      await log.record(someContent({ description }), "");
      // Of the new rows the biggest is the record: a page with one entry and the root are smaller.
      const added = [...disk.stored.values()].filter(({ id }) => !before.has(id));
      rows.push(added.toSorted((a, b) => b.b.length - a.b.length)[0]?.id ?? "");
      times.push(clock.now());
    }
    return { disk, rows, times };
  };
  const told = async (disk: MemoryStorage) => {
    const { log, damaged } = await unlocked(disk);
    const lines = await log.hurt();
    expect(lines).toHaveLength(damaged);
    return lines.map(({ damage, sort, written, entry, before, after }) => ({
      damage,
      sort,
      at: written?.at,
      around: [before, entry, after].map((each) => each?.firstWords ?? "-").join(" "),
    }));
  };

  test("[V5] altered or gone, it is told by when it was written down and by the entries around it", async () => {
    const { disk, rows, times } = await anHourApart();
    const [first, second, third] = rows as [string, string, string];
    for (const [name, at, around] of [
      [first, times[0], "- - second"],
      [second, times[1], "first - third"],
      [third, times[2], "second - -"],
    ] as const) {
      const altered = disk.copy();
      altered.stored.set(name, {
        id: name,
        b: flipped((disk.stored.get(name) as never as { b: Uint8Array }).b, 300),
      });
      expect(await told(altered)).toEqual([{ damage: "altered", sort: "wording", at, around }]);
      const missing = disk.copy();
      missing.stored.delete(name);
      expect(await told(missing)).toEqual([{ damage: "missing", sort: "wording", at, around }]);
    }
  });

  test("[V5] of two that were swapped each is told", async () => {
    const { disk, rows, times } = await anHourApart();
    const [first = "", , third = ""] = rows;
    const swapped = disk.copy();
    for (const [name, other] of [
      [first, third],
      [third, first],
    ] as const) {
      swapped.stored.set(name, { id: name, b: disk.stored.get(other)?.b ?? new Uint8Array() });
    }
    expect(await told(swapped)).toEqual([
      { damage: "altered", sort: "wording", at: times[0], around: "- - second" },
      { damage: "altered", sort: "wording", at: times[2], around: "second - -" },
    ]);
  });

  test("[V5] a wording that is hurt is told with its entry, and so is a note put back to what it said before", async () => {
    const { disk } = await anHourApart();
    const { log } = await unlocked(disk);
    const id = log.list(0, 10).entries.find(({ firstWords }) => firstWords === "second")?.id;
    if (id === undefined) throw new Error("not there");
    const rowOf = async (act: () => Promise<unknown>) => {
      const before = new Map(disk.stored);
      await act();
      return [...disk.stored.values()]
        .filter((row) => !before.has(row.id))
        .toSorted((a, b) => b.b.length - a.b.length)[0] as { id: string; b: Uint8Array };
    };
    clock.advance(60_000);
    const amended = await rowOf(() => log.amend(id, someContent({ description: "new words" }), ""));
    const at = clock.now();
    const note = await rowOf(() => log.keepPrivateNote(id, "x".repeat(2000)));
    await log.keepPrivateNote(id, "y".repeat(2000));

    const altered = disk.copy();
    altered.stored.set(amended.id, { id: amended.id, b: flipped(amended.b, 300) });
    expect(await told(altered)).toEqual([
      { damage: "altered", sort: "wording", at, around: "- second -" },
    ]);

    const older = disk.copy();
    older.stored.set(note.id, note);
    expect(await told(older)).toEqual([
      { damage: "older", sort: "private-note", at, around: "- new words -" },
    ]);
  });

  test("[V5] a list that lost its root is told as what it is", async () => {
    const { disk, root } = await threeEntries();
    disk.stored.delete(root);
    expect(await told(disk)).toEqual([
      { damage: "manifest", sort: "list", at: undefined, around: "- - -" },
    ]);
  });

  test("[V5] nothing is told of a log that is whole", async () => {
    const { disk } = await threeEntries();
    expect(await told(disk)).toEqual([]);
  });
});
