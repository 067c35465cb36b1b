// Carries out what was decided about the findings of some entries and of the facts beside them.

import { openWords as words } from "#i18n/open";
import { occurrenceInWords } from "#incidents/exportable";
import type { LogClient } from "../log-worker/client.ts";
import type {
  FindingInLog,
  Found,
  ReviewSubject,
  ReviewSubjectInLog,
} from "../review-worker/protocol.ts";
import { movedPassage } from "./moved-words.ts";

/** What should become of a finding. */
export type Decision = "move" | "keep" | "leave";

/** The name of one finding, for as long as its page is shown. */
export function findingName({ subject }: Found, index: number): string {
  return `${subject.id} ${index}`;
}

/** How an entry or a fact is called. */
export function subjectName(subject: ReviewSubject): string {
  const { dates, background, review, reportScreen } = words();
  if (subject.kind === "entry") return occurrenceInWords(subject.occurrence, dates);
  if (subject.kind === "file") return reportScreen.exhibits.one(subject.number);
  const { name } = subject;
  const chosen: Readonly<Record<string, string>> =
    subject.fact === "change"
      ? background.changes
      : subject.fact === "milestone"
        ? background.milestones
        : {};
  return review.check.fact(background.kinds[subject.fact].one, chosen[name] ?? name);
}

/** How the field of a finding, or the reason it stands in, is called. */
export function fieldName(subject: ReviewSubject, { path }: Pick<FindingInLog, "path">): string {
  const { incident, background, review, reportScreen } = words();
  const [first = "", second = ""] = path.split(".");
  const { reasonOf } = review.check;
  if (first in reasonOf) return reasonOf[first as keyof typeof reasonOf];
  if (subject.kind === "fact") {
    const { fields } = background;
    return first in fields ? fields[first as keyof typeof fields].label : fields.what.label;
  }
  if (subject.kind === "file") {
    const { title, foundation } = reportScreen.exhibits;
    return second in foundation ? foundation[second as keyof typeof foundation] : title;
  }
  const { fields } = incident;
  return first in fields ? fields[first as keyof typeof fields] : fields.description;
}

/**
 * Moves and keeps what `decisions` say of entries and facts, one amendment each. Says whether everything could be done; what
 * could not be changed is as it was.
 */
export async function decide(
  log: LogClient,
  page: readonly Found[],
  decisions: ReadonlyMap<string, Decision>,
  reason: string,
): Promise<boolean> {
  let isWhole = true;
  for (const found of page) {
    const { subject, revision } = found;
    if (subject.kind === "file") continue;
    const kept = decided(found, decisions, "keep").map(({ mark }) => mark);
    if (kept.length > 0) await log.ask("keepWording", { id: subject.id, marks: kept });
    const moved = decided(found, decisions, "move");
    if (moved.length > 0 && !(await move(log, { subject, revision }, moved, reason))) {
      isWhole = false;
    }
  }
  return isWhole;
}

/** The findings of `found` of which `decision` was taken. */
export function decided(
  found: Found,
  decisions: ReadonlyMap<string, Decision>,
  decision: Decision,
): readonly FindingInLog[] {
  return found.findings.filter((_, index) => decisions.get(findingName(found, index)) === decision);
}

async function move(
  log: LogClient,
  {
    subject,
    revision,
  }: {
    readonly subject: ReviewSubjectInLog;
    readonly revision: number;
  },
  moved: readonly FindingInLog[],
  reason: string,
): Promise<boolean> {
  const { review } = words();
  const moves = moved.map(({ path, start, end }) => ({ path, start, end }));
  const lines = (nameOf: (field: string) => string) => movedLines(subject, moved, nameOf);
  const outcome =
    subject.kind === "entry"
      ? await log.ask("movePassages", {
          id: subject.id,
          revision,
          moves,
          reason,
          addToNote: lines((field) => field),
        })
      : await log.ask("moveFactPassages", {
          id: subject.id,
          revision,
          moves,
          reason,
          // The journal belongs to nothing: the line says of what it was.
          addToJournal: lines((field) => review.check.factField(subjectName(subject), field)),
        });
  return outcome.kind === "written";
}

/** The lines that tell what was moved, each with where it stood. `nameOf` is how its field is called there. */
export function movedLines(
  subject: ReviewSubject,
  moved: readonly FindingInLog[],
  nameOf: (field: string) => string,
): string {
  const { review } = words();
  return moved
    .map((finding) => movedPassage(finding, nameOf(fieldName(subject, finding)), review))
    .join("\n");
}
