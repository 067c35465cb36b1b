// A thought that spans files is written once and referred to by name; the reference must lead somewhere.

import { expect, test } from "vitest";
import { readFiles } from "./support/sources.ts";

/** References that lead nowhere or to two places, one sentence each. */
function looseEnds(files: ReadonlyMap<string, string>): readonly string[] {
  const defined: string[] = [];
  const referred: string[] = [];
  for (const text of files.values()) {
    // A comment may break inside the name.
    const flowing = text.replaceAll(/\s*\n\s*(?:\/\/|\*(?!\/)|#)?\s*/g, " ");
    for (const [, see, name = ""] of flowing.matchAll(/(\bsee )?\[Note: ([^\]]+)\]/gi)) {
      (see === undefined ? defined : referred).push(name);
    }
  }
  return [...new Set(referred)].flatMap((name) => {
    const count = defined.filter((each) => each === name).length;
    return count === 1 ? [] : [`"${name}" is written down ${count} times.`];
  });
}

test("each reference to a note has one note", () => {
  const files = readFiles("src", /\.(tsx?|css|md)$/);

  expect([...files.values()].some((text) => text.includes("[Note: "))).toBe(true);
  expect(looseEnds(files)).toEqual([]);
});

test("a reference that leads nowhere or to two places is found", () => {
  const files = new Map([
    ["a.ts", "// See [Note: Why a]. See [Note: Why\n// b].\n/** [Note: Why b] */\n"],
    ["b.ts", "// See [Note: Why c].\n// [Note: Why c]\n// [Note: Why c]\n"],
  ]);

  expect(looseEnds(files)).toEqual([
    '"Why a" is written down 0 times.',
    '"Why c" is written down 2 times.',
  ]);
});
