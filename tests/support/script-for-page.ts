// Sources as a script that a test can put into any page, whatever that page's policy allows.

import type { Rolldown } from "vite";
import { projectFolder } from "./sources.ts";

/** `entry`, a path from the project's folder, with all that it imports, as one script. */
export async function scriptForPage(entry: string): Promise<string> {
  // Only the few tests that ask for it should wait for a bundler.
  const { build } = await import("vite");
  const built = (await build({
    configFile: false,
    root: projectFolder,
    logLevel: "silent",
    publicDir: false,
    build: { write: false, minify: false, lib: { entry, formats: ["iife"], name: "forPage" } },
  })) as Rolldown.RolldownOutput[];
  const code = built[0]?.output[0]?.code;
  if (code === undefined) throw new Error(`nothing came of ${entry}`);
  return code;
}
