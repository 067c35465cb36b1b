// With same-bytes.test.ts, for another engine: Firefox draws the same document, where it is installed. It runs the kit as it is
// bundled, from a server of this test alone, and says what it made.

import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { expect, test } from "vitest";
import { projectFolder } from "../../../tests/support/sources.ts";

const program = ["firefox-esr", "firefox"].find(
  (name) => spawnSync(name, ["--version"], { stdio: "ignore" }).status === 0,
);

const page = `
import { aDocument, aDocumentInPacks } from "${projectFolder}tests/support/a-document.ts";
import { reportFontsInBrowser } from "${projectFolder}tests/support/report-fonts-in-browser.ts";
import { drawDocument } from "${projectFolder}src/disclosure/pdf/draw-document.ts";
import { usLetter } from "${projectFolder}src/disclosure/pdf/paper.ts";
import { reducedPictures } from "${projectFolder}tests/support/a-picture.ts";
import { pictureCodecsInBrowser } from "${projectFolder}tests/support/picture-codecs-in-browser.ts";
const pictures = async () => Promise.all(
  reducedPictures(await pictureCodecsInBrowser()).map(
    async ([name, bytes]) => name + " " + hex(await sha256(bytes)),
  ),
);
const sha256 = async (bytes) => new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
const say = (body) => fetch("/said", { method: "POST", body });
const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
const fingerprintOf = async (document) => {
  const bytes = await drawDocument(document, {
    paper: usLetter,
    fonts: await reportFontsInBrowser(document === aDocumentInPacks),
    createdAt: Date.UTC(2026, 5, 2, 15, 30),
    fingerprint: sha256,
  });
  return hex(await sha256(bytes));
};
Promise.all([...[aDocument, aDocumentInPacks].map(fingerprintOf), pictures()]).then(
  (fingerprints) => say(fingerprints.flat().map((each) => each + "\\n").join("")),
  (error) => say(String(error)),
);
`;

test.skipIf(program === undefined)(
  "[P3] [PH2] Firefox makes the very file, and the very copy of a picture of each kind, that Node makes",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "firefox-"));
    writeFileSync(join(folder, "index.html"), '<script type="module" src="./page.js"></script>');
    writeFileSync(join(folder, "page.js"), page);
    await build({
      configFile: false,
      root: folder,
      logLevel: "error",
      build: { outDir: "site", target: "es2022", assetsInlineLimit: 0, modulePreload: false },
    });
    let firefox: ChildProcess | undefined;
    const said = await new Promise<string>((resolve) => {
      const server = createServer((request, response) => {
        if (request.method === "POST") {
          let body = "";
          request.on("data", (chunk) => {
            body += String(chunk);
          });
          request.on("end", () => {
            response.end();
            server.close();
            resolve(body);
          });
          return;
        }
        const name = request.url === "/" ? "/index.html" : (request.url ?? "");
        try {
          const bytes = readFileSync(join(folder, "site", name));
          response.setHeader("Content-Type", contentTypes[name.replace(/^.*\./, "")] ?? "font/ttf");
          response.end(bytes);
        } catch {
          response.writeHead(404).end();
        }
      });
      server.listen(0, "127.0.0.1", () => {
        const { port } = server.address() as AddressInfo;
        const profile = mkdtempSync(join(folder, "profile-"));
        firefox = spawn(
          program ?? "",
          ["--headless", "--no-remote", "--profile", profile, `http://127.0.0.1:${port}/`],
          { stdio: "ignore", env: { ...process.env, HOME: profile } },
        );
      });
    });
    firefox?.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    expect(said).toBe(
      ["a-document", "a-document-in-packs", "pictures"]
        .map((name) => readFileSync(`${projectFolder}tests/golden/${name}.sha256`, "utf8"))
        .join(""),
    );
  },
  120_000,
);

const contentTypes: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  wasm: "application/wasm",
};
