// After locking, somebody who can read the computer's memory finds no word of the log and no key in it. Each search is
// first made while the vault is open, where it must find them.
//
// Everything is typed key by key, and waited for without `expect`: what a test fills in at once, and the picture of the page
// that `expect` asks for, travel through the browser's own process, and would be found there because of the test.

import type { BrowserContext, Page } from "@playwright/test";
import { fromHex, toHex, utf8 } from "#base";
import { deriveKey, type KeySlot, keyRing, loadSodium, unwrapVaultKey } from "#vault/crypto";
import { expect, keepNoApp, openKept, test } from "../support/browser.ts";
import { someContent } from "../support/incidents.ts";
import { aDisk, openPrepared, putTables, quickest } from "../support/prepared-vault.ts";
import { findInMemory, type Needle, textNeedles, whyNoMemory } from "../support/process-memory.ts";
import { marker } from "../support/profile-search.ts";

// What is found once is there.
test.describe.configure({ retries: 0 });

/** Types `passphrase` on the screen that asks for it and goes on to the log. */
async function enter(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel("Passphrase", { exact: true }).pressSequentially(passphrase);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Your entries" }).waitFor();
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: new RegExp(`^${name}`) }).click();
}

async function lock(page: Page): Promise<void> {
  await press(page, "Lock");
  await page.waitForURL("**/closed.html");
}

/** Makes a vault with an entry of marker words, which begin with `word`, and locks it. */
async function writeDown(page: Page, passphrase: string, word: string): Promise<void> {
  await openKept(page);
  await press(page, "This device is mine alone");
  await page.getByLabel("Passphrase", { exact: true }).pressSequentially(passphrase);
  await page.getByLabel("The same passphrase again").pressSequentially(passphrase);
  await page.keyboard.press("Enter");
  await press(page, "I do not want one");
  await press(page, "New entry");
  await page.getByLabel("What happened, in order").pressSequentially(`${word}description`);
  await page.getByLabel("Your private note").pressSequentially(`${word}note`);
  await press(page, "Save");
  await page.getByText("Saved on this device.").waitFor();
  await lock(page);
}

/** From the closed page to the entry, in full. */
async function readAgain(page: Page, passphrase: string): Promise<void> {
  await page.getByRole("link", { name: "Open Daybook" }).click();
  await enter(page, passphrase);
  await page.getByRole("listitem").getByRole("button").click();
  await page.getByRole("button", { name: "Amend" }).waitFor();
}

/** The keys of the vault that the page has open, worked out from its slot as the key worker does. */
async function keysOf(page: Page, passphrase: string) {
  const stored = await page.evaluate(
    () =>
      new Promise<Record<string, string | number>>((resolve, reject) => {
        const opening = indexedDB.open("daybook");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction("keySlots").objectStore("keySlots").getAll();
          reading.onsuccess = () => {
            opening.result.close();
            const [slot] = reading.result;
            const hex = (bytes: Uint8Array) =>
              Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
            const { salt, ...derivation } = slot.derivation;
            resolve({
              ...slot,
              ...derivation,
              salt: hex(salt),
              check: hex(slot.check),
              nonce: hex(slot.nonce),
              wrapped: hex(slot.wrapped),
            });
          };
        };
      }),
  );
  const bytes = (name: string) => fromHex(String(stored[name])) ?? new Uint8Array();
  const slot = {
    ...stored,
    derivation: {
      algorithm: "argon2id13",
      memory: Number(stored.memory),
      passes: Number(stored.passes),
      salt: bytes("salt"),
    },
    check: bytes("check"),
    nonce: bytes("nonce"),
    wrapped: bytes("wrapped"),
  } as unknown as KeySlot;
  await loadSodium();
  const derived = await deriveKey(utf8(passphrase), slot.derivation);
  if (derived.kind !== "derived") throw new Error(derived.kind);
  const derivedKey = new Uint8Array(derived.buffer, 0, 32);
  const unwrapped = unwrapVaultKey(slot, derivedKey);
  if (unwrapped.kind !== "unwrapped") throw new Error(unwrapped.kind);
  return [
    { name: "derived key", bytes: derivedKey },
    { name: "vault key", bytes: unwrapped.vaultKey.use().slice() },
    { name: "row key", bytes: keyRing(unwrapped.vaultKey).rows.use().slice() },
  ];
}

test("[A3] [V8] [V22] less than a second after locking, no process of the browser holds a word of the log or a key, nor, typed letter by letter, the passphrase, a new one or that of a backup", async ({
  openProfile,
}, testInfo) => {
  test.skip(whyNoMemory !== "", whyNoMemory);
  const passphrase = marker();
  const word = marker();
  const first = await openProfile({ isWhole: true });
  const { page } = first;
  const found: Record<string, readonly string[]> = {};
  const search = async (when: string, needles: readonly Needle[]) => {
    found[when] = await findInMemory(first.context, needles);
    return found[when].filter((one) => !one.includes(": passphrase"));
  };

  await writeDown(page, passphrase, word);
  await readAgain(page, passphrase);
  const keys = await keysOf(page, passphrase);
  // Covered fields leave copies of the passphrase with the browser itself: told, not promised.
  const ofText = [...textNeedles("record", word), ...textNeedles("passphrase", passphrase)];
  const needles = [...ofText, ...keys];
  const control = (await search("while open", needles)).join("\n");
  for (const sought of ["renderer: record", "renderer: vault key", "renderer: row key"]) {
    expect(control, "the positive control").toContain(sought);
  }
  await lock(page);
  await page.waitForTimeout(700);
  expect(await search("after locking", needles)).toEqual([]);

  const typeIt = (on: Page) =>
    on.getByLabel("Passphrase", { exact: true }).pressSequentially(passphrase);
  await page.getByRole("link", { name: "Open Daybook" }).click();
  await typeIt(page);
  const asUsual = (await findInMemory(first.context, ofText)).join("\n");
  expect(asUsual, "the positive control").toContain("renderer: passphrase");
  await page.keyboard.press("Enter");
  await press(page, "Settings");
  await press(page, "Locking");
  await page.getByText("Letter by letter", { exact: true }).click();
  await page.getByRole("radio", { name: "Letter by letter", checked: true }).waitFor();
  await page.goBack();
  await page.goBack();
  await page.getByRole("listitem").getByRole("button").click();
  await press(page, "Amend");
  await page.getByLabel("What happened, in order").press("End");
  const typed = marker();
  await page.keyboard.type(typed);
  const whileTyping = [...needles, ...textNeedles("typed", typed)];
  const typedControl = (await search("while typing", whileTyping)).join("\n");
  expect(typedControl, "the positive control").toContain("renderer: typed");
  await lock(page);
  await page.waitForTimeout(700);
  // The browser's own process is told of every key in a field, for input methods and form filling, and what it lets go of
  // it does not overwrite. No page can reach that: see FORMAT.md.
  const afterTyping = await search("after locking while typing", whileTyping);
  const inTheBrowserItself = /^browser: (typed|record) /;
  expect(afterTyping.filter((one) => !inTheBrowserItself.test(one))).toEqual([]);

  await first.close();

  // Twice as long as is hard to guess: one alone is now and then taken for less.
  const [next, ofBackup] = [marker() + marker(), marker()];
  const secrets = [
    ...ofText,
    ...textNeedles("new passphrase", next),
    ...textNeedles("secret of the backup", ofBackup),
  ];
  const again = await openProfile({ folder: first.folder, isWhole: true });
  await again.page.goto("/");
  await typeIt(again.page);
  const inFields = await findInMemory(again.context, secrets);
  expect(inFields.filter((one) => one.startsWith("browser:"))).toEqual([]);
  await again.page.keyboard.press("Enter");
  await again.page.getByRole("listitem").getByRole("button").click();
  await again.page.getByRole("button", { name: "Amend" }).waitFor();
  const open = (await findInMemory(again.context, textNeedles("record", word))).join("\n");
  expect(open, "the positive control").toContain("renderer: record");
  await again.page.goBack();
  await changePassphrase(again.page, passphrase, next);
  await makeBackup(again.page, ofBackup);
  await lock(again.page);
  await again.page.waitForTimeout(500);
  expect(await findInMemory(again.context, secrets)).toEqual([]);

  await testInfo.attach("what was found", {
    body: JSON.stringify(found, null, 2),
    contentType: "application/json",
  });
  await again.close();
});

test("[A3] [V22] half a second after locking, no process of the browser holds a recovery key that was typed letter by letter", async ({
  openProfile,
}) => {
  test.skip(whyNoMemory !== "", whyNoMemory);
  let key = "";
  const { slots, stored } = await aDisk({
    also: async (log) => {
      const made = await log.makeRecoveryKey(quickest());
      if (made.kind === "made") key = made.text;
    },
  });
  const { page, context, close } = await openProfile();
  await keepNoApp(context);
  await putTables(page, {
    keySlots: slots,
    rows: [...stored.values()],
    counts: [{ id: "capture", count: 1 }],
  });
  await page.goto("/");
  await press(page, "Use the recovery key instead");
  const plain = key.replaceAll("-", "");
  expect(plain).toMatch(/^[0-9A-Z]{36}$/);
  const needles = textNeedles("recovery key", plain.slice(0, 32));
  const field = page.getByLabel("Recovery key");
  await field.pressSequentially(plain);
  // The page has dots, and the renderer the bytes.
  expect(await field.inputValue()).toBe("•".repeat(36));
  const control = await findInMemory(context, needles);
  expect(control.join("\n"), "the positive control").toContain("renderer: recovery key");
  expect(control.filter((one) => one.startsWith("browser:"))).toEqual([]);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "You came in with the recovery key" }).waitFor();
  await lock(page);
  await page.waitForTimeout(500);
  expect(await findInMemory(context, needles)).toEqual([]);
  await close();
});

async function changePassphrase(page: Page, present: string, next: string): Promise<void> {
  await press(page, "Settings");
  await press(page, "Passphrase");
  await page.getByLabel("The passphrase you have now").pressSequentially(present);
  await page.getByLabel("The new passphrase").pressSequentially(next);
  // Advised on, from bytes alone. None is suggested: its words would be a text in the page.
  await page.getByText("Hard to guess").waitFor();
  expect(await page.getByRole("button", { name: "Suggest" }).count()).toBe(0);
  await page.getByLabel("The same passphrase again").pressSequentially(`${next}!`);
  await press(page, "Change it");
  await page.getByText("not the same").waitFor();
  await page.keyboard.press("End");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Enter");
  await page.getByText("The passphrase is changed.").waitFor();
}

async function makeBackup(page: Page, secret: string): Promise<void> {
  await press(page, "Backup");
  await page.getByText("A passphrase of its own").click();
  await page.getByLabel("Passphrase of the backup").pressSequentially(secret);
  await page.getByLabel("The same passphrase again").pressSequentially(secret);
  const download = page.waitForEvent("download");
  await press(page, "Make the backup");
  await download;
}

test("[A3] [V12] after locking, a heap snapshot of the page holds no passphrase, key or word of the log, and no worker lives", async ({
  page,
  context,
}) => {
  const passphrase = marker();
  const word = marker();
  const content = someContent({ description: word });
  await openPrepared(page, { passphrase, entries: [{ name: "", content, privateNote: word }] });
  await page.getByRole("listitem").getByRole("button").click();
  await page.getByRole("button", { name: "Amend" }).waitFor();
  const keys = await keysOf(page, passphrase);
  expect(await heapOf(page), "the positive control").toContain(word);
  expect(await workersOf(context), "the positive control").toBeGreaterThan(0);

  await lock(page);

  await expect.poll(() => workersOf(context)).toBe(0);
  const heap = await heapOf(page);
  expect(heap.length).toBeGreaterThan(100_000);
  const sought = [word, passphrase, ...keys.map(({ bytes }) => toHex(bytes))];
  expect(sought.filter((one) => heap.includes(one))).toEqual([]);
});

/** How many workers live anywhere in the browser. The service worker is none of them: it sees no record and no key. */
async function workersOf(context: BrowserContext): Promise<number> {
  const browser = context.browser();
  if (browser === null) throw new Error("no browser to ask");
  const session = await browser.newBrowserCDPSession();
  const filter = [{ type: "worker" }];
  const { targetInfos } = await session.send("Target.getTargets", { filter });
  await session.detach();
  return targetInfos.length;
}

/** Everything the page's own memory names, after what is no longer used was let go. */
async function heapOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  session.on("HeapProfiler.addHeapSnapshotChunk", ({ chunk }) => chunks.push(chunk));
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  await session.detach();
  return chunks.join("");
}
