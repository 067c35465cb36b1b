// `npm run wording:learn [-- en|es]`: works out what each sign weighs from the marked tables in tests/wording, and writes
// the lists of weights. The same tables give the same weights.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundledModule } from "../bundled-module.mjs";
import { projectRoot } from "../setup.mjs";
import { markedLines } from "./table.mjs";

const { examplesOf, fitted } = await bundledModule("scripts/wording/fit.ts", ["src/wording"]);

const smallest = 0.1;
const asked = process.argv[2];
for (const code of asked === undefined ? ["en", "es"] : [asked]) {
  const lines = [...markedLines(code, "frames"), ...markedLines(code, "learn")];
  const weights = /** @type {Map<string, number>} */ (fitted(examplesOf(lines, code)));
  write(code, weights);
}

/** @param {string} code @param {Map<string, number>} weights */
function write(code, weights) {
  const kept = [...weights]
    .filter(([sign, weight]) => Math.abs(weight) >= smallest && !/[\\`$\t\n]/.test(sign))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const list = kept.map(([sign, weight]) => `${sign}\t${weight.toFixed(2)}`).join("\n");
  writeFileSync(
    join(projectRoot, `src/wording/lexicon/${code}-weights.ts`),
    `// What each sign weighs, for (above nought) and against finding a clause. Made by scripts/wording/learn.mjs from the marked
// tables in tests/wording; never edited by hand. What the signs mean stands in ../RULES.md.

import { weightsOf } from "./weights.ts";

export const weights = weightsOf(\`
${list}
\`);
`,
  );
  console.log(`${code}: ${kept.length} weights, ${Math.round(list.length / 1000)} kB`);
}
