// What an open vault does with its list of rows, on a shelf in memory: what is there when the list, or a part of it, is not.

import { beforeAll, describe, expect, test } from "vitest";
import { fromUtf8, type Milliseconds, newId, type RecordId, toHex, utf8 } from "#base";
import { createVault, findVault, unlockVault, type VaultChange } from "#vault";
import { loadSodium } from "#vault/crypto";
import type { RowChange, StoredRow } from "#vault/storage";
import { flipped, MemoryStorage, quickKey } from "../../tests/support/memory-storage.ts";

beforeAll(() => loadSodium());

const right = quickKey("correct horse");

/** A shelf that remembers what it was asked to remove. */
class WatchedStorage extends MemoryStorage {
  readonly removed: (readonly string[])[] = [];

  override change(change: RowChange): Promise<void> {
    this.removed.push(change.remove);
    return super.change(change);
  }
}

/** A name on the page with that number. */
const nameOn = (page: string) => `${page}${newId().slice(2)}` as RecordId;
const record = (text: string, id = nameOn("00")) => ({
  id,
  label: { kind: 1, subject: newId(), writtenAt: 1 as Milliseconds },
  bytes: utf8(text),
});

const aVault = async (first: VaultChange = {}) => {
  const disk = new WatchedStorage();
  const made = await createVault(disk.asStorage, right, first);
  if (made.kind !== "created") throw new Error(made.kind);
  return { disk, vault: made.vault };
};

const open = async (disk: MemoryStorage) => {
  const found = await findVault(disk.asStorage);
  if (found.kind !== "locked") throw new Error(found.kind);
  const outcome = await unlockVault(disk.asStorage, found, right);
  if (outcome.kind !== "unlocked") throw new Error(outcome.kind);
  return outcome.vault;
};

const read = async (disk: MemoryStorage) => {
  const { records, damage, head } = await (await open(disk)).readAll();
  return {
    texts: records.map(({ bytes }) => fromUtf8(bytes)).sort(),
    damage: damage.map(({ kind }) => kind).sort(),
    head: head === undefined ? undefined : fromUtf8(head),
  };
};

/** The row that every change rewrites and that was there before anything else. */
const rootOf = async () => {
  const { disk, vault } = await aVault();
  const [root] = [...disk.stored.values()] as StoredRow[];
  if (root === undefined) throw new Error("no root");
  return { disk, vault, root: root.id };
};

describe("the head that is kept with the list", () => {
  test("is the one of the first change until another is given", async () => {
    const { disk, vault } = await aVault({ write: [record("first")], head: utf8("one") });
    await vault.commit({ write: [record("second")] });
    expect(await read(disk)).toEqual({ texts: ["first", "second"], damage: [], head: "one" });
    await vault.commit({ write: [record("third")], head: utf8("two") });
    expect((await read(disk)).head).toBe("two");
  });

  test("is there when a page is hurt, and not known when the root is lost, whatever else is hurt", async () => {
    const { disk, vault, root } = await rootOf();
    const kept = record("kept");
    await vault.commit({ write: [kept], head: utf8("one") });
    const page = [...disk.stored.values()].find(({ id }) => id !== root && id !== kept.id);
    if (page === undefined) throw new Error("no page");
    disk.stored.set(page.id, { id: page.id, b: flipped(page.b, 300) });
    expect(await read(disk)).toEqual({ texts: ["kept"], damage: ["manifest"], head: "one" });
    disk.stored.set(page.id, page);

    const row = disk.stored.get(kept.id) as StoredRow;
    disk.stored.delete(root);
    expect((await read(disk)).head).toBeUndefined();
    disk.stored.set(kept.id, { id: kept.id, b: flipped(row.b, 300) });
    expect(await read(disk)).toEqual({
      texts: [],
      damage: ["altered", "manifest"],
      head: undefined,
    });
  });
});

test("[V8] a locked vault reads and writes nothing: it says that its key is gone", async () => {
  const { vault } = await aVault({ write: [record("first")] });
  vault.lock();
  await expect(vault.readAll()).rejects.toMatchObject({ code: "key-erased" });
  await expect(vault.commit({ write: [record("next")] })).rejects.toMatchObject({
    code: "key-erased",
  });
});

test("[V5] any row of the list put back to an older state is told", async () => {
  const { disk, vault } = await aVault();
  await vault.commit({ write: [record("first")] });
  const before = disk.copy();
  await vault.commit({ write: [record("second")] });
  const changed = [...before.stored.values()].filter(
    ({ id, b }) => toHex(disk.stored.get(id)?.b ?? new Uint8Array()) !== toHex(b),
  );
  // The page that both stand on, and the root.
  expect(changed).toHaveLength(2);
  for (const older of changed) {
    const rolledBack = disk.copy();
    rolledBack.stored.set(older.id, older);
    expect((await read(rolledBack)).damage).toContain("manifest");
  }
});

describe("[V5] with the root lost", () => {
  test("what the pages list is missed when it is gone, and told when it was slipped in", async () => {
    const { disk, vault, root } = await rootOf();
    const [kept, gone, erased] = [record("kept"), record("gone"), record("erased")];
    await vault.commit({ write: [kept, gone, erased] });
    const old = disk.stored.get(erased.id) as StoredRow;
    await vault.commit({ erase: [erased.id] });
    disk.stored.delete(root);
    disk.stored.delete(gone.id);
    disk.stored.set(old.id, old);
    expect(await read(disk)).toEqual({
      texts: ["kept"],
      damage: ["manifest", "missing", "unlisted"],
      head: undefined,
    });
  });

  test("the next change names every page again, and what it does not touch stays listed", async () => {
    const { disk, vault, root } = await rootOf();
    await vault.commit({ write: [record("first"), record("second", nameOn("01"))] });
    disk.stored.delete(root);
    const mended = await open(disk);
    await mended.readAll();
    await mended.commit({ write: [record("third")], head: utf8("one") });
    expect(await read(disk)).toEqual({
      texts: ["first", "second", "third"],
      damage: [],
      head: "one",
    });
  });

  test("a page that lists nothing any more is taken away, once, and nothing else is", async () => {
    const { disk, vault, root } = await rootOf();
    const only = record("only");
    await vault.commit({ write: [only] });
    await vault.commit({ erase: [only.id] });
    const [empty] = [...disk.stored.keys()].filter((id) => id !== root);
    expect(disk.stored.size).toBe(2);
    disk.stored.delete(root);
    const mended = await open(disk);
    await mended.readAll();
    disk.removed.length = 0;
    await mended.commit({ write: [record("next", nameOn("01"))] });
    await mended.commit({ write: [record("later", nameOn("01"))] });
    expect(disk.removed).toEqual([[empty], []]);
    expect(await read(disk)).toMatchObject({ texts: ["later", "next"], damage: [] });
  });
});

test("a change removes what it erases and nothing else", async () => {
  const { disk, vault } = await aVault();
  const first = record("first");
  disk.removed.length = 0;
  await vault.commit({ write: [first] });
  await vault.commit({ erase: [first.id] });
  expect(disk.removed).toEqual([[], [first.id]]);
  const again = await open(disk);
  await again.readAll();
  await again.commit({ write: [record("next")] });
  expect(disk.removed.at(-1)).toEqual([]);
});
