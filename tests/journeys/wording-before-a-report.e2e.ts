// What was written in one breath is taken apart before it goes out: moved words are in the private note, in the history and
// in no file; what was kept, or left, is in it; and the file says nothing of having been looked through.

import type { Locator } from "@playwright/test";
import { openWords as words } from "#i18n/open";
import type { Log } from "../../src/app/log-worker/log.ts";
import { expect, test } from "../support/browser.ts";
import { someBackground, someContent } from "../support/incidents.ts";
import { entry, makeReport } from "../support/journey.ts";
import { openPrepared } from "../support/prepared-vault.ts";
import { inflated, readPdf } from "../support/read-pdf-text.ts";

const text = words().review.check;
const squeezed = (read: string) => read.normalize("NFC").replace(/\s+/g, "");

const withHeart = [
  "At 21:05 he stood at the gate and I was terrified, so Dana drove me home. I have not slept since.",
  "He rang nine times. My hands would not stop shaking.",
  "He left a letter under the door.",
];

// What a person may have written before they came to think of it: in an entry, in a change they made, in a reason.
async function fill(log: Log): Promise<void> {
  for (const description of withHeart) await log.record(someContent({ description }), "");
  const what = "Both locks were changed because I lie awake every night.";
  await log.recordBackground(someBackground("change", { what }));
  const gone = await log.record(someContent({ description: "He rang at noon." }), "");
  if (gone.kind === "written") await log.withdraw(gone.id, "I was too scared to think straight.");
}

test("[RV1] [RV7] [RV8] [RV10] feelings that are left are shown before a report is made, wherever they would be in it, and moved, kept or left", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await openPrepared(page, { also: fill });

  await page.getByRole("button", { name: "Make a report" }).click();
  const { disclosed } = words().reportScreen;
  const ticks = [disclosed.history, disclosed.changes].map((name) => page.getByLabel(name));
  for (const tick of ticks) await tick.check();
  await page.getByRole("button", { name: "Look at the pages" }).click();

  // A reason stands as it was written: the report can only go without what was said before.
  await expect(page.getByRole("heading", { name: text.reasons.title })).toBeFocused();
  await expect(page.getByRole("listitem").filter({ hasText: "I was too scared" })).toHaveCount(1);
  await expect(page.getByText(text.move, { exact: true })).toHaveCount(0);
  await page.getByRole("button", { name: text.reasons.without }).click();
  await expect(page.getByRole("heading", { name: text.title })).toBeFocused();
  await expect(page.getByText(text.count(4, { entries: 2, facts: 1, files: 0 }))).toBeVisible();
  await expect(page.getByRole("heading", { name: "Change: Locks or security" })).toBeVisible();
  const decide = (passage: string, decision: string) =>
    page
      .getByRole("listitem")
      .filter({ has: page.locator("mark", { hasText: passage }) })
      .getByText(decision, { exact: true })
      .click();
  await decide("I was terrified", text.move);
  await decide("I have not slept since.", text.move);
  await decide("I lie awake every night.", text.moveFact);
  await decide("My hands would not stop shaking.", text.keep);
  await expect(page.getByLabel(text.reasonLabel)).toHaveValue(text.reason);
  await page.getByRole("button", { name: text.next }).click();
  await expect(page.getByRole("heading", { name: "Read it before you make it" })).toBeVisible();
  // From the pages to the choices, and from there to the log: what was begun is let go.
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await expect(page.getByRole("button", { name: "Look at the pages" })).toBeVisible();
  for (const [index, isTicked] of [false, true].entries()) {
    await expect(ticks[index] as Locator).toBeChecked({ checked: isTicked });
  }
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

  // In no file, not even with earlier wordings; and but for the reason, which was left, nothing is asked again.
  const { history, changes } = disclosed;
  const { bytes } = await makeReport(page, [history, changes]);
  const printed = squeezed((await readPdf(bytes)).pages.join(""));
  expect(printed).toContain(squeezed("At 21:05 he stood at the gate, so Dana drove me home."));
  expect(printed).toContain(squeezed("My hands would not stop shaking."));
  expect(printed).toContain(squeezed("Both locks were changed."));
  expect(printed).not.toContain(squeezed(text.reason));
  expect(printed).toContain(squeezed(words().report.withheldWordings));
  expect(printed).not.toMatch(/terrified|slept|awake|feel|review|private/i);
  const insides = inflated(bytes);
  for (const word of ["terrified", "slept since", "lie awake", "private"])
    expect(insides).not.toContain(word);

  // Unless the person wants it so.
  await page.getByRole("button", { name: "Back to your entries" }).click();
  const whole = await makeReport(page, [history, disclosed.earlierFeelings]);
  expect(squeezed((await readPdf(whole.bytes)).pages.join(""))).toContain(
    squeezed("I was terrified"),
  );
});
