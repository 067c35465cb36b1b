// What somebody who reads a report comes to know of the person who kept the log, beside what happened.

import type { TextOwner, TextPath } from "../texts.ts";

/** The kinds, in the order in which they matter for safety. */
export const learnedKinds = [
  "home",
  "work",
  "school",
  "child",
  "vehicle",
  "routine",
  "place",
  "person",
  "phone",
  "account",
  "care",
  "told",
  "evidence",
  "known-of-them",
] as const;

/** One of {@link learnedKinds}. */
export type LearnedKind = (typeof learnedKinds)[number];

/** Where it can be read: a stretch of one text, in UTF-16 units, end exclusive. */
export interface LearnedPlace {
  readonly owner: TextOwner;
  readonly path: TextPath;
  readonly start: number;
  readonly end: number;
}

/** One thing that can be learned, in the words it stands in, and everywhere it can be read. */
export interface Learned {
  readonly kind: LearnedKind;
  readonly text: string;
  readonly places: readonly LearnedPlace[];
}
