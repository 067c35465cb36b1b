// Everything that touches secrets. Keys and ciphertext meet here and nowhere else. Start with README.md beside this file.

export { loadSodium, randomBytes, sha256 } from "#vault/crypto";
export { Storage, type StoredRow } from "#vault/storage";
export { Attempts } from "./attempts.ts";
export {
  changePassphrase,
  confirmPassphrase,
  eraseVault,
  makeRecoveryKey,
  type NotConfirmed,
  revokeRecoveryKey,
  setPassphrase,
} from "./change-slots.ts";
export { type CreateVaultOutcome, createVault, type KeyMaker } from "./create-vault.ts";
export { type FoundVault, findVault } from "./find-vault.ts";
export type { RecordLabel } from "./manifest.ts";
export { type Migration, migrated } from "./migrate.ts";
export type {
  Damage,
  OpenedRecord,
  OpenVault,
  RecordToWrite,
  VaultChange,
  VaultContents,
} from "./open-vault.ts";
export { type UnlockVaultOutcome, unlockVault } from "./unlock-vault.ts";
