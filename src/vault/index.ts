// Everything that touches secrets. Keys and ciphertext meet here and nowhere else. Start with README.md beside this file.

export { randomBytes, sha256 } from "#vault/crypto";
export { Storage } from "#vault/storage";
export { type AskForKey, type CreateVaultOutcome, createVault } from "./create-vault.ts";
export { type FoundVault, findVault } from "./find-vault.ts";
export type { RecordLabel } from "./manifest.ts";
export type {
  Damage,
  OpenedRecord,
  OpenVault,
  RecordToWrite,
  VaultChange,
  VaultContents,
} from "./open-vault.ts";
export { type UnlockVaultOutcome, unlockVault } from "./unlock-vault.ts";
