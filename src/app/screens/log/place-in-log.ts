// Where in the list the person was, so that coming back from an entry is coming back to it. What was looked for is kept by
// the log worker, not here.

import type { IncidentId } from "#base";

/** Which entry was opened. */
export interface PlaceInLog {
  readonly opened: IncidentId | undefined;
}
