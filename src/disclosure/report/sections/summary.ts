// The summary: counts of what is recorded, for somebody who must read many of these. It is marked as a summary, draws no
// conclusion, and everything it counts stands in the incidents below (Federal Rules of Evidence, 107 and 1006).

import type { Block, FieldRow } from "#disclosure/pdf";
import { type ExportableIncident, endOf, strategies, strategyOf } from "#incidents/exportable";
import type { ReportContext } from "../context.ts";
import { hasPart } from "../request.ts";
import { countInWords, periodInWords } from "./title-block.ts";

const day = 24 * 60 * 60_000;

/** The summary of `incidents`; nothing when there is none. */
export function summarySection(
  incidents: readonly ExportableIncident[],
  exhibits: number,
  context: ReportContext,
): readonly Block[] {
  if (incidents.length === 0) return [];
  const { request, words } = context;
  const { report } = words;
  const { summary } = report;
  // What was withdrawn is counted as that and as nothing else.
  const standing = incidents.filter(({ withdrawal }) => withdrawal === null);
  const row = (label: string, ...values: readonly string[]): FieldRow[] =>
    values.length === 0 ? [] : [{ label, values }];
  const counted = (label: string, of: (incident: ExportableIncident) => boolean): FieldRow[] => {
    const count = standing.filter(of).length;
    return count === 0 ? [] : row(label, report.inIncidents(count));
  };
  return [
    { kind: "heading", level: 1, text: summary.heading },
    { kind: "note", text: summary.note },
    {
      kind: "fields",
      rows: [
        ...row(report.period, periodInWords(incidents, request.period, words)),
        ...row(report.incidents, countInWords(incidents, words)),
        ...row(summary.acts, ...burstsInWords(standing, context)),
        ...(hasPart(request, "behaviours")
          ? row(summary.behaviours, ...behavioursInWords(standing, context))
          : []),
        ...(hasPart(request, "reports")
          ? row(report.reports, ...reportsInWords(standing, context))
          : []),
        ...(hasPart(request, "witnesses")
          ? counted(report.witnesses, ({ current }) => current.witnesses.length > 0)
          : []),
        ...(hasPart(request, "order")
          ? [
              ...counted(report.orderInForce, ({ current }) => current.order.inForce === "yes"),
              ...counted(report.orderBreached, ({ current }) => current.order.breached === "yes"),
            ]
          : []),
        ...(hasPart(request, "injuries")
          ? counted(report.injuries, ({ current }) => current.injuries.trim() !== "")
          : []),
        ...(hasPart(request, "damage")
          ? counted(report.damage, ({ current }) => current.damage.trim() !== "")
          : []),
        ...row(summary.lag, ...lagsInWords(standing, context)),
        ...(exhibits === 0 ? [] : row(report.exhibits.row, report.exhibits.count(exhibits))),
      ],
    },
  ];
}

function burstsInWords(
  incidents: readonly ExportableIncident[],
  { words: { report } }: ReportContext,
): readonly string[] {
  const bursts = incidents.flatMap(({ current }) => current.burst ?? []);
  const acts = bursts.reduce((sum, { count }) => sum + count, 0);
  return bursts.length === 0 ? [] : [report.summary.bursts(bursts.length, acts)];
}

function behavioursInWords(
  incidents: readonly ExportableIncident[],
  { words: { behaviours, report, timeline } }: ReportContext,
): readonly string[] {
  return strategies.flatMap((strategy) => {
    const counts = new Map<keyof typeof behaviours.each, number>();
    let inAll = 0;
    for (const { current } of incidents) {
      const named = current.behaviours.filter((each) => strategyOf(each) === strategy);
      if (named.length > 0) inAll += 1;
      for (const each of named) counts.set(each, (counts.get(each) ?? 0) + 1);
    }
    if (inAll === 0) return [];
    const each = [...counts].map(([name, count]) => report.times(behaviours.each[name], count));
    return [report.summary.strategy(timeline.strategies[strategy], inAll, each)];
  });
}

function reportsInWords(
  incidents: readonly ExportableIncident[],
  { words: { report } }: ReportContext,
): readonly string[] {
  const agencies = new Map<string, number>();
  let reports = 0;
  let reported = 0;
  for (const { current } of incidents) {
    if (current.reports.length > 0) reported += 1;
    for (const { agency } of current.reports) {
      reports += 1;
      const name = agency.trim() === "" ? report.agencyNotRecorded : agency.trim();
      agencies.set(name, (agencies.get(name) ?? 0) + 1);
    }
  }
  if (reports === 0) return [report.noneRecorded];
  return [
    report.summary.reports(reports, reported),
    ...[...agencies].map(([name, count]) => report.times(name, count)),
  ];
}

function lagsInWords(
  incidents: readonly ExportableIncident[],
  { words: { report } }: ReportContext,
): readonly string[] {
  let within = 0;
  let later = 0;
  for (const { current, recordedAt, firstIsMissing } of incidents) {
    const end = endOf(current.occurrence);
    if (end === undefined || firstIsMissing) continue;
    if (recordedAt - end <= day) within += 1;
    else later += 1;
  }
  const unknown = incidents.length - within - later;
  return [
    ...(within > 0 ? [report.summary.within(within)] : []),
    ...(later > 0 ? [report.summary.later(later)] : []),
    ...(unknown > 0 ? [report.summary.lagUnknown(unknown)] : []),
  ];
}
