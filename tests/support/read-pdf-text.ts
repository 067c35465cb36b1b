// Reads a PDF back the way its readers will: through pdf.js, which browsers use, and through poppler where it is installed.

import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import type { FontFiles, PackName } from "#disclosure/pdf";
import { packFiles } from "../../scripts/packs.mjs";

/** What pdf.js finds in a PDF. */
export interface ReadPdf {
  /** The text of each page, lines separated by line feeds. */
  readonly pages: readonly string[];
  /** The entries of the outline with the pages they lead to, parents before children. */
  readonly outline: readonly {
    readonly depth: number;
    readonly title: string;
    readonly page: number;
  }[];
  /** The file's description of itself. */
  readonly info: Readonly<Record<string, unknown>>;
  readonly language: string | null;
  /** The two file ids in hexadecimal. */
  readonly fingerprints: readonly (string | null)[];
  /** Names of what a court copy must not have and this file has: links, scripts, attachments, forms, actions. */
  readonly forbidden: readonly string[];
}

interface OutlineNode {
  readonly title: string;
  readonly dest: string | readonly unknown[] | null;
  readonly items: readonly OutlineNode[];
}

/**
 * pdf.js brings along what an old engine lacks. Node 20 counts as old, and what would take the place of its JSON goes through
 * every letter of every message to a browser, that of `push` through every item that is added anywhere: both are put back.
 */
async function loadPdfJs() {
  const { parse, stringify } = JSON;
  const { push } = Array.prototype;
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  // Or pdf.js would bring it in with the first document.
  await import(pdfJsWorker);
  Object.assign(JSON, { parse, stringify });
  Object.assign(Array.prototype, { push });
  return getDocument;
}

/** It has no types. */
const pdfJsWorker: string = "pdfjs-dist/legacy/build/pdf.worker.mjs";

let pdfJs: ReturnType<typeof loadPdfJs> | undefined;

/** `bytes` as pdf.js reads them. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  pdfJs ??= loadPdfJs();
  const getDocument = await pdfJs;
  const task = getDocument({ data: bytes.slice(), verbosity: 0, isEvalSupported: false });
  const pdf = await task.promise;
  try {
    const pages: string[] = [];
    const forbidden = new Set<string>();
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent({ disableNormalization: true });
      pages.push(
        items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join(""),
      );
      if ((await page.getAnnotations()).length > 0) forbidden.add("annotations");
    }
    if ((await pdf.getOpenAction()) !== null) forbidden.add("open action");
    if ((await pdf.getJSActions()) !== null) forbidden.add("scripts");
    if ((await pdf.getAttachments()) !== null) forbidden.add("attachments");
    if ((await pdf.getFieldObjects()) !== null) forbidden.add("forms");
    if ((await pdf.getPermissions()) !== null) forbidden.add("encryption");

    const outline: ReadPdf["outline"][number][] = [];
    const walk = async (nodes: readonly OutlineNode[], depth: number): Promise<void> => {
      for (const { title, dest, items } of nodes) {
        const target = Array.isArray(dest) ? dest[0] : null;
        outline.push({
          depth,
          title,
          page: target === null ? 0 : (await pdf.getPageIndex(target)) + 1,
        });
        await walk(items, depth + 1);
      }
    };
    await walk(((await pdf.getOutline()) ?? []) as OutlineNode[], 1);

    const { info } = await pdf.getMetadata();
    return {
      pages,
      outline,
      info: info as Record<string, unknown>,
      language: (info as { Language?: string | null }).Language ?? null,
      fingerprints: pdf.fingerprints,
      forbidden: [...forbidden],
    };
  } finally {
    await task.destroy();
  }
}

/** The pages' text as poppler's pdftotext gives it, or `undefined` where that program is not installed. */
export function readWithPoppler(bytes: Uint8Array): readonly string[] | undefined {
  const text = onDisk(bytes, (path) => run("pdftotext", ["-enc", "UTF-8", path, "-"]));
  // Each page ends in a form feed.
  return text?.split("\f").slice(0, -1);
}

/** The fonts of a PDF, a line each, as poppler's pdffonts lists them; `undefined` where it is not installed. */
export function fontsByPoppler(bytes: Uint8Array): readonly string[] | undefined {
  return onDisk(bytes, (path) => run("pdffonts", [path]))
    ?.trimEnd()
    .split("\n")
    .slice(2);
}

/** The tree of what each part of the pages is, as poppler's pdfinfo tells it; `undefined` where it is not installed. */
export function structureByPoppler(bytes: Uint8Array): string | undefined {
  return onDisk(bytes, (path) => run("pdfinfo", ["-struct-text", path]));
}

/** What qpdf's check of the structure says against a PDF: empty when nothing; `undefined` where it is not installed. */
export function complaintsOfQpdf(bytes: Uint8Array): string | undefined {
  return onDisk(bytes, (path) => {
    const { error, status, stdout, stderr } = spawnSync("qpdf", ["--check", path], {
      encoding: "utf8",
    });
    if (error !== undefined) return undefined;
    return status === 0 ? "" : stdout + stderr;
  });
}

/** All that is in a PDF once its streams are inflated, as one string of bytes: for words that must not be there. */
export function inflated(bytes: Uint8Array): string {
  const file = Buffer.from(bytes);
  const parts = [file.toString("latin1")];
  for (let start = 0; ; ) {
    start = file.indexOf("stream\n", start);
    if (start < 0) return parts.join("\n");
    const end = file.indexOf("endstream", start);
    try {
      parts.push(inflateSync(file.subarray(start + 7, end)).toString("latin1"));
    } catch {
      // Not a compressed stream: it was read with the rest of the file.
    }
    start = end + 9;
  }
}

/** Text with all white space taken out, for comparing what was written with what was read back from lines. */
export function withoutSpace(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, "");
}

/** The font files that reports are set in, and those of `packs` that were added. */
export function reportFonts(packs: readonly PackName[] = []): FontFiles {
  fontsRead ??= readFonts();
  if (packs.length === 0) return fontsRead;
  return { ...fontsRead, others: [...(fontsRead.others ?? []), ...packs.map(packFont)] };
}

/** The font file of a pack. */
export function packFont(name: PackName): Uint8Array {
  const known = packsRead.get(name) ?? fontFile(packFiles[name]);
  packsRead.set(name, known);
  return known;
}

let fontsRead: FontFiles | undefined;
const packsRead = new Map<PackName, Uint8Array>();

function fontFile(path: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../node_modules/${path}`, import.meta.url)));
}

function readFonts(): FontFiles {
  const file = (name: string) => fontFile(`@expo-google-fonts/${name}.ttf`);
  return {
    regular: file("noto-sans/400Regular/NotoSans_400Regular"),
    bold: file("noto-sans/700Bold/NotoSans_700Bold"),
    monospaced: file("noto-sans-mono/400Regular/NotoSansMono_400Regular"),
    others: [
      file("noto-sans-arabic/400Regular/NotoSansArabic_400Regular"),
      file("noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular"),
      file("noto-sans-thai/400Regular/NotoSansThai_400Regular"),
      file("noto-emoji/400Regular/NotoEmoji_400Regular"),
    ],
  };
}

function onDisk<Result>(bytes: Uint8Array, use: (path: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), "pdf-"));
  try {
    const path = join(folder, "file.pdf");
    writeFileSync(path, bytes);
    return use(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(program: string, given: readonly string[]): string | undefined {
  try {
    return execFileSync(program, given, {
      encoding: "utf8",
      maxBuffer: 1 << 28,
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
