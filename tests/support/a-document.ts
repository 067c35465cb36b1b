// A document with a bit of everything that can be on a page, for tests that compare files byte by byte. Runs anywhere.

import type { PaperDocument } from "#disclosure/pdf";

/** Several pages, every script the fonts have, substitutes, an overlong word, an outline, a table, a drawing, a signature. */
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
            {
              kind: "paragraph",
              text: `😡 👩‍👧 שלום 18:30 (כן) مُحَمَّد क्षत्रिय श्री x\u0323 中 \u202e ${"some words here ".repeat(index * 20)}`,
            },
            {
              kind: "paragraph",
              text: "เขาโทรหาฉันตอนตีสามและบอกว่าจะมาที่บ้านของฉัน".repeat(3),
              language: "th",
            },
            { kind: "paragraph", text: `https://example.org/${"a1-".repeat(index * 30)}` },
          ],
        }) as const,
    ),
    {
      kind: "table",
      columns: [
        { head: "No.", share: 1, align: "end" },
        { head: "What", share: 5 },
      ],
      rows: Array.from({ length: 50 }, (_, index) => [`${index + 1}`, "changed ".repeat(index)]),
      firstIsHead: true,
    },
    {
      kind: "drawing",
      width: 300,
      height: 80,
      alternative: "Three a month",
      caption: "Each month",
      shapes: [
        {
          kind: "line",
          points: [
            { x: 0, y: 70 },
            { x: 300, y: 70 },
          ],
          thickness: 0.5,
          dashed: true,
        },
        {
          kind: "area",
          points: [
            { x: 9, y: 70 },
            { x: 9, y: 20 },
            { x: 30, y: 20 },
          ],
          fill: 0.8,
          outline: 0.5,
        },
        { kind: "circle", centre: { x: 90, y: 40 }, radius: 7, fill: 0.5 },
        { kind: "label", at: { x: 20, y: 79 }, text: "Mai", size: 8, anchor: "middle" },
      ],
    },
    {
      kind: "note",
      text: [
        { text: "Mark: ", style: "bold" },
        { text: "9f86d0818", style: "monospaced" },
      ],
    },
    { kind: "page-break", runningHead: "Another part" },
    { kind: "signature", places: ["Date", "Signature"] },
    { kind: "closing", text: "The end" },
  ],
};

/** Chinese in both forms, Japanese and Korean, alone and among other scripts: with the fonts that a person adds. */
export const aDocumentInPacks: PaperDocument = {
  ...aDocument,
  blocks: [
    { kind: "title", text: "A document 文書 문서" },
    { kind: "heading", level: 1, text: "2026年5月3日、21時ごろ" },
    { kind: "paragraph", text: "他说：“明天见。”我把门锁上了。".repeat(12), language: "zh-Hans" },
    { kind: "paragraph", text: "他說：「明天見。」我把門鎖上了。".repeat(12), language: "zh-Hant" },
    {
      kind: "paragraph",
      text: "彼は「また明日」と言った。カギをかえた。".repeat(12),
      language: "ja",
    },
    {
      kind: "paragraph",
      text: "그는 “내일 보자”고 말했다. 나는 문을 잠갔다. ".repeat(12),
      language: "ko",
    },
    {
      kind: "fields",
      rows: [{ label: "Where", values: ["東京 Tokyo 서울 18:30 (שלום) \u{20BB7}"] }],
    },
    { kind: "paragraph", text: "漢字".repeat(400), language: "ja" },
  ],
};
