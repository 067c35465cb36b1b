// A page's own policy does not reach its workers. Where neither the host nor the service worker gives them one, words
// could leave, so none may be written.

import { expect, openKept, test } from "../support/browser.ts";
import { createVault, passphrase, save } from "../support/journey.ts";
import { deriveQuickly } from "../support/quick-keys.ts";

test.use({ sendsHeaders: false });

test.describe("without a service worker", () => {
  test.use({ serviceWorkers: "block", allowedNoise: [/./] });

  test("[A7] on a host without headers a vault is refused, with a sentence for whoever hosts, and a policy that refuses something but leaves the network open is not taken for ours", async ({
    page,
  }) => {
    const isRefused = async () => {
      await page.goto("/");
      await page.getByRole("button", { name: "This device is mine alone" }).click();
      await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
      await page.getByLabel("The same passphrase again").fill(passphrase);
      await page.getByRole("button", { name: "Set this passphrase" }).click();
      await expect(page.getByText("Daybook cannot start safely from this address")).toBeVisible();
      await expect(page.getByText("For whoever runs this site")).toBeVisible();
      expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
    };
    await isRefused();

    let served = 0;
    await page.route("**/assets/*.js", async (route) => {
      const response = await route.fetch();
      const policy = "connect-src *; script-src * 'wasm-unsafe-eval'";
      served += 1;
      await route.fulfill({
        response,
        headers: { ...response.headers(), "content-security-policy": policy },
      });
    });
    await isRefused();
    expect(served).toBeGreaterThan(0);
  });
});

test("[A7] once the service worker answers for the host, a vault is made behind its policy", async ({
  page,
}) => {
  await deriveQuickly(page);
  await openKept(page);
  await createVault(page);
  const [worker] = page.workers();
  const reached = await worker?.evaluate(() =>
    fetch("data:,").then(
      () => "open",
      () => "closed",
    ),
  );
  expect(reached).toBe("closed");
  await page.getByRole("button", { name: "New entry" }).click();
  await page.getByLabel("What happened, in order").fill("The bell rang.");
  await save(page);
});
