// What can be wrong with what a person wrote down, or with a file that claims to hold it.

import type { Problem } from "#base";

/** Every code; each has a sentence in `i18n`. */
export const incidentProblemCodes = [
  "wrong-shape",
  "unknown-key",
  "newer-format",
  "too-long",
  "date-missing",
  "date-invalid",
  "date-too-early",
  "date-in-future",
  "time-invalid",
  "zone-unknown",
  "end-before-start",
  "before-issued",
  "count-invalid",
  "nothing-written",
  "reason-missing",
  "nothing-changed",
] as const;

/** The code of an {@link IncidentProblem}. */
export type IncidentProblemCode = (typeof incidentProblemCodes)[number];

/** One thing wrong, and where. */
export type IncidentProblem = Problem<IncidentProblemCode>;
