// The built site, served to one test: it can be stopped, started again at the same address, and changed for it alone.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
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
  /** Stops for good. */
  close(): Promise<void>;
}

/** Serves the built site at a free port. */
export async function aSite({
  sendsHeaders = true,
}: Pick<ServeOptions, "sendsHeaders"> = {}): Promise<TestSite> {
  const altered = new Map<string, Buffer>();
  // Compressing takes longer than sending to this machine.
  const options = { sendsHeaders, compresses: false, altered };
  const served = [await serveSite(options)];
  const [{ origin, port }] = served as [(typeof served)[number]];
  const stop = async () => {
    await served.at(-1)?.close();
  };
  const read = (path: string) => altered.get(path) ?? readFileSync(join(builtSite, path));
  const alter: TestSite["alter"] = (path, change) => {
    const before = read(path).toString("utf8");
    const after = change(before);
    if (after === before) throw new Error(`nothing changed in ${path}`);
    altered.set(path, Buffer.from(after));
  };
  return {
    origin,
    get requests() {
      return served.flatMap(({ requests }) => requests);
    },
    stop,
    start: async () => {
      served.push(await serveSite({ ...options, port }));
    },
    alter,
    release: (path, change) => {
      const before = integrityOf(read(path));
      alter(path, change);
      alter("/sw.js", (list) => list.replace(before, integrityOf(read(path))));
    },
    close: stop,
  };
}

/** The path of the built script in whose text `telltale` is found. */
export function pathOfScript(telltale: string): string {
  const name = readdirSync(join(builtSite, "assets")).find(
    (each) =>
      each.endsWith(".js") &&
      readFileSync(join(builtSite, "assets", each), "utf8").includes(telltale),
  );
  if (name === undefined) throw new Error(`no built script has ${telltale}`);
  return `/assets/${name}`;
}

function integrityOf(bytes: Buffer): string {
  return `sha384-${createHash("sha384").update(bytes).digest("base64")}`;
}

/** What integrity.json of the built site publishes. */
export function publishedBuild(): {
  build: string;
  files: { url: string; integrity: string; packBytes?: number }[];
} {
  return JSON.parse(readFileSync(join(builtSite, "integrity.json"), "utf8"));
}
