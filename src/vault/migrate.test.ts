import { beforeAll, expect, test } from "vitest";
import { fromUtf8, type Milliseconds, newId, utf8 } from "#base";
import { flipped, MemoryStorage } from "../../tests/support/memory-storage.ts";
import { keyRing, loadSodium, newVaultKey } from "./crypto/index.ts";
import { type Migration, migrated, migrationKind } from "./migrate.ts";
import { OpenVault, type VaultContents } from "./open-vault.ts";

beforeAll(() => loadSodium());

/** From texts in one letter case to another, through a step between: two versions later. */
const steps: readonly Migration[] = ["a", "b"].map((from, index) => {
  const to = ["b", "c"][index] ?? "";
  const rest = (bytes: Uint8Array) => fromUtf8(bytes).slice(1);
  return {
    name: `${from}-to-${to}`,
    applies: ({ label, bytes }) => label.kind === 1 && fromUtf8(bytes).startsWith(from),
    migrate: (bytes) => {
      if (!fromUtf8(bytes).startsWith(from)) throw new Error(`not ${from}`);
      return utf8(to + rest(bytes));
    },
    saysTheSame: (before, after) => rest(before) === rest(after),
  };
});

const labelOf = (kind: number) => ({
  kind,
  subject: newId(),
  writtenAt: 1_777_000_000_000 as Milliseconds,
});

async function aVault() {
  const disk = new MemoryStorage();
  const vaultId = new Uint8Array(16).fill(7);
  const keys = keyRing(newVaultKey());
  const open = () => new OpenVault(vaultId, keys, disk.asStorage);
  await open().commit({
    write: [
      ...["a one", "a two", "b three", "c four"].map((text) => ({
        label: labelOf(1),
        bytes: utf8(text),
      })),
      { label: labelOf(2), bytes: utf8("a of another kind") },
    ],
    head: utf8("head"),
  });
  return { disk, open };
}

const told = ({ records, damage, head }: VaultContents) => ({
  texts: records.map(({ bytes }) => fromUtf8(bytes)).sort(),
  damage,
  head: head && fromUtf8(head),
});

const before = ["a of another kind", "a one", "a two", "b three", "c four"];
const after = ["a of another kind", "c four", "c one", "c three", "c two"];

const opened = async (vault: OpenVault, list = steps) =>
  told(await migrated(vault, await vault.readAll(), list));

test("[V23] every record comes into the newest format, through each step, and nothing else changes", async () => {
  const { disk, open } = await aVault();
  const labels = (await open().readAll()).records.map(({ label }) => JSON.stringify(label)).sort();
  expect(await opened(open())).toEqual({ texts: after, damage: [], head: "head" });
  const again = await open().readAll();
  expect(told(again)).toEqual({ texts: after, damage: [], head: "head" });
  expect(again.records.map(({ label }) => JSON.stringify(label)).sort()).toEqual(labels);
  const rows = [...disk.stored];
  expect(await opened(open())).toEqual({ texts: after, damage: [], head: "head" });
  expect([...disk.stored]).toEqual(rows);
});

test("[V23] cut off at any change, nothing is lost, and the next unlocking goes on from there", async () => {
  for (let cut = 1; cut <= 2; cut += 1) {
    const { disk, open } = await aVault();
    const vault = open();
    const contents = await vault.readAll();
    let changes = 0;
    const commit = vault.commit.bind(vault);
    vault.commit = (change) => {
      changes += 1;
      if (changes === cut) return Promise.reject(new Error("cut off"));
      return commit(change);
    };
    await expect(migrated(vault, contents, steps)).rejects.toThrow("cut off");
    const left = disk.copy();
    const inBetween = told(await open().readAll()).texts;
    expect(inBetween).toEqual(expect.arrayContaining(before));
    expect(await opened(open())).toEqual({ texts: after, damage: [], head: "head" });
    expect(left.stored.size).toBeGreaterThan(0);
  }
});

test("[V23] what does not say the same when it is read back is taken away, and the old record stays", async () => {
  const { open } = await aVault();
  const [first, second] = steps as [Migration, Migration];
  const lossy: Migration = { ...first, migrate: () => utf8("b") };
  expect((await opened(open(), [lossy, second])).texts).toEqual(before);
  expect(told(await open().readAll()).texts).toEqual(before);
});

test("[V23] what turns out to be hurt when it is read back keeps the old records, and nothing is taken away", async () => {
  const { disk, open } = await aVault();
  const vault = open();
  const contents = await vault.readAll();
  const readAll = vault.readAll.bind(vault);
  vault.readAll = async () => {
    const made = (await readAll()).records.find(({ bytes }) => fromUtf8(bytes) === "c one");
    const row = disk.stored.get(made?.id ?? "");
    if (row === undefined) throw new Error("no row");
    disk.stored.set(row.id, { id: row.id, b: flipped(row.b, 300) });
    return readAll();
  };
  const { texts, damage } = told(await migrated(vault, contents, steps));
  expect(texts).toEqual(before);
  expect(damage.map(({ kind }) => kind)).toEqual(["altered"]);
  expect(told(await open().readAll()).texts).toEqual(expect.arrayContaining(before));
});

test("[V23] a vault in which something is hurt is not migrated; cut off in the middle, its old records hold", async () => {
  const { disk, open } = await aVault();
  const [row] = [...disk.stored.values()];
  if (row === undefined) throw new Error("no row");
  const whole = disk.copy();
  disk.stored.set(row.id, { id: row.id, b: flipped(row.b, 300) });
  const rows = [...disk.stored];
  await opened(open());
  expect([...disk.stored]).toEqual(rows);
  for (const each of whole.stored.values()) disk.stored.set(each.id, each);

  const vault = open();
  const commit = vault.commit.bind(vault);
  let changes = 0;
  vault.commit = (change) => {
    changes += 1;
    return changes === 2 ? Promise.reject(new Error("cut off")) : commit(change);
  };
  await expect(migrated(vault, await vault.readAll(), steps)).rejects.toThrow("cut off");
  const staged = await open().readAll();
  const spoilt = staged.records.find(({ bytes }) => fromUtf8(bytes) === "c one");
  expect(staged.records.some(({ label }) => label.kind === migrationKind)).toBe(true);
  const spoiltRow = disk.stored.get(spoilt?.id ?? "");
  if (spoiltRow === undefined) throw new Error("no row");
  disk.stored.set(spoiltRow.id, { id: spoiltRow.id, b: flipped(spoiltRow.b, 300) });
  const hurt = await opened(open());
  expect(hurt.texts).toEqual(before);
  expect(hurt.damage).toHaveLength(1);
});

test.each([
  { schema: 1, pairs: "none" },
  { schema: 1, pairs: [7, ["a"], [newId(), 7], ["x", newId()], null] },
  { schema: 1, pairs: [[newId(), newId()]] },
])(
  "[V23] a plan that names nothing that is there is let go of, and every record is migrated: %o",
  async (plan) => {
    const { open } = await aVault();
    const vault = open();
    await vault.readAll();
    await vault.commit({
      write: [{ label: labelOf(migrationKind), bytes: utf8(JSON.stringify(plan)) }],
    });
    expect(await opened(open())).toEqual({ texts: after, damage: [], head: "head" });
    expect(told(await open().readAll()).texts).toEqual(after);
  },
);

test("[V23] a plan half of which is there leaves the old record and takes the new one away", async () => {
  const { open } = await aVault();
  const vault = open();
  const { records } = await vault.readAll();
  const old = records.find(({ bytes }) => fromUtf8(bytes) === "a one");
  const made = newId<"record">();
  const plan = {
    schema: 1,
    pairs: [
      [newId(), made],
      [old?.id, newId()],
    ],
  };
  await vault.commit({
    write: [
      { id: made, label: labelOf(1), bytes: utf8("c of nothing") },
      { label: labelOf(migrationKind), bytes: utf8(JSON.stringify(plan)) },
    ],
  });
  expect(await opened(open())).toEqual({ texts: after, damage: [], head: "head" });
});

test("[V11] what a newer version wrote is not migrated", async () => {
  const { disk, open } = await aVault();
  const vault = open();
  const contents = { ...(await vault.readAll()), newer: { found: 2, supported: 1 } };
  const rows = [...disk.stored];
  expect(await migrated(vault, contents, steps)).toEqual(contents);
  expect([...disk.stored]).toEqual(rows);
});
