// A page's own policy does not reach its workers. Where neither the host nor the service worker gives them one, words
// could leave, so none may be written.

import { expect, openKept, test } from "../support/browser.ts";
import { createVault, passphrase, record } from "../support/journey.ts";
import { phoneCall } from "../support/worked-examples.ts";

test.use({ sendsHeaders: false });

test.describe("without a service worker", () => {
  test.use({ serviceWorkers: "block", allowedNoise: [/./] });

  test("[A7] on a host without headers a vault is refused, with a sentence for whoever hosts", async ({
    page,
  }) => {
    await page.goto("/");
    await page.getByRole("button", { name: "This device is mine alone" }).click();
    await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
    await page.getByLabel("The same passphrase again").fill(passphrase);
    await page.getByRole("button", { name: "Set this passphrase" }).click();
    await expect(page.getByText("Daybook cannot start safely from this address")).toBeVisible();
    await expect(page.getByText("For whoever runs this site")).toBeVisible();
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  });
});

test.describe("on a host with a policy of its own", () => {
  test.use({ serviceWorkers: "block", allowedNoise: [/./] });

  test("[A7] a policy that refuses something but leaves the network open is not taken for ours", async ({
    page,
  }) => {
    await page.route("**/assets/*.js", async (route) => {
      const response = await route.fetch();
      const policy = "connect-src *; script-src * 'wasm-unsafe-eval'";
      await route.fulfill({
        response,
        headers: { ...response.headers(), "content-security-policy": policy },
      });
    });
    await page.goto("/");
    await page.getByRole("button", { name: "This device is mine alone" }).click();
    await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
    await page.getByLabel("The same passphrase again").fill(passphrase);
    await page.getByRole("button", { name: "Set this passphrase" }).click();
    await expect(page.getByText("Daybook cannot start safely from this address")).toBeVisible();
  });
});

test("[A7] once the service worker answers for the host, a vault is made behind its policy", async ({
  page,
}) => {
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
  await record(page, phoneCall);
});
