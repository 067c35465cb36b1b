// What was written in one breath is taken apart before it goes out: moved words are in the private note, in the history and
// in no file; what was kept, or left, is in it; and the file says nothing of having been looked through.

import { openWords as words } from "#i18n/open";
import { expect, test } from "../support/browser.ts";
import { entry, makeReport, save } from "../support/journey.ts";
import { openPrepared } from "../support/prepared-vault.ts";
import { inflated, readPdf } from "../support/read-pdf-text.ts";

const text = words().review.check;
const squeezed = (read: string) => read.normalize("NFC").replace(/\s+/g, "");

test("[RV1] [RV7] [RV8] feelings that are left are shown entry by entry before a report is made, and moved, kept or left", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await openPrepared(page);
  for (const description of [
    "At 21:05 he stood at the gate and I was terrified, so Dana drove me home. I have not slept since.",
    "He rang nine times. My hands would not stop shaking.",
    "He left a letter under the door.",
  ]) {
    await page.getByRole("button", { name: "New entry" }).click();
    await page.getByLabel(words().record.happened.label).fill(description);
    await save(page);
    await page.getByRole("button", { name: "Back", exact: true }).click();
  }

  await page.getByRole("button", { name: "Make a report" }).click();
  await page.getByRole("button", { name: "Look at the pages" }).click();
  await expect(page.getByRole("heading", { name: text.title })).toBeFocused();
  await expect(page.getByText(text.count(3, 2))).toBeVisible();
  const decide = (passage: string, decision: string) =>
    page
      .getByRole("listitem")
      .filter({ has: page.locator("mark", { hasText: passage }) })
      .getByText(decision, { exact: true })
      .click();
  await decide("I was terrified", text.move);
  await decide("I have not slept since.", text.move);
  await decide("My hands would not stop shaking.", text.keep);
  await expect(page.getByLabel(text.reasonLabel)).toHaveValue(text.reason);
  await page.getByRole("button", { name: text.next }).click();
  await expect(page.getByRole("heading", { name: "Read it before you make it" })).toBeVisible();
  // From the pages to the choices, and from there to the log: what was begun is let go.
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await expect(page.getByRole("button", { name: "Look at the pages" })).toBeVisible();
  await page.getByRole("button", { name: "Back", exact: true }).click();

  // In the note and in the history.
  await entry(page, "At 21:05 he stood at the gate").getByRole("button").click();
  await expect(
    page.getByText("At 21:05 he stood at the gate, so Dana drove me home.", { exact: true }),
  ).toBeVisible();
  await expect(
    page.getByText(
      /From “What happened”, after “At 21:05 he stood at the gate and”: I was terrified/,
    ),
  ).toBeVisible();
  await expect(page.getByText(/: I have not slept since\./)).toBeVisible();
  await page.getByText(/^Wording 1/).click();
  await expect(page.getByText(/I was terrified/).first()).toBeVisible();
  await page.getByRole("button", { name: "Back", exact: true }).click();

  // In no file, not even with earlier wordings; and nothing is asked again.
  const history = words().reportScreen.disclosed.history;
  const { bytes } = await makeReport(page, [history]);
  const printed = squeezed((await readPdf(bytes)).pages.join(""));
  expect(printed).toContain(squeezed("At 21:05 he stood at the gate, so Dana drove me home."));
  expect(printed).toContain(squeezed("My hands would not stop shaking."));
  expect(printed).not.toContain(squeezed(text.reason));
  expect(printed).toContain(squeezed(words().report.withheldWordings));
  expect(printed).not.toMatch(/terrified|slept|feel|review|private/i);
  const insides = inflated(bytes);
  for (const word of ["terrified", "slept since", "private"]) expect(insides).not.toContain(word);

  // Unless the person wants it so.
  await page.getByRole("button", { name: "Back to your entries" }).click();
  const whole = await makeReport(page, [history, words().reportScreen.disclosed.earlierFeelings]);
  expect(squeezed((await readPdf(whole.bytes)).pages.join(""))).toContain(
    squeezed("I was terrified"),
  );
});
