// Whatever is typed or refused: a clear sentence, and nothing lost.

import type { Page } from "@playwright/test";
import { openWords as words } from "#i18n/open";
import { expect, test } from "../support/browser.ts";
import { aWitness, someContent } from "../support/incidents.ts";
import { backToLog, entry, lock, openAgain, save, unfold, unlock } from "../support/journey.ts";
import { openPrepared, putPrepared } from "../support/prepared-vault.ts";

test("[V3] [I3] a wrong passphrase, an empty form, a year 0001, a date to come and an end before its start are each pointed out, and nothing that was typed is lost", async ({
  page,
}) => {
  await putPrepared(page);
  await openAgain(page);
  await page.getByLabel("Passphrase", { exact: true }).fill("not the one");
  await page.getByRole("button", { name: "Unlock" }).click();
  await expect(page.getByText("This passphrase does not open Daybook")).toBeVisible();
  await page.getByLabel("Passphrase", { exact: true }).fill("seven lanterns under quiet gravel");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Your entries" })).toBeVisible();

  await page.getByRole("button", { name: "New entry" }).click();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const summary = page.getByRole("region", { name: "Please look at this again" });
  await expect(summary).toContainText("Write what happened or when it happened");
  await expect(summary).toBeFocused();
  await summary.getByRole("button").click();
  await expect(page.getByLabel("What happened, in order")).toBeFocused();
  await page.keyboard.type("The bell rang.");
  await save(page);
  await backToLog(page);

  await page.getByRole("button", { name: "New entry" }).click();
  await page.getByLabel("What happened, in order").fill("It rang again.");
  for (const [date, sentence] of [
    ["0001-05-03", "It is before 1900"],
    ["2999-01-01", "later than the time on this device"],
  ] as const) {
    await page.getByLabel("Date", { exact: true }).fill(date);
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByText(sentence).first()).toBeVisible();
    await expect(page.getByLabel("What happened, in order")).toHaveValue("It rang again.");
  }
  // An end before its start: where it is, what it means, and every date still as it was given.
  const { when } = words().record;
  await page.getByLabel(when.between, { exact: true }).check();
  const given = [
    [when.earliestDate, "2026-05-03"],
    [when.earliestTime, "21:00"],
    [when.latestDate, "2026-05-03"],
    [when.latestTime, "20:15"],
  ] as const;
  for (const [label, value] of given) await page.getByLabel(label, { exact: true }).fill(value);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const sentence = words().problems["end-before-start"];
  await expect(summary).toContainText(sentence);
  await expect(summary).toBeFocused();
  for (const [label, value] of given) {
    await expect(page.getByLabel(label, { exact: true })).toHaveValue(value);
  }
  await expect(page.getByLabel("What happened, in order")).toHaveValue("It rang again.");
  await summary.getByRole("button").click();
  const latest = page.getByLabel(when.latestDate, { exact: true });
  await expect(latest).toBeFocused();
  await expect(latest).toHaveAccessibleDescription(new RegExp(sentence));
  await latest.fill("2026-05-04");
  await save(page);
  await expect(
    page.getByText(/between 3 May 2026, 21:00 and 4 May 2026, 20:15/).first(),
  ).toBeVisible();
});

test("[A12] 200 KB, a hundred witnesses, pasted markup, any script and unseen characters are typed, kept, read back and never obeyed", async ({
  page,
}) => {
  const text = words().record;
  const strange = "😡 קול 18:30 محمد \u202Eevil\u202C\u2066 \u0007\u001B[31m Nguyễn Thị Ánh Ωμέγα";
  const markup = `<img src=x onerror="document.title='obeyed'"><b>bold</b>`;
  const long = "Every word of this is one that was said. ".repeat(5000);
  const description = `${strange}\n${markup}\n${long}`;
  const nameOf = (n: number) => `${n} رنا O’Connor-Ωmega 明子`;
  // Most of the hundred are there already; one is added like each of them was.
  const witnesses = Array.from({ length: 99 }, (_, n) => aWitness({ name: nameOf(n + 1) }));
  const content = someContent({ description: "Written before.", witnesses });
  await openPrepared(page, { entries: [{ name: "", content, privateNote: "" }] });
  await entry(page, "Written before.").getByRole("button").click();
  await page.getByRole("button", { name: "Amend" }).click();
  const field = page.getByLabel(text.happened.label);
  await field.fill("");
  await page.keyboard.insertText(strange);
  await page.keyboard.press("Enter");
  // As from a web page: with its markup, and as plain text.
  await copy(page, { html: `<h1>${markup}</h1>`, plain: `${markup}\n${long}` });
  await field.focus();
  await page.keyboard.press("Control+V");
  await page.getByLabel(text.where.place, { exact: true }).fill("מחוץ לבית");
  await unfold(page, text.witnesses.title);
  await page.getByRole("button", { name: text.witnesses.addAnother }).click();
  await page.keyboard.insertText(nameOf(100));
  await save(page);

  await lock(page);
  await openAgain(page);
  await unlock(page);
  await entry(page, "קול").getByRole("button").click();
  const main = page.getByRole("main");
  await expect(main).toContainText("[U+202E]evil[U+202C][U+2066] [U+0007][U+001B][31m");
  for (const shown of [markup, nameOf(1), nameOf(100)]) await expect(main).toContainText(shown);
  const told = (await main.getByText(markup).first().textContent()) ?? "";
  expect(told.split("said.").length - 1).toBe(5000);
  expect(await main.locator("img, b, script").count()).toBe(0);
  expect(await page.title()).not.toContain("obeyed");

  // To the letter, in the form again.
  await page.getByRole("button", { name: "Amend" }).click();
  expect((await field.inputValue()) === description).toBe(true);
  await expect(page.getByLabel(text.witnesses.name).nth(99)).toHaveValue(nameOf(100));
});

// What a page that was copied from leaves on the clipboard.
async function copy(page: Page, { html, plain }: { html: string; plain: string }): Promise<void> {
  await page.evaluate(
    (given) =>
      document.addEventListener(
        "copy",
        (event) => {
          event.clipboardData?.setData("text/html", given.html);
          event.clipboardData?.setData("text/plain", given.plain);
          event.preventDefault();
        },
        { once: true },
      ),
    { html, plain },
  );
  await page.keyboard.press("Control+C");
}

test.describe("with storage denied", () => {
  test.use({ allowedNoise: [/./] });

  test("a browser that refuses to keep anything is told so before a word is typed", async ({
    openProfile,
  }) => {
    const { mkdirSync, mkdtempSync, writeFileSync } = await import("node:fs");
    const { tmpdir } = await import("node:os");
    const { join } = await import("node:path");
    const folder = mkdtempSync(join(tmpdir(), "profile-"));
    mkdirSync(join(folder, "Default"));
    const preferences = { profile: { default_content_setting_values: { cookies: 2 } } };
    writeFileSync(join(folder, "Default/Preferences"), JSON.stringify(preferences));
    const { page, close } = await openProfile({ folder, isWhole: true });
    await page.goto("/");
    await expect(page.getByText("does not let Daybook keep anything")).toBeVisible();
    await close();
  });
});

test("[A6] “use something else” really stops, and nothing is stored by then", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Use another device, or paper" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(page.getByRole("button", { name: /go on|start|create|set/i })).toHaveCount(0);
  // Long enough for whatever the page might still begin to store.
  await page.waitForTimeout(1000);
  const kept = await page.evaluate(async () => ({
    databases: (await indexedDB.databases()).length,
    local: localStorage.length + sessionStorage.length,
    caches: (await caches.keys()).length,
    serviceWorkers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(kept).toEqual({ databases: 0, local: 0, caches: 0, serviceWorkers: 0 });
});
