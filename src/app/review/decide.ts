// Carries out what was decided about the findings of some entries and of the facts beside them.

import { openWords as words } from "#i18n/open";
import { occurrenceInWords } from "#incidents/exportable";
import type { LogClient } from "../log-worker/client.ts";
import type { FindingInLog, Found, ReviewSubject } from "../review-worker/protocol.ts";
import { movedPassage } from "./moved-words.ts";

/** What should become of a finding. */
export type Decision = "move" | "keep" | "leave";

/** The name of one finding, for as long as its page is shown. */
export function findingName({ subject }: Found, index: number): string {
  return `${subject.id} ${index}`;
}

/** How an entry or a fact is called. */
export function subjectName(subject: ReviewSubject): string {
  const { dates, background, review } = words();
  if (subject.kind === "entry") return occurrenceInWords(subject.occurrence, dates);
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
  const { incident, background, review } = words();
  const [first = ""] = path.split(".");
  const { reasonOf } = review.check;
  if (first in reasonOf) return reasonOf[first as keyof typeof reasonOf];
  if (subject.kind === "fact") {
    const { fields } = background;
    return first in fields ? fields[first as keyof typeof fields].label : fields.what.label;
  }
  const { fields } = incident;
  return first in fields ? fields[first as keyof typeof fields] : fields.description;
}

/**
 * Moves and keeps what `decisions` say, one amendment an entry or fact. Says whether everything could be done; what could
 * not be changed is as it was.
 */
export async function decide(
  log: LogClient,
  page: readonly Found[],
  decisions: ReadonlyMap<string, Decision>,
  reason: string,
): Promise<boolean> {
  let isWhole = true;
  for (const found of page) {
    const decided = (decision: Decision) =>
      found.findings.filter((_, index) => decisions.get(findingName(found, index)) === decision);
    const kept = decided("keep").map(({ mark }) => mark);
    if (kept.length > 0) await log.ask("keepWording", { id: found.subject.id, marks: kept });
    const moved = decided("move");
    if (moved.length > 0 && !(await move(log, found, moved, reason))) isWhole = false;
  }
  return isWhole;
}

async function move(
  log: LogClient,
  { subject, revision }: Found,
  moved: readonly FindingInLog[],
  reason: string,
): Promise<boolean> {
  const { review } = words();
  const moves = moved.map(({ path, start, end }) => ({ path, start, end }));
  const lines = (nameOf: (field: string) => string) =>
    moved
      .map((finding) => movedPassage(finding, nameOf(fieldName(subject, finding)), review))
      .join("\n");
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
