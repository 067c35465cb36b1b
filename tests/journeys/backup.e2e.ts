// A device is lost and another one takes over; two devices are brought together; files that are not what they should be.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { fromUtf8, type Milliseconds, type TimeZone } from "#base";
import { openBackup } from "#disclosure/backup";
import { expect, test } from "../support/browser.ts";
import { backToLog, entry, lock, openAgain, passphrase, unlock } from "../support/journey.ts";
import { aLogInMemory, openPrepared } from "../support/prepared-vault.ts";
import { sealedQuickly, sealQuickly } from "../support/quick-backup.ts";
import { deriveQuickly } from "../support/quick-keys.ts";
import { gameMessage, phoneCall, slashedTire, workedExamples } from "../support/worked-examples.ts";

const ownPassphrase = "eleven kettles beside a narrow harbor";

/** Makes a backup and gives its bytes and file name. Ends on the log. */
async function makeBackup(page: Page, own = false, withoutNotes = false) {
  await page.getByRole("button", { name: "Make a backup" }).click();
  if (own) {
    await page.getByText("A passphrase of its own", { exact: true }).click();
    await page.getByLabel("Passphrase of the backup", { exact: true }).fill(ownPassphrase);
    await page.getByLabel("The same passphrase again").fill(ownPassphrase);
  } else await page.getByLabel("Passphrase of this Daybook", { exact: true }).fill(passphrase);
  if (withoutNotes) await page.getByLabel("Leave out my private notes").check();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Make the backup" }).click();
  const download = await saving;
  await expect(page.getByRole("heading", { name: "The backup is made" })).toBeVisible();
  await expect(
    page.getByText(own ? "the passphrase you have just typed" : "the passphrase that Daybook has"),
  ).toBeVisible();
  const bytes = new Uint8Array(readFileSync(await download.path()));
  await page.getByRole("button", { name: "Back to your entries" }).click();
  await expect(page.getByText("Last backup: today")).toBeVisible();
  return { bytes, fileName: download.suggestedFilename() };
}

/** A backup of a log with one entry, opened by {@link passphrase}. */
async function aQuickBackup(): Promise<Uint8Array> {
  const log = await aLogInMemory();
  await log.record(slashedTire.content, slashedTire.privateNote);
  const madeAt = Date.now() as Milliseconds;
  const { files } = await log.backupFiles({ withPrivateNotes: true, madeAt });
  return sealedQuickly(files, passphrase);
}

function given(bytes: Uint8Array) {
  return { name: "copy.age", mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
}

async function restoreBeside(page: Page, bytes: Uint8Array, typed: string): Promise<void> {
  await page.getByRole("button", { name: "Make a backup" }).click();
  await page.getByRole("button", { name: "Restore a backup beside what is here" }).click();
  await page.getByLabel("The backup", { exact: true }).setInputFiles(given(bytes));
  await page.getByLabel("What opens the backup").fill(typed);
  await page.getByRole("button", { name: "Restore", exact: true }).click();
}

/** Every message that the page's workers send it or get from it, as text. */
async function listenIn(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: string[] = [];
    const textOf = (data: unknown) =>
      JSON.stringify(data, (_, value: unknown) => {
        if (value instanceof ArrayBuffer) return new TextDecoder("latin1").decode(value);
        return ArrayBuffer.isView(value) ? new TextDecoder("latin1").decode(value) : value;
      });
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (message: unknown, transfer?: unknown) {
      heard.push(textOf(message));
      post.call(this, message, transfer as StructuredSerializeOptions);
    };
    for (const target of [Worker.prototype, MessagePort.prototype]) {
      const listen = target.addEventListener;
      target.addEventListener = function (this: Worker, ...given: Parameters<typeof listen>) {
        if (given[0] === "message") {
          listen.call(this, "message", ((event: MessageEvent) => {
            heard.push(textOf(event.data));
          }) as EventListener);
        }
        listen.apply(this, given);
      } as typeof listen;
    }
    Object.assign(window, { heard });
  });
}

const heardBy = (page: Page) =>
  page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));

test("[B3] [B12] [B13] a lost device: everything is there again on another, under the same passphrase, and a wrong one makes no backup", async ({
  page: lost,
  openAnotherDevice,
}) => {
  await listenIn(lost);
  await openPrepared(lost, { entries: workedExamples });
  await expect(lost.getByText("No backup yet")).toBeVisible();
  await lost.getByRole("button", { name: "Make a backup" }).click();
  await lost.getByLabel("Passphrase of this Daybook", { exact: true }).fill("seven lantern");
  await lost.getByRole("button", { name: "Make the backup" }).click();
  await expect(lost.getByText("This is not the passphrase of this Daybook.")).toBeVisible();
  await lost.goBack();
  await expect(lost.getByText("No backup yet")).toBeVisible();
  await heardBy(lost);
  const { bytes, fileName } = await makeBackup(lost);
  const whileMaking = (await heardBy(lost)).filter((said) => !said.includes('"entries"'));
  expect(whileMaking.join()).toContain("sealed");
  for (const { privateNote } of workedExamples) {
    expect(whileMaking.join()).not.toContain(privateNote.slice(0, 30));
  }
  expect(whileMaking.join()).not.toContain(phoneCall.content.description.slice(0, 30));
  expect(fileName).toMatch(/^daybook-\d{4}-\d{2}-\d{2}\.age$/);

  const page = await openAnotherDevice();
  await listenIn(page);
  await deriveQuickly(page);
  await page.goto("/");
  await page.getByRole("button", { name: "I have a backup" }).click();
  await page.getByLabel("The backup", { exact: true }).setInputFiles(given(bytes));
  await page.getByLabel("What opens the backup").fill(passphrase);
  await page.getByRole("button", { name: "Restore", exact: true }).click();
  // A key that opened the lost device does not open this one.
  await page.getByRole("button", { name: "I do not want one" }).click();
  await expect(page.getByText("3 entries")).toBeVisible();
  const whileRestoring = (await heardBy(page)).filter((said) => !said.includes('"entries"'));
  expect(whileRestoring.join()).toContain("opened");
  for (const { privateNote } of workedExamples) {
    expect(whileRestoring.join()).not.toContain(privateNote.slice(0, 30));
  }
  await expect(page.getByText("Last backup: today")).toBeVisible();

  await lock(page);
  await openAgain(page);
  await unlock(page);
  for (const { content, privateNote } of workedExamples) {
    await entry(page, content.description).getByRole("button").click();
    await expect(page.getByText(content.evidence)).toBeVisible();
    await expect(page.getByText(privateNote)).toHaveCount(1);
    await backToLog(page);
  }
  await expect(page.getByText("Not everything could be opened")).toHaveCount(0);
});

test("[B4] [B7] [B8] beside what is here: all of both, once, under a passphrase of its own and without private notes", async ({
  page: first,
  openAnotherDevice,
  site,
}) => {
  sealQuickly(site);
  // The file is dated where the person says they are: there it is the next day already.
  await first.addInitScript((instant) => {
    Date.now = () => instant;
  }, Date.parse("2026-06-30T20:00:00Z"));
  await openPrepared(first, {
    entries: [phoneCall, slashedTire],
    also: async (log) => {
      await log.changeSettings({ zone: "Pacific/Kiritimati" as TimeZone });
    },
  });
  const { bytes, fileName } = await makeBackup(first, true, true);
  expect(fileName).toBe("daybook-2026-07-01.age");

  const opened = await openBackup(bytes, ownPassphrase);
  if (opened.kind !== "opened") throw new Error(opened.kind);
  const inside = [...opened.files.values()].map((each) => fromUtf8(each)).join();
  expect([...opened.files.keys()]).not.toContain("private-notes.json");
  expect(inside).toContain("Dana heard every word.");
  for (const word of ["spoon", "shower", "ashamed", "watched whenever"]) {
    expect(inside).not.toContain(word);
  }

  const page = await openAnotherDevice();
  await openPrepared(page, { entries: [gameMessage] });
  await restoreBeside(page, bytes, ownPassphrase);
  await expect(page.getByText("New here: 2. Continued: 0. Already here: 0.")).toBeVisible();
  await page.getByRole("button", { name: "Back to your entries" }).click();
  await expect(page.getByText("3 entries")).toBeVisible();
  await restoreBeside(page, bytes, ownPassphrase);
  await expect(page.getByText("New here: 0. Continued: 0. Already here: 2.")).toBeVisible();

  await lock(page);
  await openAgain(page);
  await unlock(page);
  await expect(page.getByText("3 entries")).toBeVisible();
  for (const { content } of workedExamples) {
    await expect(entry(page, content.description)).toBeVisible();
  }
  await entry(page, gameMessage.content.description).getByRole("button").click();
  await expect(page.getByText(gameMessage.privateNote)).toHaveCount(1);
});

test("[B5] [B6] [B11] what cannot be restored is named, and nothing here is changed", async ({
  page,
  openAnotherDevice,
}) => {
  await openPrepared(page, { entries: [phoneCall] });
  const bytes = await aQuickBackup();
  const changed = bytes.slice();
  changed[bytes.length - 40] = (changed[bytes.length - 40] ?? 0) ^ 1;

  await restoreBeside(page, bytes, "not this one");
  const tell = async (title: string) => {
    await expect(page.getByText(title, { exact: true })).toBeVisible();
    await expect(page.getByText("Nothing on this device was changed.")).toBeVisible();
  };
  await tell("This does not open the backup");
  const again = async (file: Uint8Array, typed = passphrase) => {
    await page.getByLabel("The backup", { exact: true }).setInputFiles(given(file));
    await page.getByLabel("What opens the backup").fill(typed);
    await page.getByRole("button", { name: "Restore", exact: true }).click();
  };
  await again(changed);
  await tell("The file is not as it was made");
  await again(bytes.subarray(0, 100));
  await tell("The file is cut off");
  await again(readFileSync(join(import.meta.dirname, "backup.e2e.ts")));
  await tell("This is not a backup");
  await again(bytes, "AGE-SECRET-KEY-1QQQQQQQQQQQQQQQ");
  await tell("This file opens with a passphrase");
  // Asks for as much work as ours do, and leaves time to think again.
  await again(
    Buffer.from(Buffer.from(bytes).toString("latin1").replace(/ 10\n/, " 18\n"), "latin1"),
  );
  await page.getByRole("button", { name: "Stop" }).click();
  await tell("Stopped");
  await page.goBack();
  await page.goBack();
  await expect(page.getByText("1 entry")).toBeVisible();

  // A full disk on a device with nothing on it: nothing is there afterwards either.
  const empty = await openAnotherDevice();
  await empty.goto(page.url());
  await empty.getByRole("button", { name: "I have a backup" }).click();
  const quota = await empty.context().newCDPSession(empty);
  await quota.send("Storage.overrideQuotaForOrigin", {
    origin: new URL(page.url()).origin,
    quotaSize: 1000,
  });
  await empty.getByLabel("The backup", { exact: true }).setInputFiles(given(bytes));
  await empty.getByLabel("What opens the backup").fill(passphrase);
  await empty.getByRole("button", { name: "Restore", exact: true }).click();
  await expect(empty.getByText("This device has no room left").first()).toBeVisible();
  await quota.send("Storage.overrideQuotaForOrigin", { origin: new URL(page.url()).origin });
  await empty.reload();
  await expect(empty.getByRole("button", { name: "I have a backup" })).toBeVisible();
});
