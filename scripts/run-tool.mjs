// Starts a tool of node_modules with this very Node: no shell, no search path, the same on every system.

import { spawn, spawnSync } from "node:child_process";
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

/**
 * Runs `script` beside whatever else runs, and gives whether it succeeded. What it says is kept and written out in one piece
 * when it has ended: two that run at the same time would talk into each other.
 *
 * Linux parts the processors evenly among sessions, and each browser that is driven has one. So has the script: in ours, all
 * there is beside browsers would have to do with the share of one.
 *
 * @param {string} script A path below the project's folder.
 * @param {readonly string[]} options
 * @param {Readonly<Record<string, string>>} [environment] Added to the environment.
 * @returns {Promise<boolean>}
 */
export function runBeside(script, options, environment = {}) {
  const child = spawn(process.execPath, [join(projectRoot, script), ...options], {
    cwd: projectRoot,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...environment },
    detached: hasSessions,
  });
  endWithUs(child);
  /** @type {Buffer[]} */
  const said = [];
  child.stdout.on("data", (bytes) => said.push(bytes));
  child.stderr.on("data", (bytes) => said.push(bytes));
  return new Promise((resolve) => {
    child.once("error", () => resolve(false));
    child.once("close", (status) => {
      process.stdout.write(Buffer.concat(said));
      resolve(status === 0);
    });
  });
}

const hasSessions = process.platform !== "win32";

/** @type {Set<import("node:child_process").ChildProcess>} */
const sessions = new Set();

/**
 * What stops us, from the keyboard or otherwise, stops the sessions that we began, too.
 *
 * @param {import("node:child_process").ChildProcess} child
 */
function endWithUs(child) {
  if (!hasSessions) return;
  if (sessions.size === 0) for (const signal of stops) process.on(signal, endAll);
  sessions.add(child);
  child.once("close", () => {
    sessions.delete(child);
    if (sessions.size === 0) for (const signal of stops) process.off(signal, endAll);
  });
}

const stops = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);

/** @param {NodeJS.Signals} signal */
function endAll(signal) {
  for (const { pid } of sessions) {
    try {
      // With the processes that it began.
      if (pid !== undefined) process.kill(-pid, signal);
    } catch {
      // It has ended meanwhile.
    }
  }
  process.exit(1);
}
