// An open log to begin with, for tests that are about something else than making one. The rows are what the app's own log
// makes of the same steps; only the passphrase is derived as quickly as an unlocking will take it.

import type { Page } from "@playwright/test";
import { type Clock, deviceClock, utf8 } from "#base";
import type { KeyMaker } from "#vault";
import { derivationBounds, deriveKey, loadSodium } from "#vault/crypto";
import { Log } from "../../src/app/log-worker/log.ts";
import { newDatabase } from "../../src/vault/storage/database.ts";
import { databaseName } from "../../src/vault/storage/layout.ts";
import { expect, keepNoApp, openKept } from "./browser.ts";
import { passphrase, unlock } from "./journey.ts";
import { MemoryStorage } from "./memory-storage.ts";
import { fixedClock } from "./memory-store.ts";
import { tryToUnlock } from "./secrets.ts";
import type { WorkedExample } from "./worked-examples.ts";

/** What a prepared log holds. */
export interface Prepared {
  /** Recorded in this order, an hour apart, the last an hour ago. */
  readonly entries?: readonly WorkedExample[];
  /** What else was done in it, after those were recorded. */
  readonly also?: (log: Log) => Promise<void>;
  /** What somebody with the disk does to it afterwards. */
  readonly harm?: (disk: MemoryStorage) => void;
  /** What opens it; {@link passphrase} if left out. */
  readonly passphrase?: string;
  /** Whether the person has yet to say if they want a recovery key: it is asked at once. */
  readonly isUndecided?: boolean;
  /** Whether the app's own files are kept on the device, and answered from there, as they are for most people. */
  readonly keepsApp?: boolean;
}

/**
 * From nothing to the open log of somebody who made it earlier and refused a recovery key, or to that question.
 *
 * Unless it is asked to, the page does not keep the app on the device, as in a private window.
 */
export async function openPrepared(page: Page, prepared: Prepared = {}): Promise<void> {
  await prepare(page, prepared, besideApp);
  // Takes the place of that page: the history begins with the app, as a person's does.
  await page.evaluate(() => location.replace("/"));
  if (prepared.isUndecided !== true) return unlock(page, prepared.passphrase);
  await tryToUnlock(page, prepared.passphrase ?? passphrase);
  await expect(page.getByRole("heading", { name: "Do you want a recovery key?" })).toBeVisible();
}

/** Like {@link openPrepared}, but leaves the page on the closed page: what comes next finds a locked log. */
export async function putPrepared(page: Page, prepared: Prepared = {}): Promise<void> {
  await prepare(page, prepared, "/closed.html");
}

/** A file that the browser shows in the process that the app will have: another one would be started for the app. */
const besideApp = "/manifest.webmanifest";

async function prepare(page: Page, prepared: Prepared, from: string): Promise<void> {
  if (prepared.keepsApp === true) await openKept(page);
  else await keepNoApp(page.context());
  const { slots, stored } = await aDisk(prepared);
  await putTables(page, { keySlots: slots, rows: [...stored.values()] }, from);
}

/** Puts `tables` into the browser's database as they are, from a page that leaves it alone. */
export async function putTables(
  page: Page,
  tables: Readonly<Record<string, readonly unknown[]>>,
  from = "/closed.html",
): Promise<void> {
  await page.goto(from);
  await page.evaluate(putIntoDatabase, { ...shape(), contents: tables });
}

const hour = 3_600_000;

/** A key maker that takes no longer than it must. */
export const quickest = (words = passphrase): KeyMaker => ({
  calibrate: async () => ({
    memory: derivationBounds.leastMemory,
    passes: derivationBounds.leastPasses,
  }),
  derive: (derivation) => deriveKey(utf8(words), derivation),
});

/** What lies on the disk of somebody who has all that {@link openPrepared} is asked for. */
export async function aDisk(prepared: Prepared): Promise<MemoryStorage> {
  const { entries = [], passphrase: words, isUndecided = false } = prepared;
  const disk = new MemoryStorage();
  const clock = fixedClock(new Date(Date.now() - (entries.length + 1) * hour).toISOString());
  const log = await aLogInMemory(quickest(words), disk, clock);
  if (!isUndecided) await log.changeSettings({ recoveryAskedAt: clock.now() });
  for (const { content, privateNote } of entries) {
    clock.advance(hour);
    const written = await log.record(content, privateNote);
    if (written.kind !== "written") throw new Error(JSON.stringify(written));
  }
  await prepared.also?.(log);
  prepared.harm?.(disk);
  return disk;
}

/** A new log, open, on a shelf in memory. */
export async function aLogInMemory(
  keyMaker: KeyMaker = quickest(),
  disk = new MemoryStorage(),
  clock: Clock = deviceClock,
): Promise<Log> {
  await loadSodium();
  const log = new Log({
    storage: disk.asStorage,
    clock,
    networkIsClosed: async () => true,
    claimVault: async () => () => {},
  });
  const created = await log.create(keyMaker);
  if (created.kind !== "created") throw new Error(created.kind);
  return log;
}

/** The database as the app itself would make it. */
function shape() {
  const database = newDatabase(databaseName);
  return {
    name: databaseName,
    // Dexie's versions are a tenth of the browser's.
    version: database.verno * 10,
    tables: database.tables.map(({ name, schema }) => ({ name, keyPath: schema.primKey.keyPath })),
  };
}

/** Runs in the page. */
function putIntoDatabase(given: {
  name: string;
  version: number;
  tables: { name: string; keyPath: string | string[] | null | undefined }[];
  contents: Readonly<Record<string, readonly unknown[]>>;
}): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(given.name, given.version);
    opening.onupgradeneeded = () => {
      for (const { name, keyPath = null } of given.tables) {
        opening.result.createObjectStore(name, { keyPath });
      }
    };
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const names = Object.keys(given.contents);
      const writing = opening.result.transaction(names, "readwrite");
      for (const name of names) {
        for (const each of given.contents[name] ?? []) writing.objectStore(name).put(each);
      }
      writing.onabort = () => reject(writing.error);
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}
