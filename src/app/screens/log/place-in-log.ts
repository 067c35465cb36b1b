// Where in the list the person was, so that coming back from an entry is coming back to it.

import type { IncidentId } from "#base";

/** How many entries were shown, and which one was opened. */
export interface PlaceInLog {
  readonly shown: number;
  readonly opened: IncidentId | undefined;
}
