// What is being typed survives: locking, Back, a killed browser, a full disk.

import type { Page } from "@playwright/test";
import { openWords as words } from "#i18n/open";
import { expect, test } from "../support/browser.ts";
import { backToLog, entry, lock, openAgain, save, unlock } from "../support/journey.ts";
import { killBrowser } from "../support/kill-browser.ts";
import { openPrepared } from "../support/prepared-vault.ts";
import { pathOfScript, type TestSite } from "../support/site.ts";
import { phoneCall } from "../support/worked-examples.ts";

const half = "At 21:05 the bell rang tw";

test("[A5] [A11] a half-written entry is kept by Back and offered back after locking in the middle of it, and so are a private note and a reason; after Save and Lock in one go the entry is there and no draft of it is", async ({
  page,
  site,
}) => {
  const slow = makeGuessingSlow(site);
  await openPrepared(page, { entries: [phoneCall] });
  const words = page.getByLabel("What happened, in order");
  const goOn = page.getByRole("button", { name: "Go on writing" });
  const comeBack = async () => {
    await openAgain(page);
    await unlock(page);
  };

  await test.step("a half-written entry", async () => {
    await page.getByRole("button", { name: "New entry" }).click();
    await words.fill(half);
    await page.goBack();
    await goOn.click();
    await expect(words).toHaveValue(half);
    await words.press("End");
    await words.pressSequentially("ice");
    await lock(page);
    await comeBack();
  });

  await test.step("Save and Lock in one go, where what the first save needs is slow to come", async () => {
    await goOn.click();
    await expect(words).toHaveValue(`${half}ice`);
    const asked = site.requests.length;
    await words.fill(`${half}ice. It was the second evening.`);
    await page.evaluate(() => {
      const press = (name: string) =>
        [...document.querySelectorAll("button")].find((one) => one.textContent === name)?.click();
      press("Save");
      press("Lock");
    });
    await page.waitForURL("**/closed.html");
    expect(site.requests.slice(asked), "what the save had to wait for").toContain(`GET ${slow}`);
    await comeBack();
    await expect(entry(page, `${half}ice`)).toBeVisible();
    await expect(page.getByText("You were writing something")).toBeHidden();
  });

  await test.step("a private note and a reason", async () => {
    await entry(page, phoneCall.content.description).getByRole("button").click();
    await page.getByRole("button", { name: "Change the private note" }).click();
    await page.getByLabel("Your private note").fill("half a thou");
    await page.goBack();
    await expect(page.getByText("A private note is not saved yet.")).toBeVisible();
    await entry(page, phoneCall.content.description).getByRole("button").click();
    await page.getByRole("button", { name: "Withdraw" }).click();
    await page.getByLabel("Why do you withdraw it?").fill("half a rea");
    await lock(page);
    await comeBack();
    await goOn.first().click();
    await expect(page.getByLabel("Why do you withdraw it?")).toHaveValue("half a rea");
    await page.goBack();
    await goOn.last().click();
    await expect(page.getByLabel("Your private note")).toHaveValue("half a thou");
    await page.getByRole("button", { name: "Save the private note" }).click();
    await expect(page.getByText("half a thou")).toBeVisible();
    await page.goBack();
    await expect(page.getByText("A private note is not saved yet.")).toBeHidden();
  });
});

/** What tells the language of words takes a while to begin, as on a slow phone. Gives its path. */
function makeGuessingSlow(site: TestSite): string {
  const path = pathOfScript("this.isReliable=");
  site.alter(path, (text) => `await new Promise((go) => setTimeout(go, 700));${text}`);
  return path;
}

test("[A5] [A11] after the browser was killed, what was saved is there and at most two seconds of typing are not", async ({
  openProfile,
}) => {
  const first = await openProfile();
  await openPrepared(first.page);
  await first.page.getByRole("button", { name: "New entry" }).click();
  await first.page.getByLabel("What happened, in order").fill("It was saved.");
  await save(first.page);
  await backToLog(first.page);
  await first.page.getByRole("button", { name: "New entry" }).click();
  await first.page.getByLabel("What happened, in order").pressSequentially(half);
  await first.page.waitForTimeout(2000);
  await killBrowser(first.context);

  const { page, close } = await openProfile({ folder: first.folder });
  await page.goto("/");
  await unlock(page);
  await expect(entry(page, "It was saved.")).toBeVisible();
  await page.getByRole("button", { name: "Go on writing" }).click();
  await expect(page.getByLabel("What happened, in order")).toHaveValue(half);
  await close();
});

test.describe("with a disk that takes nothing, and with the browser's data cleared", () => {
  // Dexie tells the console about the failure, without any content, and that somebody is deleting the database.
  test.use({ allowedNoise: [/Error|wants to delete database/] });

  test("[A5] [A26] with a site that has used up its room, or a disk that fails, a save says so, loses nothing, and works once there is room; what is written after the stored log was cleared is never called saved, and the loss is told", async ({
    page,
  }) => {
    await openPrepared(page);

    await test.step("an entry that cannot be saved", async () => {
      const long = `${half} ${"and again ".repeat(2000)}`;
      for (const { sentence, error } of [
        { sentence: "This device has no room left", error: "QuotaExceededError" },
        // What Chromium says on a disk without a free block: it cannot tell why, and neither can the app.
        { sentence: "could not reach its storage", error: "UnknownError" },
      ]) {
        await page.getByRole("button", { name: "New entry" }).click();
        const mend = await breakDisk(page, error);
        await page.getByLabel("What happened, in order").fill(long);
        await page.getByRole("button", { name: "Save", exact: true }).click();
        await expect(page.getByText(sentence)).toBeVisible();
        await expect(page.getByLabel("What happened, in order")).toHaveValue(long);
        await mend();
        await save(page);
        await backToLog(page);
        await expect(entry(page, half).first()).toBeVisible();
      }
      await expect(entry(page, half)).toHaveCount(2);
    });

    await test.step("what is typed into the journal after a save failed is kept like what was typed before", async () => {
      const { journal, log, record: form } = words();
      await page.getByRole("button", { name: journal.title }).click();
      await page.getByRole("button", { name: journal.write }).click();
      const mend = await breakDisk(page, "QuotaExceededError");
      await page.getByLabel(journal.label).fill("half a thou");
      await page.getByRole("button", { name: journal.save, exact: true }).click();
      await expect(page.getByText("This device has no room left")).toBeVisible();
      await expect(page.getByText(form.draftNotKept)).toBeVisible();
      await mend();
      await page.getByLabel(journal.label).press("End");
      await page.getByLabel(journal.label).pressSequentially("ght");
      await page.goBack();
      await expect(page.getByText(log.draftJournal)).toBeVisible();
      await page.getByRole("button", { name: "Go on writing" }).click();
      await expect(page.getByLabel(journal.label)).toHaveValue("half a thought");
      await page.getByRole("button", { name: journal.save, exact: true }).click();
      await expect(page.getByText("half a thought")).toBeVisible();
      // Nothing stays open, and nothing is offered again.
      await expect(page.getByLabel(journal.label)).toHaveCount(0);
      await page.goBack();
      await expect(page.getByText(log.draftJournal)).toBeHidden();
    });

    await test.step("[A26] the stored log is cleared while it is open", async () => {
      await page.getByRole("button", { name: "New entry" }).click();
      await page.evaluate(async () => {
        for (const { name = "" } of await indexedDB.databases()) {
          await new Promise((resolve) => {
            indexedDB.deleteDatabase(name).onsuccess = resolve;
          });
        }
      });
      await page.getByLabel("What happened, in order").fill(half);
      await page.getByRole("button", { name: "Save", exact: true }).click();
      await expect(page.getByText("was removed while it was open")).toBeVisible();
      await expect(page.getByText("Saved on this device.")).toBeHidden();
      await expect(page.getByLabel("What happened, in order")).toHaveValue(half);

      await page.goto("/");
      await expect(page.getByText(words().welcome.lostTitle)).toBeVisible();
    });
  });
});

/** Makes the worker's storage refuse whatever is written, with `error`, until what this returns is called. */
async function breakDisk(page: Page, error: string): Promise<() => Promise<void>> {
  const [worker] = page.workers();
  await worker?.evaluate((name) => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("", name);
    };
    Object.assign(self, { mend: () => Object.assign(IDBObjectStore.prototype, { put }) });
  }, error);
  return async () => {
    await worker?.evaluate(() => (self as unknown as { mend(): void }).mend());
  };
}
