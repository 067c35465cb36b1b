// A person typed an address by mistake, amends the entry, and wants the address gone; later the whole entry.

import { expect, test } from "../support/browser.ts";
import {
  backToLog,
  entry,
  lock,
  makeReport,
  openAgain,
  passphrase,
  save,
  unlock,
} from "../support/journey.ts";
import { openPrepared } from "../support/prepared-vault.ts";
import { readPdf, withoutSpace } from "../support/read-pdf-text.ts";
import { typeSecret } from "../support/secrets.ts";
import { phoneCall, slashedTire } from "../support/worked-examples.ts";

test("[I30] [I32] a wording and then an entry are erased for good: a dated line is left, and everything else", async ({
  page,
}) => {
  const { address } = phoneCall.content.location;
  await openPrepared(page, { entries: [phoneCall, slashedTire] });
  const open = () => entry(page, phoneCall.content.description).getByRole("button").click();
  await open();
  await page.getByRole("button", { name: "Amend" }).click();
  await page.getByLabel("Real address").fill("");
  await save(page);

  await page.getByText(/^Wording 1, written/).click();
  await expect(page.getByText(address)).toBeVisible();
  await page.getByRole("button", { name: "Erase this wording" }).click();
  await expect(page.getByText("Ask a lawyer or an advocate first.")).toBeVisible();
  await expect(page.getByText("Browsers do not overwrite what they erase.")).toBeVisible();
  const go = page.getByRole("button", { name: "Erase the wording" });
  const yes = page.getByRole("dialog").getByRole("button", { name: "Erase it" });
  await typeSecret(page, "Your passphrase", "not the right one at all");
  await go.click();
  await yes.click();
  await expect(page.getByText("This passphrase does not open Daybook.")).toBeVisible();
  await typeSecret(page, "Your passphrase", passphrase);
  await go.click();
  await yes.click();
  await expect(page.getByText("The wording is erased.")).toBeVisible();
  await expect(page.getByText(/^A wording written .* was erased on/)).toBeVisible();
  await expect(page.getByText(address)).toHaveCount(0);

  await backToLog(page);
  const { bytes } = await makeReport(page, ["Earlier wordings and withdrawn entries"]);
  const paper = withoutSpace((await readPdf(bytes)).pages.join(""));
  expect(paper).toContain(withoutSpace("Wordings that were erased"));
  expect(paper).not.toContain(withoutSpace(address).slice(0, 12));
  await page.getByRole("button", { name: "Back to your entries" }).click();

  await lock(page);
  await openAgain(page);
  await unlock(page);
  await open();
  await expect(page.getByText(/^A wording written .* was erased on/)).toBeVisible();
  await page.getByRole("button", { name: "Erase this entry" }).click();
  await typeSecret(page, "Your passphrase", passphrase);
  await page.getByRole("button", { name: "Erase the entry" }).click();
  await yes.click();
  await expect(page.getByText("The entry is erased.")).toBeVisible();
  await expect(entry(page, phoneCall.content.description)).toHaveCount(0);
  await expect(entry(page, slashedTire.content.description)).toBeVisible();
  await page.getByText("1 entry was erased for good").click();
  await expect(page.getByText(/^An entry written down .* was erased on/)).toBeVisible();
});
