// Choosing, changing, losing and removing what opens Daybook.

import { readFileSync } from "node:fs";
import { openBackup } from "#disclosure/backup";
import { expect, keepNoApp, test } from "../support/browser.ts";
import { lock, openAgain, passphrase, unlock } from "../support/journey.ts";
import { openPrepared, putPrepared } from "../support/prepared-vault.ts";
import { sealQuickly } from "../support/quick-backup.ts";
import { deriveQuickly } from "../support/quick-keys.ts";
import { openSetting, shownKey, tryToUnlock, typeSecret } from "../support/secrets.ts";
import { phoneCall } from "../support/worked-examples.ts";

const another = "copper kettles beside the tall fence";

test("choosing a passphrase: too short, typed differently or easy to guess is said before anything is made, and one that was pasted is taken as it is; the question about a recovery key can be put off once, and a refusal is kept", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await deriveQuickly(page);
  await keepNoApp(context);
  await page.goto("/");
  await page.getByRole("button", { name: "This device is mine alone" }).click();
  const field = page.getByLabel("Passphrase", { exact: true });
  const again = page.getByLabel("The same passphrase again");
  const set = page.getByRole("button", { name: "Set this passphrase" });

  await test.step("advice comes while it is typed, with its reason", async () => {
    await field.pressSequentially("password1");
    await expect(page.getByText("Easy to guess.")).toBeVisible();
    await expect(page.getByText("It is a password that many people use.")).toBeVisible();
    await field.fill("Daybook2024");
    await expect(page.getByText("It is made of words that belong to Daybook.")).toBeVisible();
    await field.fill("short");
    await expect(page.getByText("Easy to guess.")).toBeHidden();
    await field.fill(passphrase);
    await expect(page.getByText("Hard to guess.")).toBeVisible();
  });

  await test.step("too short, or typed differently", async () => {
    await field.fill("short");
    await again.fill("short");
    await set.click();
    await expect(page.getByText("This is too short").first()).toBeVisible();
    await field.fill("long enough words");
    await set.click();
    await expect(page.getByText("The two are not the same").first()).toBeVisible();
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  });

  await test.step("easy to guess, pasted, and used on purpose", async () => {
    await page.evaluate(() => navigator.clipboard.writeText("password1"));
    for (const each of [field, again]) {
      await each.fill("");
      await each.focus();
      await page.keyboard.press("Control+V");
    }
    await set.click();
    await expect(page.getByText("This one is easy to guess")).toBeVisible();
    // Pressing the same button again is not yet a decision.
    await set.click();
    await expect(page.getByText("This one is easy to guess")).toBeVisible();
    await page.getByRole("button", { name: "Use it anyway" }).click();
    await expect(page.getByRole("heading", { name: "Do you want a recovery key?" })).toBeVisible();
    await expect.poll(() => page.workers().length).toBe(1);
  });

  await test.step("the question about a recovery key", async () => {
    await page.getByRole("button", { name: "Decide later" }).click();
    await expect(page.getByRole("heading", { name: "Your entries" })).toBeVisible();
    await lock(page);
    await openAgain(page);
    await tryToUnlock(page, "password1");
    await expect(page.getByRole("heading", { name: "Do you want a recovery key?" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Decide later" })).toBeHidden();
    await page.getByRole("button", { name: "I do not want one" }).click();
    await expect(page.getByRole("heading", { name: "Your entries" })).toBeVisible();
    await lock(page);
    await openAgain(page);
    await unlock(page, "password1");
  });
});

test("[V15] changing the passphrase asks for the present one; then the new one, which was suggested, opens and the old one does not", async ({
  page,
}) => {
  await deriveQuickly(page);
  await openPrepared(page, { entries: [phoneCall] });
  await openSetting(page, "Passphrase");
  const present = "The passphrase you have now";
  const change = page.getByRole("button", { name: "Change it" });
  await typeSecret(page, present, "not the right one at all");
  await typeSecret(page, "The new passphrase", another);
  await typeSecret(page, "The same passphrase again", another);
  await change.click();
  await expect(page.getByText("This passphrase does not open Daybook.")).toBeVisible();
  await typeSecret(page, present, another);
  await change.click();
  await expect(page.getByText("This is the passphrase you have now.")).toBeVisible();

  await page.getByRole("button", { name: "Suggest one" }).click();
  const shown = page.locator(".suggestion-words");
  const first = await shown.textContent();
  await page.getByRole("button", { name: "Another one" }).click();
  await expect(shown).not.toHaveText(first ?? "");
  const phrase = (await shown.textContent()) ?? "";
  expect(phrase.split(" ").length).toBe(6);
  await page.getByRole("button", { name: "Use this one" }).click();
  await expect(page.getByText("Hard to guess.")).toBeVisible();
  expect(await page.locator("body").textContent()).not.toContain(phrase);
  await typeSecret(page, present, passphrase);
  await change.click();
  await expect(page.getByText("The passphrase is changed.")).toBeVisible();
  await lock(page);
  await openAgain(page);
  await tryToUnlock(page, passphrase);
  await expect(page.getByText("This passphrase does not open Daybook.")).toBeVisible();
  await unlock(page, phrase);
  await expect(page.getByText("1 entry")).toBeVisible();
});

test("[V14] [B1] [B14] a recovery key is shown once, checked against the paper, printed alone, opens Daybook, and can be replaced and removed", async ({
  page,
  site,
}) => {
  await deriveQuickly(page);
  sealQuickly(site);
  await openPrepared(page, { isUndecided: true });
  await page.getByRole("button", { name: "Make a recovery key" }).click();
  await typeSecret(page, "Your passphrase", "not the right one at all");
  await page.getByRole("button", { name: "Make it" }).click();
  await expect(page.getByText("This passphrase does not open Daybook.")).toBeVisible();
  await typeSecret(page, "Your passphrase", passphrase);
  await page.getByRole("button", { name: "Make it" }).click();
  const key = await shownKey(page);

  await page.emulateMedia({ media: "print" });
  const onPaper = (await page.locator("body").innerText()).replaceAll(/\s+/g, "");
  expect(onPaper).toContain("Daybookrecoverykey");
  expect(onPaper.replace("Daybookrecoverykey", "")).toBe(key.replaceAll("-", ""));
  await page.emulateMedia({ media: "screen" });

  await page.getByRole("button", { name: "I have written it down: check it" }).click();
  const wrongGroup = key.startsWith("0000") ? "1111" : "0000";
  await typeSecret(page, "Type it from your paper", wrongGroup + key.slice(4));
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page.getByText("Group 1 is different.")).toBeVisible();
  await typeSecret(page, "Type it from your paper", key.toLowerCase().replaceAll("-", " "));
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page.getByText("It is the same.")).toBeVisible();
  await page.getByRole("button", { name: "Done: forget it here" }).click();
  await expect(page.getByRole("heading", { name: "Your entries" })).toBeVisible();
  expect(await page.content()).not.toContain(key.slice(0, 4));

  await lock(page);
  await openAgain(page);
  await page.getByRole("button", { name: "Use the recovery key instead" }).click();
  await tryToUnlock(page, wrongGroup + key.slice(4), "Recovery key");
  await expect(page.getByText("There is a slip in it.")).toBeVisible();
  await tryToUnlock(page, key, "Recovery key");
  await expect(
    page.getByRole("heading", { name: "You came in with the recovery key" }),
  ).toBeVisible();
  const other = "nine copper kettles near orchards";
  await page.getByRole("button", { name: "Set a new passphrase" }).click();
  await typeSecret(page, "The new passphrase", other);
  await typeSecret(page, "The same passphrase again", other);
  await page.getByRole("button", { name: "Set it" }).click();
  await expect(page.getByText("The new passphrase is set.")).toBeVisible();
  await page.getByRole("button", { name: "Go to your entries" }).click();

  const typedAnew = key.toLowerCase().replaceAll("-", " ");
  await page.getByRole("button", { name: "Make a backup" }).click();
  await page.getByText("My recovery key", { exact: true }).click();
  await typeSecret(page, "Recovery key", wrongGroup + key.slice(4));
  await page.getByRole("button", { name: "Make the backup" }).click();
  await expect(page.getByText("This is not the recovery key of this Daybook")).toBeVisible();
  await typeSecret(page, "Recovery key", typedAnew);
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Make the backup" }).click();
  const download = await saving;
  await expect(page.getByText("It opens with the recovery key on your paper")).toBeVisible();
  expect(download.suggestedFilename()).toMatch(/^daybook-\d{4}-\d\d-\d\d-key\.age$/);
  const sealed = readFileSync(await download.path());
  expect((await openBackup(sealed, key)).kind).toBe("opened");
  expect((await openBackup(sealed, other)).kind).toBe("wrong-secret");
  await page.getByRole("button", { name: "Back to your entries" }).click();
  await page.getByRole("button", { name: "Make a backup" }).click();
  await page.getByRole("button", { name: "Restore a backup beside what is here" }).click();
  await page.getByLabel("The backup", { exact: true }).setInputFiles({
    name: "copy.age",
    mimeType: "application/octet-stream",
    buffer: sealed,
  });
  await page.getByLabel("What opens the backup").fill(typedAnew);
  await page.getByRole("button", { name: "Restore", exact: true }).click();
  await expect(page.getByRole("heading", { name: "The backup is restored" })).toBeVisible();
  await page.getByRole("button", { name: "Back to your entries" }).click();

  await openSetting(page, "Recovery key");
  await expect(page.getByText("There is a recovery key.")).toBeVisible();
  await test.step("replacing it shows another one, and leaving the screen forgets it", async () => {
    await page.getByRole("button", { name: "Replace it" }).click();
    await typeSecret(page, "Your passphrase", other);
    await page.getByRole("button", { name: "Make a new one" }).click();
    const second = await shownKey(page);
    expect(second).not.toBe(key);
    await page.goBack();
    await expect(page.getByRole("heading", { name: "Settings" })).toBeVisible();
    await page.goForward();
    await expect(page.getByText("There is a recovery key.")).toBeVisible();
    for (const group of second.split("-")) expect(await page.content()).not.toContain(group);
  });
  await page.getByRole("button", { name: "Remove it" }).click();
  await typeSecret(page, "Your passphrase", passphrase);
  await page.getByRole("button", { name: "Remove it" }).click();
  await expect(page.getByText("This passphrase does not open Daybook.")).toBeVisible();
  await typeSecret(page, "Your passphrase", other);
  await page.getByRole("button", { name: "Remove it" }).click();
  await expect(page.getByText("The recovery key is removed.")).toBeVisible();
  await page.getByRole("button", { name: "Recovery key" }).click();
  await expect(page.getByText("There is no recovery key.")).toBeVisible();
  await lock(page);
  await openAgain(page);
  await page.getByRole("button", { name: "Use the recovery key instead" }).click();
  await tryToUnlock(page, key, "Recovery key");
  await expect(page.getByText("This recovery key does not open Daybook.")).toBeVisible();
});

test("[V13] after five wrong tries there is a wait that loading the page again does not shorten", async ({
  page,
}) => {
  await putPrepared(page);
  await openAgain(page);
  const open = page.getByRole("button", { name: "Unlock", exact: true });
  const wrong = page.getByText("This passphrase does not open Daybook.");
  const wait = page.getByText("A short wait first");
  for (let tries = 0; tries < 5; tries += 1) {
    await tryToUnlock(page, `a wrong try, number ${tries}`);
    await expect(wrong).toBeVisible();
  }
  await tryToUnlock(page, passphrase);
  await expect(wait).toBeVisible();
  await expect(page.getByRole("button", { name: /You can try again in \d+ second/ })).toBeVisible();
  await expect(page.getByText("You can try again now.")).toBeVisible();
  await tryToUnlock(page, "a wrong try, number 6");
  await expect(wrong).toBeVisible();

  await page.reload();
  await tryToUnlock(page, passphrase);
  await expect(wait).toBeVisible();
  await expect(open).toBeHidden();
  // Neither the button nor Enter begins a try before its time.
  await page.getByLabel("Passphrase", { exact: true }).press("Enter");
  await expect(wait).toBeVisible();
  await expect(open).toBeVisible();
  await unlock(page);
});

test("[V16] erasing asks for the passphrase and once more, with keeping as the first answer, and leaves nothing to unlock", async ({
  page,
}) => {
  await openPrepared(page, { entries: [phoneCall], keepsApp: true });
  await openSetting(page, "Erase everything");
  const erase = page.getByRole("button", { name: "Erase everything" });
  const sure = page.getByRole("dialog");
  await typeSecret(page, "Your passphrase", "not the right one at all");
  await erase.click();
  await expect(sure.getByRole("button", { name: "Keep everything" })).toBeFocused();
  await sure.getByRole("button", { name: "Erase it all" }).click();
  await expect(page.getByText("This passphrase does not open Daybook.")).toBeVisible();
  await typeSecret(page, "Your passphrase", passphrase);
  await erase.click();
  await page.keyboard.press("Enter");
  await expect(sure).toBeHidden();
  await page.goBack();
  await page.goBack();
  await expect(page.getByText("1 entry")).toBeVisible();

  await openSetting(page, "Erase everything");
  await typeSecret(page, "Your passphrase", passphrase);
  await erase.click();
  await sure.getByRole("button", { name: "Erase it all" }).click();
  await page.waitForURL("**/closed.html");
  const left = await page.evaluate(async () => ({
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(left).toEqual({ databases: [], caches: [], workers: 0 });
  await page.getByRole("link", { name: "Open Daybook" }).click();
  await expect(page.getByRole("button", { name: "This device is mine alone" })).toBeVisible();
});
