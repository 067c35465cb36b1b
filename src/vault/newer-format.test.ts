// What a newer version wrote is called newer, and what somebody changed is not taken for it.

import { beforeAll, describe, expect, test } from "vitest";
import { type Milliseconds, newId, type RecordId, utf8 } from "#base";
import { flipped, MemoryStorage, quickKey } from "../../tests/support/memory-storage.ts";
import {
  keyRing,
  loadSodium,
  newDerivation,
  newVaultKey,
  type SealContext,
  type SlotSecret,
  seal,
  wrapVaultKey,
} from "./crypto/index.ts";
import { findVault, unlockVault } from "./index.ts";
import { encodePage, encodeRoot } from "./manifest.ts";
import { OpenVault } from "./open-vault.ts";

beforeAll(() => loadSodium());

const label = { kind: 1, subject: newId(), writtenAt: 1_777_000_000_000 as Milliseconds };

/** An open vault whose keys the test knows, so that it can write as a newer version would. */
async function aVault() {
  const disk = new MemoryStorage();
  const vaultId = new Uint8Array(16).fill(7);
  const keys = keyRing(newVaultKey());
  const open = () => new OpenVault(vaultId, keys, disk.asStorage);
  const vault = open();
  const write = ["first", "second", "third"].map((text) => ({ label, bytes: utf8(text) }));
  await vault.commit({ write, head: utf8("head") });
  const put = (id: RecordId, place: SealContext["place"], plaintext: Uint8Array) =>
    disk.stored.set(id, { id, b: seal(plaintext, keys.rows, { vaultId, place, id }) });
  return { disk, keys, open, put };
}

const asNewer = (bytes: Uint8Array) => Uint8Array.of(2, ...bytes.subarray(1));

describe("a vault in which a newer version wrote", () => {
  test("[V11] a list in a newer format is called newer, and nothing is touched", async () => {
    const { disk, keys, open, put } = await aVault();
    put(
      keys.rootId,
      "manifest-root",
      asNewer(encodeRoot({ generation: 9, head: utf8("head"), pages: new Map() })),
    );
    const before = [...disk.stored];
    expect(await open().readAll()).toEqual({
      records: [],
      damage: [],
      head: undefined,
      newer: { found: 2, supported: 1 },
    });
    expect([...disk.stored]).toEqual(before);
  });

  test("[V11] so is one page of it", async () => {
    const { open, keys, put, disk } = await aVault();
    const pageId = newId<"record">();
    put(pageId, "manifest-page", asNewer(encodePage([])));
    const nonce = disk.stored.get(pageId)?.b.slice(1, 25) ?? new Uint8Array();
    const pages = new Map([[3, { id: pageId, nonce }]]);
    put(keys.rootId, "manifest-root", encodeRoot({ generation: 9, head: utf8("head"), pages }));
    expect((await open().readAll()).newer).toEqual({ found: 2, supported: 1 });
  });

  test("[V11] so is another way of sealing, once every row is sealed in it", async () => {
    const { disk, open } = await aVault();
    for (const { id, b } of Array.from(disk.stored.values())) {
      disk.stored.set(id, { id, b: Uint8Array.of(2, ...b.subarray(1)) });
    }
    expect((await open().readAll()).newer).toEqual({ found: 2, supported: 1 });
    // The lowest number is told: the next version up reads that at least.
    const [{ id, b } = { id: "", b: new Uint8Array() }] = [...disk.stored.values()];
    disk.stored.set(id, { id, b: Uint8Array.of(9, ...b.subarray(1)) });
    expect((await open().readAll()).newer).toEqual({ found: 2, supported: 1 });
  });

  test("[V5] [V11] where there is one row only, its claim proves nothing: it is damage", async () => {
    const { disk, keys, open } = await aVault();
    const { b = new Uint8Array() } = disk.stored.get(keys.rootId) ?? {};
    disk.stored.clear();
    disk.stored.set(keys.rootId, { id: keys.rootId, b: Uint8Array.of(2, ...b.subarray(1)) });
    const { newer, damage } = await open().readAll();
    expect([newer, damage.map(({ kind }) => kind)]).toEqual([undefined, ["manifest"]]);
  });

  test("[V5] [V11] one row that only claims to be newer is damage, and everything else is read", async () => {
    const { disk, open } = await aVault();
    for (const { id, b } of Array.from(disk.stored.values())) {
      disk.stored.set(id, { id, b: Uint8Array.of(2, ...b.subarray(1)) });
      const { newer, damage, records } = await open().readAll();
      expect(newer).toBeUndefined();
      expect(damage).toHaveLength(1);
      expect(records.length).toBeGreaterThanOrEqual(2);
      disk.stored.set(id, { id, b });
    }
  });
});

describe("a lock that is damaged or gone", () => {
  test("[V18] no slot that can be read is a damaged lock, not a wrong passphrase", async () => {
    const { disk } = await aVault();
    disk.slots.push({ format: 1 });
    await expect(findVault(disk.asStorage)).rejects.toMatchObject({ code: "lock-damaged" });
  });

  test("[V18] rows without any slot are told apart from a first visit", async () => {
    const { disk } = await aVault();
    expect(await findVault(disk.asStorage)).toEqual({ kind: "lock-missing" });
    disk.stored.clear();
    expect(await findVault(disk.asStorage)).toEqual({ kind: "no-vault" });
  });

  test("[V18] with the passphrase's slot damaged no passphrase is called wrong, and the recovery key's slot still opens", async () => {
    const disk = new MemoryStorage();
    const vaultId = new Uint8Array(16).fill(7);
    const vaultKey = newVaultKey();
    const slotFor = async (secret: string, kind: SlotSecret) => {
      const derivation = newDerivation({ memory: 19 * 1024 * 1024, passes: 2 });
      const derived = await quickKey(secret).derive(derivation);
      if (derived.kind !== "derived") throw new Error(derived.kind);
      return wrapVaultKey(
        vaultKey,
        new Uint8Array(derived.buffer, 0, 32),
        derivation,
        vaultId,
        kind,
      );
    };
    const passphraseSlot = await slotFor("right", "passphrase");
    disk.slots.push(
      { ...passphraseSlot, wrapped: new Uint8Array(3) },
      await slotFor("paper", "recovery"),
    );
    const found = await findVault(disk.asStorage);
    if (found.kind !== "locked") throw new Error(found.kind);
    expect(found.damagedSlots).toBe(1);
    await expect(unlockVault(disk.asStorage, found, quickKey("right"))).rejects.toMatchObject({
      code: "lock-damaged",
    });
    const opened = await unlockVault(disk.asStorage, found, quickKey("paper"), "recovery");
    expect(opened.kind).toBe("unlocked");
    disk.slots.splice(0, 1, {
      ...passphraseSlot,
      wrapped: flipped(passphraseSlot.wrapped, 5),
    });
    const again = await findVault(disk.asStorage);
    if (again.kind !== "locked") throw new Error(again.kind);
    await expect(unlockVault(disk.asStorage, again, quickKey("right"))).rejects.toMatchObject({
      code: "lock-damaged",
    });
    expect((await unlockVault(disk.asStorage, again, quickKey("wrong"))).kind).toBe("wrong-secret");
  });
});
