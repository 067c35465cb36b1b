// A page that goes out of sight and comes back, as its own listeners hear it. Headless Chromium calls every page visible,
// so the state is put in place of its own; the events are heard and answered by the app as ever.

import { expect, type Page } from "@playwright/test";

/** Takes `page` out of sight or brings it back. Says whether it was covered by the time its listeners had returned. */
export function turn(page: Page, state: "hidden" | "visible"): Promise<boolean> {
  return page.evaluate((sight) => {
    Object.defineProperty(document, "visibilityState", { configurable: true, get: () => sight });
    document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
    return document.documentElement.hasAttribute("data-covered");
  }, state);
}

/** Expects that `page` shows one colour from edge to edge, the same to the byte as a page that has nothing on it. */
export async function expectBlank(page: Page): Promise<void> {
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const blank = await page.context().newPage();
  const size = page.viewportSize();
  if (size !== null) await blank.setViewportSize(size);
  await blank.setContent(`<body style="background: ${paper}">`);
  expect((await page.screenshot()).equals(await blank.screenshot())).toBe(true);
  await blank.close();
}
