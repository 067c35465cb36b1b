// `npm run -s report -- --in incidents.json --out report.pdf`: makes a report on the command line, with the code and to the
// byte that the app makes it with. What runs is bundled from the sources into .cache, anew when they changed.

import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensurePackages, packagesStamp, projectRoot } from "./setup.mjs";

ensurePackages();
const folder = join(projectRoot, ".cache/report");
const stampFile = join(folder, "built-from");
const stamp = sourcesStamp();
if (!existsSync(stampFile) || readFileSync(stampFile, "utf8") !== stamp) await bundle();

/** @type {{ runReport(options: readonly string[], fontFolder: string): Promise<number> }} */
const { runReport } = await import(pathToFileURL(join(folder, "report.js")).href);
process.exitCode = await runReport(process.argv.slice(2), join(projectRoot, "node_modules"));

function sourcesStamp() {
  const hash = createHash("sha256").update(packagesStamp());
  for (const path of ["src", "scripts/report", "package.json"].flatMap(filesBelow)) {
    const bytes = readFileSync(join(projectRoot, path));
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesBelow(path) {
  if (!statSync(join(projectRoot, path)).isDirectory()) return [path];
  return readdirSync(join(projectRoot, path))
    .flatMap((name) => filesBelow(`${path}/${name}`))
    .filter((file) => /\.(?:ts|json)$/.test(file) && !file.endsWith(".test.ts"))
    .sort();
}

async function bundle() {
  const { build } = await import("vite");
  rmSync(folder, { recursive: true, force: true });
  await build({
    configFile: false,
    root: projectRoot,
    logLevel: "error",
    build: {
      ssr: join(projectRoot, "scripts/report/report.ts"),
      outDir: folder,
      emptyOutDir: true,
      target: "node20",
      minify: false,
      rolldownOptions: { output: { entryFileNames: "report.js" } },
    },
  });
  writeFileSync(stampFile, stamp);
}
