// Which entries go into a report: all, only some, or all but some. Trying another way loses nothing: each keeps its own list.

import type { IncidentId } from "#base";
import type { ReportRequest } from "#disclosure/report";
import type { ReportLook } from "../../report-worker/protocol.ts";

/** The ways to choose, in the order of the form. */
export const waysToChoose = ["all", "chosen", "allBut"] as const;

/** Which way is on, and what is ticked under each. */
export interface ChosenEntries {
  readonly way: (typeof waysToChoose)[number];
  /** To be put in. */
  readonly chosen: readonly IncidentId[];
  /** To be left out of all. */
  readonly allBut: readonly IncidentId[];
}

/** Of a form that nobody has touched. */
export const allEntries: ChosenEntries = { way: "all", chosen: [], allBut: [] };

/** What is asked for by `entries`, of the way that is on alone. */
export function requestOf({
  way,
  chosen,
  allBut,
}: ChosenEntries): Pick<ReportRequest, "incidents" | "leftOutIncidents"> {
  if (way === "chosen") return { incidents: chosen };
  return way === "allBut" && allBut.length > 0 ? { leftOutIncidents: allBut } : {};
}

/** `entries` when `id` is left out while its page is looked at. Of all entries it is the one that stays out from then on. */
export function withoutEntry(entries: ChosenEntries, id: IncidentId): ChosenEntries {
  const others = (ids: readonly IncidentId[]) => ids.filter((one) => one !== id);
  switch (entries.way) {
    case "chosen":
      return { ...entries, chosen: others(entries.chosen) };
    case "all":
      // What is ticked under a way that is off was not asked for.
      return { ...entries, way: "allBut", allBut: [id] };
    case "allBut":
      return { ...entries, allBut: [...others(entries.allBut), id] };
  }
}

/** What was chosen in `request` and is not among `incidents`, which are those on the pages. */
export function chosenNotIn(
  { incidents: chosen = [] }: Pick<ReportRequest, "incidents">,
  incidents: readonly Pick<ReportLook["incidents"][number], "id">[],
): readonly IncidentId[] {
  const present = new Set(incidents.map(({ id }) => id));
  return chosen.filter((id) => !present.has(id));
}

/** Why an entry that was chosen and is still in the log is not on the pages. */
export function whyNotIn(
  { withdrawn }: { readonly withdrawn: boolean },
  { disclosed }: Pick<ReportRequest, "disclosed">,
): "withdrawn" | "days" {
  return withdrawn && !disclosed.history ? "withdrawn" : "days";
}
