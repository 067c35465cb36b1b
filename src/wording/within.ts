// Signs of each written word of a clause and of the step from one word to the next: people who hurry write feelings and facts
// in one breath, and then no mark or joining word tells where the one ends and the other begins.

import type { Clause } from "./clauses.ts";
import type { Language } from "./language.ts";
import { pairSign, stepSign, wordSign } from "./sign.ts";
import type { Unit } from "./units.ts";
import type { WordSigns } from "./weigh.ts";

/** What the words of a clause are read with. */
export interface WordContext {
  readonly units: readonly Unit[];
  readonly quoted: readonly boolean[];
  readonly groupsAt: readonly (readonly string[])[];
  readonly names: ReadonlySet<Unit>;
  readonly language: Language;
  /** Before each sign of a word: whose words and doings the clause tells of. */
  readonly side: string;
  /** Whether the clause is known to tell of what happened, whatever else speaks for a feeling. */
  readonly isFact: boolean;
}

/** The words of a clause with their signs; marks have none and follow the word before them. */
export function wordSignsOf(clause: Clause, context: WordContext): readonly WordSigns[] {
  const { units, quoted, groupsAt, names, language, side, isFact } = context;
  const heads: number[] = [];
  for (let at = clause.from; at < clause.to; at += 1) {
    const unit = units[at];
    if (unit !== undefined && unit.kind !== "mark" && unit.kind !== "line" && !unit.isJoined)
      heads.push(at);
  }
  const nameOf = (at: number | undefined, edge: string): string => {
    const unit = at === undefined ? undefined : units[at];
    return unit === undefined ? edge : names.has(unit) ? "§" : unit.stem;
  };
  let hasVerb = false;
  return heads.map((at, place) => {
    const here = nameOf(at, "");
    const before = nameOf(heads[place - 1], "^");
    const after = nameOf(heads[place + 1], "$");
    const groups = groupsAt[at] ?? [];
    const own = [
      wordSign(side, "x:", here),
      pairSign("x:", before, here),
      pairSign("x:", here, after, ">"),
      ...groups.map((group) => wordSign(side, "xg:", group)),
    ];
    const unit = units[at] as Unit;
    const isSubject =
      language.subjects.has(unit.word) || language.possessives.has(language.bare(unit.word));
    const isVerb = language.isVerb(unit.word, unit.stem);
    const step =
      place === 0
        ? []
        : [
            stepSign("~"),
            stepSign("~", here),
            stepSign("~<", before),
            stepSign("~>", here, " ", after),
            stepSign("~", before, " ", here),
            stepSign("~v:", String(hasVerb), String(isVerb), String(isSubject)),
            stepSign("~k:", unit.kind, String(hasVerb)),
            ...groups.map((group) => stepSign("~g:", group, String(hasVerb))),
          ];
    if (isVerb) hasVerb = true;
    return { at, own, step, isRuledOut: isFact || quoted[at] === true };
  });
}
