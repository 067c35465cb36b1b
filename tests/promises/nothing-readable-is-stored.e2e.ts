// Marker words in every field, a draft left open, the browser closed, and again in another sitting, killed: none of them may
// stand anywhere in what the browser left on the disk. A marker stored on purpose shows that the search would have found them.

import type { Page } from "@playwright/test";
import type { IncidentContent } from "#incidents";
import { blankContent } from "#incidents";
import { expect, openKept, test } from "../support/browser.ts";
import { anAgencyReport, aWitness } from "../support/incidents.ts";
import {
  backToLog,
  createVault,
  lock,
  makeReport,
  openAgain,
  record,
  save,
  unlock,
} from "../support/journey.ts";
import { killBrowser } from "../support/kill-browser.ts";
import { findInProfile, marker } from "../support/profile-search.ts";
import { deriveQuickly } from "../support/quick-keys.ts";

// What is found once is there.
test.describe.configure({ retries: 0 });

// Playwright's own switches turn off the very habits this is about: form history, saved passwords, session restore.
const ownHabits = [
  "--disable-features=",
  "--password-store=basic",
  "--use-mock-keychain",
  "--disable-component-extensions-with-background-pages",
];

const fields = [
  "passphrase",
  "place",
  "address",
  "device",
  "service",
  "account",
  "name",
  "contact",
  "agency",
  "person",
  "badge",
  "number",
  "description",
  "evidence",
  "note",
  "amended",
  "reason",
  "draft",
  "author",
] as const;

type Words = Readonly<Record<(typeof fields)[number], string>>;

function markerWords(): Words {
  return Object.fromEntries(fields.map((field) => [field, marker()])) as unknown as Words;
}

function contentOf(words: Words): IncidentContent {
  const zone = "America/Chicago" as never;
  return {
    ...blankContent(zone),
    occurrence: { precision: "unknown", remark: words.place, zone },
    location: { place: words.place, address: words.address },
    technology: { device: words.device, service: words.service, account: words.account },
    witnesses: [aWitness({ name: words.name, contact: words.contact })],
    reports: [
      anAgencyReport({
        agency: words.agency,
        person: words.person,
        badge: words.badge,
        reportNumber: words.number,
      }),
    ],
    description: words.description,
    evidence: words.evidence,
  };
}

/** From the open log: an entry, amended, and a report. */
async function writeDown(page: Page, words: Words): Promise<void> {
  await record(page, { name: "", content: contentOf(words), privateNote: words.note });
  await page.getByRole("listitem").getByRole("button").first().click();
  await page.getByRole("button", { name: "Amend" }).click();
  await page.getByLabel("What happened, in order").fill(words.amended);
  await page.getByLabel("Why are you changing it?").fill(words.reason);
  await save(page);
  await backToLog(page);
  await makeReport(page, [], words.author);
}

/** From the open log: a draft that is left as it is. */
async function leaveDraft(page: Page, words: Words): Promise<void> {
  await page.getByRole("button", { name: "New entry" }).click();
  await page.getByLabel("What happened, in order").fill(words.draft);
  await page.getByLabel("Your private note").fill(words.draft);
}

/** Stores a word in plain sight, for the positive control. */
async function storeReadably(page: Page): Promise<string> {
  const control = marker();
  await page.evaluate(async (text) => {
    localStorage.setItem("control", text);
    await (await caches.open("control")).put("/control", new Response(text));
    history.replaceState({ text }, "");
  }, control);
  return control;
}

// Browsers write their history, session and form files a few seconds behind.
const writtenBehind = 6000;

test("[V1] [A8] no word of an entry, a note, a draft or the passphrase is on the disk after the browser was closed, nor after it was killed; and nothing says what the app is for", async ({
  openProfile,
}) => {
  const before = markerWords();
  const first = await openProfile({ isWhole: true, ignoreDefaultArgs: ownHabits });
  await deriveQuickly(first.page);
  await openKept(first.page);
  await createVault(first.page, before.passphrase);
  await writeDown(first.page, before);
  await lock(first.page);
  await openAgain(first.page);
  await unlock(first.page, before.passphrase);
  await leaveDraft(first.page, before);
  const names = await first.page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    title: document.title,
    address: location.pathname + location.search + location.hash,
  }));
  const control = await storeReadably(first.page);
  await first.page.waitForTimeout(writtenBehind);
  await first.close();

  expect(findInProfile(first.folder, [control]).length, "the positive control").toBeGreaterThan(0);
  expect(findInProfile(first.folder, Object.values(before))).toEqual([]);
  expect(names.databases).toEqual(["daybook"]);
  expect(names.title).toBe("Daybook");
  expect(names.address).toBe("/");
  for (const name of names.caches) {
    expect(name).not.toMatch(/stalk|incident|report|evidence|court/i);
  }
  const written = (words: readonly string[]) =>
    findInProfile(first.folder, words).filter((found) => !ownFiles.test(found));
  expect(written(["Daybook"]).length, "the positive control").toBeGreaterThan(0);
  expect(written(["stalk", "Stalk", "harass", "Harass", "Your entries"])).toEqual([]);

  const after = markerWords();
  const again = await openProfile({
    folder: first.folder,
    isWhole: true,
    ignoreDefaultArgs: ownHabits,
  });
  await again.page.goto("/");
  await unlock(again.page, before.passphrase);
  await writeDown(again.page, after);
  await again.page.getByRole("button", { name: "Back to your entries" }).click();
  await leaveDraft(again.page, after);
  const laterControl = await storeReadably(again.page);
  await again.page.waitForTimeout(writtenBehind);
  await killBrowser(again.context);

  expect(findInProfile(again.folder, [laterControl]).length, "control").toBeGreaterThan(0);
  const all = [...Object.values(before), ...Object.values(after)];
  expect(findInProfile(again.folder, all)).toEqual([]);
});

// Where the browser keeps the files of the app itself, its sentences among them.
const ownFiles = /[\\/](?:Service Worker|Cache|Code Cache)[\\/]/;
