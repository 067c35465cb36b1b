// A phone is put down, or taken out of a hand. What happens then has to happen without anybody doing anything.

import type { Page } from "@playwright/test";
import { expect, test } from "../support/browser.ts";
import { makeReport, openAgain, passphrase, unlock } from "../support/journey.ts";
import { expectBlank, turn } from "../support/out-of-sight.ts";
import { openPrepared, type Prepared } from "../support/prepared-vault.ts";
import { phoneCall } from "../support/worked-examples.ts";

const half = "At 21:05 the bell rang tw";

const stay = (page: Page) => page.getByRole("button", { name: "Stay unlocked" });
const words = (page: Page) => page.getByLabel("What happened, in order");
const title = (page: Page) => page.getByRole("heading", { name: "Your entries" });
const isClosed = (page: Page) => page.waitForURL("**/closed.html");

async function openLog(page: Page, prepared: Prepared = {}): Promise<void> {
  await page.clock.install();
  await openPrepared(page, prepared);
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

test("[S1] [S3] unused for five minutes it tells for thirty seconds, then locks and ends every worker; a pointer that lies still is no use; pressing the button is", async ({
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

  await page.clock.fastForward("04:35");
  await stay(page).click();
  await expect(page.getByRole("complementary", { name: "Locking soon" })).toBeHidden();
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

test("[S2] [S3] [S4] [S8] what is being typed goes on through the countdown and out of sight, where nothing of it can be seen, and is offered back after it locked", async ({
  page,
}) => {
  await openLog(page);
  await page.getByRole("button", { name: "New entry" }).click();
  await words(page).fill(half);
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

  // From that very moment; back in time, all is as it was.
  expect(await turn(page, "hidden")).toBe(true);
  await expectBlank(page);
  await page.clock.fastForward("00:55");
  expect(await turn(page, "visible")).toBe(false);
  await page.keyboard.type(" An");
  await expect(words(page)).toHaveValue(`${half}ice. An`);

  await turn(page, "hidden");
  await page.clock.fastForward("01:01");
  await isClosed(page);
  await openAgain(page);
  await unlock(page);
  await page.getByRole("button", { name: "Go on writing" }).click();
  await expect(words(page)).toHaveValue(`${half}ice. An`);
});

test("[S1] [S3] [S4] [S8] the countdown and the cover lie over an open question, too; and unlocked out of sight, it is covered from the start and locks", async ({
  page,
}) => {
  await openLog(page);
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
  await turn(page, "hidden");
  await expectBlank(page);
  expect(await turn(page, "visible")).toBe(false);

  // Nothing was discarded, and for want of use it locks.
  await page.clock.fastForward("05:00");
  await isClosed(page);
  await openAgain(page);
  await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
  await turn(page, "hidden");
  await page.getByRole("button", { name: "Unlock" }).click();
  await expect(page.locator("html[data-covered]")).toHaveCount(1);
  await expectBlank(page);
  await page.clock.fastForward("01:01");
  await isClosed(page);
  await openAgain(page);
  await unlock(page);
  await page.getByRole("button", { name: "Go on writing" }).click();
  await expect(words(page)).toHaveValue(half);
});

test("[S5] [S10] [S4] what is chosen holds at once and after the next unlocking; but saving a report does not lock the person out while they look where it went", async ({
  page,
}) => {
  await openLog(page, { entries: [phoneCall] });
  await chooseLocking(page, "At once");
  await makeReport(page);
  expect(await turn(page, "hidden")).toBe(true);
  await page.clock.fastForward("01:30");
  await expectBlank(page);
  expect(await turn(page, "visible")).toBe(false);
  await expect(page.getByRole("heading", { name: "The report is made" })).toBeVisible();
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

test("[S4] [S6] [S7] [S9] a page that slept, was frozen or was kept is covered before anything of it is seen, and locked; a clock that is set back keeps nothing open", async ({
  page,
}) => {
  /** Only the wall clock goes on: no timer runs, and the steady clock stands still. */
  const wallClock = async (hours: number) => {
    const now = await page.evaluate(() => Date.now());
    await page.clock.setSystemTime(now + hours * 3_600_000);
  };
  const lockedAndOpenedAgain = async () => {
    await isClosed(page);
    await openAgain(page);
    await unlock(page);
  };
  await openLog(page);

  await test.step("[S4] [S9] frozen by the browser it is covered, and one that was kept comes back covered, and as the closed page", async () => {
    const whileFrozen = await page.evaluate(() =>
      ["freeze", "resume"].map((turned) => {
        document.dispatchEvent(new Event(turned));
        return document.documentElement.hasAttribute("data-covered");
      }),
    );
    expect(whileFrozen).toEqual([true, false]);
    const isCovered = await page.evaluate(() => {
      window.dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
      return document.documentElement.hasAttribute("data-covered");
    });
    expect(isCovered).toBe(true);
    await page.evaluate(() => {
      window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    });
    await lockedAndOpenedAgain();
  });

  await test.step("[S6] [S7] woken too late, it locks before anything is uncovered", async () => {
    await turn(page, "hidden");
    await wallClock(8);
    expect(await turn(page, "visible")).toBe(true);
    await lockedAndOpenedAgain();
  });

  await test.step("[S6] [S7] asleep in sight, it is covered and locked within about a second of waking", async () => {
    await wallClock(1);
    await lockedAndOpenedAgain();
  });

  await test.step("[S6] a clock that is set back again and again keeps nothing open", async () => {
    for (let minutes = 0; minutes < 5; minutes += 1) {
      await wallClock(-24);
      await page.clock.fastForward("01:00");
    }
    await lockedAndOpenedAgain();
  });

  await test.step("[S7] a key pressed on waking comes too late", async () => {
    await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1000);
    await wallClock(1);
    const isCovered = await page.evaluate(() => {
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "a", bubbles: true }));
      return document.documentElement.hasAttribute("data-covered");
    });
    expect(isCovered).toBe(true);
    await isClosed(page);
  });
});
