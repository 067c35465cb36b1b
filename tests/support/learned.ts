// What the wording review has learned, for tests in Node.

import { learnedFrom } from "#wording";
import { packedLearned } from "../../scripts/wording/learned.mjs";

export const learned = learnedFrom(packedLearned());
