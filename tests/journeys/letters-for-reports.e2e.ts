// Somebody wrote in Chinese, Japanese and Korean. What cannot be printed is told before a report is made, the letters can be
// added there or in the settings, and whatever goes wrong is said and leaves everything as it was.

import { expect, test } from "../support/browser.ts";
import { lookAtPages, makeReport } from "../support/journey.ts";
import { openPrepared } from "../support/prepared-vault.ts";
import { readPdf, withoutSpace } from "../support/read-pdf-text.ts";
import { publishedBuild } from "../support/site.ts";
import { phoneCall } from "../support/worked-examples.ts";

test.use({ allowedNoise: [/net::ERR|Failed to (?:fetch|load)/] });

const written = "他说：明天见。ひらがなと漢字。안녕하세요, 내일 봐요.";
const packs = publishedBuild().files.filter(({ packBytes }) => packBytes !== undefined);
const [han = "", hangul = ""] = [...packs]
  .sort((a, b) => (b.packBytes ?? 0) - (a.packBytes ?? 0))
  .map(({ url }) => url);

test("[A25] [R3] letters are added by whoever needs them, and never fetched otherwise", async ({
  page,
  site,
  context,
}) => {
  const { content, ...rest } = phoneCall;
  const told = { ...rest, content: { ...content, description: written } };
  await openPrepared(page, { entries: [told], keepsApp: true });
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (navigator.serviceWorker.controller === null) {
      await new Promise((resolve) =>
        navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true }),
      );
    }
  });

  await page.getByRole("button", { name: "Make a report" }).click();
  await lookAtPages(page);
  const notice = page.getByRole("region", { name: "Some characters cannot be printed" });
  await expect(notice.getByText("[U+4ED6]", { exact: false })).toBeVisible();
  await expect(notice.getByText("[U+C548]", { exact: false })).toBeVisible();
  await expect(page.getByRole("article").getByText("[U+4ED6]", { exact: false })).toBeVisible();
  const fetched = () => site.requests.filter((each) => each.endsWith(".ttf") && isPack(each));
  const isPack = (request: string) => request === `GET ${han}` || request === `GET ${hangul}`;
  expect(fetched()).toEqual([]);

  const addHan = page.getByRole("button", { name: "Add Chinese and Japanese letters (10.6 MB)" });
  // Whoever thinks better of it is not kept waiting.
  let isAsked = false;
  await context.route(`**${han}`, () => {
    isAsked = true;
  });
  await addHan.click();
  await expect.poll(() => isAsked).toBe(true);
  await page.getByRole("button", { name: "Stop", exact: true }).click();
  await expect(page.getByText("Stopped. Nothing of it was kept.")).toBeVisible();
  await context.unrouteAll({ behavior: "ignoreErrors" });

  await site.stop();
  await addHan.click();
  await expect(page.getByText("The letters could not be fetched.")).toBeVisible();
  await site.start();
  const devtools = await context.newCDPSession(page);
  const quota = { origin: site.origin, quotaSize: 12_000_000 };
  await devtools.send("Storage.overrideQuotaForOrigin", quota);
  await addHan.click();
  await expect(page.getByText("could not be kept", { exact: false })).toBeVisible();
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: site.origin });
  await addHan.click();
  await expect(notice.getByText("[U+4ED6]", { exact: false })).toHaveCount(0);
  await expect(notice.getByText("[U+C548]", { exact: false })).toBeVisible();
  await page.getByRole("button", { name: "Change what is in it" }).click();
  await page.getByRole("button", { name: "Back", exact: true }).click();

  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByRole("button", { name: "Letters for reports" }).click();
  await expect(page.getByText("On this device: 10.6 MB")).toBeVisible();
  await page.getByRole("button", { name: "Add Korean letters (2.1 MB)" }).click();
  await expect(page.getByText("Korean letters are on this device now.")).toBeVisible();
  expect(new Set(fetched())).toEqual(new Set([`GET ${han}`, `GET ${hangul}`]));
  await page.goBack();
  await page.goBack();

  await site.stop();
  const { bytes } = await makeReport(page);
  const { pages } = await readPdf(bytes);
  expect(withoutSpace(pages.join(""))).toContain(withoutSpace(written));
  expect(pages.join("")).not.toContain("[U+");
  await page.getByRole("button", { name: "Back to your entries" }).click();

  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByRole("button", { name: "Letters for reports" }).click();
  await page.getByRole("button", { name: "Remove Korean letters" }).click();
  await expect(page.getByText("Korean letters are no longer on this device.")).toBeVisible();
  await site.start();
  site.alter(hangul, (text) => `${text}x`);
  await page.getByRole("button", { name: "Add Korean letters (2.1 MB)" }).click();
  await expect(page.getByText("What arrived is not the file", { exact: false })).toBeVisible();
});
