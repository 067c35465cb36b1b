// What every section of one report needs to know: what was asked for, the words, and how what an incident refers to is called.

import type { BackgroundId, IncidentId } from "#base";
import type { ExportableBackground } from "#incidents/exportable";
import type { MarkedExhibit } from "./exhibits.ts";
import type { ReportRequest } from "./request.ts";
import type { ReportWords } from "./telling.ts";

/** The surroundings of one report. */
export interface ReportContext {
  readonly request: ReportRequest;
  readonly words: ReportWords;
  /** The marks of the exhibits that belong to an incident. */
  marksOf(incident: IncidentId): readonly string[];
  /** What a party or an order is called; empty when nothing is known of it in this report. */
  nameOf(background: BackgroundId | ""): string;
}

/** The context of a report of `request`. */
export function reportContext(
  request: ReportRequest,
  words: ReportWords,
  background: readonly ExportableBackground[],
  exhibits: readonly MarkedExhibit[],
): ReportContext {
  const names = new Map<string, string>(
    background.map(({ id, current: { content } }) => [
      id,
      content.kind === "other-party"
        ? content.name
        : content.kind === "order"
          ? orderName(content, words)
          : "",
    ]),
  );
  const marks = new Map<string, string[]>();
  for (const { mark, exhibit } of exhibits) {
    if (exhibit.incident === null) continue;
    marks.set(exhibit.incident, [...(marks.get(exhibit.incident) ?? []), mark]);
  }
  return {
    request,
    words,
    marksOf: (incident) => marks.get(incident) ?? [],
    nameOf: (id) => names.get(id) ?? "",
  };
}

function orderName(
  { title, number }: { readonly title: string; readonly number: string },
  { report }: ReportWords,
): string {
  const parts = [title.trim() === "" ? report.orders.untitled : title];
  if (number.trim() !== "") parts.push(report.orders.numbered(number));
  return report.together(parts);
}
