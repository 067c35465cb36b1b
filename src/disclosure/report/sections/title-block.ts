// The head of a report: what it is, whose, over which time, how much, and when it was prepared.

import type { Milliseconds, TimeZone } from "#base";
import type { Block, FieldRow } from "#disclosure/pdf";
import type { ExportableIncident } from "#incidents/exportable";
import { daysOf, type ReportRequest } from "../request.ts";
import { instantInWords, type ReportWords } from "../telling.ts";

/** A moment by the clock of the device a report is made on. */
export interface MadeAt {
  readonly instant: Milliseconds;
  readonly zone: TimeZone;
}

/** The title and the facts about the report itself. `incidents` are those that are printed. */
export function titleBlock(
  incidents: readonly ExportableIncident[],
  { author = "", period }: ReportRequest,
  words: ReportWords,
  madeAt: MadeAt | undefined,
): readonly Block[] {
  const { report } = words;
  const keptBy: FieldRow[] =
    author.trim() === "" ? [] : [{ label: report.keptBy, values: [author] }];
  return [
    { kind: "title", text: report.title },
    {
      kind: "fields",
      rows: [
        ...keptBy,
        { label: report.period, values: [periodInWords(incidents, period, words)] },
        { label: report.contains, values: [countInWords(incidents, words)] },
        ...preparedRow(madeAt, words),
      ],
    },
    { kind: "rule" },
  ];
}

/** When the paper was prepared; nothing when that is not told. */
export function preparedRow(madeAt: MadeAt | undefined, words: ReportWords): readonly FieldRow[] {
  return madeAt === undefined
    ? []
    : [
        {
          label: words.report.prepared,
          values: [instantInWords(madeAt.instant, madeAt.zone, words)],
        },
      ];
}

/** How many incidents there are, and how many of them were withdrawn. */
export function countInWords(
  incidents: readonly ExportableIncident[],
  { report }: ReportWords,
): string {
  const withdrawn = incidents.filter(({ withdrawal }) => withdrawal !== null).length;
  return withdrawn === 0
    ? report.incidentCount(incidents.length)
    : report.incidentCountWithWithdrawn(incidents.length, withdrawn);
}

/** The period that was asked for; where a side was left open, the first or the last day that is known. */
export function periodInWords(
  incidents: readonly ExportableIncident[],
  period: ReportRequest["period"],
  { dates, report }: ReportWords,
): string {
  const days = incidents.map(daysOf).filter((known) => known !== undefined);
  const from = period?.from ?? days.map(({ first }) => first).sort()[0];
  const to =
    period?.to ??
    days
      .map(({ last }) => last)
      .sort()
      .at(-1);
  if (from === undefined) return to === undefined ? report.noDates : report.until(dates.date(to));
  if (to === undefined) return report.since(dates.date(from));
  return from === to ? dates.date(from) : report.fromTo(dates.date(from), dates.date(to));
}
