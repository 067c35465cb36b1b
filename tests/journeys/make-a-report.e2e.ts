// A person makes a report for a court: looks at what it tells, takes something out, makes the filed copy, the confidential
// sheet and the tables, and finds them in the register of copies.

import { createHash } from "node:crypto";
import type { Download, Page } from "@playwright/test";
import { expect, test } from "../support/browser.ts";
import { lookAtPages, save, unfold } from "../support/journey.ts";
import { openPrepared } from "../support/prepared-vault.ts";
import { inflated, readPdf, withoutSpace } from "../support/read-pdf-text.ts";
import { phoneCall, slashedTire } from "../support/worked-examples.ts";

async function bytesOf(download: Download): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
}

async function saved(page: Page, act: () => Promise<void>) {
  const saving = page.waitForEvent("download");
  await act();
  const download = await saving;
  return { bytes: await bytesOf(download), name: download.suggestedFilename() };
}

test("[R17] [R18] [R23] [I50] one request gives a report, a sheet and tables that were read before, and all are in the register", async ({
  page,
}) => {
  const { address } = phoneCall.content.location;
  const contact = "217-555-0143";
  await openPrepared(page, { entries: [phoneCall, slashedTire] });

  await page.getByRole("button", { name: "Make a report" }).click();
  await page.getByLabel("Your name", { exact: true }).fill("Robin Castell");
  await unfold(page, "For a court");
  await page.getByLabel("Case number").fill("2026-OP-118");
  await page.getByLabel("Signed in the United States").check();
  await unfold(page, "Which files");
  for (const name of ["Also a confidential sheet", "Also a table (CSV)", "Also a table (JSON)"]) {
    await page.getByLabel(name).check();
  }
  await lookAtPages(page);
  await expect(page.getByRole("heading", { name: "Read it before you make it" })).toBeVisible();

  // What they would learn leads to the entry, and back to the pages as they are then.
  await page.getByText(/^Your car/).click();
  await expect(page.getByText("my car", { exact: true }).first()).toBeVisible();
  const car = page.getByRole("listitem").filter({ hasText: "my car" }).first();
  await car.getByRole("button", { name: /^Change entry/ }).click();
  await page
    .getByLabel("What happened, in order")
    .fill(slashedTire.content.description.replaceAll("my car", "a car"));
  await page.getByLabel("Why are you changing it?").fill("Whose car it was need not stand here.");
  await save(page);
  await expect(page.getByRole("heading", { name: "Read it before you make it" })).toBeVisible();
  await expect(page.getByText("my car", { exact: true })).toHaveCount(0);

  const preview = withoutSpace(
    (await page.getByRole("article").allInnerTexts()).join("").replace(/^Picture: /gm, ""),
  );
  expect(preview).toContain(withoutSpace("I declare under penalty of perjury"));
  // It stands on the confidential sheet, which is shown below the report.
  expect(preview).toContain(withoutSpace(address));
  await page.getByLabel("Who is this copy for?").fill("The clerk");

  const report = await saved(page, () =>
    page.getByRole("button", { name: "Make the report" }).click(),
  );
  await expect(page.getByRole("heading", { name: "The report is made" })).toBeVisible();
  expect(report.name).toMatch(/^daybook-\d{4}-\d{2}-\d{2}\.pdf$/);
  const read = await readPdf(report.bytes);
  for (const [index, text] of read.pages.entries()) {
    expect(text, `page ${index + 1}`).not.toContain(contact);
  }
  expect(inflated(report.bytes)).not.toContain(contact);
  const fingerprint = createHash("sha256").update(report.bytes).digest("hex");
  await expect(page.getByText(fingerprint)).toBeVisible();

  const buttons = page.getByRole("button", { name: "Save", exact: true });
  const sheet = await saved(page, () => buttons.nth(0).click());
  const csv = await saved(page, () => buttons.nth(1).click());
  const json = await saved(page, () => buttons.nth(2).click());
  expect([sheet, csv, json].map(({ name }) => name.replace(/\d/g, "0"))).toEqual([
    "daybook-0000-00-00-sheet.pdf",
    "daybook-0000-00-00.csv",
    "daybook-0000-00-00.json",
  ]);
  const sheetPages = (await readPdf(sheet.bytes)).pages;
  for (const text of sheetPages) expect(text).toContain("CONFIDENTIAL");
  expect(sheetPages.join("")).toContain(contact);
  const table = new TextDecoder().decode(csv.bytes);
  expect(table.split("\r\n").length).toBe(4);
  expect(table + new TextDecoder().decode(json.bytes)).not.toContain(contact);
  const { incidents } = JSON.parse(new TextDecoder().decode(json.bytes)) as {
    incidents: { number: number }[];
  };
  expect(incidents.map(({ number }) => number)).toEqual([1, 2]);

  await page.getByRole("button", { name: "Back to your entries" }).click();
  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByRole("button", { name: "Copies you made" }).click();
  await expect(page.getByText("The clerk")).toBeVisible();
  await expect(page.getByText(new RegExp(fingerprint))).toBeVisible();
});
