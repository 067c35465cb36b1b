// What everything that was written down for good has in common: wordings that are never lost, and withdrawals.

import type { Milliseconds, TimeZone } from "#base";

/** When a step was taken, by the clock of the device, and why. */
export interface Step {
  readonly recordedAt: Milliseconds;
  readonly zone: TimeZone;
  readonly reason: string;
  /** The language of the reason, BCP 47. Absent where it is not known, and without a reason. */
  readonly reasonLanguage?: string;
  /** The device's clock showed an earlier time than at the step before it: one of the two times is wrong. */
  readonly clockWentBack: boolean;
}

/** One state of something that was written down at one time. */
export interface Wording<Content> extends Step {
  readonly revision: number;
  readonly content: Content;
}

/** Why and when something was withdrawn. */
export interface Withdrawal extends Step {
  /** The reason was erased for good, together with the words that were withdrawn. It is empty then. */
  readonly wordsErased: boolean;
}

/** A wording that was erased for good: when it was written, and when it was erased. */
export interface ErasedWording {
  readonly revision: number;
  readonly recordedAt: Milliseconds;
  readonly zone: TimeZone;
  readonly erasedAt: Milliseconds;
  readonly erasedZone: TimeZone;
}

/** A step that no longer decides: a withdrawal that was taken back or given again, or the taking back of one. */
export interface PastWithdrawal extends Withdrawal {
  readonly kind: "withdrawn" | "reinstated";
}

/** Something that was written down, with all it has ever said. */
export interface Recorded<Content, Name extends string> {
  readonly id: Name;
  /** What it says now. */
  readonly current: Wording<Content>;
  /** What it said before, oldest first; the first is what was written down first, unless `firstIsMissing`. */
  readonly earlier: readonly Wording<Content>[];
  /** When it was first written down, which is not when it happened. No more than a latest time if `firstIsMissing`. */
  readonly recordedAt: Milliseconds;
  readonly recordedZone: TimeZone;
  /** The withdrawal that stands now. */
  readonly withdrawal: Withdrawal | null;
  /** Every earlier withdrawal and every taking back of one, oldest first. */
  readonly pastWithdrawals: readonly PastWithdrawal[];
  /** The wordings that were erased for good, oldest first. They count as amendments, and are not missing. */
  readonly erasedWordings: readonly ErasedWording[];
  /** How many times it was amended. A revision that is missing, unless it is the first, counts as an amendment. */
  readonly amendments: number;
  /** How many of its revisions could not be read. What they said, when and why, is not known. */
  readonly missingRevisions: number;
  /** Whether the first of them is among those: when it was first written down is not known then. */
  readonly firstIsMissing: boolean;
  /** The number of its last revision, whatever that did. */
  readonly lastRevision: number;
}
