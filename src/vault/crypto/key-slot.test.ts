// One slot as it was written on a device once, with the key that opens it: what is authenticated may not change by a byte.

import { beforeAll, expect, test, vi } from "vitest";
import { fromHex } from "#base";
import { calibrate, deriveKey, strengths } from "./derive-key.ts";
import { type KeySlot, parseKeySlot, unwrapVaultKey } from "./key-slot.ts";
import { loadSodium, sodium } from "./sodium.ts";

beforeAll(() => loadSodium());

const bytes = (hex: string) => fromHex(hex) ?? new Uint8Array();

// The first slot of tests/vectors/vault-v1.
const slot: KeySlot = {
  format: 1,
  id: "9ae577f71e6bdd020faba57647709b9e" as KeySlot["id"],
  vaultId: "bed8370da521231da13c8c621aabe4ba",
  secret: "passphrase",
  derivation: {
    algorithm: "argon2id13",
    memory: 19_922_944,
    passes: 2,
    salt: bytes("9ceb3361e0c2ff63a7cd9794f87e2362"),
  },
  check: bytes("05db311ccd836600da9da10b77f67a4c"),
  nonce: bytes("1dfa3107435121a7f3cbaa07102e66910cada4a2c4e27623"),
  wrapped: bytes(
    "0cfef439e49b4019d457db5a5c66e9fe0663b401e9d9ca9322274a7360821d3a23030fde4111d17904921a0fad473afe",
  ),
};
const derivedKey = "0318b3709786f53b7243da8f99f8b9fc1e55ac47156360a6e8dd4672081ac799";

test("[V17] a slot that was written once opens with the key that was derived then", () => {
  expect(unwrapVaultKey(slot, bytes(derivedKey)).kind).toBe("unwrapped");
});

test("[V18] a slot whose check names the key is damaged when it does not open under it, and where nothing fits the secret is wrong", () => {
  const damaged = expect.objectContaining({ code: "lock-damaged" });
  // The check is authenticated: with another one the slot does not open.
  const otherCheck = { ...slot, check: new Uint8Array(16) };
  expect(unwrapVaultKey(otherCheck, bytes(derivedKey))).toEqual({ kind: "wrong-secret" });
  const spoilt = { ...slot, wrapped: new Uint8Array(48) };
  expect(() => unwrapVaultKey(spoilt, bytes(derivedKey))).toThrow(damaged);
  expect(unwrapVaultKey(slot, new Uint8Array(32))).toEqual({ kind: "wrong-secret" });
});

test("a slot is read only with every field as it is written", () => {
  expect(parseKeySlot(slot)).toEqual({ kind: "valid", slot });
  const others: readonly object[] = [
    { format: "2" },
    { format: 0 },
    { secret: "fingerprint" },
    { id: 7 },
    { id: "9ae5" },
    { id: slot.id.toUpperCase() },
    { vaultId: [slot.vaultId] },
    { vaultId: `${slot.vaultId}00` },
    { check: new Uint8Array(15) },
    { nonce: [...slot.nonce] },
    { wrapped: undefined },
  ];
  for (const other of others) {
    expect(parseKeySlot({ ...slot, ...other }), JSON.stringify(other)).toEqual({ kind: "altered" });
  }
  expect(parseKeySlot({ format: 2 })).toEqual({ kind: "newer-format", found: 2 });
});

test("[V4] a new passphrase is derived as strongly as the device does within a second, and never below the floor", async () => {
  // Argon2id itself would make the test wait for what only a clock decides.
  const pwhash = vi.spyOn(sodium(), "crypto_pwhash").mockReturnValue(new Uint8Array(32) as never);
  const afterTaking = (time: number) => {
    let now = 5000;
    return calibrate(() => {
      now += time;
      return now;
    });
  };
  const [first, second, third, fourth] = strengths;
  expect(await afterTaking(2000)).toEqual(first);
  expect(await afterTaking(1000)).toEqual(first);
  expect(await afterTaking(500)).toEqual(second);
  expect(await afterTaking(251)).toEqual(second);
  expect(await afterTaking(250)).toEqual(third);
  expect(await afterTaking(187)).toEqual(fourth);
  expect(pwhash.mock.calls[0]?.slice(0, 5)).toMatchObject([32, {}, {}, 3, 64 * 1024 * 1024]);
  expect(strengths).toContainEqual(await calibrate());

  pwhash.mockImplementation(() => {
    throw new Error("no memory");
  });
  expect(await afterTaking(1)).toEqual(first);
  pwhash.mockRestore();
});

test("[V12] what was typed is overwritten once a key was made of it, in both its forms", async () => {
  const seen: Uint8Array[] = [];
  const pwhash = vi.spyOn(sodium(), "crypto_pwhash").mockImplementation(((
    _length: number,
    given: Uint8Array,
  ) => {
    seen.push(given);
    return new Uint8Array(32);
  }) as never);
  const typed = new TextEncoder().encode("four plain words");
  await deriveKey(typed, slot.derivation);
  pwhash.mockRestore();
  for (const each of [typed, ...seen]) expect(each.every((byte) => byte === 0)).toBe(true);
  expect(seen).toHaveLength(1);
});
