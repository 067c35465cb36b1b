// What was asked for: which incidents, and what of them may be shown. Everything is off until a person ticks it.

import type { LocalDate } from "#base";
import type { Disclosed, ExportableIncident } from "#incidents/exportable";

/** The days a report covers, both included. `null` leaves that side open. */
export interface ReportPeriod {
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}

/** One report as a person asked for it. Plain data: it crosses to the worker that makes the report. */
export interface ReportRequest {
  readonly disclosed: Disclosed;
  /** All incidents when absent. */
  readonly period?: ReportPeriod;
  /** The name of the person who kept the log, when they want it on the paper. */
  readonly author?: string;
}

/**
 * Whether `incident` belongs in the report.
 *
 * An incident is left out only when it surely lies outside the period: one that may have happened inside it, or has no
 * date, stays. A withdrawn one belongs only where history was ticked.
 */
export function isRequested(incident: ExportableIncident, request: ReportRequest): boolean {
  if (incident.withdrawal !== null && !request.disclosed.history) return false;
  const days = daysOf(incident);
  if (days === undefined) return true;
  const { from, to } = request.period ?? { from: null, to: null };
  return (from === null || days.last >= from) && (to === null || days.first <= to);
}

/** The first and the last day an incident may have happened on, by its own wall clock; `undefined` without a date. */
export function daysOf({
  current: { occurrence },
}: ExportableIncident): { readonly first: LocalDate; readonly last: LocalDate } | undefined {
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
