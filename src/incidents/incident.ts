// One thing that happened, as facts. Feelings have no field here, on purpose: they live in a PrivateNote, apart.

import type { BackgroundId, IncidentId, LocalDate, TimeZone } from "#base";
import type { Behaviour } from "./behaviours.ts";
import type { Occurrence } from "./occurrence.ts";
import type { Recorded, Wording } from "./recorded.ts";
import type { TextLanguages } from "./text-languages.ts";

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

/** Many of the same between two times, written down as one: `count` calls, the first and the last in the occurrence. */
export interface Burst {
  readonly count: number;
}

/** That it was written down elsewhere before: on what, and when. */
export interface Copied {
  readonly from: string;
  readonly writtenOn: LocalDate | "";
}

/** Somebody the person names for it. `party` leads to what is known of them; `name` is what they were called then. */
export interface Party {
  readonly party: BackgroundId | "";
  readonly name: string;
  readonly part: "did-it" | "acted-for";
}

/** Somebody who saw or heard it. `contact` stays out of a report unless ticked for that report. */
export interface Witness {
  readonly name: string;
  readonly contact: string;
  /** A child: courts ask for initials in what is filed. */
  readonly minor: boolean;
}

/** Who was told, and what they did. */
export interface AgencyReport {
  readonly agency: string;
  readonly person: string;
  readonly badge: string;
  readonly reportNumber: string;
  readonly reportedOn: LocalDate | "";
  readonly response: string;
}

/** An answer to a question that nobody has to answer. */
export type Answer = "" | "yes" | "no" | "unknown";

/** Whether a court order was in force, which, and whether this breaches it. */
export interface OrderAtTheTime {
  readonly inForce: Answer;
  readonly order: BackgroundId | "";
  readonly breached: Answer;
  readonly how: string;
}

/** Evidence that somebody else has, and by when it is gone. */
export interface EvidenceNeeded {
  readonly what: string;
  readonly holder: string;
  readonly overwrittenOn: LocalDate | "";
}

/** Everything a person writes down about one incident. Empty text means not given. */
export interface IncidentContent {
  readonly schema: 3;
  readonly occurrence: Occurrence;
  readonly burst: Burst | null;
  readonly copied: Copied | null;
  readonly location: Location;
  readonly technology: Technology;
  readonly behaviours: readonly Behaviour[];
  readonly parties: readonly Party[];
  /** How it is known who did it, kept apart from that it happened. */
  readonly attribution: string;
  readonly witnesses: readonly Witness[];
  readonly reports: readonly AgencyReport[];
  readonly description: string;
  readonly injuries: string;
  readonly medicalVisit: string;
  readonly damage: string;
  readonly damageCost: string;
  readonly order: OrderAtTheTime;
  readonly evidence: string;
  /** Where the evidence is. Stays out of a report unless ticked for that report. */
  readonly evidenceKept: string;
  /** Stays out of a report unless ticked for that report. */
  readonly evidenceNeeded: readonly EvidenceNeeded[];
  /** The language of what happened, and of every text that is not said to be in another. BCP 47; empty when not known. */
  readonly language: string;
  /** The languages of texts that are not in the language of the entry. */
  readonly languages: TextLanguages;
}

/** One state of an incident that was written down at one time. */
export type IncidentWording = Wording<IncidentContent>;

/** An incident with all it has ever said. */
export type Incident = Recorded<IncidentContent, IncidentId>;

/** An incident in which nothing has been written yet. */
export function blankContent(zone: TimeZone): IncidentContent {
  return {
    schema: 3,
    occurrence: { precision: "unknown", remark: "", zone },
    burst: null,
    copied: null,
    location: { place: "", address: "" },
    technology: { device: "", service: "", account: "" },
    behaviours: [],
    parties: [],
    attribution: "",
    witnesses: [],
    reports: [],
    description: "",
    injuries: "",
    medicalVisit: "",
    damage: "",
    damageCost: "",
    order: { inForce: "", order: "", breached: "", how: "" },
    evidence: "",
    evidenceKept: "",
    evidenceNeeded: [],
    language: "",
    languages: {},
  };
}
