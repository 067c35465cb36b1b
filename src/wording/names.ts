// Which words are parts of names. A name says nothing of a state, whatever it looks like: Officer Joy, Sad Hill Road.

import type { Phrases } from "./phrases.ts";
import type { Unit } from "./units.ts";

/** Groups whose words are written with capitals without being names of people or places. */
const notNames = new Set(["diagnosis", "medicine", "care"]);

/** The units that belong to names: capitals within a sentence, and at its start when another follows. */
export function namesIn(
  units: readonly Unit[],
  calendar: ReadonlySet<string>,
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
      !calendar.has(unit.word) &&
      !(groupsAt[at] ?? []).some((group) => notNames.has(group));
    const next = units[at + 1];
    if (isNamed && (!isStart || (next !== undefined && isLikeName(next) && next.word.length > 1))) {
      names.add(unit);
    }
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
