// What an incident is once one more revision of it is known. Nothing that was said before may get lost here: it is told
// from the incident alone, on the screen and on paper.

import { assertNever } from "#base";
import type { Incident, IncidentContent, PastWithdrawal, Wording } from "./incident.ts";
import type { Revision } from "./revision.ts";

/**
 * `incident` with `revision`, whose words are `content`, after all it said before; the first makes the incident.
 *
 * Revisions come in the order of their numbers. A number that was passed over is a revision that could not be read: it
 * is counted, so that nobody takes what is left for the whole.
 */
export function withRevision(
  incident: Incident | undefined,
  revision: Revision,
  content: IncidentContent,
): Incident {
  const { incidentId, number, kind, recordedAt, zone, reason } = revision;
  const wording: Wording = { revision: number, recordedAt, zone, reason, content };
  const step = { recordedAt, zone, reason };
  const before: Incident = incident ?? {
    id: incidentId,
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
  const missingFirst = incident === undefined && number > 1 ? 1 : 0;
  const next: Incident = {
    ...before,
    amendments: before.amendments + missing - missingFirst + (kind === "amended" ? 1 : 0),
    missingRevisions: before.missingRevisions + missing,
    lastRevision: Math.max(number, before.lastRevision),
  };
  // Words from a backup that differ from the ones here are kept beside them, never in their place.
  if (incident !== undefined && revision.origin?.aside === true) {
    return kind === "recorded" || kind === "amended"
      ? { ...next, earlier: [...incident.earlier, wording] }
      : { ...next, pastWithdrawals: [...incident.pastWithdrawals, { kind, ...step }] };
  }
  switch (kind) {
    case "recorded":
    case "amended":
      return incident === undefined
        ? next
        : { ...next, current: wording, earlier: [...incident.earlier, incident.current] };
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

function pastOf({ withdrawal, pastWithdrawals }: Incident): readonly PastWithdrawal[] {
  return withdrawal === null
    ? pastWithdrawals
    : [...pastWithdrawals, { kind: "withdrawn", ...withdrawal }];
}
