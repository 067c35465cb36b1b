// What something that was written down is once one more revision of it is known. Nothing that was said before may get
// lost here: it is told from this alone, on the screen and on paper.

import { assertNever } from "#base";
import type { PastWithdrawal, Recorded, Wording } from "./recorded.ts";
import type { Revision } from "./revision.ts";

/** One more revision, and what its words were read as. */
export interface ReadRevision<Content> {
  readonly revision: Revision;
  readonly content: Content;
  readonly clockWentBack: boolean;
}

/**
 * `recorded` with one more revision after all it said before; the first makes it.
 *
 * Revisions come in the order of their numbers. A number that was passed over is a revision that could not be read: it
 * is counted, so that nobody takes what is left for the whole.
 */
export function withRevision<Content, Name extends string>(
  recorded: Recorded<Content, Name> | undefined,
  { revision, content, clockWentBack }: ReadRevision<Content>,
): Recorded<Content, Name> {
  const { incidentId, number, kind, recordedAt, zone, reason } = revision;
  const step = { recordedAt, zone, reason, clockWentBack };
  const wording: Wording<Content> = { revision: number, ...step, content };
  const before: Recorded<Content, Name> = recorded ?? {
    id: incidentId as string as Name,
    current: wording,
    earlier: [],
    recordedAt,
    recordedZone: zone,
    withdrawal: null,
    pastWithdrawals: [],
    amendments: 0,
    missingRevisions: 0,
    firstIsMissing: number > 1,
    lastRevision: 0,
  };
  const missing = Math.max(0, number - before.lastRevision - 1);
  const missingFirst = recorded === undefined && number > 1 ? 1 : 0;
  const next: Recorded<Content, Name> = {
    ...before,
    amendments: before.amendments + missing - missingFirst + (kind === "amended" ? 1 : 0),
    missingRevisions: before.missingRevisions + missing,
    lastRevision: Math.max(number, before.lastRevision),
  };
  // Words from a backup that differ from the ones here are kept beside them, never in their place.
  if (recorded !== undefined && revision.origin?.aside === true) {
    return kind === "recorded" || kind === "amended"
      ? { ...next, earlier: [...recorded.earlier, wording] }
      : { ...next, pastWithdrawals: [...recorded.pastWithdrawals, { kind, ...step }] };
  }
  switch (kind) {
    case "recorded":
    case "amended":
      return recorded === undefined
        ? next
        : { ...next, current: wording, earlier: [...recorded.earlier, recorded.current] };
    case "withdrawn":
      return { ...next, withdrawal: step, pastWithdrawals: pastOf(before) };
    case "reinstated":
      return {
        ...next,
        withdrawal: null,
        pastWithdrawals: [...pastOf(before), { kind, ...step }],
      };
    default:
      return assertNever(kind);
  }
}

function pastOf({
  withdrawal,
  pastWithdrawals,
}: Recorded<unknown, string>): readonly PastWithdrawal[] {
  return withdrawal === null
    ? pastWithdrawals
    : [...pastWithdrawals, { kind: "withdrawn", ...withdrawal }];
}
