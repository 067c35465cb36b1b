// The vault key wrapped under something a person knows. Changing the passphrase rewraps 32 bytes and touches no record.

import { concatBytes, equalBytes, Fault, fromHex, toHex, utf8 } from "#base";
import { associatedData } from "./context.ts";
import { derivationBounds, type KeyDerivation } from "./derive-key.ts";
import { SealKey } from "./keys.ts";
import { randomBytes, sodium } from "./sodium.ts";

/** The format of key slots this version writes. */
export const keySlotFormat = 1;

/** What a slot is opened with: something remembered, or something on paper. */
export type SlotSecret = "passphrase" | "recovery";

/** A key slot as it is stored. All of it is readable on disk; none of it helps without the secret. */
export interface KeySlot {
  readonly format: number;
  /** This slot's own random name, hexadecimal. */
  readonly id: string;
  readonly vaultId: string;
  /** What opens it. */
  readonly secret: SlotSecret;
  readonly derivation: KeyDerivation;
  /** 16 bytes derived beside the wrapping key. XChaCha20-Poly1305 alone would open under two keys made for it. */
  readonly check: Uint8Array;
  readonly nonce: Uint8Array;
  readonly wrapped: Uint8Array;
}

/** How reading a stored slot can end. */
export type ParsedKeySlot =
  | { readonly kind: "valid"; readonly slot: KeySlot }
  | { readonly kind: "newer-format"; readonly found: number }
  | { readonly kind: "altered" };

/** How unwrapping can end. */
export type UnwrapOutcome =
  | { readonly kind: "unwrapped"; readonly vaultKey: SealKey }
  | { readonly kind: "wrong-secret" };

const wrapContext = "dbkeyslt";

/** A derivation with a fresh salt. */
export function newDerivation(strength: { memory: number; passes: number }): KeyDerivation {
  return { algorithm: "argon2id13", ...strength, salt: randomBytes(16) };
}

/** A slot that opens to `vaultKey` for whoever can derive `derivedKey` again. */
export function wrapVaultKey(
  vaultKey: SealKey,
  derivedKey: Uint8Array,
  derivation: KeyDerivation,
  vaultId: Uint8Array,
  secret: SlotSecret = "passphrase",
): KeySlot {
  const lib = sodium();
  const { wrappingKey, check } = splitDerivedKey(derivedKey);
  const header = {
    format: keySlotFormat,
    id: toHex(randomBytes(16)),
    vaultId: toHex(vaultId),
    secret,
    derivation,
    check,
  };
  const nonce = randomBytes(24);
  const wrapped = lib.crypto_aead_xchacha20poly1305_ietf_encrypt(
    vaultKey.use(),
    headerData(header),
    null,
    nonce,
    wrappingKey,
  );
  wrappingKey.fill(0);
  return { ...header, nonce, wrapped };
}

/**
 * The vault key in `slot`, if `derivedKey` is the one it was wrapped under.
 *
 * @throws {@link Fault} `lock-damaged` when the secret is right but the slot was changed.
 */
export function unwrapVaultKey(slot: KeySlot, derivedKey: Uint8Array): UnwrapOutcome {
  const lib = sodium();
  const { wrappingKey, check } = splitDerivedKey(derivedKey);
  let vaultKey: SealKey | undefined;
  try {
    vaultKey = new SealKey(
      lib.crypto_aead_xchacha20poly1305_ietf_decrypt(
        null,
        slot.wrapped,
        headerData(slot),
        slot.nonce,
        wrappingKey,
      ),
    );
  } catch {
    vaultKey = undefined;
  }
  wrappingKey.fill(0);
  const checkMatches = equalBytes(check, slot.check);
  if (vaultKey !== undefined && checkMatches) return { kind: "unwrapped", vaultKey };
  vaultKey?.erase();
  // Only a matching check proves the secret right; then it is the slot that is wrong.
  if (vaultKey !== undefined || checkMatches) throw new Fault("lock-damaged");
  return { kind: "wrong-secret" };
}

/** Reads a slot from storage, refusing parameters that nobody asked for: weak ones, and ones that stall the device. */
export function parseKeySlot(value: unknown): ParsedKeySlot {
  const given = (value ?? {}) as { readonly [name in keyof KeySlot]?: unknown };
  if (typeof given.format === "number" && given.format > keySlotFormat) {
    return { kind: "newer-format", found: given.format };
  }
  const { id, vaultId, secret, check, nonce, wrapped } = given;
  const derivation = parseDerivation(given.derivation);
  if (
    given.format !== keySlotFormat ||
    derivation === undefined ||
    !isHex(id, 16) ||
    !isHex(vaultId, 16) ||
    (secret !== "passphrase" && secret !== "recovery") ||
    !isBytes(check, 16) ||
    !isBytes(nonce, 24) ||
    !isBytes(wrapped, 48)
  ) {
    return { kind: "altered" };
  }
  return {
    kind: "valid",
    slot: { format: keySlotFormat, id, vaultId, secret, derivation, check, nonce, wrapped },
  };
}

function parseDerivation(value: unknown): KeyDerivation | undefined {
  const given = (value ?? {}) as { readonly [name in keyof KeyDerivation]?: unknown };
  const { algorithm, memory, passes, salt } = given;
  const { leastMemory, mostMemory, leastPasses, mostPasses } = derivationBounds;
  return algorithm === "argon2id13" &&
    isWithin(memory, leastMemory, mostMemory) &&
    isWithin(passes, leastPasses, mostPasses) &&
    isBytes(salt, 16)
    ? { algorithm, memory, passes, salt }
    : undefined;
}

function isWithin(value: unknown, least: number, most: number): value is number {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
}

function isBytes(value: unknown, length: number): value is Uint8Array {
  return value instanceof Uint8Array && value.length === length;
}

function isHex(value: unknown, length: number): value is string {
  return typeof value === "string" && fromHex(value)?.length === length;
}

function splitDerivedKey(derivedKey: Uint8Array) {
  const lib = sodium();
  return {
    wrappingKey: lib.crypto_kdf_derive_from_key(32, 1, wrapContext, derivedKey),
    check: lib.crypto_kdf_derive_from_key(16, 2, wrapContext, derivedKey),
  };
}

// Every readable field is authenticated, or somebody with the disk could weaken the derivation unseen.
function headerData(
  header: Pick<KeySlot, "format" | "id" | "vaultId" | "secret" | "derivation" | "check">,
) {
  const numbers = new DataView(new ArrayBuffer(12));
  numbers.setUint32(0, header.format, true);
  numbers.setUint32(4, header.derivation.memory, true);
  numbers.setUint32(8, header.derivation.passes, true);
  return associatedData(
    { vaultId: fromHex(header.vaultId) ?? new Uint8Array(), place: "key-slot", id: header.id },
    concatBytes(
      new Uint8Array(numbers.buffer),
      utf8(header.secret),
      utf8(header.derivation.algorithm),
      header.derivation.salt,
      header.check,
    ),
  );
}
