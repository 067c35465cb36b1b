// What every test of the built app stands on: the site served for it alone, a browser that can reach nothing else, and a
// page whose complaints fail the test.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type BrowserContext,
  test as base,
  chromium,
  expect,
  type LaunchOptions,
  type Page,
} from "@playwright/test";
import { findBrowser } from "../../scripts/find-browser.mjs";
import { aSite, type TestSite } from "./site.ts";
import { aWayOut, type WayOut } from "./way-out.ts";

export { expect } from "@playwright/test";

/** A browser as people have it, with a profile folder that outlives it. */
export interface Profile {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Where the browser keeps what it keeps. */
  readonly folder: string;
  /** Closes the browser; the folder stays until the test ends. */
  close(): Promise<void>;
}

/** How to open a {@link Profile}: in a folder of an earlier one, or with more of the browser's own habits left on. */
export type ProfileOptions = Parameters<typeof chromium.launchPersistentContext>[1] & {
  readonly folder?: string;
  /** With its windows, form history and all else that is not a page: for tests of what the browser itself does. */
  readonly isWhole?: boolean;
};

interface Options {
  /** Console messages and page errors that this test provokes on purpose. */
  allowedNoise: readonly RegExp[];
  /** `false`: the host sends none of our headers. */
  sendsHeaders: boolean;
}

interface TestFixtures {
  site: TestSite;
  openProfile: (options?: ProfileOptions) => Promise<Profile>;
  /** A page on which nothing of this test has been: another device, as far as a page can tell. It does not keep the app. */
  openAnotherDevice: () => Promise<Page>;
  nothingLeaves: undefined;
}

// Chromium says so of every page whose policy has both; the app needs both, and keeps the rest of the sandbox.
const sandboxRemark = /allow-scripts and allow-same-origin/;

export const test = base.extend<Options & TestFixtures, { wayOut: WayOut }>({
  allowedNoise: [[], { option: true }],
  sendsHeaders: [true, { option: true }],

  wayOut: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      const wayOut = await aWayOut();
      await use(wayOut);
      await wayOut.close();
    },
    { scope: "worker" },
  ],

  launchOptions: [
    async ({ launchOptions, wayOut }, use) => use(walledIn(launchOptions, wayOut)),
    { scope: "worker" },
  ],

  site: async ({ sendsHeaders }, use) => {
    const site = await aSite({ sendsHeaders });
    await use(site);
    await site.close();
  },

  baseURL: async ({ site }, use) => use(site.origin),

  context: async ({ context, allowedNoise }, use) => {
    const noise = listen(context, allowedNoise);
    await use(context);
    expect(noise, "console messages and errors").toEqual([]);
  },

  openAnotherDevice: async ({ browser, allowedNoise }, use) => {
    const contexts: BrowserContext[] = [];
    const noises: (readonly string[])[] = [];
    await use(async () => {
      const context = await browser.newContext();
      contexts.push(context);
      noises.push(listen(context, allowedNoise));
      await keepNoApp(context);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
    expect(noises.flat(), "console messages and errors").toEqual([]);
  },

  openProfile: async ({ launchOptions, site, allowedNoise, locale, timezoneId, viewport }, use) => {
    const whole = findBrowser();
    const folders = new Set<string>();
    const open = new Set<BrowserContext>();
    await use(async (asked = {}) => {
      const {
        folder = mkdtempSync(join(tmpdir(), "profile-")),
        isWhole = false,
        ...options
      } = asked;
      folders.add(folder);
      const context = await chromium.launchPersistentContext(folder, {
        ...launchOptions,
        ...(isWhole && whole !== undefined ? { executablePath: whole } : {}),
        baseURL: site.origin,
        ...(locale === undefined ? {} : { locale }),
        ...(timezoneId === undefined ? {} : { timezoneId }),
        viewport,
        ...options,
        args: [...(launchOptions.args ?? []), ...(options.args ?? [])],
      });
      open.add(context);
      const noise = listen(context, allowedNoise);
      return {
        context,
        folder,
        page: context.pages()[0] ?? (await context.newPage()),
        close: async () => {
          open.delete(context);
          await context.close();
          expect(noise, "console messages and errors").toEqual([]);
        },
      };
    });
    for (const context of open) await context.close();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  },

  nothingLeaves: [
    async ({ wayOut }, use) => {
      const before = wayOut.attempts.length;
      await use(undefined);
      expect(wayOut.attempts.slice(before), "attempts to reach another host").toEqual([]);
    },
    { auto: true },
  ],
});

function walledIn(options: LaunchOptions, wayOut: WayOut): LaunchOptions {
  return { ...options, args: [...(options.args ?? []), ...wayOut.browserArguments] };
}

function listen(context: BrowserContext, allowed: readonly RegExp[]): readonly string[] {
  const noise: string[] = [];
  const hear = (text: string) => {
    if (![sandboxRemark, ...allowed].some((each) => each.test(text))) noise.push(text);
  };
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) hear(message.text());
  });
  context.on("weberror", (error) => hear(String(error.error())));
  return noise;
}

/**
 * From now on no page of `context` keeps the app on the device, as in a private window. Keeping it takes as long as all else
 * until a passphrase is asked for, and is nothing to tests of what happens after that.
 */
export async function keepNoApp(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    if (typeof ServiceWorkerContainer === "undefined") return;
    ServiceWorkerContainer.prototype.register = () =>
      Promise.reject(new DOMException("", "SecurityError"));
  });
}

/**
 * Opens the app, goes on as somebody whose device it is, waits until the app is kept on the device and answers from there,
 * and comes back to the first screen.
 */
export async function openKept(page: Page): Promise<void> {
  await page.goto("/");
  await page.getByRole("button", { name: "This device is mine alone" }).click();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller !== null) return;
    await new Promise((resolve) =>
      navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true }),
    );
  });
  await page.goBack();
  await expect(page.getByRole("button", { name: "This device is mine alone" })).toBeVisible();
}
