// Marker words in every field, a draft left open, the browser closed or killed: none of them may stand anywhere in what
// the browser left on the disk. A marker stored on purpose shows that the search would have found them.

import type { Page } from "@playwright/test";
import type { IncidentContent } from "#incidents";
import { blankContent } from "#incidents";
import { expect, openKept, test } from "../support/browser.ts";
import { anAgencyReport, aWitness } from "../support/incidents.ts";
import {
  backToLog,
  createVault,
  fillEntry,
  lock,
  makeReport,
  record,
  save,
} from "../support/journey.ts";
import { killBrowser } from "../support/kill-browser.ts";
import { findInProfile, marker } from "../support/profile-search.ts";
import { phoneCall } from "../support/worked-examples.ts";

// Playwright's own switches turn off the very habits this is about: form history, saved passwords, session restore.
const ownHabits = [
  "--disable-features=",
  "--password-store=basic",
  "--use-mock-keychain",
  "--disable-component-extensions-with-background-pages",
];

for (const ending of ["closed", "killed"] as const) {
  test(`[V1] no word of an entry, a note, a draft or the passphrase is on the disk after the browser was ${ending}`, async ({
    openProfile,
  }) => {
    const words = Object.fromEntries(
      [
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
      ].map((field) => [field, marker()]),
    ) as Record<string, string>;
    const word = (field: string) => words[field] ?? "";
    const content: IncidentContent = {
      ...blankContent("America/Chicago" as never),
      occurrence: { precision: "unknown", remark: word("place"), zone: "America/Chicago" as never },
      location: { place: word("place"), address: word("address") },
      technology: { device: word("device"), service: word("service"), account: word("account") },
      witnesses: [aWitness({ name: word("name"), contact: word("contact") })],
      reports: [
        anAgencyReport({
          agency: word("agency"),
          person: word("person"),
          badge: word("badge"),
          reportNumber: word("number"),
        }),
      ],
      description: word("description"),
      evidence: word("evidence"),
    };

    const { context, page, folder, close } = await openProfile({ ignoreDefaultArgs: ownHabits });
    await openKept(page);
    await createVault(page, word("passphrase"));
    await record(page, { name: "", content, privateNote: word("note") });
    await page.getByRole("listitem").getByRole("button").click();
    await page.getByRole("button", { name: "Amend" }).click();
    await page.getByLabel("What happened, in order").fill(word("amended"));
    await page.getByLabel("Why are you changing it?").fill(word("reason"));
    await save(page);
    await backToLog(page);
    await makeReport(page, [], word("author"));
    await lock(page);
    await page.getByRole("link", { name: "Open Daybook" }).click();
    await page.getByLabel("Passphrase", { exact: true }).fill(word("passphrase"));
    await page.getByRole("button", { name: "Unlock" }).click();
    await page.getByRole("button", { name: "New entry" }).click();
    await fillEntry(page, { ...content, witnesses: [], reports: [], description: word("draft") });

    const control = marker();
    await page.evaluate(async (text) => {
      localStorage.setItem("control", text);
      await (await caches.open("control")).put("/control", new Response(text));
      history.replaceState({ text }, "");
    }, control);
    // Browsers write their session and form files a few seconds behind.
    await page.waitForTimeout(6000);
    if (ending === "killed") await killBrowser(context);
    else await close();

    expect(findInProfile(folder, [control]).length, "the positive control").toBeGreaterThan(0);
    expect(findInProfile(folder, Object.values(words))).toEqual([]);
  });
}

test("[A8] neither a stored name nor anything the browser writes beside the app's own files says what the app is for", async ({
  openProfile,
}) => {
  const { page, folder, close } = await openProfile();
  await openKept(page);
  await createVault(page);
  await makeAnEntry(page);
  const names = await page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    title: document.title,
    address: location.pathname + location.search + location.hash,
  }));
  // Browsers write their history and session files a few seconds behind.
  await page.waitForTimeout(6000);
  await close();
  expect(names.databases).toEqual(["daybook"]);
  expect(names.title).toBe("Daybook");
  expect(names.address).toBe("/");
  for (const name of names.caches) {
    expect(name).not.toMatch(/stalk|incident|report|evidence|court/i);
  }
  const written = (words: readonly string[]) =>
    findInProfile(folder, words).filter((found) => !ownFiles.test(found));
  expect(written(["Daybook"]).length, "the positive control").toBeGreaterThan(0);
  expect(written(["stalk", "Stalk", "harass", "Harass", "Your entries"])).toEqual([]);
});

// Where the browser keeps the files of the app itself, its sentences among them.
const ownFiles = /[\\/](?:Service Worker|Cache|Code Cache)[\\/]/;

async function makeAnEntry(page: Page): Promise<void> {
  await record(page, phoneCall);
  await makeReport(page);
}
