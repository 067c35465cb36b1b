// Reviews a whole log, slice by slice. The findings and the words around them stay here until a screen asks for some.

import type {
  FindingInLog,
  FoundInIncident,
  FoundInLog,
  ReviewableIncident,
  ReviewableSlice,
  ReviewableText,
  ReviewableWording,
  WordingName,
} from "./protocol.ts";
import { reviewText } from "./review-text.ts";

/** Where the log comes from, and who is told what was learned about earlier wordings. */
export interface LogToReview {
  slice(from: number, limit: number): Promise<ReviewableSlice>;
  tellPlain(wordings: readonly WordingName[]): Promise<void>;
  /** Told after each slice: 0 to 1. */
  progress(part: number): void;
  /** Whether a text is to be looked at at all, by its incident. */
  isChosen(incident: ReviewableIncident): boolean;
}

/** What was found in a log: how much, and all of it. */
export interface ReviewedLog {
  readonly found: FoundInLog;
  readonly incidents: readonly FoundInIncident[];
}

/** Small enough that the log worker answers a save between two of them without anybody noticing. */
const sliceLength = 50;

const wordsAround = 60;

/** Everything in `log` that was found and not called a fact before. */
export async function reviewLog(log: LogToReview): Promise<ReviewedLog> {
  const incidents: FoundInIncident[] = [];
  let findings = 0;
  let notReviewed = 0;
  for (let from = 0, total = 1; from < total; from += sliceLength) {
    const slice = await log.slice(from, sliceLength);
    total = slice.total;
    const plain: WordingName[] = [];
    for (const incident of slice.incidents.filter((each) => log.isChosen(each))) {
      const kept = new Set(incident.kept);
      const { id, occurrence, current } = incident;
      const { found, isWhole } = await findingsIn(current, kept);
      if (!isWhole) notReviewed += 1;
      if (found.length > 0) {
        incidents.push({ id, revision: current.revision, occurrence, findings: found });
        findings += found.length;
      }
      for (const wording of incident.earlier) {
        const told = await findingsIn(wording, kept);
        if (told.isWhole && told.found.length === 0) plain.push({ id, revision: wording.revision });
      }
    }
    if (plain.length > 0) await log.tellPlain(plain);
    log.progress(total === 0 ? 1 : Math.min(1, (from + sliceLength) / total));
  }
  return { found: { incidents: incidents.length, findings, notReviewed }, incidents };
}

/** The findings in a wording that are not `kept`, and whether all of its texts are in languages that can be reviewed. */
async function findingsIn(
  { texts }: ReviewableWording,
  kept: ReadonlySet<string>,
): Promise<{ readonly found: readonly FindingInLog[]; readonly isWhole: boolean }> {
  const found: FindingInLog[] = [];
  let isWhole = true;
  for (const each of texts) {
    const reviewed = await reviewText(each.text, each.language);
    if (reviewed?.kind !== "reviewed") {
      isWhole = false;
      continue;
    }
    found.push(
      ...reviewed.findings
        .filter(({ mark }) => !kept.has(mark))
        .map((finding) => ({ ...finding, ...aroundIt(each, finding) })),
    );
  }
  return { found, isWhole };
}

function aroundIt({ path, text }: ReviewableText, { start, end }: { start: number; end: number }) {
  return {
    path,
    before: text.slice(Math.max(0, start - wordsAround), start),
    passage: text.slice(start, end),
    after: text.slice(end, end + wordsAround),
  };
}
