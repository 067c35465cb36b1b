import fc from "fast-check";
import { expect, test } from "vitest";
import { reportFonts } from "../../../tests/support/read-pdf-text.ts";
import { FontSet } from "./fonts/font-set.ts";
import { TextMeasure } from "./measure-text.ts";
import { paginate, withFurniture } from "./paginate.ts";
import { type Mark, marksOn, type Page, type Strip } from "./strip.ts";
import { openShaper } from "./text/harfbuzz.ts";
import { PieceStore } from "./text/piece-row.ts";
import { Typesetter } from "./text/typesetter.ts";

// Ten lines of ten points fit on a page.
const paper = { width: 200, height: 200, margin: 50 };

function line(text: string, keepWithNext = false, above = 0): Strip {
  const mark: Mark = {
    kind: "text",
    at: { x: 0, baseline: 8, size: 10, direction: "ltr" },
    text,
    end: "paragraph",
    element: null,
    row: new PieceStore().rowOf([]),
  };
  return { above, height: 10, marks: [mark], keepWithNext };
}

const textOf = (page: Page) =>
  marksOn(page)
    .map((mark) => (mark.kind === "text" ? mark.text : "—"))
    .join(" ");
const numbered = (count: number, keep: (index: number) => boolean = () => false) =>
  Array.from({ length: count }, (_, index) => line(String(index), keep(index)));

test("a page is filled from top to bottom before the next begins", () => {
  expect(paginate(numbered(12), paper).map(textOf)).toEqual(["0 1 2 3 4 5 6 7 8 9", "10 11"]);
});

test("[P6] marks stand inside the margins", () => {
  const [page] = paginate(numbered(2), paper);
  expect(page && marksOn(page)).toMatchObject([
    { at: { x: 50, baseline: 58 } },
    { at: { x: 50, baseline: 68 } },
  ]);
});

test("[P6] what must stay together moves to the next page together", () => {
  const pages = paginate(
    numbered(12, (index) => index === 8 || index === 9),
    paper,
  );
  expect(pages.map(textOf)).toEqual(["0 1 2 3 4 5 6 7", "8 9 10 11"]);
});

test("what is taller than a page goes on where it must and no page stays empty", () => {
  const pages = paginate(
    numbered(25, () => true),
    paper,
  );
  expect(pages.map(textOf)).toEqual([
    "0 1 2 3 4 5 6 7 8 9",
    "10 11 12 13 14 15 16 17 18 19",
    "20 21 22 23 24",
  ]);
});

test("white space falls away at the top of a page and counts elsewhere", () => {
  const pages = paginate([line("a", false, 30), line("b", false, 60), line("c", false, 30)], paper);
  expect(pages.map(textOf)).toEqual(["a b", "c"]);
  expect(
    pages.map((each) => marksOn(each).map((mark) => mark.kind === "text" && mark.at.baseline)),
  ).toEqual([[58, 128], [58]]);
});

test("a document without a line has one page", () => {
  expect(paginate([], paper)).toHaveLength(1);
});

test("a bookmark leads to the page and the height where its line stands", () => {
  const heading: Strip = { ...line("h"), bookmark: { level: 1, text: "h" } };
  const pages = paginate([...numbered(11), heading], paper);
  expect(pages.map(({ bookmarks }) => bookmarks)).toEqual([[], [{ level: 1, text: "h", y: 60 }]]);
});

test("every strip lands on a page, once and in order", () => {
  const strips = fc.array(
    fc.record({ above: fc.nat(40), height: fc.integer({ min: 1, max: 100 }), keep: fc.boolean() }),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(strips, (given) => {
      const pages = paginate(
        given.map(({ above, height, keep }, index) => ({
          ...line(String(index), keep, above),
          height,
        })),
        paper,
      );
      expect(pages.flatMap(marksOn).map((mark) => "text" in mark && mark.text)).toEqual(
        given.map((_, index) => String(index)),
      );
      for (const page of pages) {
        for (const mark of marksOn(page)) {
          if (mark.kind !== "text") continue;
          const strip = given[Number(mark.text)];
          expect(mark.at.baseline - 8 + (strip?.height ?? 0)).toBeLessThanOrEqual(150 + 1e-6);
        }
      }
    }),
  );
});

test("[P2] each page says its number of all, and every page but the first what it belongs to", async () => {
  const typesetter = new Typesetter(new FontSet(reportFonts()), await openShaper());
  const text = new TextMeasure(typesetter, 100, "en-US");
  const one = { part: 1, parts: 1, holds: [] };
  const document = {
    runningHead: "Head",
    pageLabel: (page: number, pages: number) => `${page} of ${pages}`,
  };
  const pages = withFurniture(paginate(numbered(21), paper), document, paper, text, one);
  expect(pages.map(textOf)).toEqual([
    "0 1 2 3 4 5 6 7 8 9 1 of 3",
    "Head 10 11 12 13 14 15 16 17 18 19 2 of 3",
    "Head 20 3 of 3",
  ]);
});

test("a page break begins a page, and says what stands at the head from there on", async () => {
  const typesetter = new Typesetter(new FontSet(reportFonts()), await openShaper());
  const text = new TextMeasure(typesetter, 100, "en-US");
  const turn: Strip = { ...line(""), marks: [], height: 0, turn: { runningHead: "Second" } };
  const bare = paginate([...numbered(3), turn, ...numbered(12), turn], paper);
  expect(bare.map(textOf)).toEqual(["0 1 2", "0 1 2 3 4 5 6 7 8 9", "10 11", ""].slice(0, 4));
  const document = {
    runningHead: "First",
    marking: "Kept apart",
    pageLabel: (page: number) => `(${page})`,
    partLabel: ({ part, parts }: { part: number; parts: number }) => `part ${part} of ${parts}`,
  };
  const place = { part: 2, parts: 3, holds: [] };
  expect(withFurniture(bare, document, paper, text, place).slice(0, 2).map(textOf)).toEqual([
    "Kept apart part 2 of 3 0 1 2 (1)",
    "Kept apart Second part 2 of 3 0 1 2 3 4 5 6 7 8 9 (2)",
  ]);
});

test("a table goes on under its head", () => {
  const row = (text: string): Strip => ({ ...line(text), head: [line("head")] });
  const rows = Array.from({ length: 20 }, (_, index) => row(String(index)));
  expect(paginate([line("head", true), ...rows], paper).map(textOf)).toEqual([
    "head 0 1 2 3 4 5 6 7 8",
    "head 9 10 11 12 13 14 15 16 17",
    "head 18 19",
  ]);
});

test("[P6] a head that would leave a table no room is printed once", () => {
  const head = Array.from({ length: 9 }, (_, index) => line(`head ${index}`));
  const rows = Array.from({ length: 20 }, (_, index) => ({ ...line(String(index)), head }));
  expect(paginate(rows, paper).map(textOf)).toEqual([
    "0 1 2 3 4 5 6 7 8 9",
    "10 11 12 13 14 15 16 17 18 19",
  ]);
});
