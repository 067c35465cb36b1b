import { expect, test } from "vitest";
import type { ByteCount, Milliseconds } from "#base";
import { sha256 } from "../../../tests/support/incidents.ts";
import { readPdf, reportFonts } from "../../../tests/support/read-pdf-text.ts";
import type { Block, PaperDocument } from "./document.ts";
import { drawParts } from "./draw-parts.ts";
import { usLetter } from "./paper.ts";

const group = (name: string, length: number): Block => ({
  kind: "group",
  name,
  blocks: [
    { kind: "heading", level: 2, text: `Number ${name}` },
    { kind: "paragraph", text: `text ${name} `.repeat(length) },
  ],
});

const documentOf = (...blocks: Block[]): PaperDocument => ({
  title: "Title",
  language: "en-US",
  runningHead: "Head",
  pageLabel: (page, pages) => `Page ${page} of ${pages}`,
  partLabel: ({ part, parts, holds }) => `Part ${part} of ${parts}: ${holds[0]} to ${holds.at(-1)}`,
  blocks: [{ kind: "title", text: "Record" }, { kind: "paragraph", text: "About" }, ...blocks],
});

const draw = (document: PaperDocument, mostBytes?: number) =>
  drawParts(document, {
    paper: usLetter,
    fonts: reportFonts(),
    createdAt: 0 as Milliseconds,
    fingerprint: sha256,
    ...(mostBytes === undefined ? {} : { mostBytes: mostBytes as ByteCount }),
  });

test("[P2] what is too large comes in parts that each count their own pages and say what they hold", async () => {
  const document = documentOf(
    { kind: "heading", level: 1, text: "All" },
    ...Array.from({ length: 60 }, (_, index) => group(String(index + 1), 120)),
    { kind: "closing", text: "End" },
  );
  const [whole] = await draw(document);
  const most = Math.round((whole?.bytes.length ?? 0) * 0.5);
  const shares: number[] = [];
  const parts = await drawParts(document, {
    paper: usLetter,
    fonts: reportFonts(),
    createdAt: 0 as Milliseconds,
    fingerprint: sha256,
    mostBytes: most as ByteCount,
    progress: (share) => shares.push(share),
  });
  expect(parts.length).toBeGreaterThan(2);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
  expect(parts.flatMap(({ place }) => place.holds)).toEqual(
    Array.from({ length: 60 }, (_, index) => String(index + 1)),
  );
  for (const [index, { bytes, place }] of parts.entries()) {
    expect(bytes.length).toBeLessThanOrEqual(most);
    expect(place).toMatchObject({ part: index + 1, parts: parts.length });
    const { pages, outline } = await readPdf(bytes);
    const [first = "", last] = [place.holds[0], place.holds.at(-1)];
    for (const [number, page] of pages.entries()) {
      expect(page).toContain(`Page ${number + 1} of ${pages.length}`);
      expect(page).toContain(`Part ${index + 1} of ${parts.length}: ${first} to ${last}`);
    }
    expect(pages[0]).toContain("Record");
    expect(pages[0]?.includes("About")).toBe(index === 0);
    expect(outline.flatMap(({ title }) => /^Number (\d+)$/.exec(title)?.[1] ?? [])).toEqual(
      place.holds,
    );
  }
});

test("what is small enough is one file, which says nothing of parts", async () => {
  const parts = await draw(documentOf(group("1", 5)), 1e6);
  expect(parts.map(({ place }) => place)).toEqual([{ part: 1, parts: 1, holds: ["1"] }]);
  expect((await readPdf(parts[0]?.bytes ?? new Uint8Array())).pages.join()).not.toContain("Part");
});

test("a group that is larger than a part may be has a part of its own", async () => {
  const words = Array.from({ length: 20_000 }, (_, index) => `w${(index * 7919) % 100_003}`);
  const document = documentOf(
    group("1", 20),
    { kind: "group", name: "2", blocks: [{ kind: "paragraph", text: words.join(" ") }] },
    group("3", 20),
  );
  const parts = await draw(document, 40_000);
  expect(parts.map(({ place }) => place.holds)).toEqual([["1"], ["2"], ["3"]]);
  expect(parts.map(({ bytes }) => bytes.length > 40_000)).toEqual([false, true, false]);
});
