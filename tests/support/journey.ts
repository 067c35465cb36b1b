// A person's steps through the app, by the names a screen reader would say. What a test does with them is its own.

import { expect, type Page } from "@playwright/test";
import { openWords as words } from "#i18n/open";
import { type IncidentContent, strategyOf } from "#incidents";
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
  const { where, how, harm, order, copied } = text;
  await page.getByLabel(text.happened.label).fill(content.description);
  await fillWhen(page, content.occurrence);
  if (content.burst !== null) {
    await unfold(page, text.when.manyLine);
    await page.getByLabel(text.when.count, { exact: true }).fill(String(content.burst.count));
  }
  await page.getByLabel(where.place, { exact: true }).fill(content.location.place);
  await page.getByLabel(how.service).fill(content.technology.service);
  await page.getByLabel(how.account).fill(content.technology.account);
  if (content.behaviours.length > 0) {
    await unfold(page, text.kind.line);
    const { each, strategies } = words().behaviours;
    for (const behaviour of content.behaviours) {
      await unfold(page, strategies[strategyOf(behaviour)]);
      await page.getByLabel(each[behaviour], { exact: true }).check();
    }
  }
  await fillPeople(page, content);
  await fillFolded(page, where.moreLine, [
    [where.address, content.location.address],
    [where.device, content.technology.device],
  ]);
  await fillFolded(page, harm.line, [
    [harm.injuries, content.injuries],
    [harm.medicalVisit, content.medicalVisit],
    [harm.damage, content.damage],
    [harm.damageCost, content.damageCost],
  ]);
  await fillFolded(page, order.line, [[order.how, content.order.how]]);
  await fillFolded(page, text.evidence.title, [
    [text.evidence.label, content.evidence],
    [text.evidence.kept, content.evidenceKept],
  ]);
  for (const [index, needed] of content.evidenceNeeded.entries()) {
    await unfold(page, text.evidence.title);
    const row = await addRow(page, text.evidence.needed, index);
    await row.getByLabel(text.evidence.needed.what).fill(needed.what);
    await row.getByLabel(text.evidence.needed.holder).fill(needed.holder);
    await row.getByLabel(text.evidence.needed.overwrittenOn).fill(needed.overwrittenOn);
  }
  await fillFolded(page, copied.line, [
    [copied.from, content.copied?.from ?? ""],
    [copied.writtenOn, content.copied?.writtenOn ?? ""],
  ]);
}

async function fillPeople(page: Page, content: IncidentContent): Promise<void> {
  const { who, witnesses, reports } = text;
  if (content.parties.length > 0) await unfold(page, who.line);
  for (const [index, party] of content.parties.entries()) {
    const row = await addRow(page, who, index);
    await row.getByLabel(who.name).fill(party.name);
    if (party.part === "acted-for") await row.getByLabel(who.actedFor).check();
  }
  await fillFolded(page, who.line, [[who.attribution, content.attribution]]);
  if (content.witnesses.length > 0) await unfold(page, witnesses.title);
  for (const [index, witness] of content.witnesses.entries()) {
    const row = await addRow(page, witnesses, index);
    await row.getByLabel(witnesses.name).fill(witness.name);
    await row.getByLabel(witnesses.contact).fill(witness.contact);
    if (witness.minor) await row.getByLabel(witnesses.minor).check();
  }
  if (content.reports.length > 0) await unfold(page, reports.title);
  for (const [index, report] of content.reports.entries()) {
    const row = await addRow(page, reports, index);
    await row.getByLabel(reports.agency).fill(report.agency);
    await row.getByLabel(reports.person).fill(report.person);
    await row.getByLabel(reports.badge).fill(report.badge);
    await row.getByLabel(reports.reportNumber).fill(report.reportNumber);
    await row.getByLabel(reports.reportedOn).fill(report.reportedOn);
    await row.getByLabel(reports.response, { exact: true }).fill(report.response);
  }
}

async function addRow(
  page: Page,
  rows: { add: string; addAnother: string; one(number: number): string },
  index: number,
) {
  await page.getByRole("button", { name: index === 0 ? rows.add : rows.addAnother }).click();
  return page.getByRole("group", { name: rows.one(index + 1), exact: true });
}

// Nothing is opened for fields in which nothing is to stand; what is open is filled whatever it holds.
async function fillFolded(
  page: Page,
  line: string,
  fields: readonly (readonly [label: string, text: string])[],
): Promise<void> {
  if (fields.some(([, filled]) => filled !== "")) await unfold(page, line);
  else if (!(await isUnfolded(page, line))) return;
  for (const [label, filled] of fields) {
    await page.getByLabel(label, { exact: true }).fill(filled);
  }
}

/** Opens the part of the form under `line`, if it is not open. */
export async function unfold(page: Page, line: string): Promise<void> {
  if (!(await isUnfolded(page, line))) await page.getByText(line, { exact: true }).click();
}

function isUnfolded(page: Page, line: string): Promise<boolean> {
  return page
    .getByText(line, { exact: true })
    .evaluate((summary) => summary.closest("details")?.open ?? false);
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
  await page.getByRole("radio", { name, exact: true }).check();
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

/** From the choices of a report to its pages, leaving all words as they are if the app asks about some. */
export async function lookAtPages(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Look at the pages" }).click();
  await leaveWording(page);
}

/** From the look at the wording on to the pages, with whatever it finds left as it is. */
export async function leaveWording(page: Page): Promise<void> {
  const pages = page.getByRole("heading", { name: "Read it before you make it" });
  const { leaveAll, reasons } = words().review.check;
  const leave = page
    .getByRole("button", { name: leaveAll })
    .or(page.getByRole("button", { name: reasons.goOn }));
  for (;;) {
    await expect(pages.or(leave)).toBeVisible();
    if (await pages.isVisible()) return;
    // It may be gone already: there is a page of questions after the other, and then none.
    await leave.click({ timeout: 2000 }).catch(() => undefined);
  }
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
  await lookAtPages(page);
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
