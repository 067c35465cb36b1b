// What making and opening a vault end in, on a shelf in memory.

import { beforeAll, describe, expect, test } from "vitest";
import { createVault, findVault, type KeyMaker, type Storage, unlockVault } from "#vault";
import { type KeySlot, loadSodium, newVaultKey } from "#vault/crypto";
import { flipped, MemoryStorage, quickKey } from "../../tests/support/memory-storage.ts";
import { wrapUnderPassphrase } from "./create-vault.ts";

beforeAll(() => loadSodium());

const right = quickKey("correct horse");
const mebibyte = 1024 * 1024;

const aVault = async () => {
  const disk = new MemoryStorage();
  const made = await createVault(disk.asStorage, right);
  if (made.kind !== "created") throw new Error(made.kind);
  const [slot] = disk.slots as KeySlot[];
  if (slot === undefined) throw new Error("no slot");
  return { disk, slot };
};

/** Gives the keys of `right` and remembers where they lay. */
const watched = () => {
  const buffers: ArrayBuffer[] = [];
  const derive: KeyMaker["derive"] = async (derivation) => {
    const derived = await right.derive(derivation);
    if (derived.kind === "derived") buffers.push(derived.buffer);
    return derived;
  };
  return { keyMaker: { ...right, derive }, buffers };
};

const firstBytes = (buffer: ArrayBuffer | undefined) => [
  ...new Uint8Array(buffer ?? new ArrayBuffer(0), 0, 32),
];
const wiped = Array<number>(32).fill(0);

describe("making a vault", () => {
  test("[V4] a device too weak even for the weakest derivation is told what it needs, and nothing is made", async () => {
    const disk = new MemoryStorage();
    const weak: KeyMaker = {
      calibrate: async () => ({ memory: 128 * mebibyte, passes: 3 }),
      derive: async ({ memory }) => ({ kind: "device-too-weak", needs: memory }),
    };
    expect(await createVault(disk.asStorage, weak)).toEqual({
      kind: "device-too-weak",
      needs: 64 * mebibyte,
    });
    expect([disk.slots.length, disk.stored.size]).toEqual([0, 0]);
  });

  test("a secret that is chosen cannot be mistyped: a key maker that says so is refused", async () => {
    const odd: KeyMaker = { ...right, derive: async () => ({ kind: "mistyped" }) };
    const disk = new MemoryStorage();
    await expect(createVault(disk.asStorage, odd)).rejects.toMatchObject({ code: "bug" });
    expect(disk.slots).toEqual([]);
    const wrapped = await wrapUnderPassphrase(newVaultKey(), new Uint8Array(16), right);
    expect(wrapped.kind).toBe("wrapped");
  });

  test("[V11] in a database of a newer version none is made", async () => {
    const disk = new MemoryStorage();
    const newer = { kind: "newer-format" as const, found: 7, supported: 1 };
    const storage: Storage = Object.assign(disk.asStorage, { open: async () => newer });
    expect(await createVault(storage, right)).toEqual(newer);
    expect(await findVault(storage)).toEqual(newer);
    expect(disk.slots).toEqual([]);
  });

  test("a new passphrase cannot be a slip in copying", async () => {
    const mistyped: KeyMaker = { ...right, derive: async () => ({ kind: "mistyped" }) };
    await expect(createVault(new MemoryStorage().asStorage, mistyped)).rejects.toMatchObject({
      code: "bug",
    });
  });

  test("the derived key is overwritten", async () => {
    const { keyMaker, buffers } = watched();
    await createVault(new MemoryStorage().asStorage, keyMaker);
    expect(buffers.map(firstBytes)).toEqual([wiped]);
  });
});

describe("looking for a vault", () => {
  test("a database without a key slot holds none", async () => {
    expect(await findVault(new MemoryStorage().asStorage)).toEqual({ kind: "no-vault" });
  });

  test("[V11] with no slot that can be read, one that is newer is called newer, whatever else is there", async () => {
    const { disk, slot } = await aVault();
    disk.slots.splice(0, 1, "no slot", { ...slot, format: 9 });
    expect(await findVault(disk.asStorage)).toEqual({
      kind: "newer-format",
      found: 9,
      supported: slot.format,
    });
    disk.slots.splice(0, 2, "no slot");
    await expect(findVault(disk.asStorage)).rejects.toMatchObject({ code: "lock-damaged" });
  });
});

describe("opening", () => {
  test("[V14] a secret is tried on the slots that were made for its kind, and on no other", async () => {
    const { disk, slot } = await aVault();
    const slots: KeySlot[] = [{ ...slot, secret: "recovery" }, slot];
    const { keyMaker, buffers } = watched();
    const opened = await unlockVault(disk.asStorage, { slots }, keyMaker, "passphrase");
    expect(opened.kind).toBe("unlocked");
    expect(buffers).toHaveLength(1);
  });

  test("[V3] a slot changed behind a right secret is called damaged, a wrong secret wrong, too little memory too little", async () => {
    const { disk, slot } = await aVault();
    const changed = { ...slot, wrapped: flipped(slot.wrapped, 5) };
    const open = (slots: readonly KeySlot[], keyMaker = right) =>
      unlockVault(disk.asStorage, { slots }, keyMaker);
    await expect(open([changed])).rejects.toMatchObject({ code: "lock-damaged" });
    await expect(open([changed, changed])).rejects.toMatchObject({ code: "lock-damaged" });
    expect((await open([changed, slot])).kind).toBe("unlocked");
    expect(await open([changed], quickKey("another"))).toEqual({ kind: "wrong-secret" });
    expect(await open([])).toEqual({ kind: "wrong-secret" });
    // With a slot that cannot be read nobody knows whose it was.
    const some = { slots: [{ ...slot, secret: "recovery" as const }], damagedSlots: 1 };
    await expect(unlockVault(disk.asStorage, some, right)).rejects.toMatchObject({
      code: "lock-damaged",
    });
    const weak: KeyMaker = {
      ...right,
      derive: async ({ memory }) => ({ kind: "device-too-weak", needs: memory }),
    };
    expect(await open([slot], weak)).toEqual({
      kind: "device-too-weak",
      needs: slot.derivation.memory,
    });
  });

  test("the derived key is overwritten, whether it opened anything or not", async () => {
    const { disk, slot } = await aVault();
    for (const tried of [slot, { ...slot, wrapped: flipped(slot.wrapped, 5) }]) {
      const { keyMaker, buffers } = watched();
      await unlockVault(disk.asStorage, { slots: [tried] }, keyMaker).catch(() => undefined);
      expect(buffers.map(firstBytes)).toEqual([wiped]);
    }
  });
});
