// Tests of the built app in a real browser: the files that end in `.e2e.ts`. They need `npm run build` first.

import { defineConfig } from "@playwright/test";
import { browserArguments, findBrowser } from "./scripts/find-browser.mjs";

const executablePath = findBrowser();

const resultsFile = process.env.PLAYWRIGHT_JSON_OUTPUT_FILE;

export default defineConfig({
  testDir: "tests",
  testMatch: "**/*.e2e.ts",
  outputDir: "test-results/browser",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [
    ["list"],
    ...(resultsFile === undefined
      ? []
      : [["json", { outputFile: resultsFile }] as ["json", object]]),
  ],
  use: {
    locale: "en-US",
    timezoneId: "America/Chicago",
    acceptDownloads: true,
    trace: "off",
    launchOptions: {
      args: browserArguments,
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
});
