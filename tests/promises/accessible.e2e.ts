// Every screen as it really is, judged by axe: light and dark, on the smallest phone, at twice the size. Each walk through
// the app is made once, and every screen looked at in each way before the next.

import type { Page } from "@playwright/test";
import axe from "axe-core";
import { openWords as words } from "#i18n/open";
import { expect, test } from "../support/browser.ts";
import {
  entry,
  lock,
  lookAtPages,
  openAgain,
  passphrase,
  record,
  unfold,
} from "../support/journey.ts";
import { openPrepared } from "../support/prepared-vault.ts";
import { openSetting, shownKey, tryToUnlock, typeSecret } from "../support/secrets.ts";
import { phoneCall } from "../support/worked-examples.ts";

// What is found once is there.
test.describe.configure({ retries: 0 });

// axe puts rules of its own into the page to measure with; the policy refuses them, rightly.
test.use({ allowedNoise: [/style-src|Content Security Policy/] });

// What the eye and the finger meet can differ from look to look. The rest cannot: no style sheet of ours hides or shows
// anything by the room or the colours there are.
const byLook = [
  "target-size",
  "scrollable-region-focusable",
  "color-contrast",
  "link-in-text-block",
];
// What is asked of the files that come with a screen, whichever is shown. They are read anew each time it is.
const byFiles = ["css-orientation-lock", "no-autoplay-audio"];

// The first is judged by every rule. There is least room in it: what fits there fits on a larger phone.
const looks = [
  { name: "light, 320 pixels", colorScheme: "light", width: 320, height: 640, rules: null },
  // Twice the size on a window of 1280 by 800 is half the room.
  { name: "dark, desktop at 200 %", colorScheme: "dark", width: 640, height: 400, rules: byLook },
] as const;

test("[A9] no screen has a known fault", async ({ page }) => {
  // Generous: a machine with other work to do is no failure.
  test.setTimeout(600_000);
  await page.clock.install();
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await isSound(page, "start");
  await page.getByRole("button", { name: "Use another device, or paper" }).click();
  await isSound(page, "use something else");
  await page.goBack();
  await page.getByRole("button", { name: "I have a backup" }).click();
  await page.getByRole("button", { name: "Restore", exact: true }).click();
  await isSound(page, "start from a backup, with problems");
  await page.goBack();
  await page.getByRole("button", { name: "This device is mine alone" }).click();
  await page.getByRole("button", { name: "Set this passphrase" }).click();
  await isSound(page, "create, with problems");
  await typeSecret(page, "Passphrase", "password1");
  await typeSecret(page, "The same passphrase again", "password1");
  await page.getByRole("button", { name: "Set this passphrase" }).click();
  await expect(page.getByText("This one is easy to guess")).toBeVisible();
  await isSound(page, "create, advised against");
  await page.getByRole("button", { name: "Suggest one" }).click();
  await expect(page.getByRole("button", { name: "Another one" })).toBeVisible();
  await isSound(page, "create, with a suggestion");
  await openPrepared(page);
  await isSound(page, "empty log");
  await page.getByRole("button", { name: "New entry" }).click();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await isSound(page, "record, with problems");
  const { record: form, background, journal } = words();
  const lines = [form.kind, form.who, form.harm, form.order, form.copied, form.language];
  for (const { line } of lines) await unfold(page, line);
  for (const name of Object.values(words().behaviours.strategies)) await unfold(page, name);
  await page.getByRole("button", { name: form.who.add }).click();
  await page
    .getByLabel(form.happened.label)
    .fill("At 21:05 he stood at the gate and I was terrified, so Dana drove me home.");
  await expect(page.getByRole("region", { name: "how you are doing" })).toBeVisible();
  await isSound(page, "record, unfolded, with a finding");
  await page.goBack();
  await page.getByRole("button", { name: background.title }).click();
  await isSound(page, "background");
  await page.getByRole("button", { name: background.kinds.order.add }).click();
  await page.getByRole("button", { name: background.save, exact: true }).click();
  await isSound(page, "add an order, with problems");
  await page.getByLabel(background.fields.title.label, { exact: true }).fill("An order");
  await page.getByRole("button", { name: background.save, exact: true }).click();
  await page.getByRole("button", { name: background.amend, exact: true }).waitFor();
  await isSound(page, "an order");
  await page.goBack();
  await page.goBack();
  await page.getByRole("button", { name: journal.title }).click();
  await page.getByRole("button", { name: journal.write }).click();
  await isSound(page, "journal");
  await page.getByRole("button", { name: journal.cancel }).click();
  await page.goBack();
  await record(page, phoneCall);
  await isSound(page, "log");
  await page.getByText("Filter and sort", { exact: true }).click();
  await page.getByLabel("Search your entries").fill("zzyzx");
  await expect(page.getByText("No entry fits what you look for.")).toBeVisible();
  await isSound(page, "log, nothing found, with filters");
  await page.getByRole("button", { name: "Show everything" }).click();
  await page.getByRole("button", { name: "Timeline" }).click();
  await expect(page.getByRole("img", { name: "Chart of the entries" })).toBeVisible();
  await page.getByText("The same as a table").click();
  await isSound(page, "timeline");
  await page.goBack();
  await entry(page, phoneCall.content.description).getByRole("button").click();
  await expect(page.getByRole("button", { name: "Amend" })).toBeVisible();
  await isSound(page, "incident");
  await page.getByRole("button", { name: "Amend" }).click();
  await isSound(page, "amend");
  await page.goBack();
  await page.getByRole("button", { name: "Withdraw" }).click();
  await isSound(page, "withdraw");
  await page.goBack();
  await page.getByRole("button", { name: "Erase this entry" }).click();
  await page.getByRole("button", { name: "Erase the entry" }).click();
  await isSound(page, "erase an entry");
  await page.goBack();
  await page.goBack();
  await page.getByRole("button", { name: "Make a report" }).click();
  await isSound(page, "report");
  const { reportScreen } = words();
  const { which, leaveOut, exhibits, files } = reportScreen;
  for (const line of [which, leaveOut, exhibits.line, files]) {
    await unfold(page, line);
  }
  await page.getByLabel(reportScreen.choices.chosen, { exact: true }).check();
  await page.getByRole("button", { name: reportScreen.exhibits.add }).click();
  await page.getByRole("button", { name: reportScreen.exhibits.chooseEntry }).click();
  await isSound(page, "report, unfolded, with a file to show");
  await page.getByRole("button", { name: reportScreen.exhibits.remove(1) }).click();
  await page.getByLabel(reportScreen.choices.all, { exact: true }).check();
  await page.getByLabel(reportScreen.author, { exact: true }).fill("明 Robin \u202E");
  await page.getByLabel(reportScreen.sheet).check();
  await lookAtPages(page);
  await expect(page.getByRole("heading", { name: "Read it before you make it" })).toBeVisible();
  await isSound(page, "report before it is made");
  await page.getByRole("button", { name: "Make the report" }).click();
  await expect(page.getByRole("heading", { name: "The report is made" })).toBeVisible();
  await isSound(page, "report made");
  await page.getByRole("button", { name: "Back to your entries" }).click();
  await page.getByRole("button", { name: "Make a backup" }).click();
  await page.getByText("A passphrase of its own", { exact: true }).click();
  await page.getByRole("button", { name: "Make the backup" }).click();
  await isSound(page, "backup, with problems");
  await page.getByRole("button", { name: "Restore a backup beside what is here" }).click();
  await page.getByRole("button", { name: "Restore", exact: true }).click();
  await isSound(page, "restore, with problems");
  await page.goBack();
  await page.getByText("The passphrase of this Daybook", { exact: true }).click();
  await page.getByLabel("Passphrase of this Daybook", { exact: true }).fill(passphrase);
  await page.getByRole("button", { name: "Make the backup" }).click();
  await expect(page.getByRole("heading", { name: "The backup is made" })).toBeVisible();
  await isSound(page, "backup made");
  await page.getByRole("button", { name: "Back to your entries" }).click();
  await page.getByRole("button", { name: "Settings" }).click();
  await isSound(page, "settings");
  await page.getByRole("button", { name: "Locking" }).click();
  await expect(page.getByLabel("20 minutes")).toBeVisible();
  await isSound(page, "locking");
  await page.goBack();
  await page.getByRole("button", { name: "Copies you made" }).click();
  await expect(page.getByText("Nobody named")).toBeVisible();
  await isSound(page, "copies");
  await page.goBack();
  await page.getByRole("button", { name: words().packs.title }).click();
  const { names, unavailable } = words().packs;
  const offered = page.getByRole("heading", { name: names.hangul });
  await expect(offered.or(page.getByText(unavailable))).toBeVisible();
  await isSound(page, "letters for reports");
  await page.goBack();
  await page.getByRole("button", { name: "Hints about wording" }).click();
  await isSound(page, "hints");
  await page.goBack();
  await page.getByRole("button", { name: "Time zone" }).click();
  // The choice holds once it is kept, a moment later.
  await page.getByText("Always the same", { exact: true }).click();
  await expect(page.getByLabel("Your time zone")).toBeVisible();
  await isSound(page, "time zone");
  await page.goBack();
  await page.getByRole("button", { name: "About Daybook" }).click();
  await isSound(page, "about");
  await page.clock.fastForward("04:35");
  await expect(page.getByRole("button", { name: "Stay unlocked" })).toBeVisible();
  await isSound(page, "about to lock");
  // What was fetched for every screen since unlocking is still there.
  expect((await page.evaluate(lookedAt, byFiles)).faults).toEqual([]);
  await lock(page);
  await isSound(page, "closed");
  await page.getByRole("link", { name: "Open Daybook" }).click();
  await expect(page.getByLabel("Passphrase", { exact: true })).toBeVisible();
  await isSound(page, "unlock");
  await page.getByRole("button", { name: "Use the recovery key instead" }).click();
  await tryToUnlock(page, "not a recovery key", "Recovery key");
  await expect(page.getByText("This recovery key does not open Daybook.")).toBeVisible();
  await isSound(page, "unlock with the recovery key, refused");
});

test.describe("where the browser does not say its zone", () => {
  test.use({ timezoneId: "UTC" });

  test("[A9] no screen about what opens Daybook, or that asks for the zone, has a known fault", async ({
    page,
  }) => {
    await openPrepared(page, { isUndecided: true });
    await isSound(page, "the question about a recovery key");
    await page.getByRole("button", { name: "Make a recovery key" }).click();
    await page.getByRole("button", { name: "Make it" }).click();
    await expect(page.getByText("Type it first.")).toBeVisible();
    await isSound(page, "make a recovery key, with a problem");
    await typeSecret(page, "Your passphrase", passphrase);
    await page.getByRole("button", { name: "Make it" }).click();
    const key = await shownKey(page);
    await page.getByRole("button", { name: "I have written it down: check it" }).click();
    await typeSecret(page, "Type it from your paper", "0000");
    await page.getByRole("button", { name: "Compare" }).click();
    await isSound(page, "a recovery key, being checked");
    await page.getByRole("button", { name: "Done: forget it here" }).click();

    const { zoneQuestion } = words().record;
    await page.getByRole("button", { name: "New entry" }).click();
    await page.getByRole("button", { name: zoneQuestion.go }).click();
    await expect(page.getByText(words().problems["zone-unknown"])).toBeVisible();
    await isSound(page, "the question about the zone, with a problem");
    await page.goBack();
    await openSetting(page, "Time zone");
    const zone = page.getByLabel(words().zoneScreen.label);
    await expect(zone).toHaveValue("");
    await isSound(page, "time zone, not chosen yet");
    // Whoever lives by what such a browser says can say so, too.
    await zone.selectOption("UTC");
    await expect(page.getByText(words().zoneScreen.changed("UTC"))).toBeVisible();
    await page.goBack();
    await page.goBack();
    await openSetting(page, "Recovery key");
    await expect(page.getByText("There is a recovery key.")).toBeVisible();
    await isSound(page, "recovery key");
    await page.getByRole("button", { name: "Remove it" }).click();
    await isSound(page, "remove the recovery key");
    await page.goBack();
    await page.getByRole("button", { name: "Passphrase", exact: true }).click();
    await isSound(page, "change the passphrase");
    await page.goBack();
    await page.getByRole("button", { name: "Erase everything", exact: true }).click();
    await isSound(page, "erase");
    await typeSecret(page, "Your passphrase", "not the right one at all");
    await page.getByRole("button", { name: "Erase everything" }).click();
    await isSound(page, "erase, being sure");
    await page.getByRole("button", { name: "Keep everything" }).click();
    await lock(page);
    await openAgain(page);
    await page.getByRole("button", { name: "Use the recovery key instead" }).click();
    await tryToUnlock(page, key, "Recovery key");
    await expect(
      page.getByRole("heading", { name: "You came in with the recovery key" }),
    ).toBeVisible();
    await isSound(page, "came in with the recovery key");
  });
});

/** The screen has no fault that axe knows, in any of the {@link looks}, and is left in the first. */
async function isSound(page: Page, screen: string): Promise<void> {
  // A screen that is opened for the first time is fetched first.
  await page.locator("h1").first().waitFor({ state: "attached" });
  // The debugger puts axe in, so that the page's policy stays as it is.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  for (const look of [...looks.slice(1), looks[0]]) {
    const { name, colorScheme, width, height, rules } = look;
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height });
    const { faults, overflow, title } = await page.evaluate(lookedAt, rules);
    expect(faults, `${screen}: ${name}`).toEqual([]);
    expect(overflow, `${screen}: ${name}: sideways scrolling`).toBeLessThanOrEqual(0);
    expect(title).toBe("Daybook");
  }
}

/** Runs in the page: judged by those rules alone, or by all but {@link byFiles}. */
async function lookedAt(rules: readonly string[] | null) {
  const ofFiles = ["css-orientation-lock", "no-autoplay-audio"];
  const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
    runOnly:
      rules === null
        ? ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
        : [...rules],
    rules: Object.fromEntries(ofFiles.map((id) => [id, { enabled: rules !== null }])),
    preload: rules?.includes(ofFiles[0] ?? "") ?? false,
    resultTypes: ["violations"],
  });
  const { scrollWidth, clientWidth } = document.documentElement;
  return {
    faults: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`),
    overflow: scrollWidth - clientWidth,
    title: document.title,
  };
}
