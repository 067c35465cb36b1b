// The wording review against the platform's own segmenter on the same text, and a whole log of it in slices. Both in Node,
// on marked lines of tests/wording joined to descriptions of a thousand characters.

import { bundledModule } from "../bundled-module.mjs";
import { packedLearned } from "../wording/learned.mjs";
import { markedLines } from "../wording/table.mjs";

const length = 1000;

export const wordingBenches = { "wording-1000": oneDescription, "wording-10000": wholeLog };

async function oneDescription() {
  const { learned, review } = await wording();
  const texts = descriptions(200);
  const segmenter = new Intl.Segmenter("en", { granularity: "word" });
  /** @type {number[]} */
  const ours = [];
  /** @type {number[]} */
  const peers = [];
  for (let turn = 0; turn < 12; turn += 1) {
    for (const text of texts) {
      const began = performance.now();
      review(text, "en", learned);
      const between = performance.now();
      Array.from(segmenter.segment(text));
      // The first turns warm up.
      if (turn < 2) continue;
      ours.push(between - began);
      peers.push(performance.now() - between);
    }
  }
  const value = median(ours);
  const peer = median(peers);
  const against = `Intl.Segmenter alone on the same text, ${peer.toFixed(2)} ms; goal 10 ms`;
  return [
    { name: "wording-1000", value, unit: "ms", against, ratio: value / peer, runs: ours.length },
  ];
}

/** How long a message waits at most while ten thousand descriptions are reviewed. */
async function wholeLog() {
  const { learned, reviewInSlices } = await wording();
  const texts = descriptions(2000);
  const log = Array.from({ length: 10_000 }, (_, n) => ({
    text: texts[n % texts.length] ?? "",
    language: "en",
  }));
  let longest = 0;
  let asked = performance.now();
  const knock = setInterval(() => {
    longest = Math.max(longest, performance.now() - asked - 5);
    asked = performance.now();
  }, 5);
  const began = performance.now();
  let reviewed = 0;
  await reviewInSlices(
    log,
    () => {
      reviewed += 1;
      return true;
    },
    {
      learned,
      now: () => /** @type {any} */ (performance.now()),
      rest: () => new Promise((done) => setTimeout(done, 0)),
    },
  );
  clearInterval(knock);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const against = `limit of 50 ms for whoever else asks; ${reviewed} reviewed in ${seconds} s`;
  return [
    {
      name: "wording-10000",
      value: longest,
      unit: "ms",
      against,
      ratio: longest / 50,
      runs: 1,
    },
  ];
}

async function wording() {
  /** @type {typeof import("../../src/wording/index.ts")} */
  const door = await bundledModule("src/wording/index.ts");
  return { ...door, learned: door.learnedFrom(packedLearned()) };
}

/** So many descriptions, from all over the tables. @param {number} count */
function descriptions(count) {
  const all = markedLines("en", "learn")
    .map(({ text }) => text)
    .join(" ");
  const apart = Math.floor((all.length - length) / count);
  return Array.from({ length: count }, (_, n) => all.slice(n * apart, n * apart + length));
}

/** @param {readonly number[]} values */
function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
