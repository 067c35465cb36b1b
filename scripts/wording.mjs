// `npm run -s wording < in.jsonl > out.jsonl`: the wording review of the app, on lines `{"id","lang","text"}`. Gives a line
// `{"id","spans":[{"start","end","kind"}]}` for each that can be read, in the same order. What cannot is told on the error
// stream with its line number, and makes the command fail after the others have been written.

import { once } from "node:events";
import { createInterface } from "node:readline";
import { bundledModule } from "./bundled-module.mjs";
import { packedLearned } from "./wording/learned.mjs";

/** @type {typeof import("../src/wording/index.ts")} */
const { learnedFrom, review } = await bundledModule("src/wording/index.ts");
const learned = learnedFrom(packedLearned());

// Whoever reads may stop reading.
process.stdout.on("error", (error) => {
  if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EPIPE") throw error;
  process.exit(1);
});

let lineNumber = 0;
let refused = 0;
const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
for await (const line of lines) {
  lineNumber += 1;
  if (line.trim() === "") continue;
  const answer = answerTo(line);
  if (typeof answer === "string") {
    refused += 1;
    process.stderr.write(`Line ${lineNumber}: ${answer}\n`);
  } else if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) {
    await once(process.stdout, "drain");
  }
}
if (refused > 0) {
  process.stderr.write(`${refused} of ${lineNumber} lines could not be reviewed.\n`);
  process.exitCode = 1;
}

/** @param {string} line */
function answerTo(line) {
  /** @type {{ id?: unknown, lang?: unknown, text?: unknown } | null} */
  let asked;
  try {
    asked = JSON.parse(line.replace(/^\uFEFF/, ""));
  } catch {
    return "This is not JSON.";
  }
  if (typeof asked !== "object" || asked === null) return "This is not an object.";
  const { id, lang, text } = asked;
  if (typeof id !== "string") return 'There is no "id" that is text.';
  if (typeof lang !== "string") return 'There is no "lang" that is text.';
  if (typeof text !== "string") return 'There is no "text" that is text.';
  const outcome = review(text, lang, learned);
  if (outcome.kind !== "reviewed") return `The language "${lang}" is not supported.`;
  const spans = outcome.findings.map(({ start, end, kind }) => ({ start, end, kind }));
  return { id, spans };
}
