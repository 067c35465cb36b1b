// What may leave the device. `disclosure` sees these types and no others: it cannot even name a private note.
// The brand can only be put on by toExportable (in #incidents) and by parse-exportable.ts (for data that crossed a worker).

import type { BackgroundId, IncidentId, Milliseconds, TimeZone } from "#base";
import type { Background } from "./background.ts";
import type { IncidentContent } from "./incident.ts";

export {
  type Background,
  type BackgroundKind,
  type Change,
  type CourtOrder,
  changeKinds,
  type Milestone,
  milestoneKinds,
  type OtherParty,
} from "./background.ts";
export {
  type Behaviour,
  behaviours,
  behavioursByStrategy,
  type Strategy,
  strategies,
  strategyOf,
} from "./behaviours.ts";
export {
  chronological,
  endOf,
  type Moment,
  meantBy,
  type Occurrence,
  type OccurrencePhrases,
  occurrenceInWords,
  offsetInWords,
  type Precision,
  type Reading,
  startOf,
} from "./occurrence.ts";
export { parseExportable, parseExportableBackground } from "./parse-exportable.ts";
export {
  agreedLanguage,
  freeTextsOf,
  freeTextsOfFact,
  isSameLanguage,
  languageAt,
  languagesOfTexts,
  type TextLanguages,
} from "./text-languages.ts";

declare const brand: unique symbol;

/** What a person ticked for one report. Everything is off until ticked. */
export interface Disclosed {
  /** How to reach witnesses. */
  readonly witnessContacts: boolean;
  /** Real addresses of places. */
  readonly addresses: boolean;
  /** Where evidence is kept, and what is still needed and who has it: somebody could get there first. */
  readonly evidencePlaces: boolean;
  /** What the person changed: new locks, routes and numbers are of use to whoever they were changed for. */
  readonly changes: boolean;
  /** Earlier wordings, and incidents that were withdrawn. */
  readonly history: boolean;
  /** With history: also earlier wordings that hold feelings, or that nobody has looked at. */
  readonly earlierFeelings?: boolean;
}

/** A step that was taken at one time. */
export interface ExportableStep {
  readonly recordedAt: Milliseconds;
  readonly zone: TimeZone;
  readonly reason: string;
  /** The language of the reason, BCP 47. Absent where it is not known, and without a reason. */
  readonly reasonLanguage?: string;
  /** The device's clock showed an earlier time than at the step before: one of the two times is wrong. */
  readonly clockWentBack: boolean;
}

/** `step` without its reason, and without the language of it, which would tell that there is one. */
export function withoutReason<Step extends ExportableStep>(step: Step): Step {
  const { reasonLanguage: _language, ...rest } = step;
  return { ...rest, reason: "" } as unknown as Step;
}

/** A withdrawal, or the taking back of one. */
export interface ExportableWithdrawal extends ExportableStep {
  /** The reason was erased for good together with the words that were withdrawn. It is empty then. */
  readonly wordsErased: boolean;
}

/** A wording that was erased for good: when it was written, and when it was erased. */
export interface ExportableErasure {
  readonly recordedAt: Milliseconds;
  readonly zone: TimeZone;
  readonly erasedAt: Milliseconds;
  readonly erasedZone: TimeZone;
}

/** An earlier wording of which nothing is shown but when it was written. */
export interface ExportableWithheld {
  readonly recordedAt: Milliseconds;
  readonly zone: TimeZone;
}

/** One wording as it may be shown. What was not ticked is not in it: the field is `null`, not hidden. */
export interface ExportableWording
  extends ExportableStep,
    Omit<IncidentContent, "schema" | "location" | "witnesses" | "evidenceKept" | "evidenceNeeded"> {
  readonly location: { readonly place: string; readonly address: string | null };
  readonly witnesses: readonly {
    readonly name: string;
    readonly contact: string | null;
    /** A child: courts ask for initials in what is filed. */
    readonly minor: boolean;
  }[];
  readonly evidenceKept: string | null;
  readonly evidenceNeeded: IncidentContent["evidenceNeeded"] | null;
}

/** One wording of a fact beside the incidents. */
export interface ExportableBackgroundWording extends ExportableStep {
  readonly content: Background;
}

interface ExportableRecord<Name extends string, Wording> {
  readonly [brand]: true;
  readonly id: Name;
  /** When it was first written down; no more than a latest time if `firstIsMissing`. */
  readonly recordedAt: Milliseconds;
  readonly recordedZone: TimeZone;
  readonly current: Wording;
  /** How many times it was amended, told even when the earlier wordings are not. */
  readonly amendments: number;
  /** How many of its revisions could not be read, told whatever was ticked. */
  readonly missingRevisions: number;
  readonly firstIsMissing: boolean;
  /** Oldest first; empty unless history was ticked. */
  readonly earlier: readonly Wording[];
  /** Set only when history was ticked: without it what is withdrawn is not exported at all. */
  readonly withdrawal: ExportableWithdrawal | null;
  /** Every earlier withdrawal and every taking back of one, oldest first; empty unless history was ticked. */
  readonly pastWithdrawals: readonly (ExportableWithdrawal & {
    readonly kind: "withdrawn" | "reinstated";
  })[];
  /** Earlier wordings that were erased for good, oldest first; empty unless history was ticked. */
  readonly erasedWordings: readonly ExportableErasure[];
  /** Earlier wordings that stay on the device because of what they say, oldest first; empty unless history was ticked. */
  readonly withheldWordings: readonly ExportableWithheld[];
}

/** An incident without anything that must stay on the device. Made by `toExportable` alone. */
export interface ExportableIncident extends ExportableRecord<IncidentId, ExportableWording> {}

/** A fact beside the incidents as it may be shown. Made by `toExportableBackground` alone. */
export interface ExportableBackground
  extends ExportableRecord<BackgroundId, ExportableBackgroundWording> {}

/** Something exportable before anybody vouched for it. */
export type Unbranded<Branded extends { readonly [brand]: true }> = Omit<Branded, typeof brand>;
