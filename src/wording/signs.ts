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

/** Groups of words for states within, and for what can be seen from outside. */
const sides = {
  inner: new Set(
    "fear sad anger shame disgust tired numb confused relief love feel body sleep appetite care diagnosis medicine harm blame belittle figure".split(
      " ",
    ),
  ),
  outer: new Set(
    "saying messageThing otherPerson look injury damage action evidence thing otherMeaning wants".split(
      " ",
    ),
  ),
};

/** Groups that say of what follows whose words it is. */
const telling = new Set(["saying", "messageThing", "author", "look"]);

function hasInner(view: ClauseView): boolean {
  for (const group of view.groups) if (sides.inner.has(group)) return true;
  return false;
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
    const word = language.bare(unit.word);
    if (at === 0 && language.connectors.has(word) && !word.startsWith("wh")) continue;
    const owner = language.possessives.get(word);
    if (owner !== undefined) return `${owner}${nounAfter(units, at, language)}`;
    const named = language.subjects.get(word);
    if (named !== undefined) return named;
    if (language.determiners.has(word)) return `THE${nounAfter(units, at, language)}`;
    if (unit.isCapital && at > 0 && !language.connectors.has(word)) return "NAME";
    if (language.isVerb(unit.word, unit.stem)) return at === 0 ? "VERB" : "NONE";
  }
  return "NONE";
}

/** The kind of the noun that follows, as far as it is known. */
function nounAfter(units: readonly Unit[], at: number, language: Language): string {
  for (let next = at + 1; next <= at + 3; next += 1) {
    const kind = language.nouns.get(language.bare(units[next]?.word ?? ""));
    if (kind !== undefined) return `-${kind}`;
  }
  return "";
}

function tenseOf(units: readonly Unit[], language: Language): string {
  let isAfterSubject = false;
  for (const { word, kind } of units) {
    if (kind !== "word") continue;
    const plain = language.bare(word);
    const isSubject = language.subjects.has(plain);
    const isBetween = isSubject || (language.adverbs.has(plain) && !language.subjects.has(plain));
    const tense = isBetween ? undefined : language.tense(word, isAfterSubject);
    if (tense !== undefined) return tense;
    if (isSubject) isAfterSubject = /^(?:i|we|they|you)$/.test(plain);
    else if (!isBetween) isAfterSubject = false;
  }
  return "-";
}

/** Whose a subject is, in the rough: the author's, another's, a thing's, or nobody's in particular. */
function ownerOf(subject: string): string {
  if (/^(?:I|ME|WE|MY.*|CLIENT)$/.test(subject))
    return subject.startsWith("MY-person") ? "other" : "self";
  if (/^(?:HE|SHE|EL|LE|LO|THEY|EX|NAME|PEOPLE|HIS.*|THE-(?:person|child|animal))$/.test(subject))
    return "other";
  if (/^(?:IT|THIS|THERE|NOTHING|EVERYTHING|THE.*)$/.test(subject)) return "it";
  return "none";
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
  const owner = ownerOf(subject);
  own.add(`ot:${owner}/${tense}`);
  const hasNumber = units.some((unit) => unit.kind === "number" || unit.kind === "handle");
  own.add(`#:${hasNumber}/${owner}/${tense}`).add(`#s:${sentenceHasNumber(views, at)}/${owner}`);
  if (isForAnother) own.add("for-another");
  for (const group of groups) {
    own
      .add(`g:${group}`)
      .add(`gs:${group}/${who}`)
      .add(`gt:${group}/${tense}`)
      .add(`go:${group}/${owner}`);
  }
  let inner = 0;
  let outer = 0;
  for (const group of groups) {
    if (sides.inner.has(group)) inner += 1;
    else if (sides.outer.has(group)) outer += 1;
  }
  if (inner > 0)
    own
      .add(`i:${who}`)
      .add(`it:${tense}`)
      .add(`i:${Math.min(inner, 3)}-${Math.min(outer, 3)}`);
  own.add(`f:${Math.min(outer, 3)}/${who}`);
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
    own.add(`w:${word}`).add(`b:${previous} ${word}`).add(`sw:${owner}/${word}`);
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
    for (const group of before.groups) {
      if (telling.has(group)) own.add(`pg:${group}`).add(`pgs:${group}/${subject}`);
    }
    own.add(`pi:${hasInner(before)}/${subject}`);
    if (before.isQuoted) own.add("p:quoted");
  } else {
    own.add("p:first");
    if (before !== undefined) {
      own.add(`ps:${before.subject}`);
      for (const group of before.groups) if (telling.has(group)) own.add(`psg:${group}`);
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

/** Whether a number stands near by in the sentence: facts have dates, times and plates. */
function sentenceHasNumber(views: readonly ClauseView[], at: number): boolean {
  const here = views[at]?.clause.sentence;
  for (let near = Math.max(0, at - 4); near <= at + 4; near += 1) {
    const view = views[near];
    if (view?.clause.sentence === here && view?.units.some((unit) => unit.kind === "number"))
      return true;
  }
  return false;
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
