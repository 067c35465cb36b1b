// Steps around passphrases and recovery keys, by the names a screen reader would say.

import { expect, type Page } from "@playwright/test";

/** From the log to one of the screens behind Settings. */
export async function openSetting(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByRole("button", { name, exact: true }).click();
}

/** Types into a field for a secret. */
export async function typeSecret(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(text);
}

/** The recovery key that is on the screen, with a line between its groups. */
export async function shownKey(page: Page): Promise<string> {
  await expect(page.getByRole("heading", { name: "Write this down now" })).toBeVisible();
  const groups = await page.locator(".key-sheet li").allTextContents();
  expect(groups.length).toBe(9);
  return groups.join("-");
}

/** From the lock to the log, with a passphrase, or with whatever comes after it. */
export async function tryToUnlock(page: Page, secret: string, label = "Passphrase"): Promise<void> {
  await typeSecret(page, label, secret);
  await page.getByRole("button", { name: "Unlock", exact: true }).click();
}
