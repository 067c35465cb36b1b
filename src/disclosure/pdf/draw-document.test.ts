import fc from "fast-check";
import { expect, test } from "vitest";
import { Fault, type Milliseconds } from "#base";
import { sha256 } from "../../../tests/support/incidents.ts";
import {
  complaintsOfQpdf,
  fontsByPoppler,
  readPdf,
  readWithPoppler,
  reportFonts,
  withoutSpace,
} from "../../../tests/support/read-pdf-text.ts";
import type { Block, PaperDocument } from "./document.ts";
import { type DrawOptions, drawDocument } from "./draw-document.ts";
import { readFont } from "./font-file.ts";
import { usLetter } from "./paper.ts";
import { toPrintable } from "./printable-text.ts";

const fonts = reportFonts();
const font = readFont(fonts.regular);

function documentOf(...blocks: readonly Block[]): PaperDocument {
  return {
    title: "Title",
    language: "en-US",
    runningHead: "",
    pageLabel: (page, pages) => `(${page}/${pages})`,
    blocks,
  };
}

function draw(document: PaperDocument, change: Partial<DrawOptions> = {}) {
  return drawDocument(document, {
    paper: usLetter,
    fonts,
    createdAt: Date.UTC(2026, 5, 2, 15, 30, 59) as Milliseconds,
    fingerprint: sha256,
    ...change,
  });
}

const paragraph = (text: string): Block => ({ kind: "paragraph", text });

/** The words of the pages alone, without space and without the page labels. */
const bare = (pages: readonly string[]) =>
  withoutSpace(pages.join("\n")).replace(/\(\d+\/\d+\)/g, "");

test("[R3] every character the font can set is read back as itself", async () => {
  let all = "";
  for (let codePoint = 0x21; codePoint < 0xffff; codePoint += 1) {
    const character = String.fromCodePoint(codePoint);
    const stands = !/\p{M}|\s/u.test(character) && character === character.normalize("NFC");
    if (font.advanceOf(codePoint) !== undefined && stands) all += character;
  }
  expect(all.length).toBeGreaterThan(2000);
  const common = all.slice(0, 600);
  const bold: Block = { kind: "heading", level: 3, text: common };
  expect(bare((await readPdf(await draw(documentOf(paragraph(all), bold)))).pages)).toBe(
    all + common,
  );
});

test("[R3] for any text, pdf.js reads back what was written", async () => {
  const written = fc.oneof(
    fc.string({ unit: "binary", maxLength: 80 }),
    fc.string({ unit: "grapheme", maxLength: 80 }),
    fc.string({
      unit: fc.constantFrom("a", "א", "ش", "18:30", "\u202e", "x\u0323", "\\", "(", "<", " "),
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(written, { minLength: 20, maxLength: 20 }), async (texts) => {
      const { pages } = await readPdf(await draw(documentOf(...texts.map(paragraph))));
      expect(bare(pages)).toBe(
        withoutSpace(texts.map((text) => toPrintable(text, font).text).join("")),
      );
    }),
    { numRuns: 12 },
  );
});

const awkward = [
  "A Hebrew line with a time: נפגשנו ב 18:30 בבית.",
  "😡 🔥 👍🏽 and 𠮷 stay in the line.",
  "Before\u00a0after; café, Zoë, Žofie Đặng, Київ, Αθήνα; 50 % × 2 = €1; “quoted”.",
  "pay \u202e001\u202c dollars (not) <all> of it \\ here",
  "x\u0323 and क्या",
];

test("[R3] poppler reads back what was written, where it is installed", async (context) => {
  const pages = readWithPoppler(await draw(documentOf(...awkward.map(paragraph))));
  if (pages === undefined) return context.skip("pdftotext is not installed");
  expect(bare(pages)).toBe(
    withoutSpace(awkward.map((text) => toPrintable(text, font).text).join("")),
  );
});

test("a note on substitutes is printed only when there are some", async () => {
  const note: Block = { kind: "note-on-substitutes", text: "Some are shown by number." };
  const textOf = async (...blocks: Block[]) =>
    bare((await readPdf(await draw(documentOf(...blocks)))).pages);
  expect(await textOf(note, paragraph("plain"))).toBe("plain");
  expect(await textOf(note, paragraph("א"))).toBe("Someareshownbynumber.[U+05D0]");
});

test("[R6] the same document gives the same bytes, in any time zone", async () => {
  const document = documentOf(
    { kind: "heading", level: 1, text: "One" },
    paragraph(awkward.join(" ")),
  );
  const before = process.env.TZ;
  try {
    process.env.TZ = "Asia/Kathmandu";
    const there = await draw(document);
    process.env.TZ = "America/Chicago";
    const here = await draw(document);
    expect(Buffer.from(here).equals(Buffer.from(there))).toBe(true);
  } finally {
    process.env.TZ = before;
  }
});

test("the file's id follows from what is printed and from nothing else", async () => {
  const idOf = async (text: string, change: Partial<DrawOptions> = {}) =>
    (await readPdf(await draw(documentOf(paragraph(text)), change))).fingerprints;
  const id = await idOf("one");
  expect(id[0]).toMatch(/^[0-9a-f]{32}$/);
  expect(await idOf("one", { createdAt: 0 as Milliseconds })).toEqual(id);
  expect(await idOf("two")).not.toEqual(id);
});

test("[R11] the file says nothing of device or author, and does nothing", async () => {
  const bytes = await draw(documentOf({ kind: "heading", level: 1, text: "One" }));
  const { info, language, forbidden } = await readPdf(bytes);
  expect(info).toMatchObject({ Title: "Title", CreationDate: "D:20260602153000+00'00'" });
  for (const key of ["Author", "Creator", "Producer", "Keywords", "Subject", "ModDate"]) {
    expect(info).not.toHaveProperty(key);
  }
  expect(language).toBe("en-US");
  expect(forbidden).toEqual([]);
  expect(Buffer.from(bytes).toString("latin1")).not.toMatch(
    /jsPDF|OpenAction|\/JS|JavaScript|\/URI|\/Annots|EmbeddedFile|AcroForm|\/Encrypt/,
  );
});

test("fonts are embedded as subsets that can be read back, and no other font is named", async (context) => {
  const bytes = await draw(
    documentOf({ kind: "heading", level: 1, text: "One" }, paragraph("two")),
  );
  const listed = fontsByPoppler(bytes);
  if (listed === undefined) return context.skip("pdffonts is not installed");
  expect(listed).toHaveLength(2);
  for (const line of listed) expect(line).toMatch(/^[A-Z]{6}\+NotoSans-\S+ .* yes yes yes /);
});

test("the structure of the file has no fault, where qpdf is there to check it", async (context) => {
  const blocks = Array.from({ length: 300 }, (_, index): Block[] => [
    { kind: "heading", level: index % 5 === 0 ? 1 : 2, text: `Heading ${index}` },
    paragraph("word ".repeat(60)),
  ]);
  const complaints = complaintsOfQpdf(await draw(documentOf(...blocks.flat())));
  if (complaints === undefined) return context.skip("qpdf is not installed");
  expect(complaints).toBe("");
});

test("every heading of the first two levels is in the outline, in any letters, and leads to its page", async () => {
  const filler = paragraph("word ".repeat(600));
  const bytes = await draw(
    documentOf(
      { kind: "heading", level: 1, text: "Čuvar (č) \\ Жук" },
      filler,
      { kind: "heading", level: 2, text: "ഊ below" },
      filler,
      { kind: "heading", level: 3, text: "Not in the outline" },
      { kind: "heading", level: 1, text: "Last" },
    ),
  );
  expect((await readPdf(bytes)).outline).toEqual([
    { depth: 1, title: "Čuvar (č) \\ Жук", page: 1 },
    { depth: 2, title: "[U+0D0A] below", page: 2 },
    { depth: 1, title: "Last", page: 3 },
  ]);
});

test("a clock set to any year does not keep the file from being made", async () => {
  for (const year of [1601, 1969, 2038, 9999]) {
    const createdAt = Date.UTC(year, 0, 1) as Milliseconds;
    const { info } = await readPdf(await draw(documentOf(paragraph("a")), { createdAt }));
    expect(info.CreationDate).toMatch(/^D:(19700101|20371231)/);
  }
});

test("a text of 200,000 characters and a word of 5,000 are drawn whole and inside the paper", async () => {
  const long = "Something happened at the gate. ".repeat(6250);
  const word = "w".repeat(5000);
  const { pages } = await readPdf(await draw(documentOf(paragraph(long), paragraph(word))));
  expect(bare(pages)).toBe(withoutSpace(long) + word);
});

test("it tells how far it is and stops when asked", async () => {
  const shares: number[] = [];
  const document = documentOf(...Array.from({ length: 200 }, () => paragraph("word ".repeat(100))));
  await draw(document, { progress: (share) => shares.push(share) });
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);

  const stop = new AbortController();
  const progress = (share: number) => {
    if (share > 0.3) stop.abort(new Error("stopped"));
  };
  await expect(draw(document, { signal: stop.signal, progress })).rejects.toThrow("stopped");
});

test("without a usable font there is no file", async () => {
  const broken = { regular: fonts.regular, bold: new Uint8Array(10) };
  await expect(draw(documentOf(paragraph("a")), { fonts: broken })).rejects.toEqual(
    new Fault("font-missing"),
  );
});

test("pages can be another size", async () => {
  const a4 = { width: 595.28, height: 841.89, margin: 70 };
  const bytes = await draw(documentOf(paragraph("a")), { paper: a4 });
  expect(Buffer.from(bytes).toString("latin1")).toContain("/MediaBox [0 0 595.28 841.89]");
});
