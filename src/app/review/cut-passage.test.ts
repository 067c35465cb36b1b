// Taking a passage out leaves what happened, word for word, in sentences that still read as such.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutPassage, undoCut } from "./cut-passage.ts";

/** The text with the passage between brackets, and that passage's place. */
function marked(text: string) {
  const start = text.indexOf("[");
  const end = text.indexOf("]") - 1;
  return { text: text.replace(/[[\]]/g, ""), start, end };
}

const cuts: readonly (readonly [before: string, after: string])[] = [
  // Whole sentences.
  ["He rang at nine. [I was terrified.] I hung up.", "He rang at nine. I hung up."],
  ["[I was terrified.] I hung up.", "I hung up."],
  ["He rang at nine. [I was terrified.]", "He rang at nine."],
  ["He rang at nine. [I was terrified]", "He rang at nine."],
  ["[I was terrified.]", ""],
  ["He rang.\n[I was terrified.]\nI hung up.", "He rang.\nI hung up."],
  ["He rang.\n[I was terrified.]", "He rang."],
  ["He rang. [I shook.]\nI hung up.", "He rang.\nI hung up."],
  ["[I could not sleep.]  Dana drove me.", "Dana drove me."],
  // A clause between two others, or at either end.
  [
    "He let the air out of the tyre and [I began to weep], so Dana drove me.",
    "He let the air out of the tyre, so Dana drove me.",
  ],
  ["[Half dead with fright], I rang the neighbour’s bell.", "I rang the neighbour’s bell."],
  ["[It sickens me] that he has a copy of the lease.", "He has a copy of the lease."],
  ["[My hands were so unsteady] that the photo is out of focus.", "The photo is out of focus."],
  ["[I was scared] so I called the police.", "I called the police."],
  ["He came in and [I was scared] so I called the police.", "He came in so I called the police."],
  ["He came in, [I was scared], and he left.", "He came in, and he left."],
  ["He came in, and [I was scared].", "He came in."],
  ["He came in because [I was scared]", "He came in"],
  ["He came in and [I cried.] Then he left.", "He came in. Then he left."],
  ["He came in; [I was scared]; he left.", "He came in; he left."],
  ["He came in ([I was scared]) and left.", "He came in and left."],
  ["He came in — [I was scared] — and left.", "He came in — and left."],
  ["he came in [i was so scared] then he left", "he came in then he left"],
  // Spanish.
  [
    "Me siguió hasta casa y [me eché a llorar], así que Ana me llevó.",
    "Me siguió hasta casa, así que Ana me llevó.",
  ],
  ["[Muerta de miedo], llamé al timbre.", "Llamé al timbre."],
  ["Llamó a las nueve porque [tengo miedo].", "Llamó a las nueve."],
  // What only looks like a joining word stays.
  ["At the sand [I shook] he stopped.", "At the sand he stopped."],
];

describe("cutting a passage out", () => {
  test.each(cuts)("%s", (before, after) => {
    const { text, start, end } = marked(before);
    expect(cutPassage(text, { start, end }).text).toBe(after);
  });

  test.each(cuts)("can be undone: %s", (before) => {
    const { text, start, end } = marked(before);
    const cut = cutPassage(text, { start, end });
    expect(undoCut(cut.text, cut)).toBe(text);
  });

  test("takes the passage and what joined it, wherever it is, and no other word", () => {
    const words = fc.constantFrom(
      "he",
      "and",
      "came",
      "I",
      "so",
      ".",
      ",",
      "\n",
      " ",
      "(",
      ")",
      "“",
      "é",
      "🙂",
      "que",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 14 }), fc.nat(), fc.nat(), (parts, from, to) => {
        const text = parts.join(" ");
        const [start = 0, end = 0] = [from % (text.length + 1), to % (text.length + 1)].sort(
          (a, b) => a - b,
        );
        const cut = cutPassage(text, { start, end });
        expect(undoCut(cut.text, cut)).toBe(text);
        expect(text.slice(0, cut.at) + cut.inserted + text.slice(cut.at + cut.removed.length)).toBe(
          cut.text,
        );
        // What was added is a space, a closing mark of the passage or a letter of the rest as a capital.
        expect(cut.inserted.length).toBeLessThanOrEqual(3);
      }),
    );
  });
});
