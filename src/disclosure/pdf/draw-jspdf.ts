// Writes pages with jsPDF; the only file that imports it. Text given to it has been made printable: jsPDF drops, cuts or
// mirrors what its font or its writing direction cannot do, without an error (see README.md, "What jsPDF may not do").

import { jsPDF } from "jspdf";
import { Fault, type Milliseconds } from "#base";
import type { FileDescription, FontFiles, OpenPageWriter, PageWriter } from "./page-writer.ts";
import type { Paper } from "./paper.ts";
import type { Bookmark, Mark, Page } from "./strip.ts";
import { toHundredths } from "./typography.ts";

// Names with the tag of a subset in front (ISO 32000-1, 9.6.4): only the glyphs that are used are in the file.
const fontNames = { regular: "AAAAAA+NotoSans-Regular", bold: "AAAAAB+NotoSans-Bold" } as const;

// The part of jsPDF's plugin interface that its types leave out.
interface PluginInterface {
  newObjectDeferred(): number;
  newObjectDeferredBegin(objectNumber: number, writesHeader: boolean): void;
  write(...operators: string[]): void;
}

/** Opens a PDF without links, scripts, attachments, forms, encryption, or anything that happens on opening. */
export const openJsPdf: OpenPageWriter = (paper, fonts, description) =>
  new JsPdfWriter(paper, fonts, description);

class JsPdfWriter implements PageWriter {
  readonly #pdf: jsPDF;
  readonly #paper: Paper;
  readonly #bookmarks: OutlineEntry["bookmark"][] = [];
  #pages = 0;

  constructor(paper: Paper, fonts: FontFiles, description: FileDescription) {
    this.#paper = paper;
    this.#pdf = new jsPDF({
      unit: "pt",
      format: [paper.width, paper.height],
      orientation: orientationOf(paper),
      compress: true,
      floatPrecision: 2,
      putOnlyUsedFonts: true,
    });
    this.#describe(description);
    this.#embed("regular", fonts.regular);
    this.#embed("bold", fonts.bold);
    this.#outline();
  }

  addPage({ marks, bookmarks }: Page): void {
    // jsPDF begins with a page of its own.
    if (this.#pages > 0)
      this.#pdf.addPage([this.#paper.width, this.#paper.height], orientationOf(this.#paper));
    this.#pages += 1;
    for (const mark of marks) this.#draw(mark);
    for (const bookmark of bookmarks) this.#bookmarks.push({ ...bookmark, page: this.#pages });
  }

  finish(): Uint8Array<ArrayBuffer> {
    // jsPDF catches its own errors, writes them to the console and returns nothing.
    const file: unknown = this.#pdf.output();
    if (typeof file !== "string" || !file.endsWith("%%EOF")) throw new Fault("bug");
    return toBytes(withoutTraces(file));
  }

  #draw(mark: Mark): void {
    if (mark.kind === "rule") {
      this.#pdf.setLineWidth(mark.thickness);
      this.#pdf.line(mark.x, mark.y, mark.x + mark.width, mark.y);
      return;
    }
    this.#pdf.setFont(fontNames[mark.weight], "normal");
    this.#pdf.setFontSize(mark.size);
    this.#pdf.text(mark.text, mark.x, mark.baseline);
  }

  #describe({ title, language, createdAt, fingerprint }: FileDescription): void {
    // jsPDF does not escape a carriage return in a string, and the letter č has one among its bytes: only what Latin-1
    // holds is safe.
    if (/^[\x20-\x7e\xa1-\xff]*$/.test(title)) this.#pdf.setProperties({ title });
    this.#pdf.setLanguage(language as Parameters<jsPDF["setLanguage"]>[0]);
    // As a string: jsPDF would write a Date in the device's own time zone.
    this.#pdf.setCreationDate(toPdfDate(createdAt));
    if (fingerprint.length < 16) throw new Fault("bug");
    this.#pdf.setFileId(
      Array.from(fingerprint.subarray(0, 16), (byte) => byte.toString(16).padStart(2, "0")).join(
        "",
      ),
    );
  }

  #embed(weight: keyof FontFiles, bytes: Uint8Array): void {
    const name = `${weight}.ttf`;
    this.#pdf.addFileToVFS(name, toBinaryString(bytes));
    this.#pdf.addFont(name, fontNames[weight], "normal", undefined, "Identity-H");
  }

  // Written here rather than by jsPDF's own plugin, which leads to the top of a page only and whose strings break at a
  // carriage return.
  #outline(): void {
    const { events } = this.#pdf.internal;
    let root = 0;
    events.subscribe("postPutResources", () => {
      if (this.#bookmarks.length > 0) root = this.#putOutline();
    });
    events.subscribe("putCatalog", () => {
      if (root > 0) this.#plugin.write(`/Outlines ${root} 0 R`);
    });
  }

  #putOutline(): number {
    const root: OutlineNode = { children: [], object: this.#plugin.newObjectDeferred() };
    let chapter: OutlineNode = root;
    for (const bookmark of this.#bookmarks) {
      const object = this.#plugin.newObjectDeferred();
      const node: OutlineEntry = { bookmark, children: [], object };
      if (bookmark.level === 1) chapter = node;
      (bookmark.level === 1 ? root : chapter).children.push(node);
    }
    this.#putObject(root.object, ["/Type /Outlines", ...kinOf(root)]);
    this.#putOutlineEntries(root);
    return root.object;
  }

  #putOutlineEntries(parent: OutlineNode): void {
    parent.children.forEach((node, index) => {
      const before = parent.children[index - 1];
      const after = parent.children[index + 1];
      this.#putObject(node.object, [
        `/Title <${toUtf16Hex(node.bookmark.text)}>`,
        `/Parent ${parent.object} 0 R`,
        ...(before === undefined ? [] : [`/Prev ${before.object} 0 R`]),
        ...(after === undefined ? [] : [`/Next ${after.object} 0 R`]),
        ...kinOf(node),
        this.#destinationOf(node.bookmark),
      ]);
      this.#putOutlineEntries(node);
    });
  }

  #destinationOf({ page, y }: OutlineEntry["bookmark"]): string {
    const { objId } = this.#pdf.getPageInfo(page);
    return `/Dest [${objId} 0 R /XYZ null ${toHundredths(this.#paper.height - y)} null]`;
  }

  #putObject(object: number, entries: readonly string[]): void {
    this.#plugin.newObjectDeferredBegin(object, true);
    this.#plugin.write("<<", ...entries, ">>");
    this.#plugin.write("endobj");
  }

  get #plugin(): PluginInterface {
    return this.#pdf.internal as unknown as PluginInterface;
  }
}

interface OutlineNode {
  readonly object: number;
  readonly children: OutlineEntry[];
}

interface OutlineEntry extends OutlineNode {
  readonly bookmark: Bookmark & { readonly page: number };
}

function kinOf({ children }: OutlineNode): string[] {
  const first = children[0];
  const last = children.at(-1);
  if (first === undefined || last === undefined) return [];
  return [`/First ${first.object} 0 R`, `/Last ${last.object} 0 R`, `/Count ${children.length}`];
}

function orientationOf({ width, height }: Paper): "landscape" | "portrait" {
  return width > height ? "landscape" : "portrait";
}

// Universal time, so that the file does not tell the device's zone. jsPDF takes years from 1970 to 2037 and throws at
// any other: a clock that is wrong must not keep anybody from a report.
function toPdfDate(createdAt: Milliseconds): string {
  const earliest = 0;
  const latest = Date.UTC(2037, 11, 31, 23, 59, 59);
  const instant = new Date(Math.min(Math.max(createdAt, earliest), latest));
  return `D:${instant.toISOString().slice(0, 16).replace(/[-T:]/g, "")}00+00'00'`;
}

function toUtf16Hex(text: string): string {
  let hex = "FEFF";
  for (let index = 0; index < text.length; index += 1) {
    hex += text.charCodeAt(index).toString(16).padStart(4, "0").toUpperCase();
  }
  return hex;
}

// jsPDF always writes what a viewer does on opening, and its own name and version. Both stand after the last stream and
// are covered with spaces, so that no offset in the file moves.
function withoutTraces(file: string): string {
  const tail = file.lastIndexOf("endstream");
  const covered = [/\/OpenAction \[[^\]]*\]/, /\/Producer \([^)]*\)/].reduce(
    (text, trace) => text.replace(trace, (found) => " ".repeat(found.length)),
    file.slice(tail),
  );
  return file.slice(0, tail) + covered;
}

function toBytes(binary: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
}

function toBinaryString(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += 0x2000) {
    parts.push(String.fromCharCode(...bytes.subarray(start, start + 0x2000)));
  }
  return parts.join("");
}
