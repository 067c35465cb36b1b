// A vault in the page's own IndexedDB with old records in it, and a step that brings them into a next format. Runs in the
// page: the app itself has no step to take as long as none of its formats was ever changed.

import { fromUtf8, type Milliseconds, newId, utf8 } from "#base";
import { createVault, findVault, loadSodium, type OpenVault, Storage, unlockVault } from "#vault";
import { type Migration, migrated } from "../../src/vault/migrate.ts";
import { quickKey } from "./memory-storage.ts";

const key = quickKey("a passphrase for moving");

/** Old records begin with `old`, new ones with `new`. */
const step: Migration = {
  name: "old-to-new",
  applies: ({ label, bytes }) => label.kind === 1 && fromUtf8(bytes).startsWith("old"),
  migrate: (bytes) => utf8(fromUtf8(bytes).replace("old", "new")),
  saysTheSame: (before, after) => fromUtf8(before).slice(3) === fromUtf8(after).slice(3),
};

/** What the rows say, records alone, in order; and how many things are hurt. */
export interface MigratingVault {
  readonly texts: readonly string[];
  readonly damage: number;
}

async function unlocked(): Promise<OpenVault> {
  await loadSodium();
  const storage = new Storage();
  const found = await findVault(storage);
  if (found.kind !== "locked") throw new Error(found.kind);
  await storage.claim();
  const outcome = await unlockVault(storage, found, key);
  if (outcome.kind !== "unlocked") throw new Error(outcome.kind);
  return outcome.vault;
}

const told = ({ records, damage }: Awaited<ReturnType<OpenVault["readAll"]>>): MigratingVault => ({
  texts: records
    .filter(({ label }) => label.kind === 1)
    .map(({ bytes }) => fromUtf8(bytes))
    .sort(),
  damage: damage.length,
});

const vaultInPage = {
  /** A new vault in place of what is there, with `count` old records. */
  async make(count: number): Promise<void> {
    await loadSodium();
    const storage = new Storage();
    await storage.open();
    await storage.eraseEverything();
    const made = await createVault(new Storage(), key);
    if (made.kind !== "created") throw new Error(made.kind);
    await made.vault.readAll();
    await made.vault.commit({
      write: Array.from({ length: count }, (_, n) => ({
        label: { kind: 1, subject: newId(), writtenAt: 1_777_000_000_000 as Milliseconds },
        bytes: utf8(`old entry ${n} ${"and again ".repeat(n % 90)}`),
      })),
    });
    made.vault.lock();
  },
  /** What is on the disk as it stands, read without any step. */
  async look(): Promise<MigratingVault> {
    const vault = await unlocked();
    const found = told(await vault.readAll());
    vault.lock();
    return found;
  },
  /** What unlocking gives, the step taken or taken up again; and how long taking it took, in milliseconds. */
  async unlock(): Promise<MigratingVault & { readonly took: number }> {
    const vault = await unlocked();
    const contents = await vault.readAll();
    const start = performance.now();
    const found = told(await migrated(vault, contents, [step]));
    const took = performance.now() - start;
    vault.lock();
    return { ...found, took };
  },
};

/** What a test calls in the page. */
export type VaultInPage = typeof vaultInPage;

Object.assign(window, { vaultInPage });
