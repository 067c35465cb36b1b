// What opens the vault, and changing that, on a shelf in memory. What a database makes of it, change-slots.browser.test.ts shows.

import { beforeAll, expect, test, vi } from "vitest";
import {
  changePassphrase,
  confirmPassphrase,
  createVault,
  findVault,
  type KeyMaker,
  makeRecoveryKey,
  revokeRecoveryKey,
  setPassphrase,
  unlockVault,
} from "#vault";
import { type KeySlot, loadSodium, SealKey } from "#vault/crypto";
import { MemoryStorage, quickKey } from "../../tests/support/memory-storage.ts";

beforeAll(() => loadSodium());

const right = quickKey("correct horse");
const wrong = quickKey("wrong horse");
const weak: KeyMaker = {
  ...right,
  derive: async ({ memory }) => ({ kind: "device-too-weak", needs: memory }),
};
const mistyped: KeyMaker = { ...right, derive: async () => ({ kind: "mistyped" }) };

async function aVault() {
  const disk = new MemoryStorage();
  const made = await createVault(disk.asStorage, right);
  if (made.kind !== "created") throw new Error(made.kind);
  await made.vault.readAll();
  const opensWith = async (keyMaker: KeyMaker) => {
    const found = await findVault(disk.asStorage);
    if (found.kind !== "locked") throw new Error(found.kind);
    return (await unlockVault(disk.asStorage, found, keyMaker)).kind;
  };
  const slots = () => disk.slots as KeySlot[];
  const secrets = () => slots().map(({ secret }) => secret);
  return { disk, storage: disk.asStorage, vault: made.vault, opensWith, slots, secrets };
}

test("[V15] without the present passphrase nothing that opens the vault is changed", async () => {
  const { storage, slots } = await aVault();
  const before = [...slots()];
  for (const [present, kind] of [
    [wrong, "wrong-secret"],
    [mistyped, "wrong-secret"],
    [weak, "device-too-weak"],
  ] as const) {
    const outcomes = [
      await changePassphrase(storage, slots(), present, quickKey("next")),
      await makeRecoveryKey(storage, slots(), present),
      await revokeRecoveryKey(storage, slots(), present),
      await confirmPassphrase(slots(), present),
    ];
    expect(outcomes.map((outcome) => outcome.kind)).toEqual(Array(4).fill(kind));
  }
  expect(slots()).toEqual(before);
  expect(await changePassphrase(storage, slots(), right, weak)).toMatchObject({
    kind: "device-too-weak",
  });
  expect(slots()).toEqual(before);
});

test("[V14] [V15] a recovery key stays through changes of the passphrase, until it is revoked by whoever has that", async () => {
  const { storage, vault, disk, slots, secrets, opensWith } = await aVault();
  expect((await makeRecoveryKey(storage, slots(), right)).kind).toBe("made");
  expect(secrets()).toEqual(["passphrase", "recovery"]);
  expect(await changePassphrase(storage, slots(), right, quickKey("second"))).toEqual({
    kind: "changed",
  });
  expect(secrets().sort()).toEqual(["passphrase", "recovery"]);

  // What cannot be read goes with the old passphrase; what is not even a slot with a name is left alone.
  disk.slots.push({ id: "damaged" }, null, { id: 7 });
  expect(await setPassphrase(storage, slots().slice(0, 2), vault, weak)).toMatchObject({
    kind: "device-too-weak",
  });
  expect(await opensWith(quickKey("second"))).toBe("unlocked");
  disk.slots.splice(disk.slots.indexOf(null), 1);
  expect(await setPassphrase(storage, slots().slice(0, 2), vault, quickKey("third"))).toEqual({
    kind: "changed",
  });
  expect(await opensWith(quickKey("third"))).toBe("unlocked");
  expect(await opensWith(quickKey("second"))).toBe("wrong-secret");
  expect(disk.slots.map((slot) => (slot as KeySlot).id)).not.toContain("damaged");
  expect(secrets()).toContain("recovery");

  disk.slots.splice(0, disk.slots.length, ...slots().filter(({ secret }) => secret !== undefined));
  expect(await revokeRecoveryKey(storage, slots(), wrong)).toEqual({ kind: "wrong-secret" });
  expect(secrets()).toContain("recovery");
  expect(await revokeRecoveryKey(storage, slots(), quickKey("third"))).toEqual({ kind: "done" });
  expect(secrets()).toEqual(["passphrase"]);
});

test("[V8] a vault key that was opened to be wrapped anew is overwritten, however it ends", async () => {
  const { storage, slots } = await aVault();
  const erase = vi.spyOn(SealKey.prototype, "erase");
  await changePassphrase(storage, slots(), right, weak);
  await makeRecoveryKey(storage, slots(), right);
  await confirmPassphrase(slots(), right);
  expect(erase).toHaveBeenCalledTimes(3);
  erase.mockRestore();
});
