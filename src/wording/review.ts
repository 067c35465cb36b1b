// The review itself: text in, findings and hints out. Pure, and the same in the app, the tests and the command.

import { clausesOf } from "./clauses.ts";
import type { Finding, FindingKind, Hint, ReasonCode, Review } from "./finding.ts";
import { hintsIn } from "./hints.ts";
import type { Language } from "./language.ts";
import { inLanguages, languageOf } from "./languages.ts";
import type { Learned, LearnedLanguage } from "./learned.ts";
import { scoresOf } from "./net.ts";
import { quotedUnits } from "./quotation.ts";
import { reasonOf } from "./reason.ts";
import { type ClauseView, signsOf } from "./signs.ts";
import { type Unit, unitsOf } from "./units.ts";
import { judged } from "./weigh.ts";

/**
 * What in `text` tells how its author is doing inside, and what could be put more exactly.
 *
 * `language` is a BCP 47 tag; English and Spanish are known, and a line that is plainly in the other of the two is read in
 * it, by what was `learned` of each. Findings stand in the order of the text and do not overlap; so do hints. Pure. The
 * time grows with the length of the text.
 */
export function review(text: string, language: string, learned: Learned): Review {
  const known = languageOf(language);
  if (known === undefined) return { kind: "language-not-supported" };
  const findings: Finding[] = [];
  const hints: Hint[] = [];
  for (const { start, part, language: own } of inLanguages(text, known)) {
    const units = unitsOf(part, own);
    const quoted = quotedUnits(units, part);
    for (const finding of findingsAmong(units, quoted, part, own, learned[own.code]))
      findings.push(moved(finding, start));
    for (const hint of hintsIn(units, quoted, part, own)) hints.push(moved(hint, start));
  }
  return { kind: "reviewed", findings, hints };
}

function moved<T extends { readonly start: number; readonly end: number }>(span: T, by: number): T {
  return by === 0 ? span : { ...span, start: span.start + by, end: span.end + by };
}

/** The findings in `text`, by what `language` knows and what was learned of it. */
export function findingsIn(
  text: string,
  language: Language,
  learned: LearnedLanguage,
): readonly Finding[] {
  const units = unitsOf(text, language);
  return findingsAmong(units, quotedUnits(units, text), text, language, learned);
}

function findingsAmong(
  units: readonly Unit[],
  quoted: readonly boolean[],
  text: string,
  language: Language,
  learned: LearnedLanguage,
): readonly Finding[] {
  const clauses = clausesOf(units, quoted, language);
  const { views, signs, reading } = signsOf(units, clauses, quoted, language);
  const found = judged(signs, learned.weights(), scoresOf(reading, learned.net()));
  const findings: Finding[] = [];
  let open: Stretch | undefined;
  const close = (): void => {
    const finding = open === undefined ? undefined : findingOf(open, units, text, language);
    if (finding !== undefined) findings.push(finding);
    open = undefined;
  };
  let sentence = 0;
  views.forEach((view, place) => {
    if (view.clause.sentence !== sentence) close();
    sentence = view.clause.sentence;
    for (const { at } of signs[place]?.words ?? []) {
      if (!found.has(at)) {
        close();
        continue;
      }
      open ??= { from: at, to: at, views: [] };
      open.to = at + 1;
      if (open.views.at(-1) !== view) open.views.push(view);
    }
  });
  close();
  return findings;
}

/** Words in a row that are found: units from `from` up to `to`, and the clauses they are part of. */
interface Stretch {
  readonly from: number;
  to: number;
  readonly views: ClauseView[];
}

/** One finding: with the marks that end or enclose it, without the joining word before it. */
function findingOf(
  { from, to, views }: Stretch,
  units: readonly Unit[],
  text: string,
  language: Language,
): Finding | undefined {
  let first = from;
  let end = to;
  const opening = views[0]?.clause;
  const isSentenceStart =
    units[first - 1] === undefined || (opening?.opening === "start" && opening.from >= first);
  while (/^[¿¡"“«(]$/.test(units[first - 1]?.word ?? "") && first > (opening?.from ?? 0))
    first -= 1;
  while (!isSentenceStart && first < end - 1 && isJoining(units[first], language)) first += 1;
  while (units[end]?.isJoined === true) end += 1;
  while (end < (views.at(-1)?.clause.to ?? 0) && units[end]?.kind === "mark") end += 1;
  while (end > first && isLooseEnd(units[end - 1])) end -= 1;
  const start = units[first]?.start;
  const stop = units[end - 1]?.end;
  if (
    start === undefined ||
    stop === undefined ||
    stop <= start ||
    !/[\p{L}]/u.test(text.slice(start, stop))
  )
    return undefined;
  const { kind, reason }: { kind: FindingKind; reason: ReasonCode } = reasonOf(views, language);
  return { start, end: stop, kind, reason };
}

function isJoining(unit: Unit | undefined, language: Language): boolean {
  return unit?.kind === "word" && joiningKinds.has(language.connectors.get(unit.word) ?? "");
}

const joiningKinds = new Set(["always", "with-clause"]);

function isLooseEnd(unit: Unit | undefined): boolean {
  return (
    unit === undefined ||
    unit.kind === "line" ||
    (unit.kind === "mark" && /^[,;:—–(/-]$/.test(unit.word))
  );
}
