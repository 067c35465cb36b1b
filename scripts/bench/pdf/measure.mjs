// The making of PDFs in Node, in seconds of the processor: each way in a process of its own, ours beside the others in the
// same run. The floor is our own file packed again by zlib and nothing else: what no way of deciding what it says can beat.

import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../setup.mjs";
import { median } from "../median.mjs";
import { builtKit } from "./contenders.mjs";

/** @typedef {(text: string) => void} Say Tells how far it is. */

/** Each measure by its name, as `npm run bench` takes them. @param {Say} say */
export function pdfBenches(say) {
  return {
    "pdf-100": () => againstOthers("pdf-100", 100, 5, say),
    "pdf-1000": () => againstOthers("pdf-1000", 1000, 3, say),
    "pdf-10000": () => againstOthers("pdf-10000", 10_000, 1, say),
    "pdf-floor": () => againstTheFloor(say),
  };
}

/** @param {string} name @param {number} count @param {number} runs @param {Say} say */
async function againstOthers(name, count, runs, say) {
  await buildKit();
  /** @type {Record<string, number[]>} */
  const seconds = { ours: [], jspdf: [], autotable: [], pdfkit: [] };
  for (let run = 0; run < runs; run += 1) {
    for (const [each, taken] of Object.entries(seconds)) {
      say(`${name}: run ${run + 1} of ${runs}, ${each}`);
      taken.push(measure(each, count).seconds);
    }
  }
  const value = median(seconds.ours ?? []);
  const others = { jspdf: "hand-laid jsPDF text", autotable: "jspdf-autotable", pdfkit: "pdfkit" };
  return Object.entries(others).map(([each, words]) => {
    const other = median(seconds[each] ?? []);
    const limit = each === "jspdf" && count === 1000 ? "; limit 0.65 ×" : "";
    const against = `${words}, ${other.toFixed(2)} s${limit}`;
    return { name, value, unit: "s CPU", against, ratio: value / other, runs };
  });
}

/** Each after the other and three times, so that a machine that is busy for a while is so for all of them. @param {Say} say */
async function againstTheFloor(say) {
  await buildKit();
  const runs = 3;
  /** @type {{ thousand: number[]; all: number[]; floor: number[] }} */
  const seconds = { thousand: [], all: [], floor: [] };
  for (let run = 0; run < runs; run += 1) {
    say(`pdf-floor: run ${run + 1} of ${runs}`);
    seconds.thousand.push(measure("ours", 1000).seconds);
    seconds.all.push(measure("ours", 10_000).seconds);
    seconds.floor.push(measure("floor", 10_000).seconds);
  }
  const [thousand, value, floor] = [seconds.thousand, seconds.all, seconds.floor].map(median);
  if (thousand === undefined || value === undefined || floor === undefined) return [];
  const common = { name: "pdf-floor", value, unit: "s CPU", runs };
  return [
    {
      ...common,
      against: `the same bytes packed by zlib, ${floor.toFixed(2)} s; limit 4 ×`,
      ratio: value / floor,
    },
    {
      ...common,
      against: `a tenth of the incidents, ${thousand.toFixed(2)} s; limit 11 ×`,
      ratio: value / thousand,
    },
  ];
}

/** @param {string} name @param {number} count @returns {{ seconds: number }} */
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
