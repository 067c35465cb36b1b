// Whose state a clause can tell of: the author's own, another person's, or nobody's in particular.

import type { ClauseView } from "./signs.ts";

export type Owner = "self" | "other" | "child" | "thing" | "none";

/** Whose a subject is. */
export function ownerOfSubject(subject: string): Owner {
  if (/^(?:I|ME|WE|CLIENT|MY-(?:body|mind))$/.test(subject)) return "self";
  if (/^MY-child$/.test(subject)) return "child";
  if (
    /^(?:HE|SHE|EL|LE|LO|THEY|EX|NAME|PEOPLE|HIS.*|(?:MY|THE|BARE)-(?:person|animal)|THE-child)$/.test(
      subject,
    )
  ) {
    return "other";
  }
  if (/^(?:IT|THIS|THERE|NOTHING|EVERYTHING|THE.*|MY|MY-thing|BARE-thing)$/.test(subject))
    return "thing";
  return "none";
}

export function isSelf(view: ClauseView): boolean {
  return view.owner === "self";
}

export function isOthers(view: ClauseView): boolean {
  return view.owner === "other";
}
