// Where a browser of the Chromium family is on this machine. Looks only; installing is for setup.mjs.

import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { chromium } from "playwright";

const linuxNames = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
  "brave-browser",
];

const macApps = [
  ["Google Chrome.app", "Google Chrome"],
  ["Chromium.app", "Chromium"],
  ["Microsoft Edge.app", "Microsoft Edge"],
  ["Brave Browser.app", "Brave Browser"],
];

const windowsPaths = [
  "Google/Chrome/Application/chrome.exe",
  "Chromium/Application/chrome.exe",
  "Microsoft/Edge/Application/msedge.exe",
  "BraveSoftware/Brave-Browser/Application/brave.exe",
];

/**
 * The path of a browser the tests can drive, or `undefined`.
 *
 * In this order: CHROME_PATH, Chrome, Chromium, Edge or Brave as installed here, the one Playwright downloaded.
 */
export function findBrowser() {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) return existsSync(CHROME_PATH) ? CHROME_PATH : undefined;
  return [...installedBrowsers(), chromium.executablePath()].find((path) => existsSync(path));
}

/**
 * The path of the same browser without its windows, which cost more to draw than most of our pages, or `undefined`. For
 * tests of pages alone. Whoever sets CHROME_PATH gets that browser for everything.
 */
export function findHeadlessShell() {
  if (process.env.CHROME_PATH || process.platform !== "linux") return undefined;
  return onPath("chromium-headless-shell").find((path) => existsSync(path));
}

function installedBrowsers() {
  const { PROGRAMFILES, LOCALAPPDATA } = process.env;
  if (process.platform === "win32") {
    const roots = [PROGRAMFILES, process.env["PROGRAMFILES(X86)"], LOCALAPPDATA];
    return roots.flatMap((root) =>
      root === undefined ? [] : windowsPaths.map((path) => join(root, path)),
    );
  }
  if (process.platform === "darwin") {
    return ["/Applications", join(homedir(), "Applications")].flatMap((folder) =>
      macApps.map(([app = "", name = ""]) => join(folder, app, "Contents/MacOS", name)),
    );
  }
  return linuxNames.flatMap(onPath);
}

/** @param {string} name */
function onPath(name) {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.map((folder) => join(folder, name));
}

// With every window Chromium loads the two pop-ups of its address bar as pages of their own, which costs more than most
// of our screens, and no test looks at them. A second list takes the place of Playwright's own, so that one is repeated.
const leftOut = [
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "DialMediaRouteProvider",
  "GlobalMediaControls",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "PaintHolding",
  "ThirdPartyStoragePartitioning",
  "BlockOriginHeaderModificationOnRedirect",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "Translate",
  "AutoDeElevate",
  "OptimizationHints",
  "NetworkTimeServiceQuerying",
  "AimEnabled",
];

/** Command line for a browser that is driven by tests: it must not talk to its maker, or no test could tell who asked. */
export const browserArguments = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
  `--disable-features=${leftOut.join(",")}`,
  // What those do not cover goes to a port where nobody listens. The last one is told the shape of every form, of any site.
  "--component-updater=url-source=http://localhost:1/",
  "--gaia-url=http://localhost:1/",
  "--autofill-server-url=http://localhost:1/",
  "--autofill-server-url=http://localhost:1/",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];
