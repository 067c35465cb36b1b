// A browser with a window remembers what was typed into forms, and keeps passwords when asked to. It may keep nothing of ours
// unasked. A form of another site, filled in by the same browser, shows that it does remember.

import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { hasNativeTool } from "../../scripts/native-tools.mjs";
import { expect, openKept, test } from "../support/browser.ts";
import { aHiddenScreen } from "../support/hidden-screen.ts";
import { lock, openAgain } from "../support/journey.ts";
import { findInProfile, marker } from "../support/profile-search.ts";

// What Playwright adds turns off the very habits this is about.
const ownHabits = ["--disable-features=", "--password-store=basic", "--use-mock-keychain"];

test("[V1] a browser with a window keeps neither the passphrase nor what was typed as form history or password unasked", async ({
  openProfile,
}) => {
  test.skip(!hasNativeTool("Xvfb"), "Xvfb, a screen that nobody sees, is not installed");
  const screen = await aHiddenScreen();
  const other = await aForgetfulSite();
  try {
    const passphrase = marker();
    const word = marker();
    const control = marker();
    const { page, folder, close } = await openProfile({
      headless: false,
      ignoreDefaultArgs: ownHabits,
      env: { ...process.env, DISPLAY: screen.display, WAYLAND_DISPLAY: "" },
      args: ["--ozone-platform=x11"],
    });
    await openKept(page);
    await page.getByRole("button", { name: "This device is mine alone" }).click();
    await page.getByLabel("Passphrase", { exact: true }).pressSequentially(passphrase);
    await page.getByLabel("The same passphrase again").pressSequentially(passphrase);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "I do not want one" }).click();
    await page.getByRole("button", { name: "New entry" }).click();
    await page.getByLabel("Place", { exact: true }).pressSequentially(word);
    await page.getByLabel("What happened, in order").pressSequentially(word);
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByText("Saved on this device.")).toBeVisible();
    await lock(page);
    await openAgain(page);
    const asks = page.getByLabel("Passphrase", { exact: true });
    await page.getByRole("button", { name: "Show what you typed" }).click();
    await asks.pressSequentially(passphrase);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "Your entries" })).toBeVisible();
    await lock(page);

    await page.goto(other.address);
    await page.getByLabel("Colour").pressSequentially(control);
    await page.keyboard.press("Enter");
    await page.getByText("Thank you").waitFor();
    // Written a few seconds behind.
    await page.waitForTimeout(5000);
    await close();

    const webData = readFileSync(join(folder, "Default/Web Data"));
    expect(webData.includes(control), "the positive control").toBe(true);
    expect(findInProfile(folder, [passphrase, word])).toEqual([]);
  } finally {
    await other.close();
    screen.close();
  }
});

/** A site with one ordinary form. */
async function aForgetfulSite() {
  const server = createServer((request, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(
      request.url === "/"
        ? '<title>.</title><form action="/sent"><label>Colour <input name="colour"></label></form>'
        : "<title>.</title><p>Thank you</p>",
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}/`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
