// The browser is killed at random moments while the app writes as fast as it can, and opened again, over and over; every
// other time part of a write is left behind. What the app had called kept must be there, whole, every time.
// `npm run test:reliability` does it a hundred times.

import type { Locator, Page } from "@playwright/test";
import type { Milliseconds } from "#base";
import type { BackupFile } from "#disclosure/backup";
import { expect, type Profile, test } from "../support/browser.ts";
import { someContent } from "../support/incidents.ts";
import { passphrase } from "../support/journey.ts";
import { cutOffWrite, killBrowser } from "../support/kill-browser.ts";
import { type Found, Ledger, type Restorable } from "../support/ledger.ts";
import { quickKey } from "../support/memory-storage.ts";
import { aLogInMemory, openPrepared } from "../support/prepared-vault.ts";
import { catchLogWorker, damagedIn, readEverything, writeWithoutEnd } from "../support/writing.ts";

// What is found once is there.
test.describe.configure({ retries: 0 });

const kills = Number(process.env.KILLS ?? 8);
/** After so many kills a new vault is begun: unlocking one with thousands of entries would be most of the time. */
const killsPerVault = 20;
/** The longest that the app writes before it is killed. */
const longest = 300;
/** How many changes are called kept before that time begins. */
const keptBeforeKill = 5;
/** Everything that may be under way when it comes. */
const acts = ["amend", "draft", "note", "passphrase", "record", "restore"];

test(`[A5] [A11] [B7] [V5] [V6] [V15] [V24] killed ${kills} times while saving, amending, keeping drafts, changing the passphrase and restoring, nothing that was called saved is lost and nothing is damaged`, async ({
  openProfile,
}, testInfo) => {
  // Generous: a machine with other work to do is no failure.
  test.setTimeout(120_000 + kills * 60_000);
  let folder: string | undefined;
  const backups = await Promise.all(
    Array.from({ length: killsPerVault * 2 }, (_, n) => aBackup(`backup ${n}`)),
  );
  let ledger = new Ledger(passphrase, backups);
  let [kept, cutOff] = [0, 0];
  // What is there after the last kill, damaged or not.
  const opened = async (kill: number): Promise<{ profile: Profile; found: Found }> => {
    const profile = await openProfile(folder === undefined ? {} : { folder });
    await catchLogWorker(profile.page);
    await profile.page.goto("/");
    await unlockAfter(profile.page, ledger);
    expect(await damagedIn(profile.page), `after kill ${kill}`).toBe(0);
    const found = await readEverything(profile.page);
    expect(ledger.compare(found), `after kill ${kill}`).toEqual([]);
    return { profile, found };
  };
  for (let kill = 0; kill < kills; kill += 1) {
    let profile: Profile;
    if (kill % killsPerVault === 0) {
      if (kill > 0) {
        const last = await opened(kill);
        await last.profile.close();
        kept += ledger.kept;
        ledger = new Ledger(passphrase, backups);
      }
      profile = await openProfile();
      await catchLogWorker(profile.page);
      await openPrepared(profile.page);
      folder = profile.folder;
    } else {
      ({ profile } = await opened(kill));
    }
    const left = backups.filter(({ name }) => ledger.toRestore.includes(name));
    await writeAndKill(profile, ledger, left);
    // Every other time as if the device had lost its power, too. What comes of it shows the time after the next.
    if (kill % 2 === 0 && cutOffWrite(profile.folder)) cutOff += 1;
    if (process.env.KILLS !== undefined)
      console.log(`${kill + 1} kills, ${kept + ledger.kept} kept`);
  }

  const { profile, found } = await opened(kills);
  expectLossesToBeSeen(ledger, found);
  await profile.close();

  kept += ledger.kept;
  testInfo.annotations.push({ type: "kept", description: `${kept} changes, ${kills} kills` });
  expect(kept).toBeGreaterThanOrEqual(kills * keptBeforeKill);
  expect(cutOff).toBeGreaterThanOrEqual(Math.floor(kills / 4));
  expect([...ledger.acts].sort()).toEqual(acts);
});

async function writeAndKill(
  { context, page }: Profile,
  ledger: Ledger,
  backups: readonly Backup[],
): Promise<void> {
  const before = ledger.kept;
  let isUnderWay = () => {};
  const underWay = new Promise<void>((resolve) => {
    isUnderWay = resolve;
  });
  await page.exposeFunction("told", (what: string) => {
    ledger.hear(JSON.parse(what));
    // However slow the machine: some changes are behind, each sort is under way at least once, and others are to come.
    if (ledger.kept - before >= keptBeforeKill && ledger.acts.size === acts.length) isUnderWay();
  });
  const [passphrase = ""] = ledger.opening;
  // Ends with the browser: with the page gone, or in the middle of a question.
  const writing = writeWithoutEnd(page, { passphrase, backups }).catch(() => undefined);
  await underWay;
  await new Promise((resolve) => setTimeout(resolve, Math.random() * longest));
  await killBrowser(context);
  await writing;
}

/** Opens the vault with the passphrase that holds: while one is changed, the one before or the one after. */
async function unlockAfter(page: Page, ledger: Ledger): Promise<void> {
  const log = page.getByRole("heading", { name: "Your entries" });
  const refused = page.getByText("This passphrase does not open Daybook");
  // A browser that finds its own files damaged throws the database away: nothing is left to open then, and the app is at
  // its first screen. Told at once, rather than waited for.
  const field = page.getByLabel("Passphrase", { exact: true });
  await expect(field.or(page.getByRole("heading", { name: "Before you begin" }))).toBeVisible();
  expect(await field.isVisible(), "the browser still has the database").toBe(true);
  const [before = "", after] = ledger.opening;
  const open = async (typed: string, outcome: Locator) => {
    await field.fill(typed);
    await page.getByRole("button", { name: "Unlock" }).click();
    await expect(outcome).toBeVisible();
    if (await log.isVisible()) ledger.opened(typed);
  };
  await open(before, after === undefined ? log : log.or(refused));
  if (after !== undefined && (await refused.isVisible())) await open(after, log);
}

interface Backup extends Restorable {
  readonly files: readonly BackupFile[];
}

/** A backup of a log of its own, and what is in it. */
async function aBackup(name: string): Promise<Backup> {
  const texts = Array.from({ length: 5 }, (_, n) => `${name}, entry ${n}`);
  const log = await aLogInMemory(quickKey(name));
  const entries: Record<string, { text: string; note: string }> = {};
  for (const text of texts) {
    const note = `note of ${text}`;
    const written = await log.record(someContent({ description: text }), note);
    if (written.kind !== "written") throw new Error(written.kind);
    entries[written.id] = { text, note };
  }
  const madeAt = Date.now() as Milliseconds;
  const { files } = await log.backupFiles({ withPrivateNotes: true, madeAt });
  return { name, entries, files };
}

// A comparison that never finds anything would let every kill pass.
function expectLossesToBeSeen(ledger: Ledger, found: Found): void {
  const [id] = Object.keys(found.entries);
  const without = Object.fromEntries(Object.entries(found.entries).filter(([one]) => one !== id));
  expect(ledger.compare({ ...found, entries: without })).toHaveLength(1);
  const [subject = ""] = Object.keys(found.drafts);
  const older = { ...found.drafts, [subject]: "older words" };
  expect(ledger.compare({ ...found, drafts: older })).toHaveLength(1);
}
