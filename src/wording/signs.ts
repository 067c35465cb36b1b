// Reads the signs of a clause: whose it is, its time, the groups of words in it, its words, and how it follows on the
// clause before. A sign is a short text such as `fear/I`; what each weighs stands in the lexicon.

import type { Clause } from "./clauses.ts";
import type { Language } from "./language.ts";
import { Phrases } from "./phrases.ts";
import type { Unit } from "./units.ts";
import type { ClauseSigns } from "./weigh.ts";

/** What a clause shows before its neighbours are looked at. */
export interface ClauseView {
  readonly clause: Clause;
  readonly units: readonly Unit[];
  readonly subject: string;
  readonly tense: string;
  readonly groups: ReadonlySet<string>;
  readonly isQuoted: boolean;
}

/** The signs of every clause. */
export function signsOf(
  units: readonly Unit[],
  clauses: readonly Clause[],
  quoted: readonly boolean[],
  language: Language,
): { readonly views: readonly ClauseView[]; readonly signs: readonly ClauseSigns[] } {
  const phrases = Phrases.of(language);
  const groupsAt = phrases.groupsAt(units, quoted);
  const views = clauses.map((clause) => viewOf(clause, units, quoted, groupsAt, language));
  const isForAnother = views.some((view) => view.groups.has("author") || view.subject === "CLIENT");
  const signs = views.map((_, at) => signsAt(views, at, isForAnother, language));
  return { views, signs };
}

function viewOf(
  clause: Clause,
  all: readonly Unit[],
  quoted: readonly boolean[],
  groupsAt: readonly (readonly string[])[],
  language: Language,
): ClauseView {
  const units: Unit[] = [];
  const groups = new Set<string>();
  let letters = 0;
  let quotedLetters = 0;
  for (let at = clause.from; at < clause.to; at += 1) {
    const unit = all[at];
    if (unit === undefined) continue;
    const size = unit.kind === "mark" ? 0 : unit.end - unit.start;
    letters += size;
    if (quoted[at] === true) quotedLetters += size;
    else units.push(unit);
    for (const group of groupsAt[at] ?? []) groups.add(group);
  }
  const isQuoted = letters > 0 && quotedLetters / letters > 0.7;
  return {
    clause,
    units,
    subject: subjectOf(units, language),
    tense: tenseOf(units, language),
    groups,
    isQuoted,
  };
}

function subjectOf(units: readonly Unit[], language: Language): string {
  let seen = 0;
  for (let at = 0; at < units.length && seen < 8; at += 1) {
    const unit = units[at];
    if (unit === undefined || unit.kind !== "word") continue;
    seen += 1;
    if (
      at === 0 &&
      language.connectors.has(unit.word) &&
      unit.word !== "who" &&
      unit.word !== "which"
    )
      continue;
    const named = language.subjects.get(unit.word);
    if (named !== undefined) return named;
    if (language.possessives.has(unit.word))
      return unit.word === "my" || unit.word === "our" || unit.word === "mi" || unit.word === "mis"
        ? "MY"
        : "HIS";
    if (language.determiners.has(unit.word)) return "THE";
    if (unit.isCapital && at > 0) return "NAME";
    if (language.isVerb(unit.word, unit.stem)) return at === 0 ? "VERB" : "NONE";
  }
  return "NONE";
}

function tenseOf(units: readonly Unit[], language: Language): string {
  for (const { word, kind } of units) {
    if (kind !== "word") continue;
    const tense = language.tense(word);
    if (tense !== undefined) return tense;
  }
  return "-";
}

function signsAt(
  views: readonly ClauseView[],
  at: number,
  isForAnother: boolean,
  language: Language,
): ClauseSigns {
  const view = views[at] as ClauseView;
  const { units, subject, tense, groups, clause } = view;
  const before = views[at - 1];
  const after = views[at + 1];
  const own = new Set<string>(["any"]);
  const who = isForAnother ? `${subject}+` : subject;
  own
    .add(`s:${who}`)
    .add(`t:${tense}`)
    .add(`st:${who}/${tense}`)
    .add(`o:${clause.opening}`)
    .add(`os:${clause.opening}/${subject}`);
  if (isForAnother) own.add("for-another");
  for (const group of groups) {
    own.add(`g:${group}`).add(`gs:${group}/${who}`).add(`gt:${group}/${tense}`);
  }
  let previous = "^";
  let earlier = "";
  let words = 0;
  for (const unit of units) {
    if (unit.kind === "line") continue;
    if (unit.kind === "word") words += 1;
    if (
      unit.kind === "word" &&
      unit.isCapital &&
      words > 1 &&
      unit.word !== "i" &&
      !unit.word.startsWith("i'")
    )
      own.add("name");
    const word = unit.stem;
    own.add(`w:${word}`).add(`b:${previous} ${word}`);
    if (earlier !== "") own.add(`t3:${earlier} ${previous} ${word}`);
    for (const sign of language.wordSigns(unit.word)) own.add(sign);
    earlier = previous;
    previous = word;
  }
  own.add(`b:${previous} $`);
  own.add(`n:${words > 12 ? "long" : words > 6 ? "middle" : words > 3 ? "short" : words}`);
  const isSameBefore = before !== undefined && before.clause.sentence === clause.sentence;
  const isSameAfter = after !== undefined && after.clause.sentence === clause.sentence;
  if (isSameBefore) {
    own.add(`p:${before.subject}/${subject}`);
    for (const group of before.groups) own.add(`pg:${group}`).add(`pgs:${group}/${subject}`);
    if (before.isQuoted) own.add("p:quoted");
  } else {
    own.add("p:first");
    if (before !== undefined) {
      own.add(`ps:${before.subject}`);
      for (const group of before.groups)
        if (group === "saying" || group === "messageThing" || group === "author")
          own.add(`psg:${group}`);
    }
  }
  if (isSameAfter) {
    own.add(`n:${after.clause.opening}`);
    if (after.isQuoted) own.add("n:quoted");
  } else own.add("n:last");
  own.add(saidBefore(views, at));
  const step = [isSameBefore ? "=" : "|"];
  if (isSameBefore) {
    step.push(
      `=${clause.opening}`,
      `=${clause.opening}/${subject}`,
      `=${clause.opening}/${tense}`,
      `=${subject}`,
    );
  }
  return { own: [...own], step, isRuledOut: view.isQuoted || words === 0, isRuledIn: false };
}

/** Whether an earlier clause of the sentence says that somebody spoke or wrote, and who. */
function saidBefore(views: readonly ClauseView[], at: number): string {
  const here = views[at];
  for (let back = at - 1; back >= 0 && back >= at - 6; back -= 1) {
    const view = views[back];
    if (view === undefined || view.clause.sentence !== here?.clause.sentence) break;
    if (view.groups.has("saying") || view.groups.has("messageThing")) {
      return `said:${view.subject}/${at - back > 1 ? "far" : "near"}`;
    }
  }
  return "said:no";
}
