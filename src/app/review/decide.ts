// Carries out what was decided about the findings of some entries.

import { words } from "#i18n";
import type { LogClient } from "../log-worker/client.ts";
import type { FindingInLog, FoundInIncident } from "../review-worker/protocol.ts";
import { movedPassage } from "./moved-words.ts";

/** What should become of a finding. */
export type Decision = "move" | "keep" | "leave";

/** The name of one finding of one entry, for as long as its page is shown. */
export function findingName({ id }: FoundInIncident, index: number): string {
  return `${id} ${index}`;
}

/** How the field of a finding is called. */
export function fieldName({ path }: FindingInLog): string {
  const { fields } = words().incident;
  const [first = ""] = path.split(".");
  return first in fields ? fields[first as keyof typeof fields] : fields.description;
}

/**
 * Moves and keeps what `decisions` say, one amendment an entry. Says whether everything could be done; an entry that could
 * not be changed is as it was.
 */
export async function decide(
  log: LogClient,
  page: readonly FoundInIncident[],
  decisions: ReadonlyMap<string, Decision>,
  reason: string,
): Promise<boolean> {
  let isWhole = true;
  for (const incident of page) {
    const { id, revision, findings } = incident;
    const decided = (decision: Decision) =>
      findings.filter((_, index) => decisions.get(findingName(incident, index)) === decision);
    const kept = decided("keep").map(({ mark }) => mark);
    if (kept.length > 0) await log.ask("keepWording", { id, marks: kept });
    const moved = decided("move");
    if (moved.length === 0) continue;
    const outcome = await log.ask("movePassages", {
      id,
      revision,
      moves: moved.map(({ path, start, end }) => ({ path, start, end })),
      reason,
      addToNote: moved
        .map((finding) => movedPassage(finding, fieldName(finding), words().review))
        .join("\n"),
    });
    if (outcome.kind !== "written") isWhole = false;
  }
  return isWhole;
}
