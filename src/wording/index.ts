// Finds what tells how the author is doing inside, in texts that are to hold facts. Text in, findings out: nothing is
// changed, kept or sent.

export {
  type Finding,
  type FindingKind,
  type Hint,
  type HintKind,
  hintKinds,
  type ReasonCode,
  type Review,
  reasonCodes,
} from "./finding.ts";
export { type Learned, learnedFrom } from "./learned.ts";
export { review } from "./review.ts";
export { reviewInSlices, type SliceTools, type TextToReview } from "./review-in-slices.ts";
