// What was asked for: which incidents, and what of them may be shown. Everything is off until a person ticks it.

import type { IncidentId, LocalDate } from "#base";
import type { Disclosed, ExportableIncident } from "#incidents/exportable";

/** The days a report covers, both included. `null` leaves that side open. */
export interface ReportPeriod {
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}

/** What stands at the head of a paper that is filed. Any of it may be empty. */
export interface Caption {
  readonly court: string;
  readonly caseNumber: string;
  readonly petitioner: string;
  readonly respondent: string;
}

/** The parts of an incident that a person may leave out of one report. When, where and what happened always stay. */
export const optionalParts = [
  "behaviours",
  "technology",
  "parties",
  "attribution",
  "witnesses",
  "reports",
  "injuries",
  "damage",
  "order",
  "evidence",
] as const;

/** One of {@link optionalParts}. */
export type OptionalPart = (typeof optionalParts)[number];

/** What stands after the incidents, or beside them, when it was asked for. */
export const optionalSections = ["summary", "timeline", "integrity"] as const;

/** One of {@link optionalSections}. */
export type OptionalSection = (typeof optionalSections)[number];

/** The forms of a declaration under penalty of perjury that 28 USC 1746 gives, or none. */
export const declarations = ["none", "inside-us", "outside-us"] as const;

/** One of {@link declarations}. */
export type Declaration = (typeof declarations)[number];

/** What is left out of every text by rule, with a bracket in its place. See `omissions/`. */
export interface OmissionChoices {
  /** Social security and taxpayer numbers, account numbers and full birth dates. */
  readonly identifiers: boolean;
  /** Names of people under age, beyond witnesses who are marked as such: only their initials are shown. */
  readonly minors: readonly string[];
  /** Texts that look like one of these and are not, exactly as they were written. */
  readonly kept: readonly string[];
}

/** One report as a person asked for it. Plain data: it crosses to the worker that makes the report. */
export interface ReportRequest {
  readonly disclosed: Disclosed;
  /** All incidents when absent. */
  readonly period?: ReportPeriod;
  /** Only these, of those that lie in the period; all of them when absent. */
  readonly incidents?: readonly IncidentId[];
  /** Not these, whatever else was asked for. None when absent. No report tells that, or how many, there are. */
  readonly leftOutIncidents?: readonly IncidentId[];
  /** In the order in which they happened when absent. The numbers follow that order in either case. */
  readonly order?: "first-to-last" | "last-to-first";
  /** Nothing when absent. */
  readonly leftOut?: readonly OptionalPart[];
  /** Every section when absent. */
  readonly sections?: readonly OptionalSection[];
  /** The name of the person who kept the log, when they want it on the paper. */
  readonly author?: string;
  readonly caption?: Caption;
  /** The numbers that incidents have had in earlier reports of the same series. They keep them. */
  readonly numbers?: Readonly<Record<string, number>>;
  /** Identifiers, and nothing kept, when absent. */
  readonly omitted?: OmissionChoices;
  /** None when absent. */
  readonly declaration?: Declaration;
  /** How exhibits are marked: numbers when absent. */
  readonly exhibitMarks?: "letters" | "numbers";
  /** Whether a text in another language than the report's is followed by room for a translation. It is when absent. */
  readonly roomForTranslation?: boolean;
}

/** What is left out of every text unless something else was asked for. */
export const usualOmissions: OmissionChoices = { identifiers: true, minors: [], kept: [] };

/** Whether the incidents of `request` show `part`. */
export function hasPart(request: ReportRequest, part: OptionalPart): boolean {
  return request.leftOut?.includes(part) !== true;
}

/** Whether a report of `request` has `section`. */
export function hasSection(request: ReportRequest, section: OptionalSection): boolean {
  return (request.sections ?? optionalSections).includes(section);
}

/** What of an incident decides whether it lies in a period. */
interface RequestedByTime {
  readonly current: Pick<ExportableIncident["current"], "occurrence">;
}

/** What of an incident decides whether it was asked for. */
type Requestable = RequestedByTime & Pick<ExportableIncident, "id" | "withdrawal">;

/**
 * Tells whether an incident belongs in the report. Made once for all that are to be told apart.
 *
 * An incident is left out only when it was not chosen, was left out by name, or surely lies outside the period: one that
 * may have happened inside it, or has no date, stays. A withdrawn one belongs only where history was ticked.
 */
export function requestedBy(request: ReportRequest): (incident: Requestable) => boolean {
  const chosen = request.incidents === undefined ? undefined : new Set(request.incidents);
  const leftOut = new Set(request.leftOutIncidents);
  return (incident) =>
    (incident.withdrawal === null || request.disclosed.history) &&
    chosen?.has(incident.id) !== false &&
    !leftOut.has(incident.id) &&
    isWithin(request.period ?? { from: null, to: null }, incident);
}

function isWithin({ from, to }: ReportPeriod, incident: RequestedByTime): boolean {
  const days = daysOf(incident);
  if (days === undefined) return true;
  return (from === null || days.last >= from) && (to === null || days.first <= to);
}

/** The first and the last day an incident may have happened on, by its own wall clock; `undefined` without a date. */
export function daysOf({
  current: { occurrence },
}: RequestedByTime): { readonly first: LocalDate; readonly last: LocalDate } | undefined {
  switch (occurrence.precision) {
    case "exact":
    case "about":
      return { first: occurrence.at.date, last: occurrence.at.date };
    case "between":
      return { first: occurrence.from.date, last: occurrence.to.date };
    case "unknown":
      return undefined;
  }
}
