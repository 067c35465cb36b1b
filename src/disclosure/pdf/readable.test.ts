import { expect, test } from "vitest";
import { reportFonts } from "../../../tests/support/read-pdf-text.ts";
import type { Block } from "./document.ts";
import { layOut } from "./draw-document.ts";
import { usLetter } from "./paper.ts";
import { type Readable, readable } from "./readable.ts";

async function read(...blocks: Block[]): Promise<readonly (readonly Readable[])[]> {
  const document = {
    title: "Title",
    language: "en-US",
    runningHead: "Head",
    pageLabel: (page: number) => `Page ${page}`,
    blocks,
  };
  return (await layOut(document, { paper: usLetter, fonts: reportFonts() })).map(readable);
}

const texts = (page: readonly Readable[] | undefined) =>
  (page ?? []).map((each) => (each.kind === "text" ? [each.role, each.text] : [each.kind]));

test("[P7] a page is read as headings, paragraphs and what stands on every page", async () => {
  const [page] = await read(
    { kind: "title", text: "Record" },
    { kind: "heading", level: 1, text: "Part" },
    { kind: "paragraph", text: `${"word ".repeat(60)}end\nsecond https://${"a".repeat(200)}` },
    {
      kind: "fields",
      rows: [{ label: "A label that is longer than its column", values: ["one", "two"] }],
    },
    { kind: "paragraph", text: "שלום", language: "he" },
  );
  expect(texts(page)).toEqual([
    ["heading", "Record"],
    ["heading", "Part"],
    ["paragraph", `${"word ".repeat(60)}end`],
    ["paragraph", `second https://${"a".repeat(200)}`],
    ["paragraph", "A label that is longer than its column one"],
    ["paragraph", "two"],
    ["paragraph", "שלום"],
    ["furniture", "Page 1"],
  ]);
  expect(page?.slice(0, 2)).toMatchObject([{ level: 1 }, { level: 2 }]);
  expect(page?.at(-2)).toMatchObject({
    stretches: [{ text: "שלום", language: "he" }],
    direction: "rtl",
  });
});

test("[P7] words in another language are told apart from those they stand among, in a row as in a cell", async () => {
  const inSpanish = { text: "la puerta", language: "es" };
  const [page] = await read(
    { kind: "fields", rows: [{ label: "What", values: ["no", "sí"], language: "es" }] },
    { kind: "fields", rows: [{ label: "Why", values: [[{ text: "Reason: " }, inSpanish]] }] },
    { kind: "table", columns: [{ head: "A", share: 1 }], rows: [[[inSpanish]]] },
  );
  const told = page?.flatMap((piece) =>
    piece.kind === "text"
      ? [piece.stretches]
      : piece.kind === "table"
        ? piece.rows.flat().map(({ stretches }) => stretches)
        : [],
  );
  const plain = (text: string) => ({ text, language: undefined });
  expect(told?.slice(0, -1)).toEqual([
    [plain("What "), { text: "no", language: "es" }],
    [{ text: "sí", language: "es" }],
    [plain("Why Reason: "), inSpanish],
    [plain("A")],
    [inSpanish],
  ]);
});

test("[P7] a table is rows of cells, the empty ones included, and goes on on the next page", async () => {
  const pages = await read({
    kind: "table",
    columns: [
      { head: "No.", share: 1 },
      { head: "What", share: 2 },
      { head: "When", share: 2 },
    ],
    rows: [
      ["1", "", "in May"],
      ...Array.from({ length: 60 }, (_, at) => [`${at + 2}`, "a\nb", ""]),
    ],
    firstIsHead: true,
  });
  const tables = pages.flatMap((page) => page.filter((each) => each.kind === "table"));
  expect(tables.length).toBe(pages.length);
  const rows = tables.flatMap(({ rows }) => rows);
  expect(rows.length).toBe(62);
  expect(rows[0]?.map(({ text, isHead }) => [text, isHead])).toEqual([
    ["No.", true],
    ["What", true],
    ["When", true],
  ]);
  expect(rows[1]?.map(({ text }) => text)).toEqual(["1", "", "in May"]);
  expect(rows[2]?.map(({ text }) => text)).toEqual(["2", "a\nb"]);
});

test("[P7] a figure says what it shows", async () => {
  const [page] = await read({
    kind: "drawing",
    width: 10,
    height: 10,
    shapes: [],
    alternative: "A chart",
    caption: "Below",
  });
  expect(page?.[0]).toMatchObject({ kind: "figure", alternative: "A chart" });
  expect(texts(page)[1]).toEqual(["caption", "Below"]);
});
