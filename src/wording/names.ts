// Which words are parts of names. A name says nothing of a state, whatever it looks like: Officer Joy, Sad Hill Road.

import type { Language } from "./language.ts";
import type { Phrases } from "./phrases.ts";
import type { Unit } from "./units.ts";

/** Groups whose words are written with capitals without being names of people or places. */
const notNames = new Set(["diagnosis", "medicine", "care"]);

/** The units that belong to names: capitals within a sentence, and at its start when another follows. */
export function namesIn(
  units: readonly Unit[],
  language: Pick<Language, "calendar" | "naming" | "givenNames" | "bare">,
  groupsAt: ReturnType<Phrases["groupsAt"]>,
): ReadonlySet<Unit> {
  const names = new Set<Unit>();
  let isStart = true;
  units.forEach((unit, at) => {
    if (unit.kind !== "word") {
      if (unit.kind === "line" || /^(?:[.!?:…"“”«»(]|\.+)$/.test(unit.word)) isStart = true;
      return;
    }
    const isNamed =
      isLikeName(unit) &&
      !language.calendar.has(unit.word) &&
      !(groupsAt[at] ?? []).some((group) => notNames.has(group));
    const next = units[at + 1];
    if (isNamed && (!isStart || (next !== undefined && isLikeName(next) && next.word.length > 1))) {
      names.add(unit);
    }
    const word = language.bare(unit.word);
    if (isLikeName(unit) && language.givenNames.has(word) && isGiven(units, at)) names.add(unit);
    if (language.naming.has(word)) for (const each of titleAfter(units, at)) names.add(each);
    isStart = false;
  });
  return names;
}

/** A capital followed by small letters. A word all in capitals is shouted or short for something. */
function isLikeName(unit: Unit): boolean {
  return (
    unit.kind === "word" &&
    unit.isCapital &&
    unit.isSmallAfter &&
    !unit.isJoined &&
    unit.word !== "i"
  );
}

/** At the start of a sentence a given name is told from a word by what follows: no form of "to be". */
function isGiven(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1]?.word ?? "";
  return !/^(?:is|was|of|has|that|and|,|\.|to|es|era|de|que|y)$/.test(next);
}

/** What follows "called" or "titled", up to the next mark. */
function titleAfter(units: readonly Unit[], at: number): readonly Unit[] {
  const title: Unit[] = [];
  for (let next = at + 1; next <= at + 5; next += 1) {
    const unit = units[next];
    if (unit === undefined || unit.kind !== "word") break;
    title.push(unit);
  }
  return title;
}
