// Programs from outside npm that some tests need: PDF readers other than ours to compare with, a judge of PDF/A, what opens a
// backup without us, and a screen that nobody sees.

import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Apache PDFBox's Preflight, which judges PDF/A-1b, and what it stands on. */
export const preflightJars = [
  "/usr/share/java/preflight.jar",
  "/usr/share/java/pdfbox2.jar",
  "/usr/share/java/fontbox2.jar",
  "/usr/share/java/xmpbox.jar",
  "/usr/share/java/commons-logging.jar",
  "/usr/share/java/commons-io.jar",
  "/usr/share/java/javax.activation.jar",
  "/usr/share/java/jaxb-api.jar",
];

/** Each program, argon2 for the benches among them, and each file with the Debian package it comes in. */
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
  java: "default-jre-headless",
  "/usr/share/java/preflight.jar": "libpdfbox2-java",
  "/usr/share/java/pdfbox2.jar": "libpdfbox2-java",
  "/usr/share/java/fontbox2.jar": "libfontbox2-java",
  "/usr/share/java/xmpbox.jar": "libpdfbox2-java",
  "/usr/share/java/commons-logging.jar": "libcommons-logging-java",
  "/usr/share/java/commons-io.jar": "libcommons-io-java",
  "/usr/share/java/javax.activation.jar": "libactivation-java",
  "/usr/share/java/jaxb-api.jar": "libjaxb-api-java",
};

/** @param {string} name */
function isThere(name) {
  if (name.startsWith("/")) return existsSync(name);
  const folders = (process.env.PATH ?? "").split(delimiter);
  const ending = process.platform === "win32" ? ".exe" : "";
  return folders.some((folder) => existsSync(join(folder, `${name}${ending}`)));
}

/**
 * Whether `name`, a program or the path of a file, is here. Tests that need it skip when not:
 * `test.skipIf(!hasNativeTool("qpdf"))`.
 *
 * @param {string} name
 */
export function hasNativeTool(name) {
  return isThere(name);
}

/** The programs and files that are not here. */
export function missingNativeTools() {
  return /** @type {(keyof typeof nativeTools)[]} */ (Object.keys(nativeTools)).filter(
    (name) => !isThere(name),
  );
}
