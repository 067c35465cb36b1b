// Finding one entry among hundreds, coming back to the same place, and seeing the course of it all.

import type { Page } from "@playwright/test";
import type { LocalDate, TimeZone } from "#base";
import { blankContent } from "#incidents";
import { expect, test } from "../support/browser.ts";
import { someBackground } from "../support/incidents.ts";
import { lock, openAgain, unlock } from "../support/journey.ts";
import { openPrepared } from "../support/prepared-vault.ts";
import { catchLogWorker } from "../support/writing.ts";

const many = 400;

/** One entry a day, the latest on 31 May 2026; a lantern in every hundredth. */
function contentOf(n: number) {
  const day = new Date(Date.UTC(2026, 4, 31 - n)).toISOString().slice(0, 10) as LocalDate;
  const zone = "America/Chicago" as TimeZone;
  return {
    ...blankContent(zone),
    occurrence: { precision: "exact", at: { date: day, time: null }, zone },
    location: { place: n % 2 === 0 ? "At the library" : "At home", address: "" },
    behaviours: n % 10 === 0 ? ["followed"] : ["called"],
    description: `Entry ${n}. ${n % 100 === 50 ? "A lantern stood on the step." : "The bell rang twice."}`,
  };
}

async function writeMany(page: Page): Promise<void> {
  const given = Array.from({ length: many }, (_, n) => contentOf(n));
  await page.evaluate(async (contents) => {
    const { ask } = window as unknown as { ask(call: string, takes: unknown): Promise<unknown> };
    for (const content of contents) {
      const isLast = content === contents.at(-1);
      await ask("record", { content, privateNote: isLast ? "A dream about windmills." : "" });
    }
  }, given);
}

/** Keeps what is looked for from the worker, as if it were busy; gives the way to let it through. */
async function holdBackFinds(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const { postMessage } = Worker.prototype;
    const held: (() => void)[] = [];
    Worker.prototype.postMessage = function (message: { call?: unknown }, given?: unknown) {
      const send = () => postMessage.call(this, message, given as StructuredSerializeOptions);
      if (message.call === "find") held.push(send);
      else send();
    };
    Object.assign(window, {
      letThrough: () => {
        Worker.prototype.postMessage = postMessage;
        for (const send of held) send();
      },
    });
  });
  return () => page.evaluate(() => (window as unknown as { letThrough(): void }).letThrough());
}

const rowWithFocus = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");

test("[F5] an entry is found among hundreds by words, filters and order, and after reading it the person is where they were", async ({
  page,
}) => {
  await catchLogWorker(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await openPrepared(page, {
    also: async (log) => {
      await log.recordBackground(someBackground("order"));
    },
  });
  const search = page.getByLabel("Search your entries");
  const count = page.getByRole("status").filter({ hasText: /entries|entry|fits/ });

  // What stands beside the entries is found before there is any entry.
  await search.fill("sangamon");
  await expect(page.getByRole("heading", { name: "In people, orders and dates" })).toBeVisible();
  await page.getByRole("button", { name: "Show everything" }).click();
  await expect(count).toHaveCount(0);
  await writeMany(page);
  await page.getByRole("button", { name: "Settings" }).click();
  await page.goBack();

  const rows = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("button", { name: /Entry \d+/ }) });
  await expect(count).toHaveText("400 entries");
  await expect(page.getByRole("heading", { name: "May 2026" })).toBeVisible();

  // A part of it is drawn; each row knows its place in the whole, and the last is reached.
  expect(await rows.count()).toBeLessThan(100);
  await expect(rows.first()).toHaveAttribute("aria-setsize", "400");
  await rows.first().getByRole("button").focus();
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await expect(page.getByText("Entry 399.")).toBeVisible();
  expect(await rowWithFocus(page)).toContain("Entry 0.");
  await page.evaluate(() => window.scrollTo(0, 0));

  // Tab goes from row to row, past those that were drawn at first.
  await expect(rows.first()).toContainText("Entry 0.");
  await rows.first().getByRole("button").focus();
  for (let n = 0; n < 40; n += 1) {
    await page.keyboard.press("Tab");
    // No hand is faster than the drawing of two frames.
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
  }
  expect(await rowWithFocus(page)).toContain("Entry 40.");

  // Words, a slip, a private note, nothing.
  await search.fill("lant");
  await expect(count).toHaveText("4 of 400 entries");
  await search.fill("lanetrn step");
  await expect(count).toContainText("4 of 400 entries");
  await expect(count).toContainText("spelt nearly so");
  await search.fill("windmills");
  await expect(count).toHaveText("1 of 400 entries");
  await expect(rows).toContainText("Found in your private note");
  await expect(rows).not.toContainText("windmills");
  // What stands beside the entries comes in a group of its own, and opens where it belongs.
  await search.fill("sangamon county");
  await expect(count).toHaveText("No entry fits what you look for.");
  await expect(page.getByRole("heading", { name: "In people, orders and dates" })).toBeVisible();
  await page.getByRole("button", { name: "Order of protection Court order, 2 April 2026" }).click();
  await expect(page.getByRole("heading", { name: "Order of protection" })).toBeVisible();
  await expect(page.getByText("Circuit Court, Sangamon County")).toBeVisible();
  await page.goBack();
  await expect(search).toHaveValue("sangamon county");
  await search.fill("nothing like it");
  await expect(count).toHaveText("No entry fits what you look for.");
  expect(page.url()).not.toContain("nothing");
  expect(await page.evaluate(() => JSON.stringify(history.state))).not.toContain("nothing");
  await page.getByRole("button", { name: "Show everything" }).click();
  await expect(count).toHaveText("400 entries");

  // Filters and order; then an entry in the middle, and back.
  await page.getByText("Filter and sort", { exact: true }).click();
  await page.getByLabel("Place", { exact: true }).selectOption("At home");
  await page.getByLabel("Sort by").selectOption("Earliest first");
  await search.fill("bell");
  await expect(count).toHaveText("200 of 400 entries");
  await expect(page.getByText("Filter and sort (2 set)")).toBeVisible();
  await expect(rows.first()).toContainText("Entry 399.");
  await page.evaluate(() => window.scrollTo(0, 9000));
  const chosen = rows.filter({ hasText: "Entry" }).nth(6);
  await expect(chosen).toContainText("The bell");
  const words = (await chosen.textContent()) ?? "";
  const place = await chosen.getAttribute("aria-posinset");
  await chosen.getByRole("button").click();
  await expect(page.getByRole("button", { name: "Amend" })).toBeVisible();
  await page.goBack();
  await expect(count).toHaveText("200 of 400 entries");
  await expect(search).toHaveValue("bell");
  await expect(page.getByLabel("Place", { exact: true })).toHaveValue("At home");
  await expect.poll(() => rowWithFocus(page)).toBe(words);
  const again = page.locator(`li[aria-posinset="${place}"]`);
  await expect(again).toBeInViewport();
  await expect(again).toHaveText(words);

  // It takes focus once: drawn again, it calls nobody back from where they are.
  const there = await page.evaluate(() => window.scrollY);
  await search.focus();
  await page.evaluate(() => window.scrollTo(0, 0));
  await expect(again).toHaveCount(0);
  await page.evaluate((y) => window.scrollTo(0, y), there);
  await expect(again).toHaveText(words);
  await expect(search).toBeFocused();

  // The course of it all, in words, and from the table back to the entries of a month.
  await page.getByRole("button", { name: "Timeline" }).click();
  await expect(page.getByRole("img", { name: /Chart of the entries/ })).toBeVisible();
  await expect(page.getByText("400 entries, from 27 April 2025 to 31 May 2026.")).toBeVisible();
  await expect(page.getByText(/Watching and following: 40 entries/)).toBeVisible();
  await page.getByText("The same as a table").click();
  const february = page.getByRole("row").filter({ hasText: "February 2026" });
  await expect(february.getByRole("cell")).toHaveText(["28", "2", "26"]);
  await february.getByRole("button").click();
  await expect(count).toHaveText("28 of 400 entries");

  // Locked, nobody knows any more what was looked for.
  await search.fill("lantern");
  await lock(page);
  await openAgain(page);
  await unlock(page);
  await expect(count).toHaveText("400 entries");
  await expect(search).toHaveValue("");

  // While the answer is long in coming, that is said, and not how many there were before.
  const letThrough = await holdBackFinds(page);
  await search.fill("lantern");
  await expect(page.getByRole("status").filter({ hasText: "Still looking." })).toBeVisible();
  await expect(count).toHaveCount(0);
  await letThrough();
  await expect(count).toHaveText("4 of 400 entries");
  await expect(page.getByText("Still looking.")).toHaveCount(0);
});
