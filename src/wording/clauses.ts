// Cuts the text into clauses: the smallest parts that are found or left alone as a whole. Cuts at marks, at words that
// open a clause, and where a run-on sentence starts anew with a new subject.

import type { Language } from "./language.ts";
import type { Unit } from "./units.ts";

/** A clause: the units from `from` up to `to`. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** Number of the sentence it is part of. */
  readonly sentence: number;
  /** How it begins: at the start of a sentence, after a mark, with a word that opens clauses, or with nothing. */
  readonly opening: string;
}

/** How far ahead a clause is looked at to see whether it has a verb. */
const lookAhead = 6;

/** The clauses of `units`, in order, without gaps. */
export function clausesOf(
  units: readonly Unit[],
  quoted: readonly boolean[],
  language: Language,
): readonly Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let sentence = 0;
  let opening = "start";
  let hasVerb = false;
  const cut = (to: number, next: string): void => {
    if (to > from) clauses.push({ from, to, sentence, opening });
    if (to > from || next === "start") opening = next;
    from = to;
    hasVerb = false;
  };
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at];
    if (unit === undefined) break;
    const isQuoted = quoted[at] ?? false;
    if (isQuoted !== (quoted[at - 1] ?? false) && isLongQuotation(quoted, isQuoted ? at : at - 1)) {
      cut(at, isQuoted ? "quotation" : "after-quotation");
    }
    if (unit.kind === "line" || endsSentence(units, at, language)) {
      let end = at + 1;
      while (end < units.length && isTrailing(units[end], quoted[end] ?? false)) end += 1;
      cut(end, "start");
      sentence += 1;
      at = end - 1;
      continue;
    }
    if (isQuoted) continue;
    if (unit.kind === "mark" && clauseMarks.has(unit.word) && at > from) {
      cut(at + 1, unit.word === "." ? "," : unit.word);
      continue;
    }
    if (unit.kind !== "word") continue;
    const connector = at > from ? connectorAt(units, at, hasVerb, language) : undefined;
    if (connector !== undefined) cut(at, connector);
    else if (at > from && hasVerb && startsAnew(units, at, language)) cut(at, "run-on");
    if (language.isVerb(unit.word, unit.stem)) hasVerb = true;
  }
  cut(units.length, "start");
  return clauses;
}

const clauseMarks = new Set([",", ";", ":", "—", "–", "(", ")", "/", "..", "...", "…", "-"]);

/** Words in quotation marks of which there are one or two are a remark, not speech, and cut nothing. */
function isLongQuotation(quoted: readonly boolean[], at: number): boolean {
  let length = 1;
  for (let left = at - 1; left >= 0 && quoted[left] === true && length <= 5; left -= 1) length += 1;
  for (let right = at + 1; quoted[right] === true && length <= 5; right += 1) length += 1;
  return length > 5;
}

function isTrailing(unit: Unit | undefined, isQuoted: boolean): boolean {
  if (unit === undefined) return false;
  return (
    unit.kind === "mark" &&
    (/^[.!?…)\]]+$/.test(unit.word) || (isQuoted && /^["”»'’]$/.test(unit.word)))
  );
}

function endsSentence(units: readonly Unit[], at: number, language: Language): boolean {
  const unit = units[at];
  if (unit?.kind !== "mark") return false;
  if (unit.word === "!" || unit.word === "?") return true;
  const next = units[at + 1];
  if (unit.word === "…" || unit.word.startsWith("..")) return next === undefined || next.isCapital;
  if (unit.word !== ".") return false;
  const before = units[at - 1];
  if (next === undefined) return true;
  if (before?.kind === "word") {
    if (before.word.length === 1 && before.word !== "i" && next.start === unit.end) return false;
    if (before.isCapital && before.end - before.start === 1 && before.word !== "i") return false;
    if (language.abbreviations.has(before.word) && before.end === unit.start)
      return next.kind === "line";
  }
  return true;
}

/** What a word does that opens a clause here; undefined when it joins no more than words. */
function connectorAt(
  units: readonly Unit[],
  at: number,
  hasVerb: boolean,
  language: Language,
): string | undefined {
  const unit = units[at];
  if (unit === undefined || unit.isJoined) return undefined;
  const kind = language.connectors.get(unit.word);
  if (kind === undefined) return undefined;
  const next = units[at + 1];
  if (next === undefined || next.kind === "mark" || next.kind === "line") return undefined;
  if (kind === "always") return unit.word;
  if (kind === "with-subject")
    return opensWithSubject(units, at + 1, language) ? unit.word : undefined;
  if (kind === "with-clause") return hasVerbSoon(units, at + 1, language) ? unit.word : undefined;
  return hasVerb || hasVerbSoon(units, at + 1, language) ? unit.word : undefined;
}

/** Whether a subject and its verb begin at `at`. */
function opensWithSubject(units: readonly Unit[], at: number, language: Language): boolean {
  const unit = units[at];
  if (unit === undefined) return false;
  const isSubject =
    language.subjects.has(unit.word) ||
    language.determiners.has(unit.word) ||
    language.possessives.has(language.bare(unit.word)) ||
    unit.isCapital;
  return (isSubject && hasVerbSoon(units, at + 1, language)) || false;
}

function hasVerbSoon(units: readonly Unit[], at: number, language: Language): boolean {
  for (let next = at; next < at + lookAhead; next += 1) {
    const unit = units[next];
    if (unit === undefined || unit.kind === "line") return false;
    if (unit.kind === "mark" && /[.,;:!?]/.test(unit.word)) return false;
    if (unit.kind === "word" && language.isVerb(unit.word, unit.stem)) return true;
  }
  return false;
}

/** Whether a clause that has had its verb is followed by a bare new subject with a verb of its own. */
function startsAnew(units: readonly Unit[], at: number, language: Language): boolean {
  const unit = units[at];
  if (unit === undefined || unit.isJoined || !language.restarts.has(unit.word)) return false;
  const next = units[at + 1];
  return next?.kind === "word" && language.isVerb(next.word, next.stem);
}
