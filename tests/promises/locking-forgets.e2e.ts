// A state that is dropped is not a lock: the workers have to end and the page has to go.

import { expect, test } from "../support/browser.ts";
import { entry, lock, openAgain, passphrase, record, unlock } from "../support/journey.ts";
import { openPrepared } from "../support/prepared-vault.ts";
import { tryToUnlock } from "../support/secrets.ts";
import { phoneCall, slashedTire } from "../support/worked-examples.ts";

test("[A3] [V8] locking ends the workers and leaves a page without a word of the log", async ({
  page,
}) => {
  await openPrepared(page, { entries: [phoneCall] });
  await entry(page, phoneCall.content.description).getByRole("button").click();
  await expect(page.getByText(phoneCall.privateNote)).toBeVisible();
  expect(page.workers().length).toBeGreaterThan(0);

  await lock(page);

  await expect.poll(() => page.workers().length).toBe(0);
  expect(await page.content()).not.toContain("Dana");
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(false);
});

test("[A3] [A4] after locking, Back and Forward show only the way to unlock", async ({ page }) => {
  await openPrepared(page, { entries: [phoneCall] });
  await entry(page, phoneCall.content.description).getByRole("button").click();
  await page.getByRole("button", { name: "Amend" }).click();
  await lock(page);

  for (let step = 0; step < 6; step += 1) {
    await page.evaluate(() => history.back()).catch(() => undefined);
    await page.waitForTimeout(400);
    if (page.url() === "about:blank") break;
    expect(await page.content()).not.toContain("Dana");
    const asks = page.getByLabel("Passphrase", { exact: true });
    const closed = page.getByRole("link", { name: "Open Daybook" });
    await expect(asks.or(closed)).toBeVisible();
  }
  for (let step = 0; step < 6; step += 1) {
    await page.evaluate(() => history.forward()).catch(() => undefined);
    await page.waitForTimeout(200);
    expect(await page.content()).not.toContain("Dana");
  }
});

test("[A4] the address and the history say nothing of what was looked at, and Back goes one screen back", async ({
  page,
}) => {
  await openPrepared(page, { entries: [phoneCall] });
  await entry(page, phoneCall.content.description).getByRole("button").click();
  await page.getByRole("button", { name: "Amend" }).click();
  await expect(page.getByRole("heading", { name: "Amend this entry" })).toBeVisible();
  const told = await page.evaluate(() => ({
    address: location.pathname + location.search + location.hash,
    state: history.state as unknown,
    title: document.title,
  }));
  expect(told.address).toBe("/");
  expect(told.title).toBe("Daybook");
  expect(Object.keys(told.state as object)).toEqual(["n"]);
  expect(typeof (told.state as { n: unknown }).n).toBe("number");

  await page.goBack();
  await expect(page.getByRole("button", { name: "Amend" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Your entries" })).toBeVisible();
  await page.goForward();
  await expect(page.getByRole("button", { name: "Amend" })).toBeVisible();
});

test("[A4] after a reload each Back still goes one screen back", async ({ page }) => {
  await openPrepared(page);
  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByRole("button", { name: "About Daybook" }).click();
  await expect(page.getByRole("heading", { name: "About Daybook" })).toBeVisible();

  await page.reload();
  await unlock(page);
  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByRole("button", { name: "About Daybook" }).click();
  await expect(page.getByRole("heading", { name: "About Daybook" })).toBeVisible();

  await page.goBack();
  await expect(page.getByRole("heading", { name: "Settings" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Your entries" })).toBeVisible();
  // From before the reload: those screens are gone.
  await page.goBack();
  await page.waitForTimeout(300);
  await expect(page.getByRole("heading", { name: "Your entries" })).toBeVisible();
});

test("[A3] the other window cannot be opened at the same time, and can after this one is locked", async ({
  context,
  page,
}) => {
  await openPrepared(page, { entries: [phoneCall] });
  const other = await context.newPage();
  await other.goto("/");
  await other.getByLabel("Passphrase", { exact: true }).fill("seven lanterns under quiet gravel");
  await other.getByRole("button", { name: "Unlock" }).click();
  await expect(other.getByText("Daybook is open in another window")).toBeVisible();
  await lock(page);
  await unlock(other);
  await expect(other.getByText("1 entry")).toBeVisible();
});

test("[A3] [A5] [V19] another window can take over: the first keeps what is being typed in it, and locks", async ({
  context,
  page,
}) => {
  await openPrepared(page, { entries: [phoneCall] });
  await page.getByRole("button", { name: "New entry" }).click();
  await page.getByLabel("What happened").first().pressSequentially("half a sentence");
  const other = await context.newPage();
  await other.goto("/");
  await tryToUnlock(other, passphrase);
  await other.getByRole("button", { name: "Open it here instead" }).click();
  await page.waitForURL("**/closed.html");
  await expect(other.getByText("1 entry", { exact: true })).toBeVisible();
  await other.getByRole("button", { name: "Go on writing" }).click();
  await expect(other.getByLabel("What happened").first()).toHaveValue("half a sentence");
});

test("[V19] a window that hangs is shut out, and can change nothing when it comes back", async ({
  context,
  page,
}) => {
  await openPrepared(page, { entries: [phoneCall] });
  const hanging = page
    .evaluate(() => {
      const end = performance.now() + 7000;
      while (performance.now() < end);
    })
    .catch(() => undefined);
  const other = await context.newPage();
  await other.goto("/");
  await tryToUnlock(other, passphrase);
  await other.getByRole("button", { name: "Open it here instead" }).click();
  await expect(other.getByText("1 entry", { exact: true })).toBeVisible();
  await hanging;
  await page.waitForURL("**/closed.html");
  await record(other, slashedTire);
  await lock(other);
  await openAgain(other);
  await unlock(other);
  await expect(other.getByText("2 entries", { exact: true })).toBeVisible();
  await expect(other.getByText("could not be read")).toHaveCount(0);
});

test("[V12] the page never holds a key: what it asks and hears carries no bytes but the typed passphrase", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const describe = (value: unknown): string => {
      if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return "bytes";
      if (typeof value !== "object" || value === null) return typeof value;
      return `{${Object.entries(value)
        .map(([key, one]) => `${key}:${describe(one)}`)
        .join()}}`;
    };
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (message: unknown, transfer?: unknown) {
      heard.push(`> ${describe(message)}`);
      this.addEventListener("message", (event) => heard.push(`< ${describe(event.data)}`), {
        once: true,
      });
      return post.call(this, message, transfer as StructuredSerializeOptions);
    };
  });
  await openPrepared(page);
  await lock(page);
  await openAgain(page);
  await unlock(page);
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(heard.length).toBeGreaterThan(3);
  const withBytes = heard.filter((one) => one.includes("bytes"));
  expect(withBytes).toEqual(["> {passphrase:{buffer:bytes,length:number},port:{}}"]);
});
