// Puts a report together from what may leave the device. It decides what stands where; it draws nothing and sees no
// incident whole: a private note has no place in the types that reach it.

import type { PaperDocument } from "#disclosure/pdf";
import type { ExportableIncident } from "#incidents/exportable";
import type { KnownTexts } from "./omissions/find-omissions.ts";
import { knownTexts, omit } from "./omissions/omit.ts";
import type { ReportRequest } from "./request.ts";
import { aboutSection } from "./sections/about.ts";
import { captionBlock } from "./sections/caption.ts";
import { incidentSection } from "./sections/incident.ts";
import { countInWords, type MadeAt, titleBlock } from "./sections/title-block.ts";
import { select } from "./select.ts";
import type { ReportWords } from "./telling.ts";

/** What a report is made of beside the incidents. All of it may be absent. */
export interface BesideIncidents {
  /** What the whole log keeps in fields of its own: what this report withholds of it is left out of every text. */
  readonly known?: KnownTexts;
}

/**
 * The report that was asked for, ready to be drawn.
 *
 * Holds those of `incidents` that `request` asks for, numbered as {@link select} says. What
 * `request` does not disclose is not in it, even where `incidents` still carry it.
 */
export function compose(
  incidents: readonly ExportableIncident[],
  request: ReportRequest,
  words: ReportWords,
  madeAt: MadeAt | undefined,
  { known = knownTexts(incidents) }: BesideIncidents = {},
): PaperDocument {
  const { report } = words;
  const { incidents: numbered, counts } = omit(select(incidents, request), request, known, words);
  const requested = numbered.map(({ incident }) => incident);
  return {
    title: report.title,
    language: report.language,
    runningHead: report.runningHead,
    pageLabel: report.page,
    partLabel: report.partLabel,
    blocks: [
      ...captionBlock(request.caption, words),
      ...titleBlock(requested, request, words, madeAt),
      ...aboutSection(request, counts, words),
      { kind: "heading", level: 1, text: report.incidents },
      ...(requested.length === 0 ? [{ kind: "paragraph", text: report.noIncidents } as const] : []),
      ...numbered.map(({ incident, number }) =>
        incidentSection(incident, number, request.disclosed, words),
      ),
      { kind: "closing", text: report.end(countInWords(requested, words)) },
    ],
  };
}
