// Facts beside the incidents, written down in the same chain and never lost in the same way: who the other party is,
// court orders, what the person had to change, and the dates that matter.

import type { BackgroundId, LocalDate } from "#base";
import type { Recorded } from "./recorded.ts";

/** What every fact has, whatever it is about. */
interface AnyFact {
  readonly schema: 3;
  /** The language of its free texts, BCP 47. Absent where it is not known, and where there is no such text. */
  readonly language?: string;
}

/** Somebody who does these things or acts for somebody who does; known by name or only by a car or an account. */
export interface OtherParty extends AnyFact {
  readonly kind: "other-party";
  readonly name: string;
  readonly relationship: string;
  readonly identifiers: string;
  readonly vehicles: string;
  readonly accounts: string;
  /** For whom they act, when they act for somebody else. */
  readonly actsFor: BackgroundId | "";
}

/** An order of a court. */
export interface CourtOrder extends AnyFact {
  readonly kind: "order";
  readonly title: string;
  readonly court: string;
  readonly number: string;
  readonly against: BackgroundId | "";
  readonly issuedOn: LocalDate | "";
  readonly servedOn: LocalDate | "";
  readonly expiresOn: LocalDate | "";
  readonly terms: string;
}

/** What a change can be about, in the order a form offers it. */
export const changeKinds = [
  "locks",
  "route",
  "number",
  "account",
  "job",
  "school",
  "home",
  "other",
] as const;

/** Something the person had to change: the facts of what it does to a life. Stays out of a report unless ticked for it. */
export interface Change extends AnyFact {
  readonly kind: "change";
  readonly change: (typeof changeKinds)[number];
  readonly what: string;
  readonly madeOn: LocalDate | "";
  readonly cost: string;
}

/**
 * The four times that SPARC's guide for mental health professionals calls the most dangerous, in its order: separation;
 * arrest, or an order being served; a major loss of the other party's; more of it, or worse.
 */
export const milestoneKinds = [
  "separation",
  "arrest-or-service",
  "major-loss",
  "increase",
] as const;

/** A date that matters, as a plain date. */
export interface Milestone extends AnyFact {
  readonly kind: "milestone";
  readonly milestone: (typeof milestoneKinds)[number];
  readonly on: LocalDate;
  readonly remark: string;
}

/** One fact beside the incidents. */
export type Background = OtherParty | CourtOrder | Change | Milestone;

/** The kinds in the order they are offered. */
export const backgroundKinds = [
  "other-party",
  "order",
  "change",
  "milestone",
] as const satisfies readonly Background["kind"][];

/** What a fact beside the incidents is about. */
export type BackgroundKind = Background["kind"];

/** Such a fact with all it has ever said. */
export type BackgroundFact = Recorded<Background, BackgroundId>;
