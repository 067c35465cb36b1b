// Tells whether anything has changed since a thing was made or found well, so that it need not be done again.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { packagesStamp, projectRoot } from "./setup.mjs";

/**
 * A text that is another one as soon as the packages, or the name or a byte of any file, have changed.
 *
 * @param {readonly string[]} paths Files and folders below the project's folder, with everything in them.
 * @param {(name: string) => boolean} isLeftOut Whether a file or folder of this name does not count.
 */
export function stampOf(paths, isLeftOut) {
  const hash = createHash("sha256").update(packagesStamp());
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
