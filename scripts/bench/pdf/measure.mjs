// The making of PDFs in Node, in seconds of the processor: each way in a process of its own, ours beside the others in the
// same run. The floor is our own file packed again by zlib and nothing else: what no way of deciding what it says can beat.

import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../setup.mjs";
import { builtKit } from "./contenders.mjs";

/** Each measure by its name, as `npm run bench` takes them. */
export const pdfBenches = {
  "pdf-100": () => againstOthers("pdf-100", 100, 5),
  "pdf-1000": () => againstOthers("pdf-1000", 1000, 3),
  "pdf-10000": () => againstOthers("pdf-10000", 10_000, 1),
  "pdf-floor": againstTheFloor,
  "pdf-photos": photos,
};

/** @param {string} name @param {number} count @param {number} runs */
async function againstOthers(name, count, runs) {
  await buildKit();
  /** @type {Record<string, number[]>} */
  const seconds = { ours: [], jspdf: [], autotable: [], pdfkit: [] };
  for (let run = 0; run < runs; run += 1) {
    for (const [each, taken] of Object.entries(seconds)) taken.push(measure(each, count).seconds);
  }
  const value = median(seconds.ours ?? []);
  const others = { jspdf: "hand-laid jsPDF text", autotable: "jspdf-autotable", pdfkit: "pdfkit" };
  return Object.entries(others).map(([each, words]) => {
    const other = median(seconds[each] ?? []);
    const against = `${words}, ${other.toFixed(2)} s`;
    return { name, value, unit: "s CPU", against, ratio: value / other, runs };
  });
}

async function againstTheFloor() {
  await buildKit();
  const thousand = median([0, 1, 2].map(() => measure("ours", 1000).seconds));
  const value = measure("ours", 10_000).seconds;
  const floor = median([0, 1, 2].map(() => measure("floor", 10_000).seconds));
  const common = { name: "pdf-floor", value, unit: "s CPU", runs: 1 };
  return [
    {
      ...common,
      against: `the same bytes packed by zlib, ${floor.toFixed(2)} s`,
      ratio: value / floor,
    },
    {
      ...common,
      against: `a tenth of the incidents, ${thousand.toFixed(2)} s`,
      ratio: value / thousand,
    },
  ];
}

async function photos() {
  await buildKit();
  const { megabytes } = measure("photos", 100);
  const limit = 400;
  const against = `limit of ${limit} MB for 100 photos at print size`;
  return [
    {
      name: "pdf-photos",
      value: megabytes,
      unit: "MB",
      against,
      ratio: megabytes / limit,
      runs: 1,
    },
  ];
}

/** @param {string} name @param {number} count @returns {{ seconds: number, megabytes: number }} */
function measure(name, count) {
  const folder = join(projectRoot, ".cache/bench-pdf");
  mkdirSync(folder, { recursive: true });
  const { stdout, stderr, status, signal } = spawnSync(
    process.execPath,
    [
      join(projectRoot, "scripts/bench/pdf/run-one.mjs"),
      name,
      String(count),
      join(folder, `${count}.pdf`),
    ],
    { encoding: "utf8", maxBuffer: 1 << 26 },
  );
  if (status !== 0)
    throw new Error(`${name} of ${count} ended with ${status ?? signal}. ${stderr}`);
  return JSON.parse(stdout);
}

/** @type {Promise<unknown> | undefined} */
let kit;

async function buildKit() {
  const { build } = await import("vite");
  kit ??= build({
    configFile: false,
    root: projectRoot,
    logLevel: "warn",
    build: {
      ssr: join(projectRoot, "src/disclosure/pdf/index.ts"),
      outDir: builtKit,
      emptyOutDir: true,
      minify: false,
      target: "node20",
    },
  });
  await kit;
}

/** @param {readonly number[]} values */
function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
