// What the rules alone are sure of. Each rule asks whose clause it is and what it plainly says; what is left is weighed.

import type { ClauseView } from "../signs.ts";

/** Why a clause is found for sure, or left alone for sure; undefined when it must be weighed. */
export function plainVerdict(
  view: ClauseView,
  isForAnother: boolean,
  hasInjury: boolean,
): PlainVerdict | undefined {
  const { groups, owner, subject, hasMe, tense } = view;
  if (groups.has("sureNot")) return { kind: "out", rule: "other-meaning" };
  const isOwn = owner === "self";
  const isOfCare =
    subject.endsWith("-mind") || ((groups.has("medicine") || groups.has("diagnosis")) && hasMe);
  const isHabit = tense !== "past" && tense !== "he-past" && tense !== "I-past";
  const isNobodys = owner === "none" || owner === "thing";
  if (groups.has("sureStirs") && (hasMe || isNobodys)) return { kind: "in", rule: "stirs" };
  if (groups.has("sureBlame") && (isOwn || isNobodys)) return { kind: "in", rule: "blame" };
  if (isOwn && groups.has("sureState") && !hasInjury && view.hasCopula)
    return { kind: "in", rule: "state" };
  if (isOwn && groups.has("sureVerb") && !hasInjury && !groups.has("says"))
    return { kind: "in", rule: "verb" };
  if (owner === "none" && view.beginsWithState && !groups.has("action"))
    return { kind: "in", rule: "state" };
  if (groups.has("sureThing") && (isOwn || owner === "none" || isOfCare) && !hasInjury)
    return { kind: "in", rule: "thing" };
  if (groups.has("sureCare") && (isOwn || owner === "none" || isOfCare) && !hasInjury)
    return { kind: "in", rule: "care" };
  if (groups.has("sureBody") && (isOwn || isNobodys) && !hasInjury)
    return { kind: isHabit ? "in" : "weigh", rule: isHabit ? "body-habit" : "body" };
  if (groups.has("sureSelfView") && (isOwn || isNobodys))
    return { kind: "weigh", rule: "self-view" };
  if (groups.has("sureDaily") && (isOwn || isNobodys)) return { kind: "in", rule: "daily" };
  if (groups.has("sureChild") && owner === "child")
    return { kind: isHabit ? "in" : "weigh", rule: isHabit ? "child-habit" : "child" };
  if (groups.has("sureGuard") && (isOwn || isNobodys))
    return { kind: isHabit ? "in" : "weigh", rule: isHabit ? "guard-habit" : "guard" };
  if (owner === "other" && !isForAnother && !hasMe && tense === "past" && !view.isSubordinate) {
    return { kind: "out", rule: "another" };
  }
  if (subject === "NAME" && !isForAnother && !hasMe && tense === "past")
    return { kind: "out", rule: "another" };
  return undefined;
}

export interface PlainVerdict {
  readonly kind: "in" | "out" | "weigh";
  readonly rule: string;
}
