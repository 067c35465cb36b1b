// One table of headers, said in the words of seven servers. Each host file is read here the way its server reads it, and
// must give every path of the site exactly the headers of the table.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  contentSecurityPolicy,
  coversPath,
  headerRules,
  headersFor,
  metaPolicy,
} from "../scripts/headers.mjs";
import { hostFilePaths, hostFiles } from "../scripts/host-files.mjs";
import { type ServedSite, serveSite } from "../scripts/serve.mjs";
import { projectFolder } from "./support/sources.ts";

type Headers = Readonly<Record<string, string>>;

const paths = [
  "/",
  "/index.html",
  "/closed.html",
  "/closed",
  "/sw.js",
  "/manifest.webmanifest",
  "/integrity.json",
  "/icons/icon-192.png",
  "/assets/0123456789abcdef.js",
];

/** The headers of the table alone: the content type is the server's own business. */
function tableHeaders(path: string): Headers {
  const { "Content-Type": _, ...headers } = headersFor(path);
  return headers;
}

function textOf(path: string): string {
  return hostFiles().find((file) => file.path === path)?.text ?? "";
}

function matchesGlob(pattern: string, path: string, star: RegExp): boolean {
  const [before = "", after] = pattern.split(star);
  return after === undefined ? path === pattern : path.startsWith(before);
}

/** For each host file, what its server would send for a path. */
const readers: Readonly<Record<string, (path: string) => Headers>> = {
  [hostFilePaths.netlifyAndCloudflare]: (path) => {
    const blocks = textOf(hostFilePaths.netlifyAndCloudflare).trim().split("\n\n");
    const matching = blocks.filter((block) => matchesGlob(block.split("\n")[0] ?? "", path, /\*$/));
    expect(matching.length, "one block a path").toBe(1);
    const lines = (matching[0] ?? "").split("\n").slice(1);
    return Object.fromEntries(lines.map((line) => splitOnce(line.trim(), ": ")));
  },

  [hostFilePaths.apache]: (path) => {
    const headers: Record<string, string> = {};
    let applies = true;
    for (const line of textOf(hostFilePaths.apache).split("\n")) {
      const condition = /^<If "%\{REQUEST_URI\} =~ m#(.*)#">$/.exec(line)?.[1];
      if (condition !== undefined) applies = new RegExp(condition).test(path);
      if (line === "</If>") applies = true;
      const [, act, name = "", value = ""] =
        /^ *Header always (set|unset) (\S+)(?: "(.*)")?$/.exec(line) ?? [];
      if (applies && act === "set") headers[name] = value;
      if (applies && act === "unset") delete headers[name];
    }
    return headers;
  },

  [hostFilePaths.nginx]: (path) => {
    const text = textOf(hostFilePaths.nginx);
    const maps = [...text.matchAll(/^map \$uri \$(\w+) \{\n([\s\S]*?)^\}/gm)];
    const values = new Map(
      maps.map(([, variable, body = ""]) => {
        const special = [...body.matchAll(/^ {2}"~(.*?)" "(.*)";$/gm)];
        const hit = special.find(([, pattern = ""]) => new RegExp(pattern).test(path));
        return [variable, hit?.[2] ?? /^ {2}default "(.*)";$/m.exec(body)?.[1] ?? ""];
      }),
    );
    const sent = [...text.matchAll(/^ {2}add_header (\S+) \$(\w+) always;$/gm)];
    return Object.fromEntries(
      sent
        .map(([, name = "", variable]) => [name, values.get(variable) ?? ""])
        .filter(([, value]) => value !== ""),
    );
  },

  [hostFilePaths.caddy]: (path) => {
    const text = textOf(hostFilePaths.caddy);
    const matchers = [...text.matchAll(/^ {2}@(\w+) (not )?path (.*)$/gm)];
    const active = matchers
      .filter(([, name, not, patterns = ""]) => {
        const hit = patterns.split(" ").some((each) => matchesGlob(each, path, /\*$/));
        return name !== "hidden" && name !== "manifest" && hit === (not === undefined);
      })
      .map(([, name]) => name);
    expect(active.length, "one matcher a path").toBe(1);
    const [, block = ""] =
      new RegExp(`^  header @${active[0]} \\{\\n([\\s\\S]*?)^  \\}`, "m").exec(text) ?? [];
    return Object.fromEntries(
      [...block.matchAll(/^ {4}(\S+) "(.*)"$/gm)].map(([, name, value]) => [name, value]),
    );
  },

  [hostFilePaths.vercel]: (path) => {
    const { headers } = JSON.parse(textOf(hostFilePaths.vercel)) as { headers: JsonRule[] };
    return fromJson(headers.filter(({ source }) => matchesGlob(source, path, /\(\.\*\)$/)));
  },

  [hostFilePaths.firebase]: (path) => {
    const { hosting } = JSON.parse(textOf(hostFilePaths.firebase)) as {
      hosting: { headers: JsonRule[] };
    };
    return fromJson(hosting.headers.filter(({ source }) => matchesGlob(source, path, /\*\*$/)));
  },
};

interface JsonRule {
  readonly source: string;
  readonly headers: readonly { readonly key: string; readonly value: string }[];
}

function fromJson(matching: readonly JsonRule[]): Headers {
  expect(matching.length, "one rule a path").toBe(1);
  return Object.fromEntries((matching[0]?.headers ?? []).map(({ key, value }) => [key, value]));
}

function splitOnce(line: string, separator: string): [string, string] {
  const at = line.indexOf(separator);
  return [line.slice(0, at), line.slice(at + separator.length)];
}

describe("the table", () => {
  test("covers each path by one rule", () => {
    for (const path of paths) {
      expect(headerRules.filter((rule) => coversPath(rule, path)).length, path).toBe(1);
    }
  });

  test("isolates every file but the page shown after locking, which keeps all else", () => {
    const isolation = ["Cross-Origin-Embedder-Policy", "Cross-Origin-Opener-Policy"];
    const app = Object.keys(tableHeaders("/")).sort();
    const closed = Object.keys(tableHeaders("/closed.html"));
    expect(app.filter((name) => !closed.includes(name))).toEqual(isolation);
    expect(closed.filter((name) => !app.includes(name))).toEqual([]);
    for (const path of paths.filter((each) => !each.startsWith("/closed"))) {
      expect(tableHeaders(path), path).toMatchObject({
        "Cross-Origin-Embedder-Policy": "require-corp",
        "Cross-Origin-Opener-Policy": "same-origin",
      });
    }
  });

  test("sends the policy and the allowlist with every file, unknown ones too", () => {
    for (const path of [...paths, "/unknown"]) {
      expect(headersFor(path), path).toMatchObject({
        "Content-Security-Policy": contentSecurityPolicy,
        "Connection-Allowlist": "(response-origin)",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
      });
    }
  });

  test("keeps for good only what is named by its hash", () => {
    for (const path of paths) {
      const kept = headersFor(path)["Cache-Control"]?.includes("immutable");
      expect(kept, path).toBe(path.startsWith("/assets/"));
    }
  });

  test("gives the meta tag what a meta tag can hold", () => {
    expect(contentSecurityPolicy.startsWith(`${metaPolicy}; `)).toBe(true);
    expect(metaPolicy).toContain("require-trusted-types-for 'script'");
    expect(metaPolicy).not.toMatch(/sandbox|frame-ancestors/);
  });
});

describe("each host file gives every path the headers of the table", () => {
  test("there is a reader for each host file", () => {
    expect(Object.keys(readers).sort()).toEqual(
      hostFiles()
        .map(({ path }) => path)
        .sort(),
    );
  });

  test.each(Object.entries(readers))("%s", (_file, read) => {
    for (const path of paths) expect(read(path), path).toEqual(tableHeaders(path));
  });

  test("no line is longer than Cloudflare reads", () => {
    const lines = textOf(hostFilePaths.netlifyAndCloudflare).split("\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
  });
});

describe("the local server", () => {
  let site: ServedSite;
  beforeAll(async () => {
    site = await serveSite({ folder: `${projectFolder}public` });
  });
  afterAll(() => site.close());

  test("sends the table's headers, with files and with refusals", async () => {
    for (const [path, method, status] of [
      ["/icons/icon-192.png", "GET", 200],
      ["/manifest.webmanifest", "HEAD", 200],
      ["/unknown", "GET", 404],
      ["/manifest.webmanifest", "POST", 405],
    ] as const) {
      const response = await fetch(site.origin + path, { method });
      expect(response.status, path).toBe(status);
      const { "Cache-Control": _, ...expected } = tableHeaders(path);
      for (const [name, value] of Object.entries(expected)) {
        expect(response.headers.get(name), `${path} ${name}`).toBe(value);
      }
    }
  });

  test("compresses text and gives back the same bytes", async () => {
    for (const encoding of ["br", "gzip"]) {
      const response = await fetch(`${site.origin}/manifest.webmanifest`, {
        headers: { "Accept-Encoding": encoding },
      });
      expect(response.headers.get("Content-Encoding")).toBe(encoding);
      expect(await response.json()).toMatchObject({ name: "Daybook" });
    }
  });

  test("never reads outside its folder", async () => {
    for (const path of [
      "/../package.json",
      "/..%2fpackage.json",
      "/%2e%2e/package.json",
      "/icons/..%2f..%2fpackage.json",
      "/..%5cpackage.json",
      "/%00",
      "/%zz",
      "//package.json",
      "/icons",
    ]) {
      expect(await statusOfRaw(site.port, path), path).toBe(404);
    }
  });
});

/** Sends the path exactly as it is: fetch would tidy it first. */
async function statusOfRaw(port: number, path: string): Promise<number | undefined> {
  const { request } = await import("node:http");
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end();
  });
}
