// Reviews many texts without keeping whoever else needs the thread waiting: works for a moment, lets others in, goes on.

import { type Milliseconds, milliseconds } from "#base";
import type { Review } from "./finding.ts";
import type { Learned } from "./learned.ts";
import { review } from "./review.ts";

/** A text to be reviewed. */
export interface TextToReview {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
}

/** What of the world slicing needs; passed in, so that tests decide how time goes by. */
export interface SliceTools {
  readonly learned: Learned;
  /** A clock that never goes back. */
  readonly now: () => Milliseconds;
  /** Settles once everything that was waiting for the thread has had its turn. */
  readonly rest: () => Promise<void>;
  /** How long to work before a rest. A review that has begun is finished, so a slice is longer by at most one text. */
  readonly longest?: Milliseconds;
}

const usualLength = milliseconds(6);

/**
 * Reviews `texts` one after the other and hands each review over with its text.
 *
 * Stops early, and settles, as soon as `take` gives false.
 */
export async function reviewInSlices<T extends TextToReview>(
  texts: Iterable<T>,
  take: (text: T, review: Review) => boolean | undefined,
  { learned, now, rest, longest = usualLength }: SliceTools,
): Promise<void> {
  let began = now();
  for (const text of texts) {
    if (take(text, review(text.text, text.language, learned)) === false) return;
    if (now() - began >= longest) {
      await rest();
      began = now();
    }
  }
}
