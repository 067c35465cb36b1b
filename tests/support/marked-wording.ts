// How well a review fits marked lines, counted as the marking guideline says: a marked passage is found when at least 60 % of
// its letters and digits are covered, and only letters and digits count.

import { review } from "#wording";
import { markedLines } from "../../scripts/wording/table.mjs";
import { learned } from "./learned.ts";

export interface Figures {
  readonly passages: number;
  readonly found: number;
  readonly factual: number;
  readonly flagged: number;
  /** Marked letters, and those of them that were not covered. */
  readonly letters: number;
  readonly leaked: number;
}

const foundShare = 0.6;
const joining =
  /^(?:and|but|so|because|when|while|that|which|as|y|e|pero|que|porque|cuando|así que|lo cual)$/iu;

/** The figures of the review on the tables of a language whose names begin with `prefix`: on each line, or on one of `every`. */
export function figuresOf(language: "en" | "es", prefix: string, every = 1): Figures {
  const sum = { passages: 0, found: 0, factual: 0, flagged: 0, letters: 0, leaked: 0 };
  for (const { text, spans } of markedLines(language, prefix).filter((_, at) => at % every === 0)) {
    const outcome = review(text, language, learned);
    const findings = outcome.kind === "reviewed" ? outcome.findings : [];
    if (spans.length === 0) {
      sum.factual += 1;
      const isTold = findings.some(({ start, end }) => !joining.test(text.slice(start, end)));
      if (isTold) sum.flagged += 1;
    }
    for (const span of spans) {
      let letters = 0;
      let covered = 0;
      for (let at = span.start; at < span.end; at += 1) {
        if (!/[\p{L}\p{N}]/u.test(text.charAt(at))) continue;
        letters += 1;
        if (findings.some(({ start, end }) => at >= start && at < end)) covered += 1;
      }
      sum.passages += 1;
      if (covered / letters >= foundShare) sum.found += 1;
      sum.letters += letters;
      sum.leaked += letters - covered;
    }
  }
  return sum;
}
