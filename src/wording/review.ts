// The review itself: text in, findings and hints out. Pure, and the same in the app, the tests and the command.

import { clausesOf } from "./clauses.ts";
import type { Finding, FindingKind, Hint, ReasonCode, Review } from "./finding.ts";
import { hintsIn } from "./hints.ts";
import type { Language } from "./language.ts";
import { inLanguages, languageOf } from "./languages.ts";
import { quotedUnits } from "./quotation.ts";
import { reasonOf } from "./reason.ts";
import { type ClauseView, signsOf } from "./signs.ts";
import { type Unit, unitsOf } from "./units.ts";
import { judged } from "./weigh.ts";

/**
 * What in `text` tells how its author is doing inside, and what could be put more exactly.
 *
 * `language` is a BCP 47 tag; English and Spanish are known, and a line that is plainly in the other of the two is read in
 * it. Findings stand in the order of the text and do not overlap; so do hints. Pure. The time grows with the length of the text.
 */
export function review(text: string, language: string): Review {
  const known = languageOf(language);
  if (known === undefined) return { kind: "language-not-supported" };
  const findings: Finding[] = [];
  const hints: Hint[] = [];
  for (const { start, part, language: own } of inLanguages(text, known)) {
    const units = unitsOf(part, own);
    const quoted = quotedUnits(units, part);
    for (const finding of findingsAmong(units, quoted, part, own))
      findings.push(moved(finding, start));
    for (const hint of hintsIn(units, quoted, part, own)) hints.push(moved(hint, start));
  }
  return { kind: "reviewed", findings, hints };
}

function moved<T extends { readonly start: number; readonly end: number }>(span: T, by: number): T {
  return by === 0 ? span : { ...span, start: span.start + by, end: span.end + by };
}

/** The findings in `text`, by what `language` knows. */
export function findingsIn(text: string, language: Language): readonly Finding[] {
  const units = unitsOf(text, language);
  return findingsAmong(units, quotedUnits(units, text), text, language);
}

function findingsAmong(
  units: readonly Unit[],
  quoted: readonly boolean[],
  text: string,
  language: Language,
): readonly Finding[] {
  const clauses = clausesOf(units, quoted, language);
  const { views, signs } = signsOf(units, clauses, quoted, language);
  const verdicts = judged(signs, language.weights);
  const findings: Finding[] = [];
  let open: ClauseView[] = [];
  const close = (): void => {
    const finding = spanOf(open, units, text, language);
    if (finding !== undefined) findings.push(finding);
    open = [];
  };
  views.forEach((view, at) => {
    const last = open.at(-1);
    if (last !== undefined && last.clause.sentence !== view.clause.sentence) close();
    if (verdicts[at] === true) open.push(view);
    else close();
  });
  close();
  return findings;
}

/** One finding from clauses in a row: without the joining word before it and without the marks around it. */
function spanOf(
  views: readonly ClauseView[],
  units: readonly Unit[],
  text: string,
  language: Language,
): Finding | undefined {
  const first = views.at(0);
  const last = views.at(-1);
  if (first === undefined || last === undefined) return undefined;
  let from = first.clause.from;
  let to = last.clause.to;
  const isSentenceStart = units[from - 1] === undefined || first.clause.opening === "start";
  while (from < to && units[from]?.kind === "mark" && !/^[¿¡"“«(]$/.test(units[from]?.word ?? ""))
    from += 1;
  while (!isSentenceStart && from < to - 1 && isJoining(units[from], language)) from += 1;
  while (to > from && isLooseEnd(units[to - 1], units[to] === undefined)) to -= 1;
  const start = units[from]?.start;
  const end = units[to - 1]?.end;
  if (
    start === undefined ||
    end === undefined ||
    end <= start ||
    !/[\p{L}]/u.test(text.slice(start, end))
  )
    return undefined;
  const { kind, reason }: { kind: FindingKind; reason: ReasonCode } = reasonOf(views, language);
  return { start, end, kind, reason };
}

function isJoining(unit: Unit | undefined, language: Language): boolean {
  return unit?.kind === "word" && joiningKinds.has(language.connectors.get(unit.word) ?? "");
}

const joiningKinds = new Set(["always", "with-clause"]);

function isLooseEnd(unit: Unit | undefined, _isLast: boolean): boolean {
  return (
    unit === undefined ||
    unit.kind === "line" ||
    (unit.kind === "mark" && /^[,;:—–(/-]$/.test(unit.word))
  );
}
