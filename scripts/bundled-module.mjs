// Sources as Node can run them: bundled once for each state they are in and kept in .cache.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { projectRoot } from "./setup.mjs";

/**
 * The exports of `entry`, a path from the project's folder. Writes nothing to the output.
 *
 * @param {string} entry
 * @param {readonly string[]} [alsoFrom] Other folders that the entry draws on.
 * @returns {Promise<any>}
 */
export async function bundledModule(entry, alsoFrom = []) {
  const folders = [dirname(entry), ...alsoFrom].map((folder) => join(projectRoot, folder));
  const hash = createHash("sha256").update(process.version);
  for (const path of [...folders.flatMap(sourcesIn), join(projectRoot, "package-lock.json")]) {
    hash.update(readFileSync(path));
  }
  const kept = join(projectRoot, ".cache/modules", entry.replaceAll(/[^a-z]+/gi, "-"));
  const file = join(kept, `${hash.digest("hex").slice(0, 16)}.mjs`);
  if (!existsSync(file)) await bundle(entry, file);
  return import(pathToFileURL(file).href);
}

/** Packages stay outside: they are found from .cache as from the sources. Made aside and moved into place whole, so that two commands at once do no harm. @param {string} entry @param {string} file */
async function bundle(entry, file) {
  const { build } = await import("vite");
  const aside = `${file}-${process.pid}`;
  await build({
    configFile: false,
    root: projectRoot,
    logLevel: "silent",
    publicDir: false,
    build: {
      ssr: entry,
      outDir: aside,
      target: "node20",
      minify: false,
      rolldownOptions: { output: { entryFileNames: "module.mjs" } },
    },
  });
  for (const old of readdirSync(dirname(file))) {
    if (old.endsWith(".mjs")) rmSync(join(dirname(file), old), { force: true });
  }
  mkdirSync(dirname(file), { recursive: true });
  renameSync(join(aside, "module.mjs"), file);
  rmSync(aside, { recursive: true, force: true });
}

/** @param {string} folder @returns {string[]} */
function sourcesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && each.name.endsWith(".ts") && !each.name.endsWith(".test.ts"))
    .map((each) => join(each.parentPath, each.name))
    .sort();
}
