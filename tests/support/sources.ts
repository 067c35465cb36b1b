// The sources as text, for tests that read them instead of running them.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project, with a slash at the end. */
export const projectFolder = fileURLToPath(new URL("../../", import.meta.url));

/** Files by path (from `folder`, with forward slashes) and their text, for every file whose path matches. */
export function readFiles(folder: string, matching: RegExp): ReadonlyMap<string, string> {
  const root = join(projectFolder, folder);
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => matching.test(path))
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), "utf8")]));
}
