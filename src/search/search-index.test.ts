// Words are found again, however they are typed and in whatever script.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { IncidentId } from "#base";
import { SearchIndex, type SearchTexts } from "#search";

const id = (n: number) => String(n).padStart(32, "0") as IncidentId;

/** An index over facts, or over whole texts. */
function indexOf(...given: readonly (string | Partial<SearchTexts>)[]) {
  const texts = new Map<IncidentId, SearchTexts>();
  const index = new SearchIndex((of) => texts.get(of));
  const put = (n: number, one: string | Partial<SearchTexts>) => {
    const some = typeof one === "string" ? { facts: one } : one;
    texts.set(id(n), { facts: "", earlier: "", privateNote: "", ...some });
    index.put(id(n));
  };
  for (const [n, one] of given.entries()) put(n, one);
  const find = (query: string) =>
    [...(index.find(query)?.found.keys() ?? [])].map(Number).sort((a, b) => a - b);
  return { index, find, put };
}

describe("words", () => {
  test("[F2] case, accents and a beginning are enough", () => {
    const { find } = indexOf("Ein Brief von Frau Żółkiewska lag vor der Tür", "The door was open");
    for (const query of ["brief", "BRIEF", "bri", "zolkiewska", "tur", "TÜR brief", "tür"]) {
      expect(find(query), query).toEqual([0]);
    }
    expect(find("open brief")).toEqual([]);
  });

  test("[F2] any part of a text without spaces is found, and only what stands so", () => {
    const { find } = indexOf("昨日、東京都庁の前で待っていた", "เขายืนอยู่หน้าบ้านของฉัน", "京の都");
    expect(find("東京都")).toEqual([0]);
    expect(find("京都庁")).toEqual([0]);
    expect(find("庁")).toEqual([0]);
    expect(find("待っていた")).toEqual([0]);
    expect(find("หน้าบ้าน")).toEqual([1]);
    expect(find("都京東")).toEqual([]);
  });

  test("[F2] Arabic and Hebrew are found with and without their vowel signs", () => {
    const { find } = indexOf("وَقَفَ أمام البيت", "הוא עָמַד ליד הבית");
    expect(find("وقف")).toEqual([0]);
    expect(find("عمد")).toEqual([]);
    expect(find("עמד")).toEqual([1]);
  });

  test("[F2] Indic vowel signs are letters: another vowel is another word", () => {
    const { find } = indexOf("दिन", "दान");
    expect(find("दिन")).toEqual([0]);
  });

  test("[F2] a number is found however it is written", () => {
    const { find } = indexOf("+1 (217) 555-0143", "217-555-0144");
    for (const query of ["2175550143", "217 555 0143", "+12175550143", "555-0143", "0143"]) {
      expect(find(query), query).toEqual([0]);
    }
    expect(find("217555")).toEqual([0, 1]);
  });

  test("[F2] characters that are not seen change nothing", () => {
    const { find } = indexOf("gray\u202e\u200bsedan");
    expect(find("graysedan")).toEqual([0]);
  });

  test("[F2] words in quotation marks are found in their order only", () => {
    const { find } = indexOf("he waited at the gate", "at the gate he waited");
    expect(find('"waited at the gate"')).toEqual([0]);
    expect(find("“the gate, he”")).toEqual([1]);
    expect(find("waited gate")).toEqual([0, 1]);
    // Still being typed: a quotation mark without its other half asks for nothing.
    expect(find('"waited at')).toEqual([0, 1]);
  });

  test("[F2] every beginning of every word of a text finds it", () => {
    const word = fc.stringMatching(/^[a-zà-öа-яα-ω]{2,12}$/u);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 12 }),
        fc.nat(),
        fc.nat(),
        (all, n, k) => {
          const { find } = indexOf(all.join(" "), "nothing like it here");
          const chosen = all[n % all.length] ?? "";
          expect(find(chosen.slice(0, 2 + (k % (chosen.length - 1))))).toContain(0);
        },
      ),
    );
  });

  test("nothing to look for is no answer, and no text makes it fail", () => {
    const { index, find } = indexOf("something");
    for (const nothing of ["", "  ", "…", '""', "😀"]) expect(index.find(nothing)).toBeUndefined();
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (text, query) => {
        indexOf(text).find(query);
        find(query);
      }),
    );
  });
});

describe("slips", () => {
  test("[F3] a slip finds what is nearly so, and says that it is", () => {
    const { index } = indexOf("a gray sedan at the corner");
    expect(index.find("sedna corner")).toMatchObject({ isClose: true });
    expect(index.find("sedan")).toMatchObject({ isClose: false });
  });

  test("[F3] the words themselves keep out what only looks like them", () => {
    const { find } = indexOf("the coat on the chair", "the boat on the lake");
    expect(find("coat")).toEqual([0]);
  });

  test("[F3] words in quotation marks that stand nowhere so find nothing, and it is said", () => {
    const { index, find } = indexOf("he waited at the gate", { earlier: "a gray sedan, again" });
    for (const nowhere of ['"gate the at"', '"waitd at the gate"', "“sedan gray”", '"at gate"']) {
      expect(index.find(nowhere), nowhere).toEqual({
        found: new Map(),
        isClose: false,
        lacksQuotation: true,
      });
    }
    expect(find("gate the at")).toEqual([0]);
    // What stands beside the quotation may be spelt nearly so.
    expect(index.find('"at the gate" waitd')).toMatchObject({ isClose: true });
    expect(find('"at the gate" waitd')).toEqual([0]);
    expect(find('"gray sedan" agian')).toEqual([1]);
    // The quotation stands somewhere; what stands nowhere is something else.
    expect(index.find('"at the gate" zebra')).toMatchObject({ lacksQuotation: false });
    expect(index.find("zebra")).toMatchObject({ lacksQuotation: false });
    expect(index.find('"zebra"')).toMatchObject({ lacksQuotation: true });
  });

  test("[F2] [F3] a quotation finds the texts that have its words in its order, and no others, in any script", () => {
    const word = fc.constantFrom("gate", "gates", "at", "élan", "ворота", "東京", "2026");
    const text = fc.array(word, { maxLength: 6 });
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 5 }),
        fc.array(word, { minLength: 1, maxLength: 3 }),
        (texts, asked) => {
          const { find } = indexOf(...texts.map((one) => one.join(" ")));
          const stands = (one: readonly string[]) =>
            one.some((_, at) =>
              asked.every((each, n) =>
                n === asked.length - 1
                  ? (one[at + n]?.startsWith(each) ?? false)
                  : one[at + n] === each,
              ),
            );
          const expected = texts.flatMap((one, n) => (stands(one) ? [n] : []));
          expect(find(`"${asked.join(" ")}"`)).toEqual(expected);
        },
      ),
    );
  });

  test("[F3] no digit is taken for another", () => {
    const { find } = indexOf("report 20260143");
    expect(find("20260144")).toEqual([]);
  });
});

describe("where it stands", () => {
  test("[F1] told as somebody would who reads the three texts", () => {
    const word = fc.constantFrom("gate", "gates", "lane", "lantern", "lanterns", "li", "door");
    const text = fc.array(word, { maxLength: 4 }).map((all) => all.join(" "));
    const query = fc.array(fc.constantFrom("gate", "lan", "lantern", "l", "door"), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(text, text, text, query, (facts, earlier, privateNote, asked) => {
        const has = (...texts: readonly string[]) =>
          asked.every((one) =>
            texts.some((each) =>
              each
                .split(" ")
                .some((read) => read === one || (one.length > 1 && read.startsWith(one))),
            ),
          );
        const { index } = indexOf({ facts, earlier, privateNote });
        const answer = index.find(asked.join(" "));
        if (!has(facts, earlier, privateNote))
          return answer === undefined || answer.isClose === answer.found.size > 0;
        const where = has(facts) ? "facts" : has(facts, earlier) ? "earlier" : "privateNote";
        return answer?.found.get(id(0)) === where;
      }),
    );
  });

  test("[F1] found outside the facts is told, and only where the facts alone are not enough", () => {
    const { index } = indexOf(
      { facts: "the gate", privateNote: "a lantern" },
      { facts: "a lantern at the gate", privateNote: "lanterns" },
      { facts: "the gate", earlier: "the lantern" },
    );
    const where = (query: string) => Object.fromEntries(index.find(query)?.found ?? []);
    expect(where("lantern")).toEqual({
      [id(0)]: "privateNote",
      [id(1)]: "facts",
      [id(2)]: "earlier",
    });
    expect(where("gate lantern")).toEqual({
      [id(0)]: "privateNote",
      [id(1)]: "facts",
      [id(2)]: "earlier",
    });
    expect(where('"a lantern"')).toEqual({ [id(0)]: "privateNote", [id(1)]: "facts" });
  });
});

test("what was changed is found by its present words, what was taken out not at all", () => {
  const { index, find, put } = indexOf("one", "two");
  put(0, "three");
  expect(find("one")).toEqual([]);
  expect(find("three")).toEqual([0]);
  index.forget(id(1));
  expect(find("two")).toEqual([]);
});

test("[F5] words that were taken out are let go of, not only passed over", async () => {
  const { index, put } = indexOf("one lantern", "one");
  put(0, "one");
  index.forget(id(1));
  await expect.poll(() => index.termCount).toBe(1);
});
