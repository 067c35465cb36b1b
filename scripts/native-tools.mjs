// Programs from outside npm that some tests compare with: PDF readers other than ours, and what opens a backup without us.

import { spawnSync } from "node:child_process";

/** Each program with the Debian package it comes in. */
export const nativeTools = {
  pdftotext: "poppler-utils",
  pdfinfo: "poppler-utils",
  pdffonts: "poppler-utils",
  pdftoppm: "poppler-utils",
  qpdf: "qpdf",
  mutool: "mupdf-tools",
  age: "age",
  "age-keygen": "age",
  python3: "python3",
};

/** @typedef {keyof typeof nativeTools} NativeTool */

/** @param {string} name */
function isThere(name) {
  const { error } = spawnSync(name, ["-v"], { stdio: "ignore" });
  return error === undefined;
}

/**
 * Whether `name` can be run here. Tests that need it skip when not: `test.skipIf(!hasNativeTool("qpdf"))`.
 *
 * @param {NativeTool} name
 */
export function hasNativeTool(name) {
  return isThere(name);
}

/** The programs that cannot be run here. */
export function missingNativeTools() {
  return /** @type {NativeTool[]} */ (Object.keys(nativeTools)).filter((name) => !isThere(name));
}
