// How the sources become the site in dist/site. Nothing here may make the result depend on the machine, the folder or the
// day: anyone must be able to build the same bytes and compare.

import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { metaPolicy } from "./scripts/headers.mjs";
import { hostFiles } from "./scripts/host-files.mjs";
import { packFiles } from "./scripts/packs.mjs";
import { buildHash, inBuildOrder, type SiteFile } from "./src/app/shell/build-hash.ts";

const root = fileURLToPath(new URL(".", import.meta.url));
const site = join(root, "dist/site");

/** Not part of what the service worker keeps: itself, the published list, and what only hosts read. */
const notKept = ["sw.js", "integrity.json", "_headers", ".htaccess"];

// A name would say which part of the app was fetched; a hash does not.
const hashNames = {
  entryFileNames: "assets/[hash:16].js",
  chunkFileNames: "assets/[hash:16].js",
  assetFileNames: "assets/[hash:16][extname]",
  hashCharacters: "hex" as const,
};

export default defineConfig({
  root,
  build: {
    outDir: site,
    emptyOutDir: true,
    target: "es2022",
    sourcemap: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      input: [join(root, "index.html"), join(root, "closed.html")],
      output: hashNames,
    },
  },
  worker: {
    format: "es",
    rolldownOptions: { output: hashNames },
    plugins: () => [sodiumAlike(), tableAsJson()],
  },
  plugins: [
    react(),
    policyFirst(),
    pinnedPages(),
    VitePWA({
      strategies: "injectManifest",
      srcDir: "src",
      filename: "sw.ts",
      injectRegister: false,
      manifest: false,
      integration: {
        configureCustomSWViteBuild: (options) => {
          options.logLevel = "warn";
        },
      },
      injectManifest: {
        rollupFormat: "iife",
        target: "es2022",
        globPatterns: ["**/*"],
        globIgnores: notKept,
        maximumFileSizeToCacheInBytes: 64 * 1024 * 1024,
        manifestTransforms: [
          async (entries) => {
            const files = withPacks(inBuildOrder(entries.map(({ url }) => siteFile(url))));
            await publish(files);
            return { manifest: files as never, warnings: [] };
          },
        ],
      },
    }),
  ],
});

/**
 * Builds libsodium to the same bytes in each worker that uses it, so that it has one name and is kept once on the device.
 *
 * Where there is no `crypto.getRandomValues` it would ask Node for random numbers. In a browser that is an empty module, and
 * how it is fetched depends on what else the worker is made of.
 */
function sodiumAlike(): Plugin {
  const asksNode = 'require("crypto")';
  return {
    name: "sodium-alike",
    transform(code, id) {
      if (!id.endsWith("/libsodium-sumo.mjs")) return null;
      if (code.split(asksNode).length !== 2) throw new Error("libsodium is not as it was");
      return { code: code.replace(asksNode, "undefined"), map: null };
    },
  };
}

/** Has the table of the language guesser read as JSON: as a part of the program it takes three times as long. */
function tableAsJson(): Plugin {
  return {
    name: "table-as-json",
    async transform(_, id) {
      if (!id.endsWith("/eld/src/ngrams/extrasmall.js")) return null;
      const { ngramsData }: { ngramsData: unknown } = await import(pathToFileURL(id).href);
      const json = JSON.stringify(JSON.stringify(ngramsData));
      return { code: `export const ngramsData = JSON.parse(${json});`, map: null };
    },
  };
}

/** The Content-Security-Policy as the first thing in each page's head: it holds only for what comes after it. */
function policyFirst(): Plugin {
  return {
    name: "policy-first",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: () => [
        {
          tag: "meta",
          attrs: { "http-equiv": "Content-Security-Policy", content: metaPolicy },
          injectTo: "head-prepend",
        },
      ],
    },
  };
}

/** Pins every script and style sheet of the pages to its bytes, read back from the disk after everything else is written. */
function pinnedPages(): Plugin {
  return {
    name: "pinned-pages",
    apply: "build",
    writeBundle(_options, bundle) {
      for (const name of Object.keys(bundle).filter((each) => each.endsWith(".html"))) {
        const page = readFileSync(join(site, name), "utf8");
        const pinned = page.replace(
          /<(?:script|link)\b[^>]*?\b(?:src|href)="(\/assets\/[^"]+\.(?:js|css))"/g,
          (tag, path: string) => `${tag} integrity="${siteFile(path.slice(1)).integrity}"`,
        );
        writeFileSync(join(site, name), pinned);
      }
    },
  };
}

function siteFile(path: string): SiteFile {
  return { url: `/${path}`, integrity: integrityOf(readFileSync(join(site, path))) };
}

function integrityOf(bytes: Uint8Array): string {
  return `sha384-${createHash("sha384").update(bytes).digest("base64")}`;
}

/** `files`, the font packs among them marked: those the service worker fetches only when a person asks for them. */
function withPacks(files: readonly SiteFile[]): readonly SiteFile[] {
  const packs = Object.values(packFiles).map((name) => {
    const bytes = readFileSync(join(root, "node_modules", name));
    return { integrity: integrityOf(bytes), byteCount: bytes.length };
  });
  const marked = files.map((file) => {
    const pack = packs.find(({ integrity }) => integrity === file.integrity);
    return pack === undefined ? file : { ...file, packBytes: pack.byteCount };
  });
  if (marked.filter(({ packBytes }) => packBytes !== undefined).length !== packs.length) {
    throw new Error("the site does not hold every font pack once");
  }
  return marked;
}

/** Beside the site: the list anyone can compare with, and the headers in the words of each host. */
async function publish(files: readonly SiteFile[]): Promise<void> {
  const list = { build: await buildHash(files), files };
  writeFileSync(join(site, "integrity.json"), `${JSON.stringify(list, null, 2)}\n`);
  for (const { path, text } of hostFiles()) {
    const target = join(root, "dist", path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}
