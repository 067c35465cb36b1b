import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { reportFonts } from "../../../../tests/support/read-pdf-text.ts";
import { FontSet } from "../fonts/font-set.ts";
import { openShaper, type Shaper } from "./harfbuzz.ts";
import type { Line } from "./line.ts";
import { toPrintable } from "./printable-text.ts";
import { Typesetter } from "./typesetter.ts";

const fonts = new FontSet(reportFonts());
const typesetter = new Typesetter(fonts, await openShaper());
const size = 10;
const run = (text: string, language = "") => ({ text, face: "regular", language }) as const;
const set = (text: string, width: number) => typesetter.set([run(text)], size, width).paragraphs;
const textOf = ({ stretches }: Line) => stretches.map(({ text }) => text).join("");
const lines = (text: string, width: number) =>
  set(text, width).flatMap((paragraph) => paragraph.lines.map(textOf));
const widthOf = (text: string) => ((set(text, 1e6)[0]?.lines[0]?.width ?? 0) * size) / 1000;
/** The letters of a line from left to right. */
const seen = (text: string) =>
  set(text, 1e6)
    .flatMap((paragraph) => paragraph.lines[0]?.stretches ?? [])
    .flatMap(({ row }) => row.pieces().flatMap(({ clusters }) => clusters.map((each) => each.text)))
    .join("");

test("a line ends after a space, a dash, or a hyphen inside a word", () => {
  expect(lines("one two three", widthOf("one two.") - 0.1)).toEqual(["one two", "three"]);
  expect(lines("one—two", widthOf("one—"))).toEqual(["one—", "two"]);
  expect(lines("mother-in-law", widthOf("mother-in-l"))).toEqual(["mother-in-", "law"]);
});

test("a short text that stood before is the same again, and is set anew where there is another width", () => {
  const [wide, narrow] = [widthOf("one two three") + 0.1, widthOf("one two") + 0.1];
  for (const width of [wide, narrow, wide, narrow]) {
    expect(lines("one two three", width)).toEqual(
      width === wide ? ["one two three"] : ["one two", "three"],
    );
  }
  const bold = typesetter.set([{ ...run("one two three"), face: "bold" }], size, wide);
  expect(bold.paragraphs[0]?.lines[0]?.stretches[0]?.row.font?.name).toBe("NotoSans-Bold");
});

test("of a text of many paragraphs with long words, no paragraph is the reason to look at all of it again", () => {
  let looks = 0;
  const counted = new Proxy(fonts.simple("regular"), {
    get: (table, index) => {
      looks += 1;
      return Reflect.get(table, index);
    },
  });
  vi.spyOn(fonts, "simple").mockReturnValue(counted);
  const text = Array.from({ length: 200 }, (_, at) => `${at} ${"x".repeat(70)}`).join("\n");
  expect(set(text, 1e6)).toHaveLength(200);
  vi.restoreAllMocks();
  expect(looks).toBeGreaterThan(0);
  expect(looks).toBeLessThan(4 * text.length);
});

test("[P6] a word longer than a line is cut where its parts fit, also when they are wider apart than together", () => {
  for (const part of ["w", "لا", "بسم", "क्षत्रियज्ञान", "क्", "א", "u\u0323", "👩‍👧"]) {
    const word = part.repeat(300).normalize("NFC");
    for (const width of [40, 87, 200]) {
      const broken = set(word, width).flatMap((paragraph) => paragraph.lines);
      expect(broken.map(textOf).join(""), part).toBe(word);
      const widest = Math.max(...broken.map((line) => (line.width * size) / 1000));
      expect(widest, part).toBeLessThanOrEqual(width + 1e-6);
    }
  }
});

test("a number keeps its minus sign and its hyphens", () => {
  expect(lines("at UTC-05:00", widthOf("at UTC-05:0"))).toEqual(["at", "UTC-05:00"]);
  expect(lines("no 2026-018", widthOf("no 2026-0"))).toEqual(["no", "2026-018"]);
});

test("spaces at the end of a line never begin the next, those at the beginning of a text stay", () => {
  expect(lines("one      two", widthOf("one"))).toEqual(["one", "two"]);
  expect(lines("   one", 100)).toEqual(["   one"]);
});

test("blank lines part paragraphs, however many there are, and none stands at either end", () => {
  const parted = set("\n\none\ntwo\n \n\n\nthree\n\n", 100);
  expect(parted.map((each) => [...each.lines.map(textOf), each.afterBlank])).toEqual([
    ["one", false],
    ["two", false],
    ["three", true],
  ]);
  expect(set(" \n \n", 100)).toEqual([]);
});

test("[P1] a word of 5,000 characters is cut, and nothing of it is lost", () => {
  const address = `https://example.org/${"a1b2c3d4-".repeat(560)}`;
  const broken = set(`See ${address} for it`, 200).flatMap((each) => each.lines);
  expect(broken.map(textOf).join("").replaceAll(" ", "")).toBe(`See${address}forit`);
  for (const { width } of broken) expect((width * size) / 1000).toBeLessThanOrEqual(200.01);
});

test("a text without any space is shaped no more often for each of its letters than a short one", async () => {
  const shaper = await openShaper();
  let shaped = 0;
  const counting: Shaper = {
    shape: (text, ...how) => {
      shaped += text.length;
      return shaper.shape(text, ...how);
    },
  };
  const lettersShaped = (count: number) => {
    shaped = 0;
    const text = "ש".repeat(count);
    const { paragraphs } = new Typesetter(fonts, counting).set([run(text)], size, 400);
    expect(paragraphs.flatMap((each) => each.lines.map(textOf)).join("")).toBe(text);
    return shaped;
  };
  expect(lettersShaped(2000)).toBeGreaterThanOrEqual(2000);
  expect(lettersShaped(32_000)).toBeLessThan(17 * lettersShaped(2000));
});

test("a letter is not parted from its marks", () => {
  for (const letter of ["x\u0323", "مُ", "क्षि", "ที่"]) {
    const broken = lines(letter.repeat(300), 50);
    expect(broken.join("")).toBe(letter.repeat(300));
    for (const line of broken) expect(/^\p{M}/u.test(line)).toBe(false);
  }
});

test("Thai, which has no spaces, ends its lines between words", () => {
  const text = "เขาโทรหาฉันตอนตีสามและบอกว่าจะมาที่บ้านของฉันในวันพรุ่งนี้";
  const words = new Set(
    Array.from(
      new Intl.Segmenter("th", { granularity: "word" }).segment(text),
      ({ index }) => index,
    ),
  );
  let at = 0;
  const broken = lines(text, 90);
  expect(broken.length).toBeGreaterThan(2);
  for (const line of broken) {
    expect(words.has(at)).toBe(true);
    at += line.length;
  }
});

test("[P1] what runs from right to left stands so, and a time of day in it does not", () => {
  expect(seen("נפגשנו ב 18:30 בבית (כן).")).toBe(".)ןכ( תיבב 18:30 ב ונשגפנ");
  expect(seen("English עברית 18:30 English")).toBe("English 18:30 תירבע English");
  expect(set("שלום", 100)[0]?.direction).toBe("rtl");
  expect(set("Shalom שלום", 100)[0]?.direction).toBe("ltr");
});

test("digits and punctuation stay in the font of the letters from right to left around them", () => {
  const used = (text: string) =>
    new Set(
      set(text, 1e6).flatMap((each) =>
        (each.lines[0]?.stretches ?? []).flatMap(({ row }) =>
          row.pieces().map(({ font }) => font.name),
        ),
      ),
    );
  expect(used("نعم (18:30).")).toEqual(new Set(["NotoSansArabic-Regular"]));
  expect(used("at 18:30 (yes)")).toEqual(new Set(["NotoSans-Regular"]));
});

test("letters that join, conjuncts and sequences of emoji are one glyph or stand as their font says", () => {
  const clusters = (text: string) =>
    set(text, 1e6).flatMap((each) =>
      (each.lines[0]?.stretches ?? []).flatMap(({ row }) =>
        row.pieces().flatMap((piece) => piece.clusters.map((cluster) => cluster.text)),
      ),
    );
  expect(clusters("श्री")).toEqual(["श्र", "ी"]);
  expect(clusters("👩‍👩‍👧")).toEqual(["👩‍👩‍👧"]);
  expect(clusters("👍🏽")).toEqual(["👍🏽"]);
  const [alone] = set("ع", 100)[0]?.lines[0]?.stretches[0]?.row.pieces() ?? [];
  const [joined] = set("ععع", 100)[0]?.lines[0]?.stretches[0]?.row.pieces() ?? [];
  expect(joined?.clusters[1]?.glyphs).not.toEqual(alone?.clusters[0]?.glyphs);
});

test("runs keep their own face and language, and a line may hold several", () => {
  const { paragraphs } = typesetter.set(
    [run("Mark: ", "en"), { text: "9f86", face: "monospaced", language: "en" }, run(" Ende", "de")],
    size,
    1e6,
  );
  const stretches = paragraphs[0]?.lines[0]?.stretches ?? [];
  expect(stretches.map(({ run, text }) => [run, text])).toEqual([
    [0, "Mark: "],
    [1, "9f86"],
    [2, " Ende"],
  ]);
  expect(stretches[1]?.row.pieces()[0]?.font.name).toBe("NotoSansMono-Regular");
  expect(stretches[2]?.x).toBeCloseTo((stretches[0]?.width ?? 0) + (stretches[1]?.width ?? 0));
});

test("[P1] for any text and any width, lines hold every character but spaces, and so do the clusters drawn", () => {
  const letters = [
    "a",
    "W",
    "-",
    "—",
    " ",
    "\n",
    "x\u0323",
    "😀",
    "א",
    "ب",
    "ّ",
    "1",
    ".",
    "क",
    "\u094d",
    "ก",
    "้",
    "(",
    "\u200d",
  ];
  const written = fc.oneof(
    fc.string({ unit: "binary", maxLength: 120 }),
    fc.string({ unit: "grapheme", maxLength: 120 }),
    fc.string({ unit: fc.constantFrom(...letters), maxLength: 200 }),
  );
  fc.assert(
    fc.property(written, fc.integer({ min: 15, max: 400 }), (text, width) => {
      const { text: printable } = toPrintable(text, fonts, "regular");
      const broken = set(text, width).flatMap((each) => each.lines);
      const bare = (each: string) => each.replace(/[ \n]/g, "");
      expect(bare(broken.map(textOf).join(""))).toBe(bare(printable));
      for (const line of broken) {
        expect(textOf(line)).not.toBe("");
        for (const { text: said, row } of line.stretches) {
          const drawn = row.pieces().flatMap(({ clusters }) => clusters.map((each) => each.text));
          expect(Array.from(drawn.join("")).sort()).toEqual(Array.from(said).sort());
          for (const { clusters } of row.pieces()) {
            for (const { glyphs } of clusters) {
              expect(glyphs.every(({ glyph }) => glyph > 0)).toBe(true);
            }
          }
        }
      }
    }),
    { numRuns: 300 },
  );
});
