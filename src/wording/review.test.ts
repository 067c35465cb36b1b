// What the review promises, on lines that say what each promise means.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { learned } from "../../tests/support/learned.ts";
import { findingsIn, review } from "./review.ts";
import { languages } from "./study.ts";
import { tokensOf } from "./tokens.ts";

/** The passages found in `text`. */
function found(text: string, language = "en"): readonly string[] {
  const outcome = review(text, language, learned);
  if (outcome.kind !== "reviewed") throw new Error("not reviewed");
  return outcome.findings.map(({ start, end }) => text.slice(start, end));
}

test("[W1] any text at all is answered with spans in order, inside the text and apart from each other", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 300 }),
      fc.constantFrom("en", "es"),
      (text, language) => {
        const outcome = review(text, language, learned);
        if (outcome.kind !== "reviewed") throw new Error("not reviewed");
        for (const spans of [outcome.findings, outcome.hints]) {
          let last = 0;
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = end;
          }
        }
      },
    ),
  );
});

test("[W1] places are counted as JavaScript counts, after emoji too", () => {
  expect(found("He sent \u{1F621}\u{1F621} at 9. I cried.")).toEqual(["I cried."]);
});

test.each([
  ["said outright", "I am terrified of him.", "en"],
  ["by the body", "I can't sleep.", "en"],
  ["by habits", "I sleep with the lights on.", "en"],
  ["denied", "He does not frighten me at all.", "en"],
  ["misspelt", "im so frekd out", "en"],
  ["as a picture", "I was walking on eggshells.", "en"],
  ["said outright", "Tengo miedo.", "es"],
  ["by habits", "Duermo con la luz encendida.", "es"],
  ["misspelt", "toy mui asustada", "es"],
])("[W3] a state is found: %s (%s)", (_how, text, language) => {
  expect(found(text, language)).toEqual([text]);
});

test.each([
  ["I was terrified.", "fear", "en"],
  ["I am not afraid of him.", "feeling-denied", "en"],
  ["He does not frighten me at all.", "feeling-denied", "en"],
  ["No tengo miedo.", "feeling-denied", "es"],
])("[W3] what is denied is told as denied: %s", (text, reason, language) => {
  const told = review(text, language, learned);
  expect(told.kind === "reviewed" && told.findings.map((finding) => finding.reason)).toEqual([
    reason,
  ]);
});

test.each([
  ['He texted "I am scared and I cannot breathe" at 9.', "en"],
  ['The note said "I cry every night. Taped to the door at 9.', "en"],
  ["He told my boss that I am unstable and on medication.", "en"],
  ["msg from him: i panic when u go quiet", "en"],
  ["He said I would live in terror from now on.", "en"],
  ["Le dijo a mi jefa que estoy deprimida.", "es"],
  ['"Tengo miedo de perderte", ponía la nota.', "es"],
])("[W4] somebody else's words are left alone: %s", (text, language) => {
  expect(found(text, language)).toEqual([]);
});

test.each([
  ["The bus driver was terrified and called the police.", "en"],
  ["Officer Joy Peters took the report.", "en"],
  ["He parked on Sad Hill Road.", "en"],
  ["A user called angry.and.alone liked it.", "en"],
  ["La recepcionista estaba asustada y cerró la puerta.", "es"],
])("[W5] how others behaved, and names, are left alone: %s", (text, language) => {
  expect(found(text, language)).toEqual([]);
});

test.each([
  ["I'm afraid the file is corrupt.", "en"],
  ["I felt a tug on my bag.", "en"],
  ["The panic bar was taped over.", "en"],
  ["I blocked the number and filed a report.", "en"],
  ["I did not accept the ring.", "en"],
  ["Two fractured ribs, taped at Mercy General.", "en"],
  ["Bloqueé el número y puse una denuncia.", "es"],
  ["Me temo que ya no tengo el sobre.", "es"],
])("[W6] facts and other meanings are left alone: %s", (text, language) => {
  expect(found(text, language)).toEqual([]);
});

test.each([
  ["I couldn't breathe because his hand was on my throat.", "en"],
  ["He squeezed my neck. I could not breathe for ten seconds.", "en"],
  ["I woke up with his hands around my neck and I could not breathe.", "en"],
  ["I couldn't swallow for two days after he strangled me.", "en"],
  ["I wet myself while he was choking me.", "en"],
  ["I could not stand up because he was kneeling on my back.", "en"],
  ["Me apretó el cuello y no podía respirar.", "es"],
  ["Me tapó la boca y la nariz. No podía respirar.", "es"],
  ["Se me sentó encima del pecho y no podía respirar.", "es"],
])("[W6] what somebody's force did to the body is a fact: %s", (text, language) => {
  expect(found(text, language)).toEqual([]);
});

test.each([
  ["He choked me in May. I could not breathe when I saw his car today.", "en"],
  ["He choked me and now I can't breathe when he texts me.", "en"],
  ["I had a nightmare where his hands were around my neck and I could not breathe.", "en"],
  ["My heart was racing and I couldn't breathe.", "en"],
  ["Tenía un nudo en la garganta y no podía respirar.", "es"],
])("[W3] without force, or at another time, it is the body under stress: %s", (text, language) => {
  expect(found(text, language).join()).toMatch(/breathe|respirar/);
});

test.each([
  ["He had my key and I was terrified, so I called 911.", ["I was terrified"]],
  ["I was so scared that I dropped the phone.", ["I was so scared"]],
  ["Half dead with fright, I rang the neighbor's bell.", ["Half dead with fright"]],
  ["I'm scared that he will copy the lease.", ["I'm scared that he will copy the lease."]],
  ["He left at 9:40. I cried. I took a photo.", ["I cried."]],
  ["he came in the shop again i felt sick he bought a paper", ["i felt sick"]],
])("[W7] only the clause that tells of a state: %s", (text, passages) => {
  expect(found(text)).toEqual(passages);
});

test("[W8] whoever writes for the client, the client is the author", () => {
  expect(found("Client states she is afraid. Respondent was at the gate at 9.")).toEqual([
    "Client states she is afraid.",
  ]);
  expect(found("Client states respondent said he was afraid.")).toEqual([]);
});

describe("languages", () => {
  test("[W9] another language is said to be unknown", () => {
    expect(review("J'ai peur.", "fr", learned)).toEqual({ kind: "language-not-supported" });
    expect(review("", "", learned).kind).toBe("language-not-supported");
    expect(review("I was scared.", "en-GB", learned).kind).toBe("reviewed");
  });

  test("[W9] a sentence in the other known language is read in that language", () => {
    const text =
      "He left at 9:40. Desde entonces estoy muerta de miedo y no puedo dormir por la noche.";
    expect(found(text)).toHaveLength(1);
  });
});

describe("[W10] work grows with the length alone", () => {
  /** How often the rules ask the language something while they read `text`. */
  function workOn(text: string): number {
    let work = 0;
    const english = languages.en;
    if (english === undefined) throw new Error("no English");
    const weights = learned.en.weights();
    const net = learned.en.net();
    const counted = {
      ...english,
      bare: (word: string) => {
        work += 1;
        return english.bare(word);
      },
      isVerb: (word: string, stem: string) => {
        work += 1;
        return english.isVerb(word, stem);
      },
    };
    findingsIn(text, counted, {
      weights: () => ({
        of: (key: number) => {
          work += 1;
          return weights.of(key);
        },
      }),
      net: () => ({
        ...net,
        rowOf: (key: number) => {
          work += 1;
          return net.rowOf(key);
        },
      }),
    });
    return work;
  }

  test.each([
    ["one sentence without an end", "i was scared and he came "],
    ["a quotation that never closes", "he said i am scared "],
    ["nothing but words that open clauses", "because that "],
    ["nothing but colons", "note: "],
    ["nothing but names", "Joy Hope "],
    ["nothing but capitals", "I AM "],
    ["misspelt words", "scraedx terifyedq "],
    ["numbers", "9:40 "],
  ])("%s", (_name, piece) => {
    const small = workOn(piece.repeat(250));
    const large = workOn(piece.repeat(1000));
    expect(large).toBeLessThan(small * 4.4 + 1000);
  });

  test.each([
    ["a word of 200 kB", "a".repeat(200_000)],
    ["a handle of 60 kB", "a.b".repeat(20_000)],
    ["emoji", "\u{1F631}".repeat(100_000)],
    ["stops", ".".repeat(200_000)],
    ["opening marks", "“".repeat(20_000)],
  ])("%s is answered", (_name, text) => {
    expect(review(text, "en", learned).kind).toBe("reviewed");
  });

  // If each piece looked through all that follows, this would take minutes.
  test.each(["a.b.", "1a", "a_", "a_.", "@.", "a@b."])(
    "600 kB of %s are cut into pieces",
    (piece) => {
      const text = piece.repeat(600_000 / piece.length);
      expect(tokensOf(text).at(-1)?.end).toBe(text.length);
    },
  );
});
