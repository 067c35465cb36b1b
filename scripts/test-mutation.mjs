// `npm run test:mutation`: changes the vault's own code in hundreds of small ways, one at a time, and looks whether a test
// notices each. Takes many minutes. `-- src/vault/manifest.ts …` looks at those files alone.
//
// Stryker is not among the pinned packages: it brings two hundred others for a run that is made now and then. It is put
// into .cache, at the versions below.

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runTool } from "./run-tool.mjs";
import { ensurePackages, projectRoot } from "./setup.mjs";

const packages = [
  "@stryker-mutator/core@9.6.1",
  "@stryker-mutator/vitest-runner@9.6.1",
  // Dexie's own tests use it, too. The files of tests that need a database then run in Node.
  "fake-indexeddb@6.2.5",
];

/** All of the vault but where it lies on the disk, which is for the tests that kill the browser and flip bits. */
const everything = [
  "src/vault/*.ts",
  "src/vault/crypto/*.ts",
  "!src/vault/**/index.ts",
  "!src/vault/**/*.test.ts",
];

ensurePackages();
const folder = join(projectRoot, ".cache/mutation");
const tools = join(folder, "node_modules");
if (!existsSync(join(tools, "fake-indexeddb"))) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  const options = ["install", "--no-save", "--ignore-scripts", "--legacy-peer-deps", ...packages];
  const { status } = spawnSync("npm", options, {
    cwd: folder,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(1);
}

const given = process.argv.slice(2);
const settings = join(folder, "stryker.config.json");
writeFileSync(
  settings,
  JSON.stringify({
    mutate: given.length === 0 ? everything : given,
    testRunner: "vitest",
    plugins: [join(tools, "@stryker-mutator/vitest-runner/dist/src/index.js")],
    vitest: { configFile: "vitest.mutation.config.ts", related: false },
    tsconfigFile: "no-tsconfig.json",
    coverageAnalysis: "perTest",
    ignorePatterns: ["dist", "test-results", "public"],
    tempDirName: ".cache/mutation/sandbox",
    jsonReporter: { fileName: "test-results/mutation.json" },
    reporters: ["clear-text", "progress-append-only", "json"],
    clearTextReporter: { allowColor: false, logTests: false },
    concurrency: Number(process.env.MUTATION_WORKERS ?? 2),
    timeoutMS: 60_000,
    thresholds: { high: 95, low: 90, break: 90 },
  }),
);
const isWell = runTool(
  "../.cache/mutation/node_modules/@stryker-mutator/core/bin/stryker.js",
  ["run", settings],
  { MUTATION_TOOLS: tools },
);
process.exit(isWell ? 0 : 1);
