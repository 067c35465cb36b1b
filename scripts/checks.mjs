// The checks that read the sources without running them.

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { runTool } from "./run-tool.mjs";
import { projectRoot } from "./setup.mjs";
import { stampOf } from "./stamp.mjs";

const styleStamp = join(projectRoot, ".cache/style-is-well");

/**
 * Checks types. The same sources are checked against each place they run in, because a page, a worker and Node do not
 * know the same globals. What was found is kept in .cache, so that only what changed is checked anew. Gives whether all is
 * well.
 */
export function checkTypes() {
  const places = ["tsconfig.page.json", "tsconfig.worker.json", "tsconfig.node.json"];
  return runTool("typescript/bin/tsc", ["--build", ...places]);
}

/**
 * Checks format, order, accessibility (Biome) and what needs types to be seen, such as a lost `await` (Oxlint). Gives
 * whether all is well. Where all was well and not a byte has changed since, it is not looked at again.
 */
export function checkStyle() {
  const stamp = stampOf(["."], (name) => notOurs.includes(name));
  if (existsSync(styleStamp) && readFileSync(styleStamp, "utf8") === stamp) return true;
  rmSync(styleStamp, { force: true });
  const biome = runTool("@biomejs/biome/bin/biome", ["check", "--error-on-warnings", "."]);
  const oxlint = runTool("oxlint/bin/oxlint", ["--type-aware", "--deny-warnings", "."]);
  if (biome && oxlint) {
    mkdirSync(dirname(styleStamp), { recursive: true });
    writeFileSync(styleStamp, stamp);
  }
  return biome && oxlint;
}

/** What .gitignore leaves out, and git itself. */
const notOurs = [".git", ".cache", "node_modules", "dist", "test-results"];
