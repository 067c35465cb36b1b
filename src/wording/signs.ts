// Reads the signs of a clause: whose it is, its time, the groups of words in it, its words, and how it follows on the
// clause before. What each sign weighs stands in the lexicon.

import type { Clause } from "./clauses.ts";
import { isUnderForce } from "./finders/force.ts";
import { framesIn } from "./finders/frames.ts";
import { plainVerdict } from "./finders/plain.ts";
import type { Language } from "./language.ts";
import { namesIn } from "./names.ts";
import { type Owner, ownerOfSubject } from "./owner.ts";
import { Phrases } from "./phrases.ts";
import { readingOf } from "./reading.ts";
import { pairSign, type Sign, sign, stepSign, wordSign } from "./sign.ts";
import { subjectOf, tenseOf } from "./subject.ts";
import type { Unit } from "./units.ts";
import { type Voice, voicesOf } from "./voice.ts";
import type { ClauseSigns } from "./weigh.ts";
import { wordSignsOf } from "./within.ts";

/** What a clause shows before its neighbours are looked at. */
export interface ClauseView {
  readonly clause: Clause;
  readonly units: readonly Unit[];
  readonly subject: string;
  readonly tense: string;
  readonly groups: ReadonlySet<string>;
  /** For each of its units the groups that begin there. */
  readonly groupsAt: readonly (readonly string[])[];
  readonly isQuoted: boolean;
  readonly owner: Owner;
  /** Whether a word for a state within is in it. */
  readonly hasInner: boolean;
  /** Whether the author is in it as the one it is done to: "it scares me". */
  readonly hasMe: boolean;
  /** Whether a verb that leads to a state stands before one. */
  readonly hasCopula: boolean;
  /** Whether it begins with a word for a state, as in "Terrified, I …". */
  readonly beginsWithState: boolean;
  /** Whether it hangs on another clause: "that he …", "when he …". */
  readonly isSubordinate: boolean;
  /** Whether nothing follows its verb of saying, so that the words said come next. */
  readonly endsInSaying: boolean;
  /** Whether somebody who treats the author's mind speaks. */
  readonly isCarer: boolean;
  /** Whether the person speaks for whom the text is written. */
  readonly isClient: boolean;
}

/** Groups of words for states within, and for what can be seen from outside. */
const sides = {
  inner: new Set(
    "fear sad anger shame disgust tired numb confused relief love feel body sleep appetite care diagnosis medicine harm blame belittle figure stirs".split(
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

/** How far apart two words may stand that are weighed together. */
const pairedWithin = 4;

/** Groups that an injury explains as well as stress does. */
const injuryLike = new Set(["body", "sleep", "sad", "numb", "tired", "medicine", "care"]);

/** The signs of every clause. */
export function signsOf(
  units: readonly Unit[],
  clauses: readonly Clause[],
  quoted: readonly boolean[],
  language: Language,
): {
  readonly views: readonly ClauseView[];
  readonly signs: readonly ClauseSigns[];
  /** What the network is told of each unit. */
  readonly reading: readonly (readonly Sign[])[];
} {
  const groupsAt = Phrases.of(language).groupsAt(units, quoted);
  const names = namesIn(units, language, groupsAt);
  const isForAnother = groupsAt.some((groups) => groups.includes("author"));
  const views: ClauseView[] = [];
  for (const clause of clauses) {
    views.push(
      viewOf(clause, units, quoted, groupsAt, names, isForAnother, views.at(-1), language),
    );
  }
  const voices = voicesOf(views);
  const hasFirstPerson = units.some(({ word }) => language.selfObjects.has(language.bare(word)));
  const text = { isForAnother, hasFirstPerson };
  const signs = views.map((view, at) => {
    const side = sideOf(view, voices[at] ?? "author", isForAnother);
    const isFact = isUnderForce(views, at);
    const context = { units, quoted, groupsAt, names, language, side, isFact };
    const words = wordSignsOf(view.clause, context);
    return { ...signsAt(views, voices, at, side, text, names, language), words };
  });
  return { views, signs, reading: readingOf(units, quoted, views, groupsAt, names) };
}

function viewOf(
  clause: Clause,
  all: readonly Unit[],
  quoted: readonly boolean[],
  groupsAt: readonly (readonly string[])[],
  names: ReadonlySet<Unit>,
  isForAnother: boolean,
  before: ClauseView | undefined,
  language: Language,
): ClauseView {
  const units: Unit[] = [];
  const groupsHere: (readonly string[])[] = [];
  const groups = new Set<string>();
  let letters = 0;
  let quotedLetters = 0;
  for (let at = clause.from; at < clause.to; at += 1) {
    const unit = all[at];
    if (unit === undefined) continue;
    const size = unit.kind === "mark" ? 0 : unit.end - unit.start;
    letters += size;
    if (quoted[at] === true) quotedLetters += size;
    else {
      units.push(unit);
      groupsHere.push(names.has(unit) ? [] : (groupsAt[at] ?? []));
    }
    if (!names.has(unit)) for (const group of groupsAt[at] ?? []) groups.add(group);
  }
  const beginsWithState = beginsWithStateWord(units, groupsHere, language);
  const own = subjectOf(units, names, language);
  const subject = inherited(own, clause, before, beginsWithState);
  const byGrammar = ownerOfSubject(subject);
  const isClient = isForAnother && /^(?:CLIENT|SHE|MY-person|NONE|VERB)$/.test(subject);
  let hasInner = false;
  for (const group of groups) if (sides.inner.has(group)) hasInner = true;
  return {
    clause,
    units,
    subject,
    tense: tenseOf(units, language),
    groups,
    groupsAt: groupsHere,
    isQuoted: letters > 0 && quotedLetters / letters > 0.7,
    owner: isClient ? "self" : byGrammar === "none" && own === "VERB" ? "self" : byGrammar,
    hasInner,
    hasMe: units.some(({ word }) => language.selfObjects.has(language.bare(word))),
    hasCopula: hasCopula(units, groupsHere, language),
    beginsWithState,
    isSubordinate:
      !/^(?:start|and|y|e|but|pero|so|then|,|;|run-on|:|\.\.\.|…|—|–|\(|after-quotation)$/.test(
        clause.opening,
      ),
    isCarer: subject.endsWith("-mind"),
    endsInSaying: endsInSaying(clause, all, groupsAt),
    isClient,
  };
}

/** Whether nothing but words like "so", "still", "in a" stands before the first word for a state. */
function beginsWithStateWord(
  units: readonly Unit[],
  groups: readonly (readonly string[])[],
  language: Language,
): boolean {
  for (let at = 0; at < 5; at += 1) {
    const unit = units[at];
    if (unit === undefined) return false;
    if (groups[at]?.includes("sureState")) return true;
    if (unit.kind === "word" && !language.leadIns.has(language.bare(unit.word))) return false;
  }
  return false;
}

function hasCopula(
  units: readonly Unit[],
  groups: readonly (readonly string[])[],
  language: Language,
): boolean {
  const state = groups.findIndex((each) => each.includes("sureState"));
  const copula = units.findIndex(({ word }) => language.copulas.has(language.bare(word)));
  return state >= 0 && copula >= 0 && copula <= state && state - copula <= 6;
}

function endsInSaying(
  clause: Clause,
  all: readonly Unit[],
  groupsAt: readonly (readonly string[])[],
): boolean {
  for (let at = clause.to - 1; at >= clause.from; at -= 1) {
    if (all[at]?.kind === "word") return (groupsAt[at] ?? []).includes("says");
  }
  return false;
}

/** A clause that names no subject of its own has that of the clause before it in the sentence. */
function inherited(
  own: string,
  clause: Clause,
  before: ClauseView | undefined,
  beginsWithState: boolean,
): string {
  const isSame = before !== undefined && before.clause.sentence === clause.sentence;
  const isOpen = own === "VERB" || (own === "NONE" && beginsWithState);
  return isOpen && isSame && /^(?:and|y|e|but|pero|or|then|,)$/.test(clause.opening)
    ? before.subject
    : own;
}

function signsAt(
  views: readonly ClauseView[],
  voices: readonly Voice[],
  at: number,
  side: string,
  text: { readonly isForAnother: boolean; readonly hasFirstPerson: boolean },
  names: ReadonlySet<Unit>,
  language: Language,
): Omit<ClauseSigns, "words"> {
  const view = views[at] as ClauseView;
  const { units, subject, tense, groups, clause, owner } = view;
  const { isForAnother, hasFirstPerson } = text;
  const hasInjury = isNearInjury(views, at);
  const voice = voices[at] ?? "author";
  if (voice === "quoted") return { own: [], step: [stepSign("v:quoted")] };
  const before = views[at - 1];
  const after = views[at + 1];
  const own = new Set<Sign>([sign("any")]);
  if (voice !== "author") {
    own
      .add(sign("voice:", voice))
      .add(sign("voice:", voice, "/", String(view.hasInner)))
      .add(sign("voice:", voice, "/", owner, `/${clause.opening}`))
      .add(sign("voice:", voice, "/", owner, `/${tense}`));
  }
  const who = isForAnother ? `${subject}+` : subject;
  const hasNumber = units.some((unit) => unit.kind === "number" || unit.kind === "handle");
  own
    .add(sign("s:", who))
    .add(sign("t:", tense))
    .add(sign("st:", who, "/", tense))
    .add(sign("o:", clause.opening))
    .add(sign("os:", clause.opening, "/", subject))
    .add(sign("ot:", owner, "/", tense))
    .add(sign("#:", String(hasNumber), "/", owner, `/${tense}`))
    .add(sign("#s:", String(sentenceHasNumber(views, at)), "/", owner));
  if (isForAnother) own.add(sign("for-another"));
  if (!hasFirstPerson)
    own
      .add(sign("nobody-says-I/", subject))
      .add(sign("nobody-says-I/", owner, "/", `${tense}/${view.hasInner}`));
  const verdict = plainVerdict(view, isForAnother, hasInjury);
  if (verdict !== undefined)
    own.add(sign("plain:", verdict.kind)).add(sign("plain:", verdict.rule, "/", tense));
  const otherMeaning = groups.has("otherMeaning");
  const frames = framesIn(
    { units, groups: view.groupsAt, subject, owner, hasMe: view.hasMe },
    language,
  );
  for (const frame of frames) {
    own
      .add(sign("frame:", frame))
      .add(sign("frame:", frame, "/", tense))
      .add(sign("frame:", frame, "/", String(otherMeaning), String(hasInjury)));
  }
  own.add(sign("frames:", String(Math.min(frames.length, 3)), "/", owner));
  let inner = 0;
  let outer = 0;
  for (const group of groups) {
    own
      .add(sign(side, "g:", group))
      .add(sign(side, "gs:", group, "/", who))
      .add(sign(side, "gt:", group, "/", tense));
    if (sides.inner.has(group)) inner += 1;
    else if (sides.outer.has(group)) outer += 1;
    if (hasInjury && injuryLike.has(group)) own.add(sign(side, "injury:", group));
  }
  if (inner > 0) {
    own
      .add(sign(side, "i:", owner))
      .add(sign(side, "it:", tense))
      .add(sign(side, "i:", String(Math.min(inner, 3)), "-", String(Math.min(outer, 3))));
  }
  own.add(sign(side, "f:", String(Math.min(outer, 3)), "/", owner));
  let previous = "^";
  /** The words before the one before. */
  const lately: string[] = [];
  let words = 0;
  for (const unit of units) {
    if (unit.kind === "line") continue;
    if (unit.kind === "word") words += 1;
    if (names.has(unit)) {
      own.add(sign("name"));
      previous = "§";
      continue;
    }
    const word = unit.stem;
    own.add(wordSign(side, "w:", word)).add(pairSign(side, "b:", previous, word));
    for (const earlier of lately) own.add(pairSign("k:", earlier, word));
    if (lately.push(previous) > pairedWithin) lately.shift();
    for (const form of language.wordSigns(unit.word)) own.add(sign(form));
    previous = word;
  }
  own.add(pairSign(side, "b:", previous, "$"));
  own.add(sign("n:", words > 12 ? "long" : words > 6 ? "middle" : words > 3 ? "short" : "few"));
  const isSameBefore = before !== undefined && before.clause.sentence === clause.sentence;
  const isSameAfter = after !== undefined && after.clause.sentence === clause.sentence;
  if (isSameBefore) {
    for (const word of wordsOf(before, names)) own.add(wordSign("pw:", word));
    own
      .add(sign("p:", before.owner, "/", owner))
      .add(sign("pi:", String(before.hasInner), "/", owner));
    for (const group of before.groups)
      if (telling.has(group)) own.add(sign("pg:", group, "/", owner));
    if (before.isQuoted) own.add(sign("p:quoted"));
    own.add(sign("pv:", voices[at - 1] ?? ""));
  } else {
    own.add(sign("p:first"));
    if (before !== undefined) {
      own.add(sign("ps:", before.owner));
      for (const group of before.groups) if (telling.has(group)) own.add(sign("psg:", group));
    }
  }
  own.add(isSameAfter ? sign("n:", after.clause.opening) : sign("n:last"));
  if (isSameAfter) {
    for (const word of wordsOf(after, names)) own.add(wordSign("nw:", word));
    if (after.isQuoted) own.add(sign("n:quoted"));
  }
  const step = [stepSign(isSameBefore ? "=" : "|")];
  if (isSameBefore) {
    step.push(
      stepSign("=", clause.opening),
      stepSign("=", clause.opening, "/", owner),
      stepSign("=", clause.opening, "/", tense),
      stepSign("=", clause.opening, "/", String(view.hasInner), String(before.hasInner)),
      stepSign("=", owner, before.owner),
    );
  }
  return { own: [...own], step };
}

/** Whose words and whose doings the words of a clause are weighed as: the same word weighs otherwise for each. */
function sideOf({ owner, hasMe, tense }: ClauseView, voice: Voice, isForAnother: boolean): string {
  if (voice !== "author") return "R|";
  if (owner !== "other" || isForAnother) return "";
  if (hasMe) return "M|";
  return tense === "may" ? "F|" : "O|";
}

/** The words of a clause that are no names. */
function wordsOf({ units }: ClauseView, names: ReadonlySet<Unit>): readonly string[] {
  return units.filter((unit) => unit.kind === "word" && !names.has(unit)).map(({ stem }) => stem);
}

/** Whether the sentence, or the one before it, speaks of an injury, an illness or the weather: then the body speaks of that. */
function isNearInjury(views: readonly ClauseView[], at: number): boolean {
  const here = views[at]?.clause.sentence ?? 0;
  for (let near = Math.max(0, at - 6); near <= at + 4; near += 1) {
    const view = views[near];
    if (view === undefined || view.clause.sentence < here - 1 || view.clause.sentence > here)
      continue;
    if (view.groups.has("injuryCue")) return true;
  }
  return false;
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
