// One person, from the first screen to the paper in the hand, without a connection from the moment the app is on the device.

import { expect, openKept, test } from "../support/browser.ts";
import {
  backToLog,
  createVault,
  entry,
  lock,
  makeReport,
  record,
  save,
  unlock,
} from "../support/journey.ts";
import { readPdf } from "../support/read-pdf-text.ts";
import { slashedTire, workedExamples } from "../support/worked-examples.ts";

/** What a reader sees, whatever the lines broke on. */
const squeezed = (text: string) => text.normalize("NFC").replace(/\s+/g, "");

const strange = "😡 קול 18:30 محمد <b>bold</b> \u202Eevil Nguyễn Thị Ánh Ωμέγα";
/** 20,000 characters. */
const long = "Every word of this is one that was said. ".repeat(500);

test("[A1] [A2] [A11] [A12] three incidents and a long one in many scripts are recorded and one amended without a connection, are there after a restart, and on paper", async ({
  openProfile,
  site,
}) => {
  const first = await openProfile();
  const requested: string[] = [];
  first.context.on("request", (request) => requested.push(request.url()));
  await openKept(first.page);
  await site.stop();
  await createVault(first.page);
  for (const example of workedExamples) await record(first.page, example);
  await first.page.getByRole("button", { name: "New entry" }).click();
  await first.page.getByLabel("What happened, in order").fill(`${strange}\n${long}`);
  await save(first.page);
  await backToLog(first.page);

  await entry(first.page, slashedTire.content.description).getByRole("button").click();
  await first.page.getByRole("button", { name: "Amend" }).click();
  const better = `${slashedTire.content.description} The street light was on.`;
  await first.page.getByLabel("What happened, in order").fill(better);
  await first.page.getByLabel("Why are you changing it?").fill("I remembered the light.");
  await save(first.page);

  await lock(first.page);
  await first.close();

  const again = await openProfile({ folder: first.folder });
  again.context.on("request", (request) => requested.push(request.url()));
  const { page } = again;
  await page.goto("/");
  await unlock(page);
  await expect(page.getByText("4 entries")).toBeVisible();
  for (const { content } of workedExamples) {
    await expect(entry(page, content.description)).toBeVisible();
  }

  const { bytes, fileName } = await makeReport(page, [
    "How to reach witnesses",
    "Real addresses",
    "Earlier wordings and withdrawn entries",
  ]);
  expect(fileName).toMatch(/^daybook-\d{4}-\d{2}-\d{2}\.pdf$/);
  const pdf = await readPdf(bytes);
  const text = squeezed(pdf.pages.join(""));
  for (const { content } of workedExamples) {
    const { location, technology, witnesses, reports, description, evidence } = content;
    const facts = [
      ...Object.values(location),
      ...Object.values(technology),
      ...witnesses.flatMap(({ name, contact }) => [name, contact]),
      ...reports.flatMap((report) => Object.values(report)),
      ...description.split("\n"),
      evidence,
    ];
    for (const fact of facts) expect(text).toContain(squeezed(fact));
  }
  for (const shown of ["<b>bold</b>", "😡", "[U+202E]", "NguyễnThịÁnh", "Ωμέγα", "18:30"]) {
    expect(text).toContain(shown);
  }
  // A running head and a page number stand between the words wherever a page ends.
  expect(text.split("thatwassaid.").length - 1).toBe(500);
  expect(text).toContain(squeezed("The street light was on."));
  expect(text).toContain(squeezed("I remembered the light."));
  for (const { privateNote } of workedExamples) {
    for (const sentence of privateNote.split(". ")) expect(text).not.toContain(squeezed(sentence));
  }
  pdf.pages.forEach((one, index) => {
    expect(squeezed(one)).toContain(squeezed(`${index + 1} of ${pdf.pages.length}`));
  });
  expect(pdf.forbidden).toEqual([]);

  await again.close();
  for (const url of requested) {
    expect(new URL(url).origin === site.origin || url.startsWith("blob:"), url).toBe(true);
  }
});
