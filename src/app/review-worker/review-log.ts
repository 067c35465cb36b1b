// Reviews a whole log, slice by slice. The findings and the words around them stay here until a screen asks for some.

import type { Learned } from "#wording";
import type {
  FindingInLog,
  Found,
  FoundInLog,
  FoundPart,
  Reviewable,
  ReviewableFile,
  ReviewableSlice,
  ReviewableText,
  ReviewableWording,
  ReviewSubject,
  WordingName,
} from "./protocol.ts";
import { reviewText } from "./review-text.ts";

/** Where the log comes from, and who is told what was learned about earlier wordings. */
export interface LogToReview {
  /** What the review has learned. */
  readonly learned: Learned;
  slice(from: number, limit: number): Promise<ReviewableSlice>;
  tellPlain(wordings: readonly WordingName[]): Promise<void>;
  /** Told after each slice: 0 to 1. */
  progress(part: number): void;
  /** Whether a part of the log is to be looked at at all. */
  isChosen(part: Reviewable): boolean;
  /** Whether earlier wordings are shown even if they hold feelings. */
  readonly showsFeelings: boolean;
  /** What is said of the files that a report shows, and what of it was called a fact. */
  readonly files?: readonly ReviewableFile[];
  readonly keptInFiles?: readonly string[];
}

/** What was found in a log: how much, and all of it. */
export interface ReviewedLog extends Readonly<Record<FoundPart, readonly Found[]>> {
  readonly found: FoundInLog;
}

/** Small enough that the log worker answers a save between two of them without anybody noticing. */
const sliceLength = 50;

const wordsAround = 60;

/** Everything in `log` that was found and not called a fact before. */
export async function reviewLog(log: LogToReview): Promise<ReviewedLog> {
  const texts: Found[] = [];
  const reasons: Found[] = [];
  let notReviewed = 0;
  let mostly = "";
  for (let from = 0, total = 1; from < total; from += sliceLength) {
    const slice = await log.slice(from, sliceLength);
    total = slice.total;
    mostly = slice.language;
    const plain: WordingName[] = [];
    for (const part of slice.parts.filter((each) => log.isChosen(each))) {
      const { subject, current, earlier } = part;
      const { revision } = current;
      const kept = new Set(part.kept);
      const { found, isWhole } = await findingsIn(current, kept, log.learned);
      if (found.length > 0) texts.push({ subject, revision, findings: found });

      let isLastShown = false;
      for (const wording of earlier) {
        const told = await findingsIn(wording, kept, log.learned);
        const isPlain = told.isWhole && told.found.length === 0;
        if (isPlain) plain.push({ id: subject.id, revision: wording.revision });
        isLastShown = log.showsFeelings || isPlain;
      }
      const given = [...(isLastShown ? [part.reason] : []), ...part.withdrawals];
      const inReasons = await findingsIn({ ...current, texts: given }, kept, log.learned);
      if (!isWhole || !inReasons.isWhole) notReviewed += 1;
      if (inReasons.found.length > 0) {
        reasons.push({ subject, revision, findings: inReasons.found });
      }
    }
    if (plain.length > 0) await log.tellPlain(plain);
    log.progress(total === 0 ? 1 : Math.min(1, (from + sliceLength) / total));
  }
  const keptInFiles = new Set(log.keptInFiles);
  for (const [index, file] of (log.files ?? []).entries()) {
    const { found, isWhole } = await findingsIn(
      { language: mostly, texts: file },
      keptInFiles,
      log.learned,
    );
    if (!isWhole) notReviewed += 1;
    const number = index + 1;
    if (found.length === 0) continue;
    texts.push({
      subject: { kind: "file", id: `file-${number}`, number },
      revision: 0,
      findings: found,
    });
  }
  const count = (kind: ReviewSubject["kind"]) =>
    texts.filter(({ subject }) => subject.kind === kind).length;
  return {
    found: {
      entries: count("entry"),
      facts: count("fact"),
      files: count("file"),
      findings: countIn(texts),
      inReasons: countIn(reasons),
      notReviewed,
    },
    texts,
    reasons,
  };
}

function countIn(found: readonly Found[]): number {
  return found.reduce((count, { findings }) => count + findings.length, 0);
}

/** The findings in a wording that are not `kept`, and whether all of its texts are in languages that can be reviewed. */
async function findingsIn(
  { language, texts }: Omit<ReviewableWording, "revision">,
  kept: ReadonlySet<string>,
  learned: Learned,
): Promise<{ readonly found: readonly FindingInLog[]; readonly isWhole: boolean }> {
  const found: FindingInLog[] = [];
  let isWhole = true;
  for (const each of texts) {
    const reviewed = await reviewText(each.text, each.language ?? language, learned);
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
