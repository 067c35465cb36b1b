// After the first visit the app needs no host: it opens from the device, as strict as ever.

import { expect, openKept, test } from "../support/browser.ts";
import { publishedBuild } from "../support/site.ts";

test("while nothing listens at its address, everything the app is made of is there, it opens, and the page shown after locking leads back", async ({
  page,
  site,
}) => {
  await openKept(page);
  await site.stop();

  await test.step("everything is kept, not only what the first screen needs", async () => {
    // But for the font packs, which are fetched when somebody asks for them.
    const files = publishedBuild().files.filter(({ packBytes }) => packBytes === undefined);
    const statuses = await page.evaluate(
      (urls) => Promise.all(urls.map(async (url) => (await fetch(url)).status)),
      files.map(({ url }) => url),
    );
    expect(statuses.length).toBeGreaterThan(5);
    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  await test.step("the app opens, as strict as ever", async () => {
    const response = await page.goto("/");
    await expect(page).toHaveTitle("Daybook");
    expect(response?.headers()["content-security-policy"]).toContain("default-src 'none'");
    expect(response?.headers()["connection-allowlist"]).toBe("(response-origin)");
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  });

  await test.step("the page shown after locking opens, and leads back", async () => {
    await page.goto("/closed.html");
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(false);
    await page.getByRole("link", { name: "Open Daybook" }).click();
    await page.waitForURL("/");
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  });
});

test("the app opens in a browser that was closed and started again without a connection", async ({
  openProfile,
  site,
}) => {
  const first = await openProfile();
  await openKept(first.page);
  await first.close();
  await site.stop();

  const again = await openProfile({ folder: first.folder });
  await again.page.goto("/");

  await expect(again.page).toHaveTitle("Daybook");
  await again.close();
});
