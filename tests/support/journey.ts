// A person's steps through the app, by the names a screen reader would say. What a test does with them is its own.

import { expect, type Page } from "@playwright/test";
import { words } from "#i18n";
import type { IncidentContent } from "#incidents";
import type { WorkedExample } from "./worked-examples.ts";

const text = words().record;

/** A passphrase with nothing else like it on the disk. */
export const passphrase = "seven lanterns under quiet gravel";

/** From the first screen to an empty log, without a recovery key. */
export async function createVault(page: Page, words = passphrase): Promise<void> {
  await choosePassphrase(page, words);
  await page.getByRole("button", { name: "I do not want one" }).click();
  await expect(page.getByRole("heading", { name: "Your entries" })).toBeVisible();
}

/** From the first screen to the question about a recovery key. */
export async function choosePassphrase(page: Page, words = passphrase): Promise<void> {
  await page.getByRole("button", { name: "This device is mine alone" }).click();
  await page.getByLabel("Passphrase", { exact: true }).fill(words);
  await page.getByLabel("The same passphrase again").fill(words);
  await page.getByRole("button", { name: "Set this passphrase" }).click();
  await expect(page.getByRole("heading", { name: "Do you want a recovery key?" })).toBeVisible();
}

/** From the unlock screen to the log. */
export async function unlock(page: Page, words = passphrase): Promise<void> {
  await page.getByLabel("Passphrase", { exact: true }).fill(words);
  await page.getByRole("button", { name: "Unlock" }).click();
  await expect(page.getByRole("heading", { name: "Your entries" })).toBeVisible();
}

/** Fills the form that is open with `content`, field by field, as the form asks for it. */
export async function fillEntry(page: Page, content: IncidentContent): Promise<void> {
  await fillWhen(page, content.occurrence);
  await page.getByLabel(text.where.place, { exact: true }).fill(content.location.place);
  await page.getByLabel(text.where.address).fill(content.location.address);
  await page.getByLabel(text.used.device, { exact: true }).fill(content.technology.device);
  await page.getByLabel(text.used.service).fill(content.technology.service);
  await page.getByLabel(text.used.account).fill(content.technology.account);
  for (const [index, witness] of content.witnesses.entries()) {
    await page
      .getByRole("button", { name: index === 0 ? text.witnesses.add : text.witnesses.addAnother })
      .click();
    const row = page.getByRole("group", { name: text.witnesses.one(index + 1), exact: true });
    await row.getByLabel(text.witnesses.name).fill(witness.name);
    await row.getByLabel(text.witnesses.contact).fill(witness.contact);
  }
  for (const [index, report] of content.reports.entries()) {
    await page
      .getByRole("button", { name: index === 0 ? text.reports.add : text.reports.addAnother })
      .click();
    const row = page.getByRole("group", { name: text.reports.one(index + 1), exact: true });
    await row.getByLabel(text.reports.agency).fill(report.agency);
    await row.getByLabel(text.reports.person).fill(report.person);
    await row.getByLabel(text.reports.badge).fill(report.badge);
    await row.getByLabel(text.reports.reportNumber).fill(report.reportNumber);
  }
  await page.getByLabel(text.happened.label).fill(content.description);
  await page.getByLabel(text.evidence.label).fill(content.evidence);
}

async function fillWhen(page: Page, occurrence: IncidentContent["occurrence"]): Promise<void> {
  const moment = async (date: string, time: string, at: { date: string; time: string | null }) => {
    await page.getByLabel(date, { exact: true }).fill(at.date);
    if (at.time !== null) await page.getByLabel(time, { exact: true }).fill(at.time);
  };
  switch (occurrence.precision) {
    case "exact":
    case "about":
      await choose(page, occurrence.precision === "exact" ? text.when.exact : text.when.about);
      return moment(text.when.date, text.when.time, occurrence.at);
    case "between":
      await choose(page, text.when.between);
      await moment(text.when.earliestDate, text.when.earliestTime, occurrence.from);
      return moment(text.when.latestDate, text.when.latestTime, occurrence.to);
    case "unknown":
      await choose(page, text.when.unknown);
      await page.getByLabel(text.when.remark).fill(occurrence.remark);
  }
}

async function choose(page: Page, name: string): Promise<void> {
  await page.getByText(name, { exact: true }).click();
}

/** Records one worked example, private note included, and comes back to the log. */
export async function record(page: Page, example: WorkedExample): Promise<void> {
  await page.getByRole("button", { name: "New entry" }).click();
  await fillEntry(page, example.content);
  await page.getByLabel("Your private note").fill(example.privateNote);
  await save(page);
  await backToLog(page);
}

/** From the entry that is open to the log. */
export async function backToLog(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Your entries" })).toBeVisible();
}

/** Saves the form and waits until the app says so. */
export async function save(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Saved on this device.")).toBeVisible();
}

/** Locks and waits for the page that follows. */
export async function lock(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Lock", exact: true }).click();
  await page.waitForURL("**/closed.html");
}

/** From the closed page to the unlock screen. */
export async function openAgain(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Open Daybook" }).click();
  await expect(page.getByLabel("Passphrase", { exact: true })).toBeVisible();
}

/** Makes a report with the named boxes ticked, and `author` on it, and gives its bytes and file name. Ends on the screen that says so. */
export async function makeReport(
  page: Page,
  ticked: readonly string[] = [],
  author = "",
): Promise<{ bytes: Uint8Array; fileName: string }> {
  await page.getByRole("button", { name: "Make a report" }).click();
  for (const name of ticked) await page.getByLabel(name).check();
  await page.getByLabel("Your name", { exact: true }).fill(author);
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Make the report" }).click();
  const download = await saving;
  await expect(page.getByRole("heading", { name: "The report is made" })).toBeVisible();
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return {
    bytes: new Uint8Array(Buffer.concat(chunks)),
    fileName: download.suggestedFilename(),
  };
}

/** The entry of the log that begins with `words`. */
export function entry(page: Page, words: string) {
  return page.getByRole("listitem").filter({ hasText: words.slice(0, 40) });
}
