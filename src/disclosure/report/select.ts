// Which incidents a report holds, in which order and under which numbers. The pages and the tables both go by this, so
// that "number 7" is the same incident in all that was handed over together.

import { chronological, type ExportableIncident } from "#incidents/exportable";
import { type ReportRequest, requestedBy } from "./request.ts";
import { restrict } from "./restrict.ts";

/** An incident under the number it has in a report. */
export interface NumberedIncident {
  readonly number: number;
  readonly incident: ExportableIncident;
}

/**
 * Those of `incidents` that `request` asks for, in the order it asks for, with no more in them than it shows.
 *
 * Numbered from 1 without a gap in the order in which they happened. Where the report continues a series, what was in an
 * earlier report keeps its number and the rest follows after the highest number that was ever given.
 */
export function select(
  incidents: readonly ExportableIncident[],
  request: ReportRequest,
): readonly NumberedIncident[] {
  const { numbers = {}, order } = request;
  const requested = chronological(
    incidents.filter(requestedBy(request)),
    ({ current: { occurrence }, recordedAt }) => ({ occurrence, recordedAt }),
  );
  let next = Object.values(numbers).reduce((highest, number) => Math.max(highest, number), 0) + 1;
  const numbered = requested.map((incident) => ({
    number: numbers[incident.id] ?? next++,
    incident: restrict(incident, request),
  }));
  return order === "last-to-first" ? numbered.reverse() : numbered;
}
