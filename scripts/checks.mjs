// The checks that read the sources without running them.

import { runTool } from "./run-tool.mjs";
import { isStillWell } from "./stamp.mjs";

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
  return isStillWell("style", [["."], (name) => notOurs.includes(name)], () => {
    const biome = runTool("@biomejs/biome/bin/biome", ["check", "--error-on-warnings", "."]);
    const oxlint = runTool("oxlint/bin/oxlint", ["--type-aware", "--deny-warnings", "."]);
    return biome && oxlint;
  });
}

/** What .gitignore leaves out, and git itself. */
const notOurs = [".git", ".cache", "node_modules", "dist", "test-results"];
