// Carries out what was decided about what is said of the files that a report shows. It stands in the form of the report alone:
// what is moved out of it goes to the private journal first, so that no words are lost.

import type { Exhibit } from "#disclosure/report";
import { openWords as words } from "#i18n/open";
import type { LogClient } from "../log-worker/client.ts";
import type { Found, ReviewableFile } from "../review-worker/protocol.ts";
import { type Decision, decided, movedLines, subjectName } from "./decide.ts";
import { withoutPassages } from "./without-passages.ts";

/** What is said of a file. */
export type SaidOfFile = Pick<Exhibit, "title" | "foundation">;

/** What is said of the files of a report, and the marks of what was called a fact in it. */
export interface ReviewedFiles<File extends SaidOfFile = SaidOfFile> {
  readonly files: readonly File[];
  readonly kept: readonly string[];
}

/** What of `file` is looked at. */
export function reviewableFile({ title, foundation }: SaidOfFile): ReviewableFile {
  return [
    { path: "title", text: title },
    ...Object.entries(foundation).map(([name, text]: [string, string]) => ({
      path: `foundation.${name}`,
      text,
    })),
  ].filter(({ text }) => text.trim() !== "");
}

/** `reviewed` after `decisions` about the findings of `page` that stand in what is said of files. */
export async function decideFiles<File extends SaidOfFile>(
  log: LogClient,
  page: readonly Found[],
  decisions: ReadonlyMap<string, Decision>,
  { files, kept }: ReviewedFiles<File>,
): Promise<ReviewedFiles<File>> {
  const { review } = words();
  const now = [...files];
  const marks = [...kept];
  for (const found of page) {
    const { subject } = found;
    if (subject.kind !== "file") continue;
    marks.push(...decided(found, decisions, "keep").map(({ mark }) => mark));
    const moved = decided(found, decisions, "move");
    const file = now[subject.number - 1];
    const changed = file === undefined ? undefined : withoutPassages(file, moved);
    if (moved.length === 0 || changed === undefined) continue;
    const lines = movedLines(subject, moved, (field) =>
      review.check.factField(subjectName(subject), field),
    );
    await log.ask("addToJournal", { text: lines });
    now[subject.number - 1] = changed;
  }
  return { files: now, kept: marks };
}
