// What something that was written down is once one more revision of it is known. Nothing that was said before may get
// lost here: it is told from this alone, on the screen and on paper.

import { assertNever } from "#base";
import type { ErasedRevision } from "./erased-link.ts";
import type { PastWithdrawal, Recorded, Withdrawal, Wording } from "./recorded.ts";
import type { Revision, RevisionKind } from "./revision.ts";

/** One more revision, and what its words were read as. */
export interface ReadRevision<Content> {
  readonly revision: Revision;
  readonly content: Content;
  readonly clockWentBack: boolean;
}

/**
 * `recorded` with one more revision after all it said before; the first makes it. `erasedBefore` are the revisions before
 * the first whose words were erased.
 *
 * Revisions come in the order of their numbers. A number that was passed over is a revision that could not be read: it
 * is counted, so that nobody takes what is left for the whole.
 */
export function withRevision<Content, Name extends string>(
  recorded: Recorded<Content, Name> | undefined,
  { revision, content, clockWentBack }: ReadRevision<Content>,
  erasedBefore: readonly ErasedRevision[] = [],
): Recorded<Content, Name> {
  const { number, kind, recordedAt, zone, reason, reasonLanguage } = revision;
  const language = reasonLanguage === undefined ? {} : { reasonLanguage };
  const step = { recordedAt, zone, reason, ...language, clockWentBack };
  const wording: Wording<Content> = { revision: number, ...step, content };
  const before =
    recorded ??
    erasedBefore.reduce(withErased, begunWith<Content, Name>(erasedBefore[0] ?? revision, wording));
  const next = counted(before, number, kind);
  const withdrawal: Withdrawal = { ...step, wordsErased: false };
  if (kind === "withdrawn" || kind === "reinstated") {
    // Words from a backup that differ from the ones here are kept beside them, never in their place.
    const isAside = recorded !== undefined && revision.origin?.aside === true;
    return isAside ? withPast(next, { kind, ...withdrawal }) : withStep(next, kind, withdrawal);
  }
  if (recorded === undefined) return next;
  return revision.origin?.aside === true
    ? { ...next, earlier: [...recorded.earlier, wording] }
    : { ...next, current: wording, earlier: [...recorded.earlier, recorded.current] };
}

/** `recorded` with one more revision of which only the dates are left. What it did to a withdrawal it still does. */
export function withErased<Content, Name extends string>(
  recorded: Recorded<Content, Name>,
  { number, kind, recordedAt, zone, erasedAt, erasedZone, origin }: ErasedRevision,
): Recorded<Content, Name> {
  const next = counted(recorded, number, kind);
  if (kind === "recorded" || kind === "amended") {
    const wording = { revision: number, recordedAt, zone, erasedAt, erasedZone };
    return { ...next, erasedWordings: [...next.erasedWordings, wording] };
  }
  const step = { recordedAt, zone, reason: "", clockWentBack: false, wordsErased: true };
  return origin?.aside === true ? withPast(next, { kind, ...step }) : withStep(next, kind, step);
}

function begunWith<Content, Name extends string>(
  { incidentId, number, recordedAt, zone }: Revision | ErasedRevision,
  current: Wording<Content>,
): Recorded<Content, Name> {
  return {
    id: incidentId as string as Name,
    current,
    earlier: [],
    recordedAt,
    recordedZone: zone,
    withdrawal: null,
    pastWithdrawals: [],
    erasedWordings: [],
    amendments: 0,
    missingRevisions: 0,
    firstIsMissing: number > 1,
    lastRevision: 0,
  };
}

function counted<Content, Name extends string>(
  recorded: Recorded<Content, Name>,
  number: number,
  kind: RevisionKind,
): Recorded<Content, Name> {
  const { amendments, missingRevisions, lastRevision } = recorded;
  const missing = Math.max(0, number - lastRevision - 1);
  const missingFirst = lastRevision === 0 && number > 1 ? 1 : 0;
  return {
    ...recorded,
    amendments: amendments + missing - missingFirst + (kind === "amended" ? 1 : 0),
    missingRevisions: missingRevisions + missing,
    lastRevision: Math.max(number, lastRevision),
  };
}

function withStep<Content, Name extends string>(
  recorded: Recorded<Content, Name>,
  kind: PastWithdrawal["kind"],
  step: Withdrawal,
): Recorded<Content, Name> {
  const { withdrawal } = recorded;
  const past =
    withdrawal === null ? recorded : withPast(recorded, { kind: "withdrawn", ...withdrawal });
  switch (kind) {
    case "withdrawn":
      return { ...past, withdrawal: step };
    case "reinstated":
      return withPast({ ...past, withdrawal: null }, { kind, ...step });
    default:
      return assertNever(kind);
  }
}

function withPast<Content, Name extends string>(
  recorded: Recorded<Content, Name>,
  step: PastWithdrawal,
): Recorded<Content, Name> {
  return { ...recorded, pastWithdrawals: [...recorded.pastWithdrawals, step] };
}
