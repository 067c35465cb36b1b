// `npm run wording:learn [-- en|es]`: works out what each sign weighs from the marked tables in tests/wording, and writes
// the words of the tables and the packed weights. The same tables give the same weights.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundledModule } from "../bundled-module.mjs";
import { projectRoot } from "../setup.mjs";
import { markedLines } from "./table.mjs";

/** How often a word must stand in the tables to be no misspelling. */
const wordSeenEnough = 3;
const asked = process.argv[2];
const codes = asked === undefined ? ["en", "es"] : [asked];

// The words first: how a line is read, and so what is learned from it, depends on them.
for (const code of codes) {
  const words = tableWordsOf(learnedLines(code));
  write(
    `${code}-table-words.ts`,
    `// The words of four letters and more that stand ${wordSeenEnough} times or more in the marked tables. Made by scripts/wording/learn.mjs.

export const tableWords: ReadonlySet<string> = new Set(
  \`
${inLines(words.join(" "))}
\`
    .trim()
    .split(/\\s+/),
);
`,
  );
}

const { examplesOf, fitted, packed, packedNet, trainedNet } = await bundledModule(
  "scripts/wording/fit.ts",
  ["src/wording", "scripts/wording"],
);
for (const code of codes) {
  const lines = learnedLines(code);
  const weights = /** @type {Map<number, number>} */ (fitted(examplesOf(lines, code)));
  const text = packed(weights);
  write(
    `${code}-weights.ts`,
    `// What each sign weighs, for (above nought) and against finding the words it is a sign of. Made by scripts/wording/learn.mjs
// from the marked tables in tests/wording; what the signs mean stands in ../RULES.md.

import { unpacked } from "./packed-weights.ts";

export const weights = unpacked(\`
${inLines(text)}
\`);
`,
  );
  console.log(`${code}: ${weights.size} weights, ${Math.round(text.length / 1000)} kB`);
  const net = trainedNet(lines, code, console.log);
  const netText = packedNet(net);
  write(
    `${code}-net.ts`,
    `// A network that reads words in their company. Made by scripts/wording/learn.mjs from the marked tables in tests/wording;
// how it works stands in ../net.ts.

import { unpackedNet } from "./packed-net.ts";

export const net = unpackedNet(\`
${inLines(netText)}
\`);
`,
  );
  console.log(
    `${code}: a network of ${net.keys.length} signs, ${Math.round(netText.length / 1000)} kB`,
  );
}

/** @param {string} code */
function learnedLines(code) {
  return [...markedLines(code, "frames"), ...markedLines(code, "learn")];
}

/** @param {readonly { text: string }[]} lines @returns {string[]} */
function tableWordsOf(lines) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { text } of lines) {
    for (const [word] of text.toLowerCase().matchAll(/\p{L}{4,}/gu)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([, count]) => count >= wordSeenEnough)
    .map(([word]) => word)
    .sort();
}

/** @param {string} text */
function inLines(text) {
  return text.includes(" ")
    ? text.replaceAll(/(.{1,118})(?: |$)/g, "$1\n").trimEnd()
    : text.replaceAll(/.{1,120}/g, "$&\n").trimEnd();
}

/** @param {string} name @param {string} content */
function write(name, content) {
  writeFileSync(join(projectRoot, "src/wording/lexicon", name), content);
}
