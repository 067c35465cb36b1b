// Whose words a clause is: the author's, or what somebody else said, wrote or had written. What another person says of a
// feeling, his own or the author's, is what happened, and stays.

import { isOthers, isSelf } from "./owner.ts";
import type { ClauseView } from "./signs.ts";

export type Voice = "author" | "quoted" | "reported" | "message";

/** Ways in which a clause can follow on reported speech without being part of it. */
const exits =
  /^(?:and|so|but|then|y|e|pero|asi|entonces|,|;|—|–|\(|run-on|after-quotation|because|porque)$/;

/** For each clause whose words it is. */
export function voicesOf(views: readonly ClauseView[]): readonly Voice[] {
  const voices: Voice[] = [];
  let zone: Zone | undefined;
  views.forEach((view, at) => {
    const before = views[at - 1];
    const isNewSentence = before === undefined || before.clause.sentence !== view.clause.sentence;
    if (isNewSentence) zone = zone?.voice === "message" && isToYou(view) ? zone : undefined;
    if (view.isQuoted) {
      voices.push("quoted");
      return;
    }
    if (zone !== undefined && leaves(zone, view)) zone = undefined;
    if (zone === undefined && !isNewSentence && isThoughtOf(before, view)) {
      zone = { voice: "reported", contents: 0, firstSubject: "", isWaiting: false };
    }
    const isInZone = zone !== undefined;
    voices.push(zone?.voice ?? "author");
    if (zone !== undefined)
      zone = {
        ...zone,
        contents: zone.contents + 1,
        firstSubject: zone.contents === 0 ? view.subject : zone.firstSubject,
      };
    const opened = isInZone ? undefined : zoneAfter(view, views[at + 1], views, at);
    if (opened !== undefined) {
      zone = { voice: opened, contents: 0, firstSubject: "", isWaiting: view.endsInSaying };
      if (opened === "reported") voices[at] = "reported";
    }
  });
  return voices;
}

/** Whether a clause says what somebody else thought, knew or asked: "he let slip that …", "she wondered if …". */
function isThoughtOf(before: ClauseView | undefined, view: ClauseView): boolean {
  return (
    before !== undefined &&
    before.owner === "other" &&
    !before.hasMe &&
    !before.isClient &&
    !before.hasInner &&
    /^(?:that|if|whether|how|why|what|que|si)$/.test(view.clause.opening)
  );
}

interface Zone {
  readonly voice: Voice;
  readonly contents: number;
  readonly firstSubject: string;
  /** Whether the words said must come next. */
  readonly isWaiting: boolean;
}

/** Whether a clause takes up the author's own account again. */
function leaves(zone: Zone, view: ClauseView): boolean {
  if (zone.voice === "message") return view.clause.opening === "after-quotation";
  const { opening } = view.clause;
  if (opening === "after-quotation" && isSelf(view)) return true;
  if (!exits.test(opening)) return false;
  if (view.hasMe && view.groups.has("sureStirs") && opening !== "run-on") return true;
  if (view.groups.has("says") && !isSelf(view)) return false;
  if (!isSelf(view))
    return (
      opening !== "run-on" &&
      zone.contents > 0 &&
      view.tense === "past" &&
      isOthers(view) &&
      view.groups.has("action") &&
      !view.hasInner
    );
  if (
    opening === "run-on" &&
    (zone.contents === 0 || view.tense !== "past" || !(view.groups.has("action") || view.hasInner))
  )
    return false;
  if (zone.contents === 0) return !zone.isWaiting;
  const wasAboutAuthor = /^(?:I|ME|MY|WE)/.test(zone.firstSubject);
  return wasAboutAuthor ? view.groups.has("action") && !view.hasInner : view.tense !== "may";
}

/** The voice of what follows on `view`, when it brings in somebody's words. */
function zoneAfter(
  view: ClauseView,
  next: ClauseView | undefined,
  views: readonly ClauseView[],
  at: number,
): Voice | undefined {
  const isSameSentence = next !== undefined && next.clause.sentence === view.clause.sentence;
  if (isSameSentence && next.clause.opening === ":" && bringsMessage(views, at)) return "message";
  if (isSelf(view) || view.owner === "child" || view.isClient || view.isSubordinate)
    return undefined;
  const isOfCare =
    view.isCarer ||
    (isSameSentence && next.groups.has("diagnosis") && !/^(?:HE|SHE|EL|EX)$/.test(view.subject));
  if (view.groups.has("says"))
    return isOfCare || view.subject === "NOBODY" ? undefined : "reported";
  if (
    view.groups.has("shows") &&
    (view.groups.has("messageThing") || view.subject.endsWith("-thing"))
  )
    return "reported";
  return undefined;
}

/** Whether the sentence up to a colon names a message or somebody speaking. */
function bringsMessage(views: readonly ClauseView[], at: number): boolean {
  const sentence = views[at]?.clause.sentence;
  for (let back = at; back >= 0 && back > at - 4; back -= 1) {
    const view = views[back];
    if (view === undefined || view.clause.sentence !== sentence) break;
    if (view.groups.has("messageThing") || (view.groups.has("says") && !isSelf(view))) return true;
  }
  return false;
}

function isToYou(view: ClauseView): boolean {
  return view.units.some(({ word }) =>
    /^(?:you|your|u|ur|te|tu|ti|contigo|eres|estas)$/.test(word),
  );
}
