// `npm run wording:learn [-- en|es]`: works out what each sign weighs from the marked tables in tests/wording, and writes
// the words of the tables and the packed weights. The same tables give the same weights.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundledModule } from "../bundled-module.mjs";
import { projectRoot } from "../setup.mjs";
import { learnedFile } from "./learned.mjs";
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
${words
  .join(" ")
  .replaceAll(/(.{1,118})(?: |$)/g, "$1\n")
  .trimEnd()}
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
  writePacked(code, "weights", packed(weights), `${weights.size} weights`);
  const net = trainedNet(lines, code, console.log);
  writePacked(code, "net", packedNet(net), `a network of ${net.keys.length} signs`);
}

/** @param {string} code @param {"weights" | "net"} part @param {Uint8Array} bytes @param {string} what */
function writePacked(code, part, bytes, what) {
  writeFileSync(learnedFile(code, part), bytes);
  console.log(`${code}: ${what}, ${Math.round(bytes.length / 1000)} kB`);
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

/** @param {string} name @param {string} content */
function write(name, content) {
  writeFileSync(join(projectRoot, "src/wording/lexicon", name), content);
}
