// What the network is told of each word and mark: which it is, how it is written, what it can mean, and of which clause it is
// part. The signs are numbers like those that are weighed, with texts of their own.

import { pairSign, type Sign, sign, wordSign } from "./sign.ts";
import type { ClauseView } from "./signs.ts";
import type { Unit } from "./units.ts";

/** The longest word whose letters are all looked at. */
const longest = 14;

/** The signs of every unit. */
export function readingOf(
  units: readonly Unit[],
  quoted: readonly boolean[],
  views: readonly Pick<ClauseView, "clause" | "owner" | "tense" | "subject">[],
  groupsAt: readonly (readonly string[])[],
  names: ReadonlySet<Unit>,
): readonly (readonly Sign[])[] {
  const signs: Sign[][] = units.map((unit, at) => {
    const isName = names.has(unit);
    const own = [
      sign("n|k:", unit.kind),
      wordSign("n|w:", isName ? "§" : unit.kind === "line" ? "" : unit.stem),
    ];
    if (unit.isCapital) own.push(sign("n|capital"));
    if (quoted[at] === true) own.push(sign("n|quoted"));
    if (isName) return own;
    for (const group of groupsAt[at] ?? []) own.push(sign("n|g:", group));
    if (unit.kind === "word") {
      const letters = `<${unit.word.slice(0, longest)}>`;
      for (let from = 0; from + 3 <= letters.length; from += 1)
        own.push(pairSign("n|3:", letters.slice(from, from + 3), ""));
    }
    return own;
  });
  for (const { clause, owner, tense, subject } of views) {
    const shared = [
      sign("n|o:", owner),
      sign("n|t:", tense),
      sign("n|s:", subject),
      sign("n|p:", clause.opening),
    ];
    for (let at = clause.from; at < clause.to; at += 1) signs[at]?.push(...shared);
    signs[clause.from]?.push(sign("n|first"));
  }
  return signs;
}
