// What was really built: nothing heavy or secret before unlocking, names that say nothing, every byte accounted for, and
// the same bytes wherever it is built. Needs a build; `npm test` makes one first.

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { gzipSync } from "node:zlib";
import { parseSync } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isBuildFresh, isTest, siteSources } from "../scripts/build-site.mjs";
import { metaPolicy } from "../scripts/headers.mjs";
import { hostFiles } from "../scripts/host-files.mjs";
import { isStillWell } from "../scripts/stamp.mjs";
import { buildHash } from "../src/app/shell/build-hash.ts";
import { importsOf } from "./support/imports.ts";
import { publishedBuild } from "./support/site.ts";
import { projectFolder, readFiles } from "./support/sources.ts";

const site = join(projectFolder, "dist/site");
const read = once((path: string) => readFileSync(join(site, path), "utf8"));
const pages = ["index.html", "closed.html"];
const notKept = ["sw.js", "integrity.json", "_headers", ".htaccess"];

/** Goal of the project for what a phone must fetch before a person can unlock. */
const firstLoadLimit = 120_000;

/** Words that stay in a library's code after it was made small. */
const telltales = {
  libsodium: /crypto_pwhash|libsodium/,
  HarfBuzz: /hb_buffer_create/,
  Dexie: /Dexie/,
  MiniSearch: /MiniSearch:/,
  "the strength estimator": /levenshteinThreshold/,
  "the list of words for passphrases": /doorframe/,
};

/** Reads or works out each thing one time: the site does not change while it is looked at. */
function once<Result>(act: (path: string) => Result): (path: string) => Result {
  const known = new Map<string, Result>();
  return (path) => {
    const result = known.get(path) ?? act(path);
    known.set(path, result);
    return result;
  };
}

beforeAll(() => {
  expect(isBuildFresh(), "dist/site is older than the sources: run `npm run build`").toBe(true);
});

/** Paths of the files in the site, each with a slash in front. */
function builtFiles(): readonly string[] {
  return [...readFiles("dist/site", /./).keys()].map((path) => `/${path}`);
}

/** The scripts and style sheets a page names, and every script those import before running. */
function loadedBy(page: string): readonly string[] {
  const found = [...read(page).matchAll(/(?:src|href)="(\/assets\/[^"]+\.(?:js|css))"/g)];
  const loaded = new Set(found.map(([, path = ""]) => path));
  for (const path of loaded) {
    if (!path.endsWith(".js")) continue;
    const { staticImports } = parseSync(path, read(path)).module;
    for (const { moduleRequest } of staticImports) {
      loaded.add(posix.join("/assets", moduleRequest.value));
    }
  }
  return [...loaded];
}

/** Every script the page itself can come to run: the first ones, and those they import later. Workers are not among them. */
const reachedBy = once((page: string): readonly string[] => {
  const reached = new Set(loadedBy(page).filter((path) => path.endsWith(".js")));
  for (const path of reached) {
    for (const { specifier = "unreadable", bringsCode } of importsOf(path, read(path))) {
      if (bringsCode && specifier.endsWith(".js")) reached.add(posix.join("/assets", specifier));
      else if (bringsCode) throw new Error(`${path} imports ${specifier}`);
    }
  }
  return [...reached];
});

describe("on the main thread", () => {
  test("what is fetched later counts as well", () => {
    expect(reachedBy("index.html").length).toBeGreaterThan(
      loadedBy("index.html").filter((path) => path.endsWith(".js")).length,
    );
  });

  // The words that passphrases are suggested from are no secret, and are drawn where they are shown.
  const keptAway = Object.entries(telltales).filter(
    ([name]) => !name.startsWith("the list of words"),
  );
  test.each(keptAway)("%s never runs", (_name, telltale) => {
    const scripts = builtFiles().filter((path) => path.endsWith(".js") && path !== "/sw.js");
    const holders = scripts.filter((path) => telltale.test(read(path)));
    expect(holders.length).toBeGreaterThan(0);
    expect(reachedBy("index.html").filter((path) => holders.includes(path))).toEqual([]);
  });
});

describe("before unlocking", () => {
  test.each(Object.entries(telltales))("%s is not loaded", (_name, telltale) => {
    const scripts = builtFiles().filter((path) => path.endsWith(".js") && path !== "/sw.js");
    const holders = scripts.filter((path) => telltale.test(read(path)));
    // Found somewhere, or the words would prove nothing.
    expect(holders.length).toBeGreaterThan(0);
    expect(loadedBy("index.html").filter((path) => holders.includes(path))).toEqual([]);
  });

  test("no more is loaded than the goal allows", () => {
    const sizes = ["/index.html", ...loadedBy("index.html")].map(
      (path) => [path, gzipSync(read(path)).length] as const,
    );
    const total = sizes.reduce((sum, [, size]) => sum + size, 0);
    console.log(
      `First load, gzip: ${total} bytes (${sizes.map(([path, size]) => `${path} ${size}`).join(", ")})`,
    );
    expect(sizes.length).toBeGreaterThanOrEqual(3);
    expect(total).toBeLessThanOrEqual(firstLoadLimit);
  });
});

describe("the files", () => {
  test("have hashes for names, or names every site has", () => {
    const named = builtFiles().filter(
      (path) => !/^\/assets\/[0-9a-f]{16}\.(js|css|ttf|otf|woff2|wasm|bin)$/.test(path),
    );
    expect(named).toEqual(
      [
        ...[
          "icon-180.png",
          "icon-192.png",
          "icon-512.png",
          "icon-maskable-512.png",
          "icon.svg",
        ].map((icon) => `/icons/${icon}`),
        ...[...pages, ...notKept, "manifest.webmanifest"].map((name) => `/${name}`),
      ].sort(),
    );
  });

  test("hold libsodium once, though two workers use it", () => {
    // A name of its own that we never use.
    const telltale = "crypto_aead_xchacha20poly1305_ietf_keygen";
    const scripts = builtFiles().filter((path) => path.endsWith(".js"));
    expect(scripts.filter((path) => read(path).includes(telltale))).toHaveLength(1);
  });

  test("hold no source map and point to none", () => {
    for (const path of builtFiles().filter((each) => /\.(js|css)$/.test(each))) {
      expect(/sourceMappingURL=/.test(read(path)), path).toBe(false);
    }
  });

  test("are all in the list that is published, with their bytes, and sw.js has the same list", async () => {
    const { build, files } = publishedBuild();
    const kept = builtFiles().filter((path) => !notKept.includes(path.slice(1)));
    expect(files.map(({ url }) => url)).toEqual(kept);
    for (const { url, integrity, packBytes } of files) {
      const digest = createHash("sha384")
        .update(readFileSync(join(site, url)))
        .digest("base64");
      expect(integrity, url).toBe(`sha384-${digest}`);
      const size = packBytes === undefined ? "" : `"packBytes":${packBytes},`;
      expect(read("sw.js"), url).toContain(`{"integrity":"${integrity}",${size}"url":"${url}"}`);
    }
    expect(read("sw.js").split('"integrity":"').length - 1).toBe(files.length);
    expect(build).toBe(await buildHash(files));
  });

  test("come with the headers of each host", () => {
    for (const { path, text } of hostFiles()) {
      expect(readFileSync(join(projectFolder, "dist", path), "utf8"), path).toBe(text);
    }
  });
});

describe.each(pages)("%s", (page) => {
  const html = () => read(page);

  test("begins its head with the policy", () => {
    const [, content = ""] =
      /<head>\s*<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html()) ?? [];
    expect(content.replaceAll("&#39;", "'")).toBe(metaPolicy);
    expect(html().slice(0, 1024)).toContain('<meta charset="utf-8"');
  });

  test("pins every script and style sheet to its bytes", () => {
    const tags =
      html().match(/<script[^>]*>|<link rel="(?:stylesheet|modulepreload)"[^>]*>/g) ?? [];
    expect(tags.length).toBeGreaterThanOrEqual(2);
    for (const tag of tags) {
      const [, path = ""] = /(?:src|href)="([^"]+)"/.exec(tag) ?? [];
      const digest = createHash("sha384")
        .update(readFileSync(join(site, path)))
        .digest("base64");
      expect(tag).toContain(`integrity="sha384-${digest}"`);
    }
  });

  test("holds no script, style or handler of its own and names no other host", () => {
    expect(html()).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/);
    expect(html()).not.toMatch(/(?:src|href|content)="(?:https?:)?\/\//);
  });

  test("says nothing of what the app is for", () => {
    expect(html()).toContain("<title>Daybook</title>");
    expect(html() + read("manifest.webmanifest")).not.toMatch(
      /stalk|victim|abuse|evidence|incident|court/i,
    );
  });
});

test("style sheets name no other host", () => {
  for (const path of builtFiles().filter((each) => each.endsWith(".css"))) {
    expect(read(path), path).not.toMatch(/url\(\s*["']?(?:https?:)?\/\/|@import/);
  }
});

describe("built again from a copy in another folder, at another hour", () => {
  const settings = [
    "package-lock.json",
    "tsconfig.json",
    "tsconfig.base.json",
    "tsconfig.node.json",
  ];
  const copy = mkdtempSync(join(tmpdir(), "rebuilt-"));
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  // Where it was the same, and neither a source nor a byte of the site is another one since, it would be again.
  const what: Parameters<typeof isStillWell>[1] = [
    [...siteSources, ...settings, "dist/site"],
    isTest,
  ];

  test("it is the same to the byte", { timeout: 120_000 }, () => {
    expect(isStillWell("built-alike", what, isSameAgain)).toBe(true);
  });

  function isSameAgain(): boolean {
    for (const name of [...siteSources, ...settings]) {
      cpSync(join(projectFolder, name), join(copy, name), { recursive: true });
    }
    symlinkSync(join(projectFolder, "node_modules"), join(copy, "node_modules"), "junction");
    const { status } = spawnSync(process.execPath, [join(copy, "scripts/build.mjs")], {
      cwd: tmpdir(),
      env: { ...process.env, NODE_ENV: "development", TZ: "Pacific/Kiritimati", LC_ALL: "C" },
      stdio: "ignore",
    });
    expect(status).toBe(0);
    expect(existsSync(join(copy, "dist/site/sw.js"))).toBe(true);
    const digest = (root: string, path: string) =>
      createHash("sha256")
        .update(readFileSync(join(root, path)))
        .digest("hex");
    const again = builtFiles().map((path) => [path, digest(join(copy, "dist/site"), path)]);
    expect(again).toEqual(builtFiles().map((path) => [path, digest(site, path)]));
    return true;
  }
});
