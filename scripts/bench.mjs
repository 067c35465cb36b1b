// `npm run bench`: measures the production build in a real browser and says how it compares, in the same run, with a
// peer or a limit. `npm run bench -- NAME…` runs some of them, and opens a browser only for those that need one; `--json FILE`
// writes a line for each. What was measured is printed as soon as it is known.

import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import * as longLog from "./bench/long-log.mjs";
import { median } from "./bench/median.mjs";
import { pdfBenches } from "./bench/pdf/measure.mjs";
import { photosInBrowser } from "./bench/pdf/photos.mjs";
import { wordingBenches } from "./bench/wording.mjs";
import { buildSite, isBuildFresh } from "./build-site.mjs";
import { builtSite, serveSite } from "./serve.mjs";
import { ensureBrowser, ensureNativeTools, ensurePackages, projectRoot } from "./setup.mjs";

ensurePackages();
const { hasNativeTool } = await import("./native-tools.mjs");

/**
 * @typedef {object} Measured
 * @property {string} name
 * @property {number} value
 * @property {string} unit
 * @property {string} against What it is compared with, in words.
 * @property {number} ratio Value over what it is compared with.
 * @property {number} runs
 */

const given = process.argv.slice(2);
const jsonAt = given.indexOf("--json");
const jsonFile = jsonAt < 0 ? undefined : given.splice(jsonAt, 2)[1];

const benches = {
  "unlock-1000": () => unlock("unlock-1000", 1000),
  "unlock-10000": () => unlock("unlock-10000", 10_000),
  argon2id,
  "save-one": saveOne,
  "first-load": firstLoad,
  "list-10000": async () => longLog.list(await theLongLog(), 10_000),
  "first-search-10000": async () => longLog.firstSearch(await theLongLog()),
  "search-10000": async () => longLog.search(await theLongLog()),
  "timeline-10000": async () => longLog.timeline(await theLongLog()),
  "memory-10000": async () => longLog.memory(await theLongLog()),
  ...pdfBenches(say),
  "pdf-photos": () => photosInBrowser({ openBrowser, benchPage, say }),
  ...wordingBenches,
};

const names = given.length === 0 ? Object.keys(benches) : given;
const unknown = names.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(", ")}. There is: ${Object.keys(benches).join(", ")}`);
  process.exit(1);
}

/** @type {ReturnType<typeof openBench> | undefined} */
let opened;
/** @type {ReturnType<typeof longLog.openLongLog> | undefined} */
let openedLongLog;

/** @type {Measured[]} */
const results = [];
try {
  for (const [index, name] of names.entries()) {
    say(`${index + 1}/${names.length} ${name} …`);
    const measured = await benches[/** @type {keyof typeof benches} */ (name)]();
    say("");
    if (measured.length > 0) console.log(table(measured));
    results.push(...measured);
  }
} finally {
  const { browser, site } = (await opened) ?? {};
  await browser?.close();
  await site?.close();
}

if (jsonFile !== undefined) {
  writeFileSync(jsonFile, results.map((one) => `${JSON.stringify(one)}\n`).join(""));
}

/** The browser and the built site, once for all benches that need them. */
function theBench() {
  opened ??= openBench();
  return opened;
}

async function openBench() {
  if (!isBuildFresh() && !buildSite()) throw new Error("The site could not be built.");
  const [browser, site] = [await openBrowser(), await benchSite()];
  return { browser, site };
}

async function openBrowser() {
  const { chromium } = await import("playwright");
  const { browserArguments } = await import("./find-browser.mjs");
  return chromium.launch({ executablePath: await ensureBrowser(), args: browserArguments });
}

/** The built site with the measuring page beside it, under the same headers. */
async function benchSite() {
  const folder = join(projectRoot, ".cache/bench-site");
  rmSync(folder, { recursive: true, force: true });
  cpSync(builtSite, folder, { recursive: true });
  const hashNames = {
    entryFileNames: "assets/[hash:16].js",
    chunkFileNames: "assets/[hash:16].js",
    assetFileNames: "assets/[hash:16][extname]",
  };
  const { build } = await import("vite");
  await build({
    configFile: false,
    root: join(projectRoot, "scripts/bench"),
    logLevel: "warn",
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: "es2022",
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join(projectRoot, "scripts/bench/bench.html"), output: hashNames },
    },
    worker: { format: "es", rolldownOptions: { output: hashNames } },
  });
  return serveSite({ folder });
}

/** One for all the benches that want it: writing ten thousand entries takes longer than any of them. */
function theLongLog() {
  openedLongLog ??= longLog.openLongLog({ benchPage, count: 10_000, say });
  return openedLongLog;
}

/** The product's two workers among the built files, told by what only they can hold. */
function workerUrls() {
  const assets = join(builtSite, "assets");
  const scripts = readdirSync(assets).filter((name) => name.endsWith(".js"));
  const having = (/** @type {(text: string) => boolean} */ fits) => {
    const found = scripts.filter((name) => fits(readFileSync(join(assets, name), "utf8")));
    if (found.length !== 1) throw new Error(`${found.length} files fit`);
    return `/assets/${found[0]}`;
  };
  const derives = (/** @type {string} */ text) =>
    text.includes("crypto_pwhash") && !text.includes("crypto_pwhash_str_verify");
  return {
    log: having((text) => derives(text) && text.includes("sendReportMaterial")),
    key: having((text) => derives(text) && !text.includes("sendReportMaterial")),
  };
}

/** The measuring page, in the browser of all benches unless another is given. @param {import("playwright").Browser} [own] */
async function benchPage(own) {
  const { browser, site } = await theBench();
  // A browser that says it is at UTC may only not know: the app would ask where its clock is.
  const context = await (own ?? browser).newContext({
    serviceWorkers: "block",
    timezoneId: "America/Chicago",
  });
  const page = await context.newPage();
  await page.goto(`${site.origin}/bench.html`);
  await page.waitForFunction("window.bench !== undefined");
  const urls = workerUrls();
  /** @param {string} call @param {unknown[]} args @returns {Promise<number>} */
  const run = (call, ...args) =>
    page.evaluate(
      ([name, values]) => /** @type {any} */ (window).bench[name](...values),
      /** @type {[string, any[]]} */ ([call, args]),
    );
  await run("use", urls);
  return { run, page, close: () => context.close() };
}

/**
 * Twice: from the passphrase, and with the key at hand. In both the log worker is up, as it is when a person types.
 *
 * @param {string} name @param {number} count
 */
async function unlock(name, count) {
  const { run, close } = await benchPage();
  await run("create");
  for (let from = 0; from < count; from += 1000) {
    say(`${name}: writing ${from} of ${count}`);
    await run("fill", from, Math.min(from + 1000, count));
  }
  await run("fillPeer", count);
  const calls = ["unlock", "unlockWithKey", "derive", "readPeer"];
  /** @type {Record<string, number[]>} */
  const times = Object.fromEntries(calls.map((call) => [call, []]));
  for (let turn = 0; turn < 9; turn += 1) {
    say(`${name}: run ${turn + 1} of 9`);
    for (const call of calls) times[call]?.push(await run(call));
  }
  await close();
  const [whole = 0, withKey = 0, derive = 0, read = 0] = calls.map((call) =>
    median(times[call] ?? []),
  );
  const common = { unit: "ms", runs: 9 };
  return [
    {
      name,
      value: whole,
      against: `Argon2id alone, 128 MiB and 3 passes, ${ms(derive)} + plaintext Dexie read ${ms(read)}; limit 1.3 ×`,
      ratio: whole / (derive + read),
      ...common,
    },
    {
      name: `${name}, key at hand`,
      value: withKey,
      against: `plaintext Dexie read ${ms(read)}; limit 2.1 ×`,
      ratio: withKey / read,
      ...common,
    },
  ];
}

/** The derivation of a passphrase, each in a worker of its own, beside the reference program on the same parameters. */
async function argon2id() {
  await ensureNativeTools();
  if (!hasNativeTool("argon2")) {
    say("argon2id: left out, because the argon2 program is not installed");
    return [];
  }
  const { run, close } = await benchPage();
  /** @type {number[]} */
  const ours = [];
  /** @type {number[]} */
  const theirs = [];
  for (let turn = 0; turn < 15; turn += 1) {
    say(`argon2id: run ${turn + 1} of 15`);
    ours.push(await run("derive"));
    const start = performance.now();
    const options = ["0123456789abcdef", "-id", "-t", "3", "-k", "131072", "-p", "1", "-l", "32"];
    const { status } = spawnSync("argon2", options, { input: "a long enough passphrase" });
    if (status !== 0) throw new Error("argon2 failed");
    theirs.push(performance.now() - start);
  }
  await close();
  const value = median(ours);
  const peer = median(theirs);
  const against = `the argon2 program, 128 MiB and 3 passes, ${ms(peer)}; limit 1.3 ×`;
  return [{ name: "argon2id", value, unit: "ms", against, ratio: value / peer, runs: 15 }];
}

async function saveOne() {
  const { run, close } = await benchPage();
  await run("create");
  await run("fill", 0, 500);
  await run("fillPeer", 500);
  /** @type {number[]} */
  const ours = [];
  /** @type {number[]} */
  const peers = [];
  for (let n = 0; n < 120; n += 1) {
    if (n % 20 === 0) say(`save-one: run ${n + 1} of 120`);
    ours.push(await run("record", 1000 + n));
    peers.push(await run("putPeer", 1000 + n));
  }
  await close();
  const value = median(ours);
  const peer = median(peers);
  const against = `plaintext Dexie put, same durability, ${ms(peer)}; limit 2 ×`;
  return [{ name: "save-one", value, unit: "ms", against, ratio: value / peer, runs: ours.length }];
}

/** What is fetched until the screen before unlocking can be used, as gzip sends it. */
async function firstLoad() {
  const { browser, site } = await theBench();
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  /** @type {Set<string>} */
  const paths = new Set();
  context.on("request", (request) => paths.add(new URL(request.url()).pathname));
  await page.addInitScript(() => {
    // What is fetched only because there is time is not what the first screen waits for.
    Object.assign(window, { requestIdleCallback: () => 0 });
  });
  await page.goto(`${site.origin}/`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await context.close();
  const sizes = [...paths].map((path) => {
    const file = join(builtSite, path === "/" ? "index.html" : path);
    return [path, gzipSync(readFileSync(file), { level: 9 }).length];
  });
  const value = sizes.reduce((sum, [, size]) => sum + Number(size), 0) / 1000;
  const goal = 120;
  return [
    {
      name: "first-load",
      value,
      unit: "kB gz",
      against: `goal of ${goal} kB; ${sizes.length} files`,
      ratio: value / goal,
      runs: 1,
    },
  ];
}

/** @param {number} value */
function ms(value) {
  return `${value.toFixed(value < 10 ? 2 : 0)} ms`;
}

/** @param {string} text */
function say(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
  else if (text !== "") process.stderr.write(`${text}\n`);
}

/** @param {readonly Measured[]} rows */
function table(rows) {
  const cells = rows.map(({ name, value, unit, ratio, runs, against }) => [
    name,
    `${value.toFixed(value < 10 ? 2 : 0)} ${unit}`,
    `${ratio.toFixed(2)} ×`,
    `${runs} runs`,
    against,
  ]);
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...cells.map((row) => String(row[column]).length)),
  );
  return cells
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "))
    .join("\n");
}
