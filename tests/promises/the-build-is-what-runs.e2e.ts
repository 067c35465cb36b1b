// The number under "About Daybook" is worked out from what is kept on the device, not repeated from a list.

import type { Page } from "@playwright/test";
import { expect, test } from "../support/browser.ts";
import { unlock } from "../support/journey.ts";
import { openPrepared } from "../support/prepared-vault.ts";
import { publishedBuild } from "../support/site.ts";

/** The build as the screen shows it, without the gaps between its groups. */
async function shownBuild(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByRole("button", { name: "About Daybook" }).click();
  const build = page.locator("code");
  await expect(build).toBeVisible();
  return (await build.innerText()).replaceAll(/\s/g, "");
}

test("the build shown is the published one, also after the browser threw a kept file away, and another as soon as one was altered", async ({
  page,
}) => {
  await openPrepared(page, { keepsApp: true });
  expect(await shownBuild(page)).toBe(publishedBuild().build);

  await page.evaluate(async () => {
    for (const name of await caches.keys()) await (await caches.open(name)).delete("/closed.html");
  });
  await page.reload();
  await unlock(page);
  expect(await shownBuild(page)).toBe(publishedBuild().build);

  await page.evaluate(async () => {
    const [name = ""] = await caches.keys();
    const cache = await caches.open(name);
    const kept = await cache.match("/index.html");
    const altered = `${await kept?.text()}<!-- altered -->`;
    await cache.put("/index.html", new Response(altered, { headers: kept?.headers ?? {} }));
  });
  await page.reload();
  await unlock(page);
  const shown = await shownBuild(page);
  expect(shown).toMatch(/^[0-9a-f]{64}$/);
  expect(shown).not.toBe(publishedBuild().build);
});
