// Programs from outside npm that some tests need: PDF readers other than ours to compare with, what opens a backup without
// us, and a screen that nobody sees.

import { spawnSync } from "node:child_process";

/** Each program, argon2 for the benches among them, with the Debian package it comes in. */
export const nativeTools = {
  pdftotext: "poppler-utils",
  pdfinfo: "poppler-utils",
  pdffonts: "poppler-utils",
  pdftoppm: "poppler-utils",
  qpdf: "qpdf",
  mutool: "mupdf-tools",
  age: "age",
  "age-keygen": "age",
  argon2: "argon2",
  python3: "python3",
  Xvfb: "xvfb",
};

/** @typedef {keyof typeof nativeTools} NativeTool */

/** @param {string} name */
function isThere(name) {
  const { error } = spawnSync(name, ["-help"], { stdio: "ignore" });
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
