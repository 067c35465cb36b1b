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
  structureByPoppler,
  withoutSpace,
} from "../../../tests/support/read-pdf-text.ts";
import type { Block, PaperDocument } from "./document.ts";
import { type DrawOptions, drawDocument } from "./draw-document.ts";
import { FontSet } from "./fonts/font-set.ts";
import { a4, usLetter } from "./paper.ts";
import { isMark, isSimple } from "./text/characters.ts";
import { toPrintable } from "./text/printable-text.ts";

const fonts = reportFonts();
const fontSet = new FontSet(fonts);
const printable = (text: string) => toPrintable(text, fontSet, "regular").text;

function documentOf(...blocks: readonly Block[]): PaperDocument {
  return {
    title: "Title",
    language: "en-US",
    runningHead: "",
    pageLabel: () => "",
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

const bare = (pages: readonly string[]) => withoutSpace(pages.join("\n"));

/** What poppler puts around text from right to left. */
const withoutDirections = (text: string) => text.replace(/[\u200e\u200f\u202a-\u202e]/g, "");

test("[P1] every simple character of the first font is read back as itself", async () => {
  const font = fontSet.first("regular");
  let all = "";
  for (let codePoint = 0x21; codePoint < 0xffff; codePoint += 1) {
    const character = String.fromCodePoint(codePoint);
    const stands = !/\s/u.test(character) && character === character.normalize("NFC");
    if (stands && isSimple(codePoint) && !isMark(codePoint) && font.glyphOf(codePoint) > 0) {
      all += printable(character) === character ? character : "";
    }
  }
  expect(all.length).toBeGreaterThan(1500);
  const common = all.slice(0, 600);
  const bold: Block = { kind: "heading", level: 3, text: common };
  expect(bare((await readPdf(await draw(documentOf(paragraph(all), bold)))).pages)).toBe(
    all + common,
  );
});

/** Each script by itself, as people write it. */
const scripts: Readonly<Record<string, readonly string[]>> = {
  Vietnamese: ["Đặng Thị Hường — tiếng Việt; ỡ ữ ậ, “nháy”."],
  Cyrillic: ["Київ, їжак; Жуков сказал: «ё й» — 18:30."],
  Greek: ["Αθήνα, ἄνθρωπος, ΐ."],
  Hebrew: ["נפגשנו ב 18:30 בבית (כן) ואז הלכתי.", "שָׁלוֹם עֲלֵיכֶם"],
  Arabic: [
    "قال محمد إنه رآني في 18:30 عند الباب",
    "مُحَمَّدٌ والسلام عليكم ورحمة الله",
    "می\u200cخواهم",
  ],
  Devanagari: ["क्या तुम वहाँ थे? हिन्दी में लिखा। श्री 18:30 क्षत्रिय ज्ञान"],
  Thai: ["เขาโทรหาฉันตอนตีสามและบอกว่าจะมาที่บ้าน น้ำ ที่ เก้าอี้"],
  emoji: ["He wrote 😡 🔥 👍🏽 👩‍👩‍👧 🇺🇸 1️⃣ ❤️ at 18:30."],
  substitutes: ["pay \u202e001\u202c dollars (not) <all> \\ ꦏ x\u0323 \u0000"],
};

test.each(Object.entries(scripts))("[P1] %s is read back as written", async (script, texts) => {
  const bytes = await draw(documentOf(...texts.map(paragraph)));
  const written = withoutSpace(texts.map(printable).join(""));
  expect(bare((await readPdf(bytes)).pages)).toBe(written);
  const pages = readWithPoppler(bytes);
  if (pages === undefined) return;
  expect(bare(pages.map(withoutDirections)), script).toBe(written);
});

test("[P1] in lines of both directions every character is there, in both readers", async () => {
  const texts = [
    "English with עברית 18:30 and العربية mixed, ok.",
    'הוא אמר: "אני אבוא מחר" והלך, 3.5 ק"מ משם!',
    "עברית with English בתוך.",
  ];
  const letters = (text: string) => Array.from(withoutSpace(text)).sort().join("");
  const bytes = await draw(documentOf(...texts.map(paragraph)));
  expect(letters(bare((await readPdf(bytes)).pages))).toBe(letters(texts.join("")));
  const pages = readWithPoppler(bytes);
  if (pages === undefined) return;
  expect(letters(bare(pages.map(withoutDirections)))).toBe(letters(texts.join("")));
});

test("[P1] for any text from left to right, pdf.js reads back what was written", async () => {
  const letters = "a W 18:30 \u202e x\u0323 \\ ( ) < > é ऐ क् षि हिं ก ที่ น้ำ 😀 👩‍👧 🇺🇸 ё ấ fi ffi AV";
  const written = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.string({ unit: fc.constantFrom(...letters.split(" "), " "), maxLength: 60 }),
  );
  const isFromLeft = (text: string) => !/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe]/.test(text);
  await fc.assert(
    fc.asyncProperty(
      fc.array(written.filter(isFromLeft), { minLength: 20, maxLength: 20 }),
      async (texts) => {
        const { pages } = await readPdf(await draw(documentOf(...texts.map(paragraph))));
        expect(bare(pages)).toBe(withoutSpace(texts.map(printable).join("")));
      },
    ),
    { numRuns: 12 },
  );
});

test("[P1] for any text from right to left, pdf.js reads back what was written", async () => {
  const hebrew = ["א", "ב", "ש", "ל", "נּ", "שׁ", "וֹ"];
  const arabic = ["ا", "ب", "ل", "لا", "محمد", "الله", "مُ", "حَّ", "ی\u200cخ", "ق"];
  // pdf.js takes a mark on the letter at the very left of a line for a part of another line.
  const wordOf = (letters: readonly string[], last: string) =>
    fc
      .string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 8 })
      .map((marked) => marked + last);
  const text = fc
    .oneof(
      fc.array(wordOf(hebrew, "ב"), { minLength: 1, maxLength: 30 }),
      fc.array(wordOf(arabic, "ب"), { minLength: 1, maxLength: 30 }),
    )
    .map((words) => words.join(" "));
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 10, maxLength: 10 }), async (texts) => {
      const { pages } = await readPdf(await draw(documentOf(...texts.map(paragraph))));
      expect(bare(pages)).toBe(withoutSpace(texts.map(printable).join("")));
    }),
    { numRuns: 12 },
  );
});

test("a note on substitutes is printed only when there are some", async () => {
  const note: Block = { kind: "note-on-substitutes", text: "Some are shown by number." };
  const textOf = async (...blocks: Block[]) =>
    bare((await readPdf(await draw(documentOf(...blocks)))).pages);
  expect(await textOf(note, paragraph("plain"))).toBe("plain");
  expect(await textOf(note, paragraph("中"))).toBe("Someareshownbynumber.[U+4E2D]");
});

test("[P3] the same document gives the same bytes, in any time zone", async () => {
  const document = documentOf(
    { kind: "heading", level: 1, text: "One" },
    paragraph(Object.values(scripts).flat().join(" ")),
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

test("[P3] the file's id follows from what is printed and from nothing else", async () => {
  const idOf = async (text: string, change: Partial<DrawOptions> = {}) =>
    (await readPdf(await draw(documentOf(paragraph(text)), change))).fingerprints;
  const id = await idOf("one");
  expect(id[0]).toMatch(/^[0-9a-f]{32}$/);
  expect(await idOf("one", { createdAt: 0 as Milliseconds })).toEqual(id);
  expect(await idOf("two")).not.toEqual(id);
});

test("[P4] the file says nothing of device or author, and does nothing", async () => {
  const bytes = await draw(documentOf({ kind: "heading", level: 1, text: "One" }));
  const { info, language, forbidden } = await readPdf(bytes);
  expect(info).toMatchObject({ Title: "Title", CreationDate: "D:20260602153000+00'00'" });
  for (const key of ["Author", "Creator", "Producer", "Keywords", "Subject", "ModDate"]) {
    expect(info).not.toHaveProperty(key);
  }
  expect(language).toBe("en-US");
  expect(forbidden).toEqual([]);
});

test("[P5] fonts are embedded as subsets that can be read back, and no other font is named", async (context) => {
  const bytes = await draw(
    documentOf({ kind: "heading", level: 1, text: "One" }, paragraph("two שלום मैं 😀 ไทย نعم")),
  );
  const listed = fontsByPoppler(bytes);
  if (listed === undefined) return context.skip("pdffonts is not installed");
  expect(listed).toHaveLength(6);
  for (const line of listed)
    expect(line).toMatch(/^[A-Z]{6}\+Noto\S+ .*CID TrueType.* yes yes yes /);
});

test("the structure of the file has no fault, where qpdf is there to check it", async (context) => {
  const blocks = Array.from({ length: 300 }, (_, index): Block[] => [
    { kind: "heading", level: index % 5 === 0 ? 1 : 2, text: `Heading ${index}` },
    paragraph("word ".repeat(60)),
  ]);
  for (const profile of ["court", "1b"] as const) {
    const complaints = complaintsOfQpdf(await draw(documentOf(...blocks.flat()), { profile }));
    if (complaints === undefined) return context.skip("qpdf is not installed");
    expect(complaints).toBe("");
  }
});

test("[P5] every heading of the first two levels is in the outline, in any letters, and leads to its page", async () => {
  const filler = paragraph("word ".repeat(600));
  const bytes = await draw(
    documentOf(
      { kind: "heading", level: 1, text: "Čuvar (č) \\ Жук שלום" },
      filler,
      { kind: "heading", level: 2, text: "ഊ below and more", bookmark: "ഊ below" },
      filler,
      { kind: "heading", level: 3, text: "Not in the outline" },
      { kind: "heading", level: 1, text: "Last" },
    ),
  );
  expect((await readPdf(bytes)).outline).toEqual([
    { depth: 1, title: "Čuvar (č) \\ Жук שלום", page: 1 },
    { depth: 2, title: "[U+0D0A] below", page: 2 },
    { depth: 1, title: "Last", page: 3 },
  ]);
});

test("[P5] who hears the page hears its parts in order, with what each is", async (context) => {
  const bytes = await draw(
    documentOf(
      { kind: "title", text: "Record" },
      { kind: "heading", level: 1, text: "Part" },
      paragraph("word ".repeat(40)),
      { kind: "fields", rows: [{ label: "Where", values: ["Here", "and there"] }] },
      {
        kind: "table",
        columns: [
          { head: "No.", share: 1 },
          { head: "What", share: 4 },
        ],
        rows: [
          ["1", ""],
          ["2", "Lock"],
        ],
        firstIsHead: true,
      },
      {
        kind: "drawing",
        width: 10,
        height: 10,
        shapes: [],
        alternative: "A chart",
        caption: "Below",
      },
    ),
  );
  const tree = structureByPoppler(bytes);
  if (tree === undefined) return context.skip("pdfinfo is not installed");
  const said = "word ".repeat(40).trim();
  expect(tree.replace(/\s+/g, " ")).toBe(
    `Document H1 (block) "Record" Sect H2 (block) "Part" P (block) "${said}" P (block) "Where Here" P (block) "and there"` +
      ' Table (block) TR TH: /Scope /Column "No." TH: /Scope /Column "What"' +
      ' TR TH: /Scope /Row "1" TD TR TH: /Scope /Row "2" TD "Lock"' +
      ' Sect Figure: /Placement /Block /BBox [72 481 82 491] "" Caption "Below" ',
  );
});

test("a clock set to any year does not keep the file from being made", async () => {
  for (const [year, written] of [
    [1601, "1970"],
    [1969, "1970"],
    [2038, "2038"],
    [9999, "9999"],
  ] as const) {
    const createdAt = Date.UTC(year, 0, 1) as Milliseconds;
    const { info } = await readPdf(await draw(documentOf(paragraph("a")), { createdAt }));
    expect(info.CreationDate).toMatch(new RegExp(`^D:${written}0101`));
  }
});

test("[P1, P6] a text of 200,000 characters and a word of 5,000 are drawn whole and inside the paper", async () => {
  const long = "Something happened at the gate. ".repeat(6250);
  const word = "w".repeat(5000);
  const { pages } = await readPdf(await draw(documentOf(paragraph(long), paragraph(word))));
  expect(bare(pages)).toBe(withoutSpace(long) + word);
});

test("[P8] it tells how far it is and stops when asked", async () => {
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

test("[P8] without a usable font there is no file", async () => {
  const broken = { regular: fonts.regular, bold: new Uint8Array(10) };
  await expect(draw(documentOf(paragraph("a")), { fonts: broken })).rejects.toEqual(
    new Fault("font-missing"),
  );
});

test("pages can be another size", async () => {
  const bytes = await draw(documentOf(paragraph("a")), { paper: a4, profile: "1b" });
  expect(Buffer.from(bytes).toString("latin1")).toContain("/MediaBox[0 0 595.28 841.89]");
});
