// The promises of the court's file, clause by clause: PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1). The older promise,
// which the same writer makes with the same pages, is judged by Apache PDFBox.

import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Milliseconds } from "#base";
import { hasNativeTool, preflightJars } from "../../../scripts/native-tools.mjs";
import { aDocument, aDocumentInPacks } from "../../../tests/support/a-document.ts";
import { sha256 } from "../../../tests/support/incidents.ts";
import {
  type Operator,
  operatorsOf,
  type PdfObject,
  pdfObjects,
  refIn,
} from "../../../tests/support/pdf-objects.ts";
import { aJpeg, aPng } from "../../../tests/support/pictures.ts";
import { reportFonts } from "../../../tests/support/read-pdf-text.ts";
import type { PaperDocument } from "./document.ts";
import { drawDocument } from "./draw-document.ts";
import type { Profile } from "./file/pdf-file.ts";
import { a4 } from "./paper.ts";

const document: PaperDocument = {
  ...aDocument,
  blocks: [
    ...aDocument.blocks,
    ...aDocumentInPacks.blocks.slice(1),
    {
      kind: "picture",
      picture: { format: "jpeg", bytes: aJpeg() },
      alternative: "A gate",
      caption: "Exhibit A",
    },
    { kind: "picture", picture: { format: "png", bytes: aPng() }, alternative: "A door" },
    {
      kind: "paragraph",
      text: [
        { text: "Er sagte: ", language: "en" },
        { text: "nein", language: "de" },
      ],
    },
  ],
};

const draw = (profile: Profile) =>
  drawDocument(document, {
    paper: a4,
    fonts: reportFonts(["han", "hangul"]),
    createdAt: Date.UTC(2026, 5, 2, 15, 30) as Milliseconds,
    fingerprint: sha256,
    profile,
  });

let bytes: Uint8Array;
let file: string;
let objects: ReadonlyMap<number, PdfObject>;
let catalogue: string;
let pages: readonly { readonly text: string; readonly operators: readonly Operator[] }[];

const textOf = (number: number) => objects.get(number)?.text ?? "";
const all = () => [...objects.values()];
const having = (part: string) => all().filter(({ text }) => text.includes(part));

beforeAll(async () => {
  bytes = await draw("court");
  file = Buffer.from(bytes).toString("latin1");
  objects = pdfObjects(bytes);
  catalogue = having("/Type/Catalog")[0]?.text ?? "";
  const kids = /\/Kids\[([^\]]*)\]/.exec(having("/Type/Pages")[0]?.text ?? "")?.[1] ?? "";
  pages = [...kids.matchAll(/(\d+) 0 R/g)].map(([, number]) => {
    const text = textOf(Number(number));
    const content = objects.get(refIn(text, "Contents"))?.stream ?? Buffer.alloc(0);
    return { text, operators: operatorsOf(content) };
  });
});

describe("PDF/A-2a", () => {
  test("[P5] 6.1.2, 6.1.3: header, file id, nothing encrypted, nothing after the end", () => {
    expect(file.slice(0, 9)).toBe("%PDF-1.7\n");
    expect(file.slice(9, 15)).toMatch(/^%[\x80-\xff]{4}\n$/);
    expect(file).toMatch(/\/ID\[<[0-9A-F]{32}><[0-9A-F]{32}>\]/);
    expect(file.endsWith("%%EOF\n")).toBe(true);
    expect(having("/Encrypt")).toEqual([]);
  });

  test("[P5] 6.1.7: streams are as long as they say and packed in one way", () => {
    // Lengths are checked while the file is taken apart.
    expect(all().filter(({ stream }) => stream !== undefined).length).toBeGreaterThan(20);
    expect(
      all().flatMap(({ text }) => text.match(/\/(LZWDecode|Crypt|F |FFilter)/g) ?? []),
    ).toEqual([]);
  });

  test("[P5] 6.2.3, 6.2.4.3: one meaning of colours, and no colours that it does not cover", () => {
    expect(catalogue.match(/\/S\/GTS_PDFA1/g)).toHaveLength(1);
    const profile = objects.get(refIn(catalogue, "DestOutputProfile"));
    expect(profile?.text).toContain("/N 3");
    expect(profile?.stream?.toString("latin1", 12, 24)).toBe("mntrRGB XYZ ");
    expect(profile?.stream?.readUInt32BE(0)).toBe(profile?.stream?.length);
    expect(having("DeviceCMYK")).toEqual([]);
    const used = new Set(pages.flatMap(({ operators }) => operators.map(({ name }) => name)));
    for (const name of ["k", "K", "cs", "CS", "sc", "scn", "sh", "gs"])
      expect(used.has(name)).toBe(false);
  });

  test("[P5] 6.2.8, 6.2.10: pictures as they are, and nothing that lets through what is below", () => {
    const forbidden = /\/(Interpolate|Alternates|OPI|SMask|CA|ca|BM|Group|ExtGState|PS)\b/;
    expect(all().filter(({ text }) => forbidden.test(text))).toEqual([]);
    expect(having("/Subtype/Image")).toHaveLength(2);
  });

  test("[P5] 6.2.11: fonts are embedded with the widths they say, and every code used is a letter somebody can read", () => {
    const fonts = fontsByName();
    expect(fonts.size).toBe(9);
    const used = usedCodes();
    for (const [name, { program, widths, texts }] of fonts) {
      const codes = used.get(name) ?? new Set();
      expect(codes.size, name).toBeGreaterThan(0);
      for (const code of codes) {
        expect(code).toBeGreaterThan(0);
        expect(texts.get(code), `${name} ${code}`).toMatch(/./su);
        expect(texts.get(code)).not.toMatch(/[\0\ufeff\ufffe]/);
        const said = widths[code - 1] ?? Number.NaN;
        expect(Math.abs(said - advanceIn(program, code)), `${name} ${code}`).toBeLessThan(1);
      }
    }
  });

  test("[P4, P5] 6.5: nothing happens by itself", () => {
    const acts =
      /\/(JavaScript|JS|Launch|AA|OpenAction|URI|GoToR|Annots|AcroForm|EmbeddedFile|Names|RichMedia)\b/;
    expect(all().filter(({ text }) => acts.test(text))).toEqual([]);
  });

  test("[P5] 6.6.2, 6.6.4: the file says in XMP what it promises, and nothing else than its information does", () => {
    const xmp = objects.get(refIn(catalogue, "Metadata"));
    expect(xmp?.text).not.toContain("Filter");
    const said = xmp?.stream?.toString("utf8") ?? "";
    expect(said).toContain(
      "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>",
    );
    expect(said).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(said).toContain(
      "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>",
    );
    expect(said).toContain(`<rdf:li xml:lang="x-default">${aDocument.title}</rdf:li>`);
    expect(said).toContain("<xmp:CreateDate>2026-06-02T15:30:00+00:00</xmp:CreateDate>");
    expect(having("/CreationDate").map(({ text }) => text)).toEqual([
      `<</Title<FEFF${utf16Hex(aDocument.title)}>/CreationDate(D:20260602153000+00'00')>>`,
    ]);
  });
});

describe("PDF/UA-1", () => {
  test("[P5] 7.1: all ink is a part of the tree or an artifact, and the title is shown", () => {
    for (const { operators, text } of pages) {
      expect(text).toContain("/Tabs/S");
      let depth = 0;
      for (const { name } of operators) {
        if (name === "BDC" || name === "BMC") depth += 1;
        else if (name === "EMC") depth -= 1;
        else if (/^(Tj|TJ|f|S|B|Do)$/.test(name)) expect(depth, name).toBe(1);
        expect(depth === 0 || depth === 1).toBe(true);
      }
      expect(depth).toBe(0);
    }
    expect(catalogue).toContain("/MarkInfo<</Marked true>>");
    expect(catalogue).toContain("/ViewerPreferences<</DisplayDocTitle true>>");
  });

  test("[P5] 7.1: pages and tree lead to each other", () => {
    const root = textOf(refIn(catalogue, "StructTreeRoot"));
    const parents = textOf(refIn(root, "ParentTree"));
    for (const { text, operators } of pages) {
      const key = Number(/\/StructParents (\d+)/.exec(text)?.[1]);
      const list = textOf(Number(new RegExp(`[[ ]${key} (\\d+) 0 R`).exec(parents)?.[1]));
      const nodes = [...list.matchAll(/(\d+) 0 R/g)].map(([, number]) => textOf(Number(number)));
      const marks = operators
        .filter(({ name }) => name === "BDC")
        .map(({ operands }) => [operands[0], Number(/\d+/.exec(operands[1] ?? "")?.[0])] as const);
      expect(marks.map(([, mark]) => mark)).toEqual(nodes.map((_, index) => index));
      for (const [role, mark] of marks) {
        expect(nodes[mark]).toContain(`/S${role}`);
        expect(nodes[mark]).toMatch(new RegExp(`/K ${mark}\\b|/K\\[[^\\]]*\\b${mark}\\b`));
      }
    }
  });

  test("[P5] 7.2: the language is said, and where it changes as well", () => {
    expect(catalogue).toContain(`/Lang<FEFF${utf16Hex("en-US")}>`);
    expect(
      having(`/S/Span/P `).some(({ text }) => text.includes(`/Lang<FEFF${utf16Hex("de")}>`)),
    ).toBe(true);
    expect(
      having("/S/P/P ").some(({ text }) => text.includes(`/Lang<FEFF${utf16Hex("th")}>`)),
    ).toBe(true);
  });

  test("[P5] 7.3: figures say what they show and where they are", () => {
    const figures = having("/S/Figure").map(({ text }) => text);
    expect(figures).toHaveLength(3);
    for (const text of figures) expect(text).toMatch(/\/Alt<FEFF[0-9A-F]+>.*\/BBox\[[\d. ]+\]/);
  });

  test("[P5] 7.4: headings go down one step at a time and begin with the first", () => {
    const levels = inOrder()
      .flatMap((text) => /\/S\/H([1-6])/.exec(text)?.[1] ?? [])
      .map(Number);
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    }
  });

  test("[P5] 7.5: tables have heads for their rows and columns, and rows of one length", () => {
    const rows = having("/S/TR").map(({ text }) =>
      [...(/\/K\[([^\]]*)\]/.exec(text)?.[1] ?? "").matchAll(/(\d+) 0 R/g)].map(([, number]) =>
        textOf(Number(number)),
      ),
    );
    expect(rows).toHaveLength(51);
    for (const [index, row] of rows.entries()) {
      expect(row).toHaveLength(2);
      expect(row[0]).toMatch(new RegExp(`/S/TH.*/Scope/${index === 0 ? "Column" : "Row"}`));
    }
  });

  test("[P5] 7.17: the outline leads to pages, and to nowhere else", () => {
    expect(having("/Dest[").length).toBeGreaterThan(10);
    for (const { text } of having("/Dest[")) {
      expect(textOf(Number(/\/Dest\[(\d+) 0 R/.exec(text)?.[1]))).toContain("/Type/Page/");
    }
  });
});

test("[P5] the same pages are a valid PDF/A-1b, says Apache PDFBox where it is installed", async (context) => {
  if (!hasNativeTool("java") || preflightJars.some((jar) => !hasNativeTool(jar))) {
    return context.skip("PDFBox's Preflight is not installed");
  }
  const folder = mkdtempSync(join(tmpdir(), "pdf-"));
  try {
    const path = join(folder, "file.pdf");
    writeFileSync(path, await draw("1b"));
    const { stdout } = spawnSync(
      "java",
      ["-cp", preflightJars.join(":"), "org.apache.pdfbox.preflight.Validator_A1b", path],
      { encoding: "utf8" },
    );
    expect(stdout).toContain("is a valid PDF/A-1b file");
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);

test("two other programs draw its pages without complaint, where they are installed", (context) => {
  if (!hasNativeTool("mutool") || !hasNativeTool("pdftoppm")) return context.skip("not installed");
  const folder = mkdtempSync(join(tmpdir(), "pdf-"));
  try {
    const path = join(folder, "file.pdf");
    writeFileSync(path, bytes);
    const poppler = spawnSync("pdftoppm", ["-r", "20", "-png", path, join(folder, "p")], {
      encoding: "utf8",
    });
    expect(poppler.stderr).toBe("");
    const mupdf = spawnSync("mutool", ["draw", "-r", "20", "-o", join(folder, "m%d.png"), path], {
      encoding: "utf8",
    });
    expect(
      mupdf.stderr.replace(/^(page .*|warning: ICC support is not available)$/gm, "").trim(),
    ).toBe("");
    expect(execFileSync("ls", [folder], { encoding: "utf8" }).match(/\.png/g)?.length).toBe(
      pages.length * 2,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

interface EmbeddedFont {
  readonly program: Buffer;
  readonly widths: readonly number[];
  readonly texts: ReadonlyMap<number, string>;
}

function fontsByName(): ReadonlyMap<string, EmbeddedFont> {
  const resources = having("/Font<<")[0]?.text ?? "";
  const names = /\/Font<<([^>]*)>>/.exec(resources)?.[1] ?? "";
  return new Map(
    [...names.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = "", number]) => {
      const font = textOf(Number(number));
      const descendant = textOf(Number(/\/DescendantFonts\[(\d+) 0 R/.exec(font)?.[1]));
      const descriptor = textOf(refIn(descendant, "FontDescriptor"));
      const widths = (/\/W\[1\[([^\]]*)\]\]/.exec(descendant)?.[1] ?? "").split(" ").map(Number);
      const program = objects.get(refIn(descriptor, "FontFile2"))?.stream ?? Buffer.alloc(0);
      const map = objects.get(refIn(font, "ToUnicode"))?.stream?.toString("latin1") ?? "";
      const texts = new Map(
        [...map.matchAll(/<([0-9A-F]{4})><([0-9A-F]+)>/g)].map(([, code = "", text = ""]) => [
          Number.parseInt(code, 16),
          Buffer.from(text, "hex").swap16().toString("utf16le"),
        ]),
      );
      return [name, { program, widths, texts }];
    }),
  );
}

function usedCodes(): ReadonlyMap<string, ReadonlySet<number>> {
  const used = new Map<string, Set<number>>();
  for (const { operators } of pages) {
    let font = "";
    for (const { name, operands, codes } of operators) {
      if (name === "Tf") font = operands[0]?.slice(1) ?? "";
      const ofFont = used.get(font) ?? new Set();
      for (const code of codes) ofFont.add(code);
      if (font !== "") used.set(font, ofFont);
    }
  }
  return used;
}

// The width of a glyph in thousandths, by the embedded font's own tables.
function advanceIn(program: Buffer, glyph: number): number {
  const table = (tag: string) => {
    for (let index = 0; index < program.readUInt16BE(4); index += 1) {
      const at = 12 + index * 16;
      if (program.toString("latin1", at, at + 4) === tag) return program.readUInt32BE(at + 8);
    }
    throw new Error(tag);
  };
  return (
    (program.readUInt16BE(table("hmtx") + glyph * 4) * 1000) /
    program.readUInt16BE(table("head") + 18)
  );
}

// The nodes of the tree as they are read.
function inOrder(): readonly string[] {
  const walk = (number: number): string[] => {
    const text = textOf(number);
    const kids =
      /\/K(?:\[(.*)\]| (\d+ 0 R))>>$/s
        .exec(text)
        ?.slice(1)
        .find((each) => each !== undefined) ?? "";
    const plain = kids.replace(/<<[^>]*>>/g, "");
    return [text, ...[...plain.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => walk(Number(kid)))];
  };
  const root = textOf(refIn(catalogue, "StructTreeRoot"));
  return walk(Number(/\/K\[(\d+) 0 R\]/.exec(root)?.[1]));
}

function utf16Hex(text: string): string {
  return Buffer.from(text, "utf16le").swap16().toString("hex").toUpperCase();
}
