// One thing that happened, as facts. Feelings have no field here, on purpose: they live in a PrivateNote, apart.

import type { IncidentId, Milliseconds, TimeZone } from "#base";
import type { Occurrence } from "./occurrence.ts";

/** Where the person was. `address` is the real address; it stays out of a report unless ticked for that report. */
export interface Location {
  readonly place: string;
  readonly address: string;
}

/** What was used: the device, the app or service, and the account or number it came from. */
export interface Technology {
  readonly device: string;
  readonly service: string;
  readonly account: string;
}

/** Somebody who saw or heard it. `contact` stays out of a report unless ticked for that report. */
export interface Witness {
  readonly name: string;
  readonly contact: string;
}

/** Who was told. */
export interface AgencyReport {
  readonly agency: string;
  readonly person: string;
  readonly badge: string;
  readonly reportNumber: string;
}

/** Everything a person writes down about one incident. Empty text means not given. */
export interface IncidentContent {
  readonly schema: 1;
  readonly occurrence: Occurrence;
  readonly location: Location;
  readonly technology: Technology;
  readonly witnesses: readonly Witness[];
  readonly reports: readonly AgencyReport[];
  readonly description: string;
  readonly evidence: string;
}

/** One state of an incident that was written down at one time. */
export interface Wording {
  readonly revision: number;
  readonly recordedAt: Milliseconds;
  readonly zone: TimeZone;
  readonly reason: string;
  readonly content: IncidentContent;
}

/** Why and when an incident was withdrawn. */
export interface Withdrawal {
  readonly recordedAt: Milliseconds;
  readonly zone: TimeZone;
  readonly reason: string;
}

/** A step that no longer decides: a withdrawal that was taken back or given again, or the taking back of one. */
export interface PastWithdrawal extends Withdrawal {
  readonly kind: "withdrawn" | "reinstated";
}

/** An incident with all it has ever said. */
export interface Incident {
  readonly id: IncidentId;
  /** What it says now. */
  readonly current: Wording;
  /** What it said before, oldest first; the first is what was written down first, unless `firstIsMissing`. */
  readonly earlier: readonly Wording[];
  /** When it was first written down, which is not when it happened. No more than a latest time if `firstIsMissing`. */
  readonly recordedAt: Milliseconds;
  readonly recordedZone: TimeZone;
  /** The withdrawal that stands now. */
  readonly withdrawal: Withdrawal | null;
  /** Every earlier withdrawal and every taking back of one, oldest first. */
  readonly pastWithdrawals: readonly PastWithdrawal[];
  /** How many times it was amended. A revision that is missing, unless it is the first, counts as an amendment. */
  readonly amendments: number;
  /** How many of its revisions could not be read. What they said, when and why, is not known. */
  readonly missingRevisions: number;
  /** Whether the first of them is among those: when it was first written down is not known then. */
  readonly firstIsMissing: boolean;
  /** The number of its last revision, whatever that did. */
  readonly lastRevision: number;
}

/** An incident in which nothing has been written yet. */
export function blankContent(zone: TimeZone): IncidentContent {
  return {
    schema: 1,
    occurrence: { precision: "unknown", remark: "", zone },
    location: { place: "", address: "" },
    technology: { device: "", service: "", account: "" },
    witnesses: [],
    reports: [],
    description: "",
    evidence: "",
  };
}
