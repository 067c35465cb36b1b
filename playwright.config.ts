// Tests of the built app in a real browser: the files that end in `.e2e.ts`. They need `npm run build` first.

import { defineConfig } from "@playwright/test";
import { browserArguments, findBrowser, findHeadlessShell } from "./scripts/find-browser.mjs";

const executablePath = findHeadlessShell() ?? findBrowser();

const resultsFile = process.env.PLAYWRIGHT_JSON_OUTPUT_FILE;

export default defineConfig({
  testDir: "tests",
  testMatch: "**/*.e2e.ts",
  outputDir: "test-results/browser",
  fullyParallel: true,
  // One more than the two processors the tests are meant for: much of each is waiting.
  workers: 3,
  // What fails once and passes when tried again is named at the end of `npm test`: mostly a machine with other work to do.
  // Tests of the disk, of memory, of kills and of every screen take that back for themselves: what they find once is there.
  retries: 1,
  forbidOnly: process.env.CI !== undefined,
  // Generous: a machine with other work to do is no failure.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [
    ["list"],
    ...(resultsFile === undefined
      ? []
      : [["json", { outputFile: resultsFile }] as ["json", object]]),
  ],
  use: {
    locale: "en-US",
    // As on the phone that most people have. Every dot of a larger window would be drawn, too.
    viewport: { width: 412, height: 800 },
    timezoneId: "America/Chicago",
    acceptDownloads: true,
    trace: "off",
    // Each frame of a spinner or of a colour that fades is drawn without a graphics card.
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: {
      args: browserArguments,
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
});
