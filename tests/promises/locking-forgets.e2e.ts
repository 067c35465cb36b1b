// A state that is dropped is not a lock: the workers have to end and the page has to go.

import type { Page } from "@playwright/test";
import { expect, test } from "../support/browser.ts";
import { backToLog, entry, lock, openAgain, passphrase, save, unlock } from "../support/journey.ts";
import { openPrepared } from "../support/prepared-vault.ts";
import { tryToUnlock } from "../support/secrets.ts";
import { phoneCall } from "../support/worked-examples.ts";

test("[A3] [A4] [V8] [V12] the address, the history and what the page hears say nothing of what is looked at; locking ends the workers and leaves a page without a word of the log; then Back and Forward show only the way to unlock", async ({
  page,
}) => {
  await listenIn(page);
  await openPrepared(page, { entries: [phoneCall] });
  const log = page.getByRole("heading", { name: "Your entries" });
  const amend = page.getByRole("button", { name: "Amend" });

  await test.step("[A4] after a reload each Back still goes one screen back", async () => {
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

  await entry(page, phoneCall.content.description).getByRole("button").click();
  await expect(page.getByText(phoneCall.privateNote)).toBeVisible();
  await amend.click();
  await expect(page.getByRole("heading", { name: "Amend this entry" })).toBeVisible();

  await test.step("[A4] the address and the history say nothing, and Back goes one screen back", async () => {
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
    await expect(amend).toBeVisible();
    await page.goBack();
    await expect(log).toBeVisible();
    await page.goForward();
    await expect(amend).toBeVisible();
  });

  await test.step("[V12] the page never holds a key: what it asks and hears carries no bytes but the typed passphrase", async () => {
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(heard.length).toBeGreaterThan(3);
    const withBytes = heard.filter((one) => one.includes("bytes"));
    expect(withBytes).toEqual(["> {passphrase:{buffer:bytes,length:number},port:{}}"]);
  });

  await test.step("[A3] [V8] locking ends the workers and leaves a page without a word of the log", async () => {
    await amend.click();
    await expect(page.getByRole("heading", { name: "Amend this entry" })).toBeVisible();
    await expect(page.getByLabel("What happened").first()).toBeVisible();
    expect(page.workers().length).toBeGreaterThan(0);
    expect(await contentOf(page)).toContain("Dana");
    await lock(page);
    await expect.poll(() => page.workers().length).toBe(0);
    expect(await contentOf(page)).not.toContain("Dana");
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(false);
  });

  await test.step("[A3] [A4] Back and Forward show only the way to unlock", async () => {
    const asks = page.getByLabel("Passphrase", { exact: true });
    const closed = page.getByRole("link", { name: "Open Daybook" });
    // What was there before the app came.
    const isBefore = () => page.url() === "about:blank";
    for (let step = 0; step < 6 && !isBefore(); step += 1) {
      await page.evaluate(() => history.back()).catch(() => undefined);
      await page.waitForTimeout(400);
      expect(await contentOf(page)).not.toContain("Dana");
      await expect
        .poll(async () => isBefore() || (await asks.or(closed).isVisible()), { timeout: 30_000 })
        .toBe(true);
      expect(await contentOf(page)).not.toContain("Dana");
    }
    for (let step = 0; step < 6; step += 1) {
      await page.evaluate(() => history.forward()).catch(() => undefined);
      await page.waitForTimeout(200);
      expect(await contentOf(page)).not.toContain("Dana");
    }
  });
});

/** What the page is made of, once it is not on its way to another. */
async function contentOf(page: Page): Promise<string> {
  for (;;) {
    try {
      return await page.content();
    } catch (error) {
      if (!String(error).includes("the page is navigating")) throw error;
    }
  }
}

/** What every message between the page and its workers is made of, into `window.heard`. */
async function listenIn(page: Page): Promise<void> {
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
}

test("[A3] [A5] [V19] two windows cannot be open at the same time: the other opens after this one is locked, or takes over, and one that hangs is shut out", async ({
  context,
  page: one,
}) => {
  await openPrepared(one, { entries: [phoneCall] });
  const two = await context.newPage();

  await test.step("[A3] the other cannot be opened at the same time, and can after this one is locked", async () => {
    await two.goto("/");
    await tryToUnlock(two, passphrase);
    await expect(two.getByText("Daybook is open in another window")).toBeVisible();
    await lock(one);
    await unlock(two);
    await expect(two.getByText("1 entry")).toBeVisible();
  });

  await test.step("[A3] [A5] [V19] another can take over: the first keeps what is being typed in it, and locks", async () => {
    await two.getByRole("button", { name: "New entry" }).click();
    await two.getByLabel("What happened").first().pressSequentially("half a sentence");
    await openAgain(one);
    await tryToUnlock(one, passphrase);
    await one.getByRole("button", { name: "Open it here instead" }).click();
    await two.waitForURL("**/closed.html");
    await expect(one.getByText("1 entry", { exact: true })).toBeVisible();
    await one.getByRole("button", { name: "Go on writing" }).click();
    await expect(one.getByLabel("What happened").first()).toHaveValue("half a sentence");
  });

  await test.step("[V19] one that hangs is shut out, and can change nothing when it comes back", async () => {
    // Nothing runs in a page that waits for an answer to its question.
    const question = one.waitForEvent("dialog");
    const hanging = one.evaluate(() => alert()).catch(() => undefined);
    const dialog = await question;
    await openAgain(two);
    await tryToUnlock(two, passphrase);
    await two.getByRole("button", { name: "Open it here instead" }).click();
    await expect(two.getByText("1 entry", { exact: true })).toBeVisible();
    expect(one.url()).not.toContain("closed");
    await dialog.dismiss();
    await hanging;
    await one.waitForURL("**/closed.html");
    await two.getByRole("button", { name: "Go on writing" }).click();
    await save(two);
    await backToLog(two);
    await lock(two);
    await openAgain(two);
    await unlock(two);
    await expect(two.getByText("2 entries", { exact: true })).toBeVisible();
    await expect(two.getByText("could not be read")).toHaveCount(0);
  });
});
