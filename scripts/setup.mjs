// Everything `npm start` and `npm test` need on a machine with git and Node and nothing else. Safe to run again: what is
// there already is left alone. Run by the other scripts, because install hooks are switched off in this project.

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project. */
export const projectRoot = fileURLToPath(new URL("..", import.meta.url));

const stampFile = join(projectRoot, "node_modules/.installed-for");

/**
 * Makes sure the packages of package-lock.json are installed.
 *
 * Ends the process with a message when they cannot be.
 */
export function ensurePackages() {
  ensureNode();
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === packagesStamp()) return;
  console.log("Installing packages (npm ci) …");
  const npm = process.env.npm_execpath;
  const [command, first] = npm === undefined ? ["npm", []] : [process.execPath, [npm]];
  const { status } = spawnSync(command, [...first, "ci", "--ignore-scripts"], {
    cwd: projectRoot,
    stdio: ["ignore", "inherit", "inherit"],
    shell: npm === undefined && process.platform === "win32",
  });
  if (status !== 0) stop("The packages could not be installed. Is this machine connected?");
  writeFileSync(stampFile, packagesStamp());
}

/** What the installed packages depend on: the lock file, and the platform for packages with machine code in them. */
export function packagesStamp() {
  const lock = readFileSync(join(projectRoot, "package-lock.json"));
  const { platform, arch, versions } = process;
  return `${createHash("sha256").update(lock).digest("hex")} ${platform} ${arch} ${versions.modules}\n`;
}

function ensureNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const isEnough = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (!isEnough) {
    stop(
      `Node ${process.versions.node} is too old. Daybook needs Node 20.19, Node 22.12 or newer.`,
    );
  }
}

/**
 * The path of a browser for the tests, installed first if there is none.
 *
 * Ends the process with a message when there is no way to one.
 */
export async function ensureBrowser() {
  const { findBrowser, findHeadlessShell } = await import("./find-browser.mjs");
  if (process.env.CHROME_PATH && findBrowser() === undefined) {
    stop(`CHROME_PATH is set to ${process.env.CHROME_PATH}, but there is no such file.`);
  }
  const found = findBrowser() ?? installBrowser(findBrowser);
  if (found === undefined) {
    stop(
      [
        "The tests need a browser and none could be found or installed. One of these helps:",
        "  - install Chrome, Chromium, Edge or Brave the usual way, then run this again;",
        "  - set CHROME_PATH to the program file of such a browser;",
        "  - on Debian or Ubuntu, as root: apt-get install chromium.",
      ].join("\n"),
    );
  }
  // Beside Debian's own Chromium, of the same version. Without it the tests are the same and take longer.
  if (found === "/usr/bin/chromium" && findHeadlessShell() === undefined && canUseApt()) {
    aptInstall(["chromium-headless-shell"]);
  }
  console.log(`Browser: ${[found, findHeadlessShell() ?? []].flat().join(", ")}`);
  return found;
}

/** @param {() => string | undefined} findBrowser */
function installBrowser(findBrowser) {
  if (canUseApt()) {
    console.log("No browser found: installing Debian's Chromium …");
    aptInstall(["chromium"]);
  }
  if (findBrowser() === undefined) {
    console.log("No browser found: asking Playwright for its Chromium …");
    const playwright = join(projectRoot, "node_modules/playwright/cli.js");
    spawnSync(process.execPath, [playwright, "install", "--no-shell", "chromium"], {
      stdio: ["ignore", "inherit", "inherit"],
    });
  }
  return findBrowser();
}

/** Installs what Debian has of the outside programs, as root; otherwise says which tests will be left out. */
export async function ensureNativeTools() {
  const { missingNativeTools, nativeTools } = await import("./native-tools.mjs");
  if (missingNativeTools().length > 0 && canUseApt()) {
    const packages = new Set(missingNativeTools().map((name) => nativeTools[name]));
    console.log(`Installing ${[...packages].join(", ")} …`);
    aptInstall([...packages]);
  }
  const missing = missingNativeTools();
  if (missing.length > 0) {
    console.log(
      `${missing.length} outside programs are not installed (${missing.join(", ")}): tests that need them are skipped.`,
    );
  }
}

function canUseApt() {
  return process.getuid?.() === 0 && existsSync("/etc/debian_version");
}

/** @param {string[]} packages */
function aptInstall(packages) {
  const options = {
    stdio: /** @type {["ignore", "ignore", "inherit"]} */ (["ignore", "ignore", "inherit"]),
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  spawnSync("apt-get", ["update"], options);
  spawnSync("apt-get", ["install", "-y", "--no-install-recommends", ...packages], options);
}

/**
 * Ends the process, with `message` for the person who started it.
 *
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  console.error(message);
  process.exit(1);
}
