// A document with a bit of everything that can be on a page, for tests that compare files byte by byte. Runs anywhere.

import type { PaperDocument } from "#disclosure/pdf";

/** Several pages, three scripts, substitutes, an overlong word, an outline. */
export const aDocument: PaperDocument = {
  title: "Incident log",
  language: "en-US",
  runningHead: "Running head",
  pageLabel: (page, pages) => `Page ${page} of ${pages}`,
  blocks: [
    { kind: "title", text: "A document" },
    { kind: "rule" },
    { kind: "note-on-substitutes", text: "Some characters are shown by number." },
    ...Array.from(
      { length: 12 },
      (_, index) =>
        ({
          kind: "group",
          blocks: [
            { kind: "heading", level: index % 4 === 0 ? 1 : 2, text: `${index}. Čuvar, Київ` },
            { kind: "fields", rows: [{ label: "Where", values: ["Αθήνα", "Zoë’s — 18:30"] }] },
            { kind: "heading", level: 3, text: "What happened" },
            { kind: "paragraph", text: `😡 שלום x\u0323 ${"some words here ".repeat(index * 20)}` },
            { kind: "paragraph", text: `https://example.org/${"a1-".repeat(index * 30)}` },
          ],
        }) as const,
    ),
    { kind: "closing", text: "The end" },
  ],
};
