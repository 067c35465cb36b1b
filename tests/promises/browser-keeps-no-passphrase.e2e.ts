// A browser with a window, with its own habits left on: it remembers what was typed into forms, and keeps passwords when
// asked to. It must not be led to offer saving the passphrase, and may keep nothing of ours unasked. A plain login form
// shows, in the same browser, that it would have.

import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { hasNativeTool } from "../../scripts/native-tools.mjs";
import { test as base, expect } from "../support/browser.ts";
import { aHiddenScreen } from "../support/hidden-screen.ts";
import { backToLog, choosePassphrase, lock, openAgain, save } from "../support/journey.ts";
import { findInProfile, marker } from "../support/profile-search.ts";
import { deriveQuickly } from "../support/quick-keys.ts";
import { openSetting, shownKey, tryToUnlock, typeSecret } from "../support/secrets.ts";

// Playwright's own switches turn off the very habits this is about.
const ownHabits = [
  "--disable-features=",
  "--password-store=basic",
  "--use-mock-keychain",
  "--disable-component-extensions-with-background-pages",
];

// Chromium asks its maker whether a password that was used to log in is known to be stolen: the control makes it do so.
const leakCheck = /leakcheck/;

const test = base.extend({
  nothingLeaves: async ({ wayOut }, use) => {
    const before = wayOut.attempts.length;
    await use(undefined);
    const others = wayOut.attempts.slice(before).filter((attempt) => !leakCheck.test(attempt));
    expect(others, "attempts to reach another host").toEqual([]);
  },
});

// What is found once is there.
test.describe.configure({ retries: 0 });
test.skip(!hasNativeTool("Xvfb"), "Xvfb, a screen that nobody sees, is not installed");

/** A page with the form that browsers expect, for the control. */
async function aLoginForm(): Promise<{ address: string; end: () => void }> {
  const server = createServer((request, response) => {
    response.setHeader("content-type", "text/html");
    response.end(
      request.method === "POST"
        ? "<title>In</title><p>In</p>"
        : `<title>Form</title><form method="post"><input name="user" autocomplete="username">
           <input name="pass" type="password"><button>Go</button></form>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}/`, end: () => server.close() };
}

/**
 * How often the browser asked whether to save a password since `log`, its own record of that, was opened.
 *
 * Typing in any password field also puts a key beside the address, for whoever goes looking for it; that asks nobody.
 */
async function timesAsked(log: Page): Promise<number> {
  const text = await log.evaluate(() => document.body.innerText);
  return text.match(/Show password prompt/g)?.length ?? 0;
}

test("[V1] [V12] the browser is not led to save the passphrase or the recovery key, and keeps neither, nor what was typed, as form history or password or anywhere", async ({
  openProfile,
  wayOut,
}) => {
  const screen = await aHiddenScreen();
  const form = await aLoginForm();
  try {
    const { context, page, folder, close } = await openProfile({
      isWhole: true,
      headless: false,
      env: { ...process.env, DISPLAY: screen.display, WAYLAND_DISPLAY: "" },
      args: ["--ozone-platform=x11"],
      // Told that it is driven, the browser offers nothing to anybody.
      ignoreDefaultArgs: ["--enable-automation", ...ownHabits],
    });
    const log = await context.newPage();
    await log.goto("chrome://password-manager-internals");
    const [first, second] = [marker(), marker()] as const;
    const entered = marker();
    await page.bringToFront();
    await deriveQuickly(page);
    await page.goto("/");
    await page.getByRole("button", { name: "This device is mine alone" }).click();
    // Shown while it is typed, which makes it an ordinary field for a moment.
    await page.getByRole("button", { name: "Show" }).first().click();
    await page.getByLabel("Passphrase", { exact: true }).pressSequentially(first);
    await page.goBack();
    await choosePassphrase(page, first);
    await page.getByRole("button", { name: "Make a recovery key" }).click();
    await typeSecret(page, "Your passphrase", first);
    await page.getByRole("button", { name: "Make it" }).click();
    const key = await shownKey(page);
    await page.getByRole("button", { name: "I have written it down: check it" }).click();
    await page.getByLabel("Type it from your paper").pressSequentially(key);
    await page.getByRole("button", { name: "Compare" }).click();
    await page.getByRole("button", { name: "Done: forget it here" }).click();
    await page.getByRole("button", { name: "New entry" }).click();
    await page.getByLabel("Place", { exact: true }).pressSequentially(entered);
    await page.getByLabel("What happened, in order").pressSequentially(entered);
    await save(page);
    await backToLog(page);
    await openSetting(page, "Passphrase");
    await typeSecret(page, "The passphrase you have now", first);
    await typeSecret(page, "The new passphrase", second);
    await typeSecret(page, "The same passphrase again", second);
    await page.getByRole("button", { name: "Change it" }).click();
    await expect(page.getByText("The passphrase is changed.")).toBeVisible();
    await lock(page);
    await openAgain(page);
    await page.getByRole("button", { name: "Show what you typed" }).click();
    await page.getByLabel("Passphrase", { exact: true }).pressSequentially(second);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "Your entries" })).toBeVisible();
    await lock(page);
    await openAgain(page);
    await page.getByRole("button", { name: "Use the recovery key instead" }).click();
    await tryToUnlock(page, key, "Recovery key");
    await page.getByRole("button", { name: "Go to your entries" }).click();
    await page.waitForTimeout(2000);
    expect(await timesAsked(log)).toBe(0);
    expect(wayOut.attempts.filter((attempt) => leakCheck.test(attempt))).toEqual([]);

    const plain = await context.newPage();
    await plain.goto(form.address);
    const known = marker();
    await plain.locator("[name=user]").pressSequentially(known);
    await plain.locator("[name=pass]").pressSequentially(marker());
    await plain.getByRole("button").click();
    await expect.poll(() => timesAsked(log), "the positive control").toBe(1);

    // Browsers write their form files a few seconds behind.
    await page.waitForTimeout(4000);
    await close();
    const words = [first, second, ...key.split("-")];
    for (const name of ["Login Data", "Web Data"]) {
      const kept = readFileSync(join(folder, "Default", name));
      expect(
        words.filter((word) => kept.includes(word) || kept.includes(Buffer.from(word, "utf16le"))),
        name,
      ).toEqual([]);
      if (name === "Web Data") expect(kept.includes(known), "the positive control").toBe(true);
    }
    // The groups of a key are too short to look for among everything.
    expect(findInProfile(folder, [first, second, entered])).toEqual([]);
  } finally {
    form.end();
    screen.close();
  }
});
