// Builds the site into dist/site, and knows whether what is there was built from the sources as they are now.

import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runTool } from "./run-tool.mjs";
import { projectRoot } from "./setup.mjs";
import { stampOf } from "./stamp.mjs";

const stampFile = join(projectRoot, "dist/built-from");

/** Everything the site is made from. */
export const siteSources = [
  "src",
  "public",
  "scripts",
  "index.html",
  "closed.html",
  "vite.config.ts",
  "package.json",
];

/** Whether dist/site was built from the sources as they are now. */
export function isBuildFresh() {
  return (
    existsSync(join(projectRoot, "dist/site/sw.js")) &&
    existsSync(stampFile) &&
    readFileSync(stampFile, "utf8") === sourcesStamp()
  );
}

function sourcesStamp() {
  return stampOf(siteSources, isTest);
}

/** @param {string} name Of a file. */
export const isTest = (name) => /\.test\.tsx?$/.test(name);

/** Builds the site. Gives whether it succeeded; Vite has then said why not. */
export function buildSite() {
  const stamp = sourcesStamp();
  rmSync(stampFile, { force: true });
  // A value left over in somebody's shell would end up in the built files.
  const environment = { NODE_ENV: "production" };
  const isBuilt = runTool("vite/bin/vite.js", ["build", "--logLevel", "warn"], environment);
  if (isBuilt) writeFileSync(stampFile, stamp);
  return isBuilt;
}
