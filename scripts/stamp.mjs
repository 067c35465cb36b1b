// Tells whether anything has changed since a thing was made or found well, so that it need not be done again.

import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { packagesStamp, projectRoot } from "./setup.mjs";

const stamps = join(projectRoot, ".cache/found-well");

/**
 * Gives whether `isWell` does. Once it did, it is not asked again until the packages or a byte of `paths` have changed.
 *
 * @param {string} name Of what is looked at.
 * @param {Parameters<typeof stampOf>} what
 * @param {() => boolean} isWell
 */
export function isStillWell(name, what, isWell) {
  const file = join(stamps, name);
  const stamp = stampOf(...what);
  if (existsSync(file) && readFileSync(file, "utf8") === stamp) return true;
  rmSync(file, { force: true });
  if (!isWell()) return false;
  mkdirSync(stamps, { recursive: true });
  writeFileSync(file, stamp);
  return true;
}

/**
 * A text that is another one as soon as Node, the packages, or the name or a byte of any file, have changed.
 *
 * @param {readonly string[]} paths Files and folders below the project's folder, with everything in them.
 * @param {(name: string) => boolean} isLeftOut Whether a file or folder of this name does not count.
 */
export function stampOf(paths, isLeftOut) {
  const hash = createHash("sha256").update(`${process.version} ${packagesStamp()}`);
  for (const path of paths.flatMap((each) => filesBelow(each, isLeftOut))) {
    const bytes = readFileSync(join(projectRoot, path));
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}

/**
 * @param {string} path
 * @param {(name: string) => boolean} isLeftOut
 * @returns {string[]}
 */
function filesBelow(path, isLeftOut) {
  if (!statSync(join(projectRoot, path)).isDirectory()) return [path];
  return readdirSync(join(projectRoot, path))
    .filter((name) => !isLeftOut(name))
    .sort()
    .flatMap((name) => filesBelow(`${path}/${name}`, isLeftOut));
}
