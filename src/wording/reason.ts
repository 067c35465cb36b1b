// Names what a finding is about, from the groups of words in it. The first line that fits gives the reason.

import type { FindingKind, ReasonCode } from "./finding.ts";
import type { Language } from "./language.ts";
import type { ClauseView } from "./signs.ts";

const byGroup: readonly (readonly [group: string, reason: ReasonCode, kind: FindingKind])[] = [
  ["harm", "harm-to-self", "mental-health"],
  ["medicine", "care", "mental-health"],
  ["diagnosis", "care", "mental-health"],
  ["care", "care", "mental-health"],
  ["drink", "drink-to-cope", "mental-health"],
  ["belittle", "self-blame", "opinion-of-self"],
  ["blame", "self-blame", "opinion-of-self"],
  ["fear", "fear", "fear"],
  ["expects", "fear", "fear"],
  ["guard", "on-guard", "fear"],
  ["sleep", "sleep", "somatic"],
  ["body", "body", "somatic"],
  ["appetite", "appetite", "somatic"],
  ["children", "children", "other-impact"],
  ["concentration", "daily-life", "other-impact"],
  ["trust", "people", "other-impact"],
  ["relief", "relief", "distress"],
  ["sad", "feeling", "distress"],
  ["anger", "feeling", "distress"],
  ["shame", "feeling", "distress"],
  ["disgust", "feeling", "distress"],
  ["tired", "feeling", "distress"],
  ["numb", "feeling", "distress"],
  ["confused", "feeling", "distress"],
  ["love", "feeling", "distress"],
  ["feel", "feeling", "distress"],
  ["figure", "figure-of-speech", "distress"],
];

/** Reasons that turn into another when the feeling is denied. */
const deniable: ReadonlySet<ReasonCode> = new Set(["fear", "on-guard", "feeling"]);

/** What the clauses of one finding are about. */
export function reasonOf(
  views: readonly ClauseView[],
  language: Language,
): { kind: FindingKind; reason: ReasonCode } {
  for (const [group, reason, kind] of byGroup) {
    const telling = views.filter((view) => view.groups.has(group));
    if (telling.length === 0) continue;
    const isDenied = deniable.has(reason) && telling.every((view) => denies(view, language));
    return { kind, reason: isDenied ? "feeling-denied" : reason };
  }
  return { kind: "distress", reason: "told-without-feeling-word" };
}

function denies({ units }: ClauseView, language: Language): boolean {
  return units.some(({ word }) => language.denials.has(language.bare(word)));
}
