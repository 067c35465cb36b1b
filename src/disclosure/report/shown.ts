// What one request shows of all that may be shown. The pages, the sheet and the tables all go by this.

import type { ExportableBackground, ExportableIncident } from "#incidents/exportable";
import { type Exhibit, type MarkedExhibit, markExhibits } from "./exhibits.ts";
import type { ReportRequest } from "./request.ts";
import { restrictBackground } from "./restrict.ts";
import { type NumberedIncident, select } from "./select.ts";

/** What a report is made of. */
export interface Showable {
  readonly incidents: readonly ExportableIncident[];
  readonly background?: readonly ExportableBackground[];
  readonly exhibits?: readonly Exhibit[];
}

/** What a report shows. */
export interface Shown {
  readonly incidents: readonly NumberedIncident[];
  readonly background: readonly ExportableBackground[];
  readonly exhibits: readonly MarkedExhibit[];
}

/** As much of it as `request` asks for. An exhibit goes where its incident goes, and stays where that stays. */
export function shownIn(
  { incidents, background = [], exhibits = [] }: Showable,
  request: ReportRequest,
): Shown {
  const selected = select(incidents, request);
  const ids = new Set<string>(selected.map(({ incident }) => incident.id));
  return {
    incidents: selected,
    background: restrictBackground(background, request),
    exhibits: markExhibits(
      exhibits,
      request,
      ({ incident }) => incident === null || ids.has(incident),
    ),
  };
}
