// A phone is put down, or taken out of a hand. What happens then has to happen without anybody doing anything.

import type { Page } from "@playwright/test";
import { expect, test } from "../support/browser.ts";
import { lock, makeReport, openAgain, passphrase, record, unlock } from "../support/journey.ts";
import { expectBlank, turn } from "../support/out-of-sight.ts";
import { openPrepared } from "../support/prepared-vault.ts";
import { phoneCall } from "../support/worked-examples.ts";

const half = "At 21:05 the bell rang tw";

const stay = (page: Page) => page.getByRole("button", { name: "Stay unlocked" });
const words = (page: Page) => page.getByLabel("What happened, in order");
const title = (page: Page) => page.getByRole("heading", { name: "Your entries" });
const isClosed = (page: Page) => page.waitForURL("**/closed.html");

async function openLog(page: Page): Promise<void> {
  await page.clock.install();
  await openPrepared(page);
}

async function chooseLocking(page: Page, choice: string): Promise<void> {
  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByRole("button", { name: "Locking" }).click();
  await page.getByText(choice, { exact: true }).click();
  await expect(page.getByText("Your choice holds from now on.")).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(title(page)).toBeVisible();
}

test("[S1] [S3] unused for five minutes it tells for thirty seconds, then locks and ends every worker", async ({
  page,
}) => {
  await openLog(page);
  await page.clock.fastForward("04:20");
  await expect(title(page)).toBeVisible();
  await expect(stay(page)).toBeHidden();
  await page.clock.fastForward("00:15");
  await expect(stay(page)).toBeVisible();
  await expect(
    page.getByRole("status").filter({ hasText: "Daybook locks in 30 seconds." }),
  ).toHaveCount(1);
  await page.clock.fastForward("00:26");
  await isClosed(page);
  await expect.poll(() => page.workers().length).toBe(0);
});

test("[S3] [S2] typing on stops the countdown and loses neither a letter nor the field", async ({
  page,
}) => {
  await openLog(page);
  await page.getByRole("button", { name: "New entry" }).click();
  await words(page).pressSequentially(half);
  await page.clock.fastForward("04:35");
  await expect(stay(page)).toBeVisible();
  await expect(words(page)).toBeFocused();
  await page.keyboard.type("ice");
  await expect(stay(page)).toBeHidden();
  await expect(words(page)).toHaveValue(`${half}ice`);
  await page.clock.fastForward("04:00");
  await page.keyboard.type(".");
  await page.clock.fastForward("04:00");
  await expect(words(page)).toHaveValue(`${half}ice.`);
});

test("[S3] the countdown is answered by pressing its button, even above an open question", async ({
  page,
}) => {
  await openLog(page);
  await page.clock.fastForward("04:35");
  await stay(page).click();
  await expect(page.getByRole("complementary", { name: "Locking soon" })).toBeHidden();
  await page.clock.fastForward("04:00");
  await expect(title(page)).toBeVisible();

  await page.getByRole("button", { name: "New entry" }).click();
  await words(page).fill(half);
  await page.goBack();
  await page.getByRole("button", { name: "Discard it" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.clock.fastForward("04:35");
  await expect(page.getByText("Daybook locks in", { exact: false }).last()).toBeVisible();
  await page.keyboard.press("Shift");
  await expect(page.getByText("Daybook stays unlocked.").last()).toBeVisible();
  await expect(page.getByRole("dialog")).toBeVisible();
});

test("[S4] [S2] out of sight nothing of it can be seen, from that very moment; back in time, all is as it was", async ({
  page,
}) => {
  await openLog(page);
  await page.getByRole("button", { name: "New entry" }).click();
  await words(page).pressSequentially(half);

  expect(await turn(page, "hidden")).toBe(true);
  await expectBlank(page);
  await page.clock.fastForward("00:55");
  expect(await turn(page, "visible")).toBe(false);
  await page.keyboard.type("ice");
  await expect(words(page)).toHaveValue(`${half}ice`);
});

test("[S4] unlocked out of sight, it is covered from the start and locks", async ({ page }) => {
  await openLog(page);
  await lock(page);
  await openAgain(page);
  await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
  await turn(page, "hidden");
  await page.getByRole("button", { name: "Unlock" }).click();
  await expect(page.locator("html[data-covered]")).toHaveCount(1);
  await expectBlank(page);
  await page.clock.fastForward("01:01");
  await isClosed(page);
});

test("[S4] the cover lies over an open question, too", async ({ page }) => {
  await openLog(page);
  await page.getByRole("button", { name: "New entry" }).click();
  await words(page).fill(half);
  await page.goBack();
  await page.getByRole("button", { name: "Discard it" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await turn(page, "hidden");
  await expectBlank(page);
});

test("[S4] [S8] out of sight for a minute it locks, and what was being typed is offered back", async ({
  page,
}) => {
  await openLog(page);
  await page.getByRole("button", { name: "New entry" }).click();
  await words(page).pressSequentially(half);
  await turn(page, "hidden");
  await page.clock.fastForward("01:01");
  await isClosed(page);
  await openAgain(page);
  await unlock(page);
  await page.getByRole("button", { name: "Go on writing" }).click();
  await expect(words(page)).toHaveValue(half);
});

test("[S8] [S1] what was being typed is offered back after it locked for want of use", async ({
  page,
}) => {
  await openLog(page);
  await page.getByRole("button", { name: "New entry" }).click();
  await words(page).pressSequentially(half);
  await page.clock.fastForward("05:00");
  await isClosed(page);
  await openAgain(page);
  await unlock(page);
  await page.getByRole("button", { name: "Go on writing" }).click();
  await expect(words(page)).toHaveValue(half);
});

test("[S10] [S4] what is chosen holds at once and after the next unlocking", async ({ page }) => {
  await openLog(page);
  await chooseLocking(page, "At once");
  await turn(page, "hidden");
  await isClosed(page);

  await openAgain(page);
  await unlock(page);
  await chooseLocking(page, "2 minutes");
  await page.clock.fastForward("01:40");
  await expect(stay(page)).toBeVisible();
  await page.clock.fastForward("00:30");
  await isClosed(page);

  await openAgain(page);
  await unlock(page);
  await turn(page, "hidden");
  await isClosed(page);
});

test("[S5] saving a report does not lock the person out while they look where it went", async ({
  page,
}) => {
  await openLog(page);
  await chooseLocking(page, "At once");
  await record(page, phoneCall);
  await makeReport(page);

  expect(await turn(page, "hidden")).toBe(true);
  await page.clock.fastForward("01:30");
  await expectBlank(page);
  expect(await turn(page, "visible")).toBe(false);
  await expect(page.getByRole("heading", { name: "The report is made" })).toBeVisible();

  await turn(page, "hidden");
  await isClosed(page);
});

test("[S7] [S6] woken too late, it locks before anything is uncovered", async ({ page }) => {
  await openLog(page);
  await turn(page, "hidden");
  // Only the wall clock has gone on: no timer ran and the steady clock stood still.
  await page.clock.setSystemTime(Date.now() + 8 * 3_600_000);
  expect(await turn(page, "visible")).toBe(true);
  await isClosed(page);
});

test("[S7] [S6] asleep in sight, it is covered and locked within about a second of waking", async ({
  page,
}) => {
  await openLog(page);
  await page.clock.setSystemTime(Date.now() + 3_600_000);
  await isClosed(page);
});

test("[S7] a key pressed on waking comes too late", async ({ page }) => {
  await openLog(page);
  await page.clock.pauseAt(Date.now() + 1000);
  await page.clock.setSystemTime(Date.now() + 3_600_000);
  const covered = await page.evaluate(() => {
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "a", bubbles: true }));
    return document.documentElement.hasAttribute("data-covered");
  });
  expect(covered).toBe(true);
  await isClosed(page);
});

test("[S6] a clock that is set back again and again keeps nothing open", async ({ page }) => {
  await openLog(page);
  for (let minutes = 0; minutes < 5; minutes += 1) {
    await page.clock.setSystemTime(Date.now() - 24 * 3_600_000);
    await page.clock.fastForward("01:00");
  }
  await isClosed(page);
});

test("[S4] [S7] a page that the browser freezes is covered before it stands still", async ({
  page,
}) => {
  await openLog(page);
  const covered = await page.evaluate(() =>
    ["freeze", "resume"].map((turned) => {
      document.dispatchEvent(new Event(turned));
      return document.documentElement.hasAttribute("data-covered");
    }),
  );
  expect(covered).toEqual([true, false]);
});

test("[S1] [S3] a pointer that lies still is no use, whatever changes beneath it", async ({
  page,
}) => {
  await openLog(page);
  await page.evaluate(() => {
    document.addEventListener("pointermove", ({ screenX, screenY }) =>
      Object.assign(window, {
        moveAgain: () => {
          const same = { screenX, screenY, bubbles: true };
          document.body.dispatchEvent(new PointerEvent("pointermove", same));
        },
      }),
    );
  });
  await page.mouse.move(5, 300);
  await page.clock.fastForward("04:35");
  await expect(stay(page)).toBeVisible();
  await page.evaluate(() => (window as unknown as { moveAgain(): void }).moveAgain());
  await page.clock.fastForward("00:05");
  await expect(stay(page)).toBeVisible();
  await page.mouse.move(5, 301);
  await expect(stay(page)).toBeHidden();
});

test("[S9] a page kept by the browser comes back covered, and as the closed page", async ({
  page,
}) => {
  await openLog(page);
  const covered = await page.evaluate(() => {
    window.dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
    return document.documentElement.hasAttribute("data-covered");
  });
  expect(covered).toBe(true);
  await page.evaluate(() => {
    window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  });
  await isClosed(page);
});
