// Keys and bytes. Has never heard of an incident; runs only in workers, and in tests.

export { associatedData, type SealContext } from "./context.ts";
export {
  calibrate,
  type DeriveOutcome,
  derivationBounds,
  derivedKeyLength,
  deriveKey,
  type KeyDerivation,
  nextWeaker,
  type Strength,
  strengthForRandom,
  strengths,
} from "./derive-key.ts";
export { sha256 } from "./fingerprint.ts";
export {
  type KeySlot,
  keySlotFormat,
  newDerivation,
  type ParsedKeySlot,
  parseKeySlot,
  type SlotSecret,
  type UnwrapOutcome,
  unwrapVaultKey,
  wrapVaultKey,
} from "./key-slot.ts";
export { type KeyRing, keyRing, newVaultKey, SealKey } from "./keys.ts";
export { claimedFormat, nonceOf, open, type SealedBytes, seal, sealFormat } from "./seal.ts";
export { loadSodium, randomBytes } from "./sodium.ts";
