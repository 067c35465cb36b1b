// Starts a tool of node_modules with this very Node: no shell, no search path, the same on every system.

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { projectRoot } from "./setup.mjs";

/**
 * Runs `tool`, a script below node_modules, to its end. Gives whether it succeeded.
 *
 * @param {string} tool
 * @param {readonly string[]} options
 * @param {Readonly<Record<string, string>>} [environment] Added to the environment.
 */
export function runTool(tool, options, environment = {}) {
  const { status } = spawnSync(
    process.execPath,
    [join(projectRoot, "node_modules", tool), ...options],
    {
      cwd: projectRoot,
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, ...environment },
    },
  );
  return status === 0;
}
