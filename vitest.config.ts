// Where unit tests run: `.test.ts` in Node, `.browser.test.ts` in a real browser. Tests of the built app are Playwright's.

import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { browserArguments, findBrowser, findHeadlessShell } from "./scripts/find-browser.mjs";

const executablePath = findHeadlessShell() ?? findBrowser();

export default defineConfig({
  plugins: [react()],
  test: {
    // Nothing a test does may depend on where the machine stands.
    env: { TZ: "UTC" },
    unstubGlobals: true,
    // What a file of ours becomes before it runs is kept for the next time, by what it says.
    experimental: { fsModuleCache: true },
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          environment: "node",
          // The files share what they import: reading it anew for each took longer than most of them run.
          isolate: false,
          include: ["{src,tests}/**/*.test.{ts,tsx}"],
          exclude: ["**/*.browser.test.{ts,tsx}"],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        // Found while the tests run, they would make Vite reload the page in the middle.
        optimizeDeps: {
          // It looks for its program beside itself, and must stay where it is.
          exclude: ["harfbuzzjs"],
          include: [
            "@cornerstonejs/codec-libjpeg-turbo-8bit/wasmjs",
            "@date-fns/tz",
            "bidi-js",
            "date-fns/isExists",
            "dexie",
            "fflate",
            "libsodium-wrappers-sumo",
            "react",
            "react-dom/client",
            "react/jsx-dev-runtime",
          ],
        },
        test: {
          name: "browser",
          include: ["{src,tests}/**/*.browser.test.{ts,tsx}"],
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            ui: false,
            provider: playwright({
              launchOptions: {
                args: browserArguments,
                ...(executablePath === undefined ? {} : { executablePath }),
              },
            }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
    ],
  },
});
