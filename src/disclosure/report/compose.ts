// Puts a report together from what may leave the device. It decides what stands where; it draws nothing and sees no
// incident whole: a private note has no place in the types that reach it.

import type { PaperDocument } from "#disclosure/pdf";
import { chronological, type ExportableIncident } from "#incidents/exportable";
import { isRequested, type ReportRequest } from "./request.ts";
import { aboutSection } from "./sections/about.ts";
import { incidentSection } from "./sections/incident.ts";
import { countInWords, type MadeAt, titleBlock } from "./sections/title-block.ts";
import type { ReportWords } from "./telling.ts";

/**
 * The report that was asked for, ready to be drawn.
 *
 * Holds those of `incidents` that `request` asks for, in the order in which they happened, numbered from 1. What
 * `request` does not disclose is not in it, even where `incidents` still carry it.
 */
export function compose(
  incidents: readonly ExportableIncident[],
  request: ReportRequest,
  words: ReportWords,
  madeAt: MadeAt,
): PaperDocument {
  const { report } = words;
  const requested = chronological(
    incidents.filter((incident) => isRequested(incident, request)),
    ({ current: { occurrence }, recordedAt }) => ({ occurrence, recordedAt }),
  );
  return {
    title: report.title,
    language: report.language,
    runningHead: report.runningHead,
    pageLabel: report.page,
    blocks: [
      ...titleBlock(requested, request, words, madeAt),
      ...aboutSection(request, words),
      { kind: "heading", level: 1, text: report.incidents },
      ...(requested.length === 0 ? [{ kind: "paragraph", text: report.noIncidents } as const] : []),
      ...requested.map((incident, index) =>
        incidentSection(incident, index + 1, request.disclosed, words),
      ),
      { kind: "closing", text: report.end(countInWords(requested, words)) },
    ],
  };
}
