// What the wording review has learned, as it is packed in src/wording/lexicon: where the files lie, and their bytes.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../setup.mjs";

/** @param {string} code Of a language. @param {"weights" | "net"} part */
export function learnedFile(code, part) {
  return join(projectRoot, `src/wording/lexicon/${code}-${part}.bin`);
}

/** What `learnedFrom` of `#wording` takes. */
export function packedLearned() {
  /** @param {string} code @param {"weights" | "net"} part */
  const read = (code, part) => new Uint8Array(readFileSync(learnedFile(code, part)));
  /** @param {string} code */
  const both = (code) => ({ weights: read(code, "weights"), net: read(code, "net") });
  return { en: both("en"), es: both("es") };
}
