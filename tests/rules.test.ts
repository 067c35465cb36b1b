// A promise without a test is a wish: every rule in a RULES.md is cited by a test, and no test cites a rule that is not there.

import { expect, test } from "vitest";
import { readFiles } from "./support/sources.ts";

type Files = ReadonlyMap<string, string>;

/** Ids of the rules in RULES.md files, in the order they stand, repeated ids repeated. */
function rulesIn(files: Files): readonly string[] {
  return [...files.values()].flatMap((text) =>
    [...text.matchAll(/^- \*\*([A-Z]+\d+)\*\* /gm)].map(([, id = ""]) => id),
  );
}

/** Ids cited in names of tests, `test("[V3] …")`. */
function citedIn(files: Files): ReadonlySet<string> {
  const cited = new Set<string>();
  const names =
    /\b(?:test|it|describe)(?:\.\w+(?:\([^)]*\))?)*\(\s*(["'`])((?:\\.|(?!\1)[\s\S])*)\1/g;
  for (const text of files.values()) {
    for (const [, , name = ""] of text.matchAll(names)) {
      for (const [, ids = ""] of name.matchAll(/\[([A-Z]+\d+(?:, [A-Z]+\d+)*)\]/g)) {
        for (const id of ids.split(", ")) cited.add(id);
      }
    }
  }
  return cited;
}

/** What does not fit together, one sentence each. */
function gaps(ruleFiles: Files, testFiles: Files): readonly string[] {
  const rules = rulesIn(ruleFiles);
  const cited = citedIn(testFiles);
  return [
    ...rules.filter((id) => !cited.has(id)).map((id) => `No test cites rule ${id}.`),
    ...[...cited].filter((id) => !rules.includes(id)).map((id) => `No RULES.md has rule ${id}.`),
    ...rules
      .filter((id, at) => rules.indexOf(id) !== at)
      .map((id) => `Two rules are called ${id}.`),
  ];
}

test("every rule is cited by a test, and every cited rule exists", () => {
  const rules = readFiles("src", /(^|\/)RULES\.md$/);
  const tests = new Map([
    ...readFiles("src", /\.test\.tsx?$/),
    ...readFiles("tests", /\.(test|e2e)\.tsx?$/),
  ]);
  tests.delete("rules.test.ts");

  expect(rulesIn(rules).length).toBeGreaterThan(0);
  expect(gaps(rules, tests)).toEqual([]);
});

test("a rule without a test, a test without a rule and a rule told twice are found", () => {
  const rules = new Map([
    ["a/RULES.md", "- **A1** one\n- **A2** two\n"],
    ["b/RULES.md", "- **A1** once more\n"],
  ]);
  const tests = new Map([
    ["a.test.ts", 'test("[A1] holds", () => {});\ntest.each([1])("[B7] x", f);'],
  ]);

  expect(gaps(rules, tests)).toEqual([
    "No test cites rule A2.",
    "No RULES.md has rule B7.",
    "Two rules are called A1.",
  ]);
});

test("a mention outside the name of a test does not count", () => {
  const text = '// [A1]\nconst a = "[A2]"; test(`[A3, A4] both`, () => expect("[A5]").toBe(1));';

  expect([...citedIn(new Map([["a.test.ts", text]]))]).toEqual(["A3", "A4"]);
});
