// Evidence that somebody else still has, over all entries: what is soonest gone comes first.

import type { IncidentId } from "#base";
import type { EvidenceNeeded, Incident } from "./incident.ts";

/** One thing that is needed, and the entry it belongs to. */
export interface NeededEvidence extends EvidenceNeeded {
  readonly incidentId: IncidentId;
}

/** What `incidents` still need, by the day it is gone; what has no day comes last. Nothing of what was withdrawn. */
export function neededEvidence(incidents: readonly Incident[]): readonly NeededEvidence[] {
  return incidents
    .filter(({ withdrawal }) => withdrawal === null)
    .flatMap(({ id, current }) =>
      current.content.evidenceNeeded.map((needed) => ({ ...needed, incidentId: id })),
    )
    .toSorted((a, b) => compareDays(a.overwrittenOn, b.overwrittenOn));
}

function compareDays(a: string, b: string): number {
  if (a === b) return 0;
  if (a === "" || b === "") return a === "" ? 1 : -1;
  return a < b ? -1 : 1;
}
