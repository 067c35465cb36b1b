// Which words stand between quotation marks and so are somebody's very words. Looks at marks alone; what was said without
// marks is a matter of the rules on reported speech.

import type { Unit } from "./units.ts";

const openers: Readonly<Record<string, string>> = {
  "“": "”",
  "«": "»",
  "„": "“",
  "‘": "’",
  "‹": "›",
};
/** How far a single mark may be from its partner before it is taken for an apostrophe. */
const singleReach = 60;

/** For each unit whether it stands in quotation marks, the marks themselves included. */
export function quotedUnits(units: readonly Unit[], text: string): readonly boolean[] {
  const quoted = units.map(() => false);
  let at = 0;
  while (at < units.length) {
    const end = endOfQuotation(units, at, text);
    if (end === undefined) {
      at += 1;
      continue;
    }
    for (let inside = at; inside < end; inside += 1) quoted[inside] = true;
    at = end;
  }
  markShouting(units, quoted);
  return quoted;
}

/** Two words or more all in capitals, in a text that is not, are copied from where they stood: a wall, a note, a shirt. */
function markShouting(units: readonly Unit[], quoted: boolean[]): void {
  const isShouted = (unit: Unit | undefined): boolean =>
    unit?.kind === "word" && unit.isShouted && !unit.isJoined;
  const shouted = units.filter(isShouted).length;
  const words = units.filter(({ kind }) => kind === "word").length;
  if (shouted < 2 || shouted > words * 0.7) return;
  for (let at = 0; at < units.length; at += 1) {
    let end = at;
    let long = 0;
    while (isShouted(units[end]) || units[end]?.kind === "mark") {
      if ((units[end]?.end ?? 0) - (units[end]?.start ?? 0) > 1) long += 1;
      end += 1;
      if (end - at > 60) break;
    }
    if (long >= 2 && end - at >= 3) for (let each = at; each < end; each += 1) quoted[each] = true;
    at = Math.max(at, end - 1);
  }
}

/** The unit after the quotation that opens at `at`, if one opens there. */
function endOfQuotation(units: readonly Unit[], at: number, text: string): number | undefined {
  const unit = units[at];
  if (unit?.kind !== "mark") return undefined;
  if (unit.word === "'") return isOpening(unit, text) ? closingSingle(units, at, text) : undefined;
  const isStraight = unit.word === '"';
  if (isStraight && /\d/.test(text.charAt(unit.start - 1)) && !isOpening(unit, text))
    return undefined;
  const closing = isStraight ? '"' : openers[unit.word];
  if (closing === undefined) return undefined;
  return closingOrSentenceEnd(units, at, closing);
}

/** An opening mark whose partner is missing covers the rest of its sentence: better to leave a word alone than to take his. */
function closingOrSentenceEnd(units: readonly Unit[], at: number, closing: string): number {
  let sentenceEnd: number | undefined;
  for (let next = at + 1; next < units.length; next += 1) {
    const word = units[next]?.word ?? "";
    if (word === closing || (closing === "”" && word === '"')) return next + 1;
    if (units[next]?.kind === "line") return sentenceEnd ?? next;
    if (sentenceEnd === undefined && /^[.!?…]+$/.test(word)) sentenceEnd = next + 1;
    if (next - at > 400) break;
  }
  return sentenceEnd ?? units.length;
}

function closingSingle(units: readonly Unit[], at: number, text: string): number | undefined {
  for (let next = at + 1; next < units.length && next - at <= singleReach; next += 1) {
    const unit = units[next];
    if (unit?.kind === "line") return undefined;
    if (unit?.word === "'" && !/[\p{L}\p{N}]/u.test(text.charAt(unit.end))) return next + 1;
  }
  return undefined;
}

function isOpening(unit: Unit, text: string): boolean {
  return (
    /^$|[\s([:—–-]/u.test(text.charAt(unit.start - 1)) &&
    /[\p{L}\p{N}]/u.test(text.charAt(unit.end))
  );
}
