import { afterEach, describe, expect, test } from "vitest";
import { newId, utf8 } from "#base";
import {
  changePassphrase,
  createVault,
  eraseVault,
  findVault,
  type KeyMaker,
  makeRecoveryKey,
  revokeRecoveryKey,
  Storage,
  unlockVault,
} from "#vault";
import { deriveKey } from "#vault/crypto";
import { parseRecoveryKey } from "./recovery-key.ts";

const quick = { memory: 19 * 1024 * 1024, passes: 2 };
const typed = (passphrase: string): KeyMaker => ({
  calibrate: async () => quick,
  derive: (derivation) => deriveKey(utf8(passphrase), derivation),
});
const recovery = (text: string): KeyMaker => ({
  calibrate: async () => quick,
  derive: async (derivation) => {
    const secret = await parseRecoveryKey(text);
    return secret === undefined ? { kind: "mistyped" } : deriveKey(utf8(secret), derivation);
  },
});

const storages: Storage[] = [];
const aVault = async () => {
  const storage = new Storage(`test-${newId()}`);
  storages.push(storage);
  const created = await createVault(storage, typed("old words"));
  if (created.kind !== "created") throw new Error(created.kind);
  await created.vault.readAll();
  const label = { kind: 1, subject: newId(), writtenAt: 1 as never };
  await created.vault.commit({ write: [{ label, bytes: utf8("kept") }] });
  return storage;
};
const slotsOf = async (storage: Storage) => {
  const found = await findVault(storage);
  return found.kind === "locked" ? found.slots : [];
};
const opensWith = async (
  storage: Storage,
  keyMaker: KeyMaker,
  secret: "passphrase" | "recovery" = "passphrase",
) => {
  const outcome = await unlockVault(storage, { slots: await slotsOf(storage) }, keyMaker, secret);
  if (outcome.kind !== "unlocked") return outcome.kind;
  const { records, damage } = await outcome.vault.readAll();
  return records.length === 1 && damage.length === 0 ? "opens whole" : "opens damaged";
};

afterEach(async () => {
  for (const storage of storages.splice(0)) await storage.eraseEverything().catch(() => undefined);
});

describe("changing the passphrase", () => {
  test("[V15] the new one opens what was written, the old one no longer does", async () => {
    const storage = await aVault();
    const outcome = await changePassphrase(
      storage,
      await slotsOf(storage),
      typed("old words"),
      typed("new words"),
    );
    expect(outcome).toEqual({ kind: "changed" });
    expect(await opensWith(storage, typed("new words"))).toBe("opens whole");
    expect(await opensWith(storage, typed("old words"))).toBe("wrong-secret");
    expect((await slotsOf(storage)).length).toBe(1);
  });

  test("[V15] without the present one nothing is changed", async () => {
    const storage = await aVault();
    const before = JSON.stringify(await storage.keySlots());
    const outcome = await changePassphrase(
      storage,
      await slotsOf(storage),
      typed("guess"),
      typed("new words"),
    );
    expect(outcome).toEqual({ kind: "wrong-secret" });
    expect(JSON.stringify(await storage.keySlots())).toBe(before);
  });

  test("[V15] when it fails half-way the old one still opens", async () => {
    const storage = await aVault();
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("", "QuotaExceededError");
    };
    try {
      await expect(
        changePassphrase(storage, await slotsOf(storage), typed("old words"), typed("new words")),
      ).rejects.toMatchObject({ code: "storage-full" });
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect(await opensWith(storage, typed("old words"))).toBe("opens whole");
  });

  test("[V4] a device short of memory gets the next weaker derivation, down to the floor, or is told", async () => {
    const mebibyte = 1024 * 1024;
    const upTo = (most: number): KeyMaker => ({
      calibrate: async () => ({ memory: 256 * mebibyte, passes: 4 }),
      derive: async (derivation) =>
        derivation.memory > most
          ? { kind: "device-too-weak", needs: derivation.memory }
          : deriveKey(utf8("new words"), derivation),
    });
    const storage = await aVault();
    const change = async (most: number) =>
      changePassphrase(storage, await slotsOf(storage), typed("old words"), upTo(most));
    expect(await change(10 * mebibyte)).toEqual({ kind: "device-too-weak", needs: 64 * mebibyte });
    expect(await opensWith(storage, typed("old words"))).toBe("opens whole");
    expect(await change(64 * mebibyte)).toEqual({ kind: "changed" });
    const [slot] = await slotsOf(storage);
    expect(slot?.derivation.memory).toBe(64 * mebibyte);
  });
});

describe("recovery key", () => {
  const made = async (storage: Storage) => {
    const outcome = await makeRecoveryKey(storage, await slotsOf(storage), typed("old words"));
    if (outcome.kind !== "made") throw new Error(outcome.kind);
    return outcome.text;
  };

  test("[V14] opens the vault, and still does after the passphrase was changed", async () => {
    const storage = await aVault();
    const text = await made(storage);
    expect(await opensWith(storage, recovery(text), "recovery")).toBe("opens whole");
    await changePassphrase(storage, await slotsOf(storage), typed("old words"), typed("new words"));
    expect(await opensWith(storage, recovery(text), "recovery")).toBe("opens whole");
    expect(await opensWith(storage, typed("new words"))).toBe("opens whole");
  });

  test("[V14] is not a passphrase, and a passphrase is not a recovery key", async () => {
    const storage = await aVault();
    const text = await made(storage);
    expect(await opensWith(storage, typed(text))).toBe("wrong-secret");
    expect(await opensWith(storage, recovery("old words"), "recovery")).toBe("mistyped");
  });

  test("[V14] a later one takes the place of the earlier, and a revoked one opens nothing", async () => {
    const storage = await aVault();
    const first = await made(storage);
    const second = await made(storage);
    expect(await opensWith(storage, recovery(first), "recovery")).toBe("wrong-secret");
    expect(await opensWith(storage, recovery(second), "recovery")).toBe("opens whole");
    const slots = await slotsOf(storage);
    expect(await revokeRecoveryKey(storage, slots, typed("guess"))).toEqual({
      kind: "wrong-secret",
    });
    expect(await revokeRecoveryKey(storage, slots, typed("old words"))).toEqual({ kind: "done" });
    expect(await opensWith(storage, recovery(second), "recovery")).toBe("wrong-secret");
    expect(await opensWith(storage, typed("old words"))).toBe("opens whole");
  });
});

describe("erasing everything", () => {
  test("[V16] asks for the passphrase, then leaves no database", async () => {
    const storage = await aVault();
    const slots = await slotsOf(storage);
    expect(await eraseVault(storage, slots, typed("guess"))).toEqual({ kind: "wrong-secret" });
    expect(await opensWith(storage, typed("old words"))).toBe("opens whole");
    expect(await eraseVault(storage, slots, typed("old words"))).toEqual({ kind: "done" });
    expect(await storage.exists()).toBe(false);
  });

  test("[V16] the key slots go first: cut off after them, what is left opens for nobody", async () => {
    const storage = await aVault();
    const slots = await slotsOf(storage);
    const { clear } = IDBObjectStore.prototype;
    const cleared: string[] = [];
    IDBObjectStore.prototype.clear = function () {
      cleared.push(this.name);
      if (cleared.length >= 2) throw new DOMException("", "UnknownError");
      return clear.call(this);
    };
    try {
      await eraseVault(storage, slots, typed("old words")).catch(() => undefined);
    } finally {
      IDBObjectStore.prototype.clear = clear;
    }
    expect(cleared[0]).toBe("keySlots");
    expect(await storage.keySlots()).toEqual([]);
  });
});
