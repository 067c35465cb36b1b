// The built site, served to one test: it can be stopped, started again at the same address, and changed in a copy.

import { createHash } from "node:crypto";
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtSite, type ServeOptions, serveSite } from "../../scripts/serve.mjs";

/** A host under a test's control. */
export interface TestSite {
  readonly origin: string;
  /** Method and address of every request that reached the host, `GET /sw.js`. */
  readonly requests: readonly string[];
  /** Nothing listens at the address any more. */
  stop(): Promise<void>;
  /** Listens again at the same address. */
  start(): Promise<void>;
  /** Changes a file on the host and nothing else, as somebody with access to the host could. */
  alter(path: string, change: (text: string) => string): void;
  /** Changes a file as a new release does: sw.js names the new bytes. */
  release(path: string, change: (text: string) => string): void;
  /** Stops for good and removes the copy. */
  close(): Promise<void>;
}

/** Serves a copy of the built site at a free port. */
export async function aSite(options: Pick<ServeOptions, "sendsHeaders"> = {}): Promise<TestSite> {
  const folder = mkdtempSync(join(tmpdir(), "site-"));
  copySite(folder);
  const served = [await serveSite({ ...options, folder })];
  const [{ origin, port }] = served as [(typeof served)[number]];
  const stop = async () => {
    await served.at(-1)?.close();
  };
  const alter: TestSite["alter"] = (path, change) => {
    const file = join(folder, path);
    const before = readFileSync(file, "utf8");
    const after = change(before);
    if (after === before) throw new Error(`nothing changed in ${path}`);
    rmSync(file);
    writeFileSync(file, after);
  };
  return {
    origin,
    get requests() {
      return served.flatMap(({ requests }) => requests);
    },
    stop,
    start: async () => {
      served.push(await serveSite({ ...options, folder, port }));
    },
    alter,
    release: (path, change) => {
      const before = integrityOf(join(folder, path));
      alter(path, change);
      alter("/sw.js", (list) => list.replace(before, integrityOf(join(folder, path))));
    },
    close: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

// Fonts are by far the most of it, and are linked to: what is altered is written anew.
function copySite(folder: string): void {
  cpSync(builtSite, folder, { recursive: true, filter: (path) => !path.endsWith(".ttf") });
  const assets = join(builtSite, "assets");
  for (const name of readdirSync(assets).filter((each) => each.endsWith(".ttf"))) {
    symlinkSync(join(assets, name), join(folder, "assets", name));
  }
}

function integrityOf(file: string): string {
  return `sha384-${createHash("sha384").update(readFileSync(file)).digest("base64")}`;
}

/** What integrity.json of the built site publishes. */
export function publishedBuild(): {
  build: string;
  files: { url: string; integrity: string; packBytes?: number }[];
} {
  return JSON.parse(readFileSync(join(builtSite, "integrity.json"), "utf8"));
}
