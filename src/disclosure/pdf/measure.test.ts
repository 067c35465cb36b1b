import { expect, test } from "vitest";
import { aPng } from "../../../tests/support/pictures.ts";
import { reportFonts } from "../../../tests/support/read-pdf-text.ts";
import type { Block } from "./document.ts";
import { FontSet } from "./fonts/font-set.ts";
import { Measure } from "./measure.ts";
import type { Strip } from "./strip.ts";
import { openShaper } from "./text/harfbuzz.ts";
import { Typesetter } from "./text/typesetter.ts";

const typesetter = new Typesetter(new FontSet(reportFonts()), await openShaper());
const options = { width: 468, height: 648, language: "en-US", hasTitle: false };
const measure = (block: Block) => new Measure(typesetter, options).stripsOf(block);
const texts = (strips: readonly Strip[]) =>
  strips.map(({ marks }) => marks.map((mark) => ("text" in mark ? mark.text : "—")));
const keeps = (strips: readonly Strip[]) => strips.map(({ keepWithNext }) => keepWithNext);
const words = (count: number) => "word ".repeat(count);

test("[P6] neither the first nor the last line of a paragraph stands alone on a page", () => {
  const strips = measure({ kind: "paragraph", text: words(80) });
  expect(keeps(strips)).toEqual([true, false, false, true, false]);
});

test("[P6] a heading stays with what follows it", () => {
  expect(keeps(measure({ kind: "heading", level: 2, text: words(25) }))).toEqual([true, true]);
});

test("[P5] headings of the first two levels are in the outline, with line feeds made spaces", () => {
  const bookmark = (level: 1 | 2 | 3) =>
    measure({ kind: "heading", level, text: "One\ntwo 😀 中" })[0]?.bookmark;
  expect(bookmark(1)).toEqual({ level: 1, text: "One two 😀 [U+4E2D]" });
  expect(bookmark(2)).toEqual({ level: 2, text: "One two 😀 [U+4E2D]" });
  expect(bookmark(3)).toBeUndefined();
});

test("label and value share a line; each value begins its own", () => {
  const rows = [
    { label: "Where", values: ["Here"] },
    { label: "Who", values: ["Ada", "Ben"] },
  ];
  const strips = measure({ kind: "fields", rows });
  expect(texts(strips)).toEqual([["Where", "Here"], ["Who", "Ada"], ["Ben"]]);
  expect(strips[1]?.marks).toMatchObject([
    { at: { x: 0 }, row: { font: { name: "NotoSans-Bold" } } },
    { at: { x: 112 }, row: { font: { name: "NotoSans-Regular" } } },
  ]);
});

test("[P6] a label that is too long to stand beside its value stands above it", () => {
  const row = (label: string) => measure({ kind: "fields", rows: [{ label, values: ["Here"] }] });
  expect(texts(row(words(10)))[0]).toHaveLength(5);
  const strips = row(words(600));
  expect(texts(strips).every((strip) => strip.length === 1)).toBe(true);
  expect(texts(strips).at(-1)).toEqual(["Here"]);
  expect(keeps(strips).slice(-3)).toEqual([true, true, false]);
  expect(keeps(strips)).toContain(false);
});

test("[P6] a caption longer than a page leaves room for its picture", () => {
  const picture = { format: "png", bytes: aPng(300, 300) } as const;
  const [strip] = measure({
    kind: "picture",
    picture,
    alternative: "A door",
    caption: words(3000),
  });
  expect(strip?.height).toBeGreaterThan(100);
});

test("[P6] a short row is not parted from its label, a long one may go on on the next page", () => {
  const row = (text: string) =>
    measure({ kind: "fields", rows: [{ label: "Who", values: [text] }] });
  expect(keeps(row(words(45))).slice(0, -1)).not.toContain(false);
  const long = keeps(row(words(120)));
  expect(long.slice(0, 2)).toEqual([true, false]);
  expect(long.slice(-3)).toEqual([false, true, false]);
});

test("[P6] a group stays whole while it leaves room for others, and may be parted when it is tall", () => {
  const group = (count: number): Block => ({
    kind: "group",
    blocks: [
      { kind: "heading", level: 2, text: "Heading" },
      { kind: "paragraph", text: words(count) },
    ],
  });
  expect(keeps(measure(group(100))).slice(0, -1)).not.toContain(false);
  expect(keeps(measure(group(900))).filter((keep) => !keep).length).toBeGreaterThan(10);
});

test("it knows whether a substitute was needed", () => {
  const measuring = new Measure(typesetter, options);
  measuring.stripsOf({ kind: "paragraph", text: "plain" });
  expect(measuring.hasSubstitutes).toBe(false);
  measuring.stripsOf({ kind: "fields", rows: [{ label: "a", values: ["中"] }] });
  expect(measuring.hasSubstitutes).toBe(true);
});
