// `npm test`: everything there is to check, on a machine with Node alone. The last lines name what failed and count the
// tests; the exit code covers types, lint and build as well.

import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { buildSite, isBuildFresh } from "./build-site.mjs";
import { runBeside } from "./run-tool.mjs";
import { ensureBrowser, ensureNativeTools, ensurePackages, projectRoot } from "./setup.mjs";

const results = join(projectRoot, "test-results");
const vitestResults = join(results, "vitest.json");
const playwrightResults = join(results, "playwright.json");

/**
 * `said`: for each test that failed, or passed only when tried again, its name and how its complaint begins.
 *
 * @typedef {{ passed: number, failed: number, skipped: number, said: readonly string[] }} Count
 */

const begun = performance.now();
ensurePackages();
await ensureBrowser();
await ensureNativeTools();
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const counts = [await check("Build", async () => isBuildFresh() || buildSite())];
const ready = performance.now();
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
  said: [...sum.said, ...count.said],
}));
for (const each of total.said) console.log(`\n${each}`);
const times = `${inMinutes(performance.now() - ready)} after ${inMinutes(ready - begun)} of setting up and building`;
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped; ${times}`);
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
  return { passed: 0, failed, skipped: 0, said: failed === 0 ? [] : [`Not well: ${title}`] };
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
  const ended = await check(title, isWell);
  try {
    const count = read(JSON.parse(readFileSync(file, "utf8")));
    if (count.failed >= ended.failed) return count;
    return { ...count, failed: ended.failed, said: [...count.said, ...ended.said] };
  } catch {
    console.error(`${title}: the runner left no readable result.`);
    return { passed: 0, failed: 1, skipped: 0, said: [`Not well: ${title}`] };
  }
}

/**
 * @param {{
 *   numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { name: string, status: string, message: string, assertionResults: { status: string, fullName: string, failureMessages: string[] }[] }[],
 * }} report
 * @returns {Count}
 */
function fromVitest({
  numPassedTests,
  numFailedTests,
  numPendingTests,
  numTodoTests,
  testResults,
}) {
  const said = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(projectRoot, name);
    const failed = assertionResults.filter((test) => test.status === "failed");
    // A file that broke down before any of its tests did.
    if (failed.length === 0 && status === "failed") return [complaint("Failed", file, message)];
    return failed.map((test) =>
      complaint("Failed", `${file}: ${test.fullName}`, test.failureMessages[0]),
    );
  });
  return {
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests + numTodoTests,
    said,
  };
}

/**
 * @typedef {{ status: string, results: { error?: { message?: string } }[] }} BrowserTest
 * @typedef {{ specs: { file: string, title: string, tests: BrowserTest[] }[], suites?: BrowserSuite[] }} BrowserSuite
 */

/**
 * @param {{
 *   stats: { expected: number, unexpected: number, flaky: number, skipped: number }, suites: BrowserSuite[],
 * }} report
 * @returns {Count}
 */
function fromPlaywright({ stats, suites }) {
  /** @type {(suite: BrowserSuite) => string[]} */
  const saidIn = ({ specs, suites: within = [] }) => [
    ...specs.flatMap(({ file, title, tests }) =>
      tests
        .filter(({ status }) => status === "unexpected" || status === "flaky")
        .map(({ status, results }) =>
          complaint(
            status === "flaky" ? "Passed only when tried again" : "Failed",
            `${file}: ${title}`,
            results[0]?.error?.message,
          ),
        ),
    ),
    ...within.flatMap(saidIn),
  ];
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
    said: suites.flatMap(saidIn),
  };
}

/** @param {string} verdict @param {string} name @param {string} [message] */
function complaint(verdict, name, message = "") {
  const start = message.split("\n").slice(0, 12).join("\n  ");
  return `${verdict}: ${name}\n  ${start}`;
}

/** @param {number} milliseconds */
function inMinutes(milliseconds) {
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
