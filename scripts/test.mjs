// `npm test`: everything there is to check, on a machine with Node alone. The last line counts the tests; the exit code
// covers types, lint and build as well.

import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildSite, isBuildFresh } from "./build-site.mjs";
import { runBeside } from "./run-tool.mjs";
import { ensureBrowser, ensureNativeTools, ensurePackages, projectRoot } from "./setup.mjs";

const results = join(projectRoot, "test-results");
const vitestResults = join(results, "vitest.json");
const playwrightResults = join(results, "playwright.json");

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

ensurePackages();
await ensureBrowser();
await ensureNativeTools();
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const counts = [await check("Build", async () => isBuildFresh() || buildSite())];
// Tests of the built app wait for a browser much of the time, so everything else is done beside them.
const beside = async () => [
  await check("Types", () => runBeside("scripts/types.mjs", [])),
  await check("Lint", () => runBeside("scripts/lint.mjs", [])),
  await run("Tests in Node and in a browser", vitestResults, fromVitest, () =>
    runBeside("node_modules/vitest/vitest.mjs", [
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${vitestResults}`,
    ]),
  ),
];
const ofTheBuiltApp = async () => [
  await run("Tests of the built app", playwrightResults, fromPlaywright, () =>
    runBeside("node_modules/@playwright/test/cli.js", ["test"], {
      PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightResults,
    }),
  ),
];
counts.push(...(await Promise.all([beside(), ofTheBuiltApp()])).flat());

const total = counts.reduce((sum, count) => ({
  passed: sum.passed + count.passed,
  failed: sum.failed + count.failed,
  skipped: sum.skipped + count.skipped,
}));
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed === 0 ? 0 : 1);

/**
 * A check without tests of its own: it counts only when it fails.
 *
 * @param {string} title
 * @param {() => Promise<boolean>} isWell
 * @returns {Promise<Count>}
 */
async function check(title, isWell) {
  console.log(`\n${title} …`);
  const failed = (await isWell()) ? 0 : 1;
  console.log(`\n${title}: ${failed === 0 ? "well" : "not well"}`);
  return { passed: 0, failed, skipped: 0 };
}

/**
 * A run of tests. One that ends badly counts as a failure even if no test of it could say so.
 *
 * @param {string} title
 * @param {string} file Where the runner writes what became of the tests.
 * @param {(report: any) => Count} read
 * @param {() => Promise<boolean>} isWell
 * @returns {Promise<Count>}
 */
async function run(title, file, read, isWell) {
  const { failed } = await check(title, isWell);
  try {
    const count = read(JSON.parse(readFileSync(file, "utf8")));
    return { ...count, failed: Math.max(count.failed, failed) };
  } catch {
    console.error(`${title}: the runner left no readable result.`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/**
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} report
 * @returns {Count}
 */
function fromVitest({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) {
  return {
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests + numTodoTests,
  };
}

/**
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} report
 * @returns {Count}
 */
function fromPlaywright({ stats }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  };
}
