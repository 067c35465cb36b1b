// The browser is killed at random moments while old records are brought into a new format, and opened again. Every record
// must be there, old or new, and the next unlocking must finish what was begun. `npm run test:reliability` does it more often.

import type { Page } from "@playwright/test";
import { expect, test } from "../support/browser.ts";
import { killBrowser } from "../support/kill-browser.ts";
import type { MigratingVault, VaultInPage } from "../support/migrating-vault.ts";
import { scriptForPage } from "../support/script-for-page.ts";

// What is found once is there.
test.describe.configure({ retries: 0 });

/** A fifth of the kills that are asked for: the rest meet everything else that is written. */
const kills = Math.ceil(Number(process.env.KILLS ?? 10) / 5);
const records = 600;

/** What records there are, whichever format they are in, each once. */
const sayingsOf = ({ texts }: MigratingVault) => [...new Set(texts.map((text) => text.slice(4)))];

test(`[V23] killed ${kills} times while migrating, no record is lost, and the next unlocking has every one of them in the new format, once`, async ({
  openProfile,
}, testInfo) => {
  test.setTimeout(120_000 + kills * 20_000);
  const script = await scriptForPage("tests/support/migrating-vault.ts");
  let folder: string | undefined;
  const open = async () => {
    const profile = await openProfile(folder === undefined ? {} : { folder });
    folder = profile.folder;
    await profile.page.addInitScript({ content: script });
    await profile.page.goto("/closed.html");
    return profile;
  };
  const call = <Name extends keyof VaultInPage>(page: Page, name: Name, given: number) =>
    page.evaluate(
      async ([called, count]): Promise<unknown> =>
        (window as unknown as { vaultInPage: VaultInPage }).vaultInPage[called](count),
      [name, given] as [keyof VaultInPage, number],
    ) as ReturnType<VaultInPage[Name]>;

  let { context, page } = await open();
  await call(page, "make", records);
  const undisturbed = await call(page, "unlock", 0);
  const whole = sayingsOf(undisturbed);
  expect(whole).toHaveLength(records);
  expect(undisturbed.texts.every((text) => text.startsWith("new"))).toBe(true);

  const met = { before: 0, between: 0, after: 0 };
  for (let kill = 0; kill < kills; kill += 1) {
    await call(page, "make", records);
    const migrating = call(page, "unlock", 0).catch(() => undefined);
    // Killing takes its time, too.
    await page.waitForTimeout(Math.random() * undisturbed.took);
    await killBrowser(context);
    await migrating;

    ({ context, page } = await open());
    const found = await call(page, "look", 0);
    expect(found.damage, `after kill ${kill}`).toBe(0);
    expect(sayingsOf(found).sort(), `after kill ${kill}`).toEqual(whole.toSorted());
    const old = found.texts.filter((text) => text.startsWith("old")).length;
    met[old === 0 ? "after" : found.texts.length === records ? "before" : "between"] += 1;
    const { texts, damage } = await call(page, "unlock", 0);
    expect({ texts, damage }, `after kill ${kill}`).toEqual({
      texts: undisturbed.texts,
      damage: 0,
    });
  }
  testInfo.annotations.push({ type: "met", description: JSON.stringify(met) });
});
