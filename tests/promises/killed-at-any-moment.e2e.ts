// The browser is killed at random moments while the app writes as fast as it can, and opened again, over and over. What
// the app had called kept must be there, whole, every time. `npm run test:reliability` does it a hundred times.

import type { Page } from "@playwright/test";
import { expect, type Profile, test } from "../support/browser.ts";
import { unlock } from "../support/journey.ts";
import { killBrowser } from "../support/kill-browser.ts";
import { type Found, Ledger } from "../support/ledger.ts";
import { openPrepared } from "../support/prepared-vault.ts";
import { catchLogWorker, readEverything, writeWithoutEnd } from "../support/writing.ts";

const kills = Number(process.env.KILLS ?? 10);
/** After so many kills a new vault is begun: unlocking one with thousands of entries would be most of the time. */
const killsPerVault = 20;
/** The longest that the app writes before it is killed. */
const longest = 600;

test(`[A5] [A11] [V5] [V6] killed ${kills} times while saving, amending and keeping drafts, nothing that was called saved is lost and nothing is damaged`, async ({
  openProfile,
}, testInfo) => {
  test.setTimeout(60_000 + kills * 15_000);
  let folder: string | undefined;
  let ledger = new Ledger();
  let kept = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    if (kill % killsPerVault === 0) {
      kept += ledger.kept;
      folder = undefined;
      ledger = new Ledger();
    }
    const profile = await openProfile(folder === undefined ? {} : { folder });
    await catchLogWorker(profile.page);
    if (folder === undefined) {
      await openPrepared(profile.page);
    } else {
      await profile.page.goto("/");
      await unlock(profile.page);
      expect(await whole(profile.page), `after kill ${kill}`).toBe(true);
      expect(ledger.compare(await readEverything(profile.page)), `after kill ${kill}`).toEqual([]);
    }
    folder = profile.folder;
    await writeAndKill(profile, ledger);
  }

  const { page, close } = await openProfile(folder === undefined ? {} : { folder });
  await catchLogWorker(page);
  await page.goto("/");
  await unlock(page);
  expect(await whole(page)).toBe(true);
  const found = await readEverything(page);
  expect(ledger.compare(found)).toEqual([]);
  expectLossesToBeSeen(ledger, found);
  await close();

  kept += ledger.kept;
  testInfo.annotations.push({ type: "kept", description: `${kept} changes, ${kills} kills` });
  expect(kept).toBeGreaterThan(kills * 5);
});

async function writeAndKill({ context, page }: Profile, ledger: Ledger): Promise<void> {
  await page.exposeFunction("told", (what: string) => ledger.hear(JSON.parse(what)));
  const writing = writeWithoutEnd(page).catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, Math.random() * longest));
  await killBrowser(context);
  await writing;
}

/** Whether the app says of nothing that it could not be opened. */
async function whole(page: Page): Promise<boolean> {
  return (await page.getByText("Not everything could be opened").count()) === 0;
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
