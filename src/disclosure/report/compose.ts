// Puts a report together from what may leave the device. It decides what stands where; it draws nothing and sees no
// incident whole: a private note has no place in the types that reach it.

import type { PaperDocument } from "#disclosure/pdf";
import type { ExportableBackground, ExportableIncident } from "#incidents/exportable";
import { reportContext } from "./context.ts";
import type { Exhibit } from "./exhibits.ts";
import type { KnownTexts } from "./omissions/find-omissions.ts";
import { knownTexts, omit } from "./omissions/omit.ts";
import { hasSection, type ReportRequest } from "./request.ts";
import { aboutSection } from "./sections/about.ts";
import { changesSection, ordersSection, partiesSection } from "./sections/background.ts";
import { captionBlock } from "./sections/caption.ts";
import { declarationSection } from "./sections/declaration.ts";
import { type ExhibitPages, exhibitIndex, exhibitPages } from "./sections/exhibits.ts";
import { incidentSection } from "./sections/incident.ts";
import { type ChainHeadText, integritySection } from "./sections/integrity.ts";
import { summarySection } from "./sections/summary.ts";
import { timelineSection } from "./sections/timeline.ts";
import { countInWords, type MadeAt, titleBlock } from "./sections/title-block.ts";
import type { NumberedIncident } from "./select.ts";
import { shownIn } from "./shown.ts";
import type { ReportWords } from "./telling.ts";

/** What a report is made of beside the incidents. All of it may be absent. */
export interface BesideIncidents {
  readonly background?: readonly ExportableBackground[];
  readonly exhibits?: readonly Exhibit[];
  /** Where each exhibit begins, for the index, once the pages are known. */
  readonly exhibitPages?: ExhibitPages;
  readonly chain?: ChainHeadText;
  /** What the whole log keeps in fields of its own: what this report withholds of it is left out of every text. */
  readonly known?: KnownTexts;
}

/**
 * The report that was asked for, ready to be drawn.
 *
 * Holds those of `incidents` that `request` asks for, numbered as {@link select} says. What `request` does not disclose
 * is not in it, even where `incidents` still carry it.
 */
export function compose(
  incidents: readonly ExportableIncident[],
  request: ReportRequest,
  words: ReportWords,
  madeAt: MadeAt | undefined,
  beside: BesideIncidents = {},
): PaperDocument {
  const { report } = words;
  const {
    request: printed,
    incidents: numbered,
    background,
    exhibits,
    counts,
  } = omit(
    shownIn({ ...beside, incidents }, request),
    request,
    beside.known ?? knownTexts(incidents),
    words,
  );
  const requested = numbered.map(({ incident }) => incident);
  const numbers = new Map<string, number>(
    numbered.map(({ number, incident }) => [incident.id, number]),
  );
  const numberOf = ({ incident }: Exhibit) =>
    incident === null ? undefined : numbers.get(incident);
  const context = reportContext(request, words, background, exhibits);
  return {
    title: report.title,
    language: report.language,
    runningHead: report.runningHead,
    pageLabel: report.page,
    partLabel: report.partLabel,
    blocks: [
      ...captionBlock(printed.caption, words),
      ...titleBlock(requested, printed, words, madeAt),
      ...aboutSection(request, counts, isContinued(numbered), words),
      ...(hasSection(request, "summary")
        ? summarySection(requested, exhibits.length, context)
        : []),
      ...partiesSection(background, context),
      ...ordersSection(background, context),
      ...(hasSection(request, "timeline") ? timelineSection(requested, background, context) : []),
      { kind: "heading", level: 1, text: report.incidents },
      ...(requested.length === 0 ? [{ kind: "paragraph", text: report.noIncidents } as const] : []),
      ...numbered.map(({ incident, number }) => incidentSection(incident, number, context)),
      ...changesSection(background, context),
      ...exhibitIndex(exhibits, numberOf, beside.exhibitPages, context),
      ...declarationSection(context),
      ...(hasSection(request, "integrity")
        ? integritySection(beside.chain, exhibits, context)
        : []),
      { kind: "closing", text: report.end(countInWords(requested, words)) },
      ...exhibitPages(exhibits, numberOf, context),
    ],
  };
}

function isContinued(numbered: readonly NumberedIncident[]): boolean {
  const numbers = numbered.map(({ number }) => number);
  const isCounted = (inOrder: readonly number[]) =>
    inOrder.every((number, index) => number === index + 1);
  return !isCounted(numbers) && !isCounted([...numbers].reverse());
}
