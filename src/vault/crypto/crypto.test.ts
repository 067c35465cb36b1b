import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { Fault, fromHex, toHex, utf8 } from "#base";
import {
  calibrate,
  deriveKey,
  type KeyDerivation,
  keyRing,
  loadSodium,
  newDerivation,
  newVaultKey,
  nextWeaker,
  open,
  parseKeySlot,
  type SealContext,
  SealKey,
  seal,
  sha256,
  strengths,
  unwrapVaultKey,
  wrapVaultKey,
} from "#vault/crypto";
import { associatedData } from "./context.ts";
import { sodium } from "./sodium.ts";

const quick = { memory: 19 * 1024 * 1024, passes: 2 };

beforeAll(() => loadSodium());

const aContext = (change: Partial<SealContext> = {}): SealContext => ({
  vaultId: new Uint8Array(16).fill(1),
  place: "record",
  id: "ab".repeat(16),
  ...change,
});

const faultOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof Fault) return error.code;
    throw error;
  }
  return "no fault";
};

describe("published vectors", () => {
  test("SHA-256 agrees with FIPS 180-4 for “abc”", () => {
    expect(toHex(sha256(utf8("abc")))).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    );
  });

  test("XChaCha20-Poly1305 agrees with the draft RFC's vector A.3.1", () => {
    const plaintext = utf8(
      "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.",
    );
    const sealed = sodium().crypto_aead_xchacha20poly1305_ietf_encrypt(
      plaintext,
      fromHex("50515253c0c1c2c3c4c5c6c7") ?? null,
      null,
      fromHex("404142434445464748494a4b4c4d4e4f5051525354555657") ?? new Uint8Array(),
      fromHex("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f") ??
        new Uint8Array(),
    );
    expect(toHex(sealed.slice(-16))).toBe("c0875924c1c7987947deafd8780acf49");
  });
});

describe("seal", () => {
  test("[V2] what was sealed opens again, whatever it is", () => {
    const key = newVaultKey();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), (plaintext) => {
        expect(open(seal(plaintext, key, aContext()), key, aContext())).toEqual(plaintext);
      }),
      { numRuns: 100 },
    );
  });

  test("[V2] every single changed bit is refused", () => {
    const key = newVaultKey();
    const sealed = seal(utf8("21:00 at the gate"), key, aContext());
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const changed = sealed.slice();
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(faultOf(() => open(changed, key, aContext()))).toBe("record-altered");
    }
  });

  test("[V2] another vault, place or name is refused, and so is another key", () => {
    const key = newVaultKey();
    const sealed = seal(utf8("words"), key, aContext());
    const others: Partial<SealContext>[] = [
      { vaultId: new Uint8Array(16).fill(2) },
      { place: "manifest-page" },
      { id: "ba".repeat(16) },
    ];
    for (const other of others) {
      expect(faultOf(() => open(sealed, key, aContext(other)))).toBe("record-altered");
    }
    expect(faultOf(() => open(sealed, newVaultKey(), aContext()))).toBe("record-altered");
  });

  test("[V2] a row cut short is called truncated where no seal is as short, altered otherwise, and never opened", () => {
    const key = newVaultKey();
    const sealed = seal(utf8("words"), key, aContext());
    for (let length = 0; length < sealed.length; length += 1) {
      const code = faultOf(() => open(sealed.slice(0, length), key, aContext()));
      // A format byte, a nonce and a tag.
      expect(code).toBe(length < 1 + 24 + 16 ? "record-truncated" : "record-altered");
    }
  });

  test("[V2] what a seal is bound to are these bytes, in this order", () => {
    const bound = Buffer.from(associatedData(aContext(), Uint8Array.of(7, 8))).toString("latin1");
    expect(bound).toBe(
      [
        ["\x0f\0\0\0", "daybook/vault/1"],
        ["\x10\0\0\0", "\x01".repeat(16)],
        ["\x06\0\0\0", "record"],
        ["\x20\0\0\0", "ab".repeat(16)],
        ["\x02\0\0\0", "\x07\x08"],
      ]
        .flat()
        .join(""),
    );
  });

  test("[V10] lengths are told only to the next 512 bytes", () => {
    const key = newVaultKey();
    const lengthOf = (count: number) => seal(new Uint8Array(count), key, aContext()).length;
    expect(lengthOf(0)).toBe(lengthOf(511));
    expect(lengthOf(512)).toBe(lengthOf(512 + 511));
    expect(lengthOf(512) - lengthOf(0)).toBe(512);
  });

  test("[V8] an erased key seals and opens nothing", () => {
    const vaultKey = newVaultKey();
    const ring = keyRing(vaultKey);
    const sealed = seal(utf8("words"), ring.rows, aContext());
    ring.erase();
    expect(faultOf(() => open(sealed, ring.rows, aContext()))).toBe("key-erased");
    expect(faultOf(() => seal(utf8("words"), ring.rows, aContext()))).toBe("key-erased");
    expect(faultOf(() => vaultKey.use())).toBe("key-erased");
  });

  test("[V8] erasing overwrites the key's bytes", () => {
    const bytes = new Uint8Array(32).fill(7);
    const key = new SealKey(bytes);
    key.erase();
    expect(bytes).toEqual(new Uint8Array(32));
    // Locking twice does no harm.
    expect(() => key.erase()).not.toThrow();
  });
});

describe("key derivation", () => {
  const derived = async (passphrase: string, derivation: KeyDerivation) => {
    const outcome = await deriveKey(utf8(passphrase), derivation);
    if (outcome.kind !== "derived") throw new Error(outcome.kind);
    return toHex(new Uint8Array(outcome.buffer, 0, 32));
  };

  test("Argon2id agrees with the reference program for the same parameters", async () => {
    // argon2 0~20190702: printf 'correct horse' | argon2 saltsaltsaltsalt -id -t 2 -k 19456 -p 1 -l 32 -r
    const derivation: KeyDerivation = {
      algorithm: "argon2id13",
      ...quick,
      salt: utf8("saltsaltsaltsalt"),
    };
    expect(await derived("correct horse", derivation)).toBe(
      "01dc1e04bc1c7e59cd5f61d55bc8b532dbbb7ebae7e0a8bb87fad8486b94ec8b",
    );
  });

  test("[V7] composed and decomposed letters give the same key", async () => {
    const derivation = newDerivation(quick);
    expect(await derived("caf\u00e9 \ufb01n", derivation)).toBe(
      await derived("cafe\u0301 fin", derivation),
    );
  });

  test("the passphrase bytes are overwritten", async () => {
    const passphrase = utf8("correct horse");
    await deriveKey(passphrase, newDerivation(quick));
    expect(passphrase).toEqual(new Uint8Array(passphrase.length));
  });

  test("memory that cannot be had is said, with how much was needed", async () => {
    const derivation = { ...newDerivation(quick), memory: 8 * 1024 ** 3 };
    expect(await deriveKey(utf8("x"), derivation)).toEqual({
      kind: "device-too-weak",
      needs: 8 * 1024 ** 3,
    });
  });
});

describe("calibration", () => {
  // A clock that says the floor took so long.
  const took = (time: number) => {
    const readings = [0, time];
    return () => readings.shift() ?? time;
  };
  const mebibyte = 1024 * 1024;

  test("[V4] takes the strongest derivation that stays within a second, and never less than the floor", async () => {
    const expected: [number, number, number][] = [
      [10_000, 64, 3],
      [501, 64, 3],
      [500, 128, 3],
      [250, 256, 3],
      [188, 256, 3],
      [187, 256, 4],
      [1, 256, 4],
    ];
    for (const [time, memory, passes] of expected) {
      expect(await calibrate(took(time))).toEqual({ memory: memory * mebibyte, passes });
    }
  });

  test("the next weaker derivation ends at the floor", () => {
    const steps: unknown[] = [];
    for (let one = strengths.at(-1); one !== undefined; one = nextWeaker(one)) steps.push(one);
    expect(steps).toEqual(strengths.toReversed());
  });
});

describe("key slot", () => {
  const vaultId = new Uint8Array(16).fill(3);
  const aSlot = () => {
    const derivedKey = crypto.getRandomValues(new Uint8Array(32));
    const vaultKey = newVaultKey();
    const slot = wrapVaultKey(vaultKey, derivedKey, newDerivation(quick), vaultId);
    return { derivedKey, slot, vaultKey };
  };

  test("the right key opens it", () => {
    const { derivedKey, slot, vaultKey } = aSlot();
    const outcome = unwrapVaultKey(slot, derivedKey);
    expect(outcome.kind === "unwrapped" && outcome.vaultKey.use()).toEqual(vaultKey.use());
  });

  test("[V3] another key is called wrong, not the slot altered", () => {
    const { slot } = aSlot();
    expect(unwrapVaultKey(slot, new Uint8Array(32))).toEqual({ kind: "wrong-secret" });
  });

  test("[V4] every changed field of a slot is noticed under the right key", () => {
    const { derivedKey, slot } = aSlot();
    const flip = (bytes: Uint8Array) => bytes.map((byte, index) => (index === 0 ? byte ^ 1 : byte));
    const { derivation } = slot;
    const changes = [
      { id: "00".repeat(16) },
      { vaultId: "00".repeat(16) },
      { secret: "recovery" as const },
      { derivation: { ...derivation, memory: derivation.memory + 1024 } },
      { derivation: { ...derivation, passes: derivation.passes + 1 } },
      { derivation: { ...derivation, salt: flip(derivation.salt) } },
      { nonce: flip(slot.nonce) },
      { wrapped: flip(slot.wrapped) },
    ];
    for (const change of changes) {
      expect(faultOf(() => unwrapVaultKey({ ...slot, ...change }, derivedKey))).toBe(
        "lock-damaged",
      );
    }
    // Without its check the slot cannot prove the secret right; it does not open either.
    expect(unwrapVaultKey({ ...slot, check: flip(slot.check) }, derivedKey)).toEqual({
      kind: "wrong-secret",
    });
  });

  test("[V4] parameters out of bounds are refused before anything is derived", () => {
    const { slot } = aSlot();
    const { derivation } = slot;
    const refused = [
      { memory: 4 * 1024 ** 3 },
      { memory: 1024 },
      { memory: Number.NaN },
      { passes: 1 },
      { passes: 1_000_000 },
      { algorithm: "argon2i" },
      { salt: new Uint8Array(8) },
    ];
    for (const change of refused) {
      const changed = { ...slot, derivation: { ...derivation, ...change } };
      expect(parseKeySlot(changed)).toEqual({ kind: "altered" });
    }
    expect(parseKeySlot(slot)).toEqual({ kind: "valid", slot });
  });

  test("[V11] a slot of a newer format is called newer", () => {
    expect(parseKeySlot({ format: 2, whatever: true })).toEqual({ kind: "newer-format", found: 2 });
  });

  test("anything else is called altered, never thrown", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(["altered", "newer-format"]).toContain(parseKeySlot(value).kind);
      }),
    );
  });
});
