// One incident on paper: a heading with its number, what was recorded in labelled rows, and what happened word for word.

import type { Block, FieldRow } from "#disclosure/pdf";
import {
  type Disclosed,
  type ExportableIncident,
  type Occurrence,
  occurrenceInWords,
} from "#incidents/exportable";
import { lagInWords } from "../lag.ts";
import { instantInWords, type ReportWords } from "../telling.ts";
import { type Fact, type FactName, factsOf } from "./facts.ts";
import { historySection, missingChanges, withdrawalInWords } from "./history.ts";

/** `incident` as the `number`th of its report. Stays on one page unless it is long. */
export function incidentSection(
  incident: ExportableIncident,
  number: number,
  disclosed: Disclosed,
  words: ReportWords,
): Block {
  const { report } = words;
  const facts = factsOf(incident.current, disclosed, words);
  const [happened, ...circumstances] = facts.filter(({ name }) => !isAfterwards(name));
  const description = facts.find(({ name }) => name === "description");
  const evidence = facts.filter(({ name }) => name === "evidence");
  return {
    kind: "group",
    blocks: [
      { kind: "heading", level: 2, text: headingOf(incident, number, words) },
      {
        kind: "fields",
        rows: [
          ...withdrawalRow(incident, words),
          ...recordedRows(happened === undefined ? [] : [happened], report),
          recordedRow(incident, words),
          ...amendedRow(incident, disclosed, words),
          ...recordedRows(circumstances, report),
        ],
      },
      { kind: "heading", level: 3, text: report.description },
      { kind: "paragraph", text: description?.values[0] ?? report.notRecorded },
      { kind: "fields", rows: recordedRows(evidence, report) },
      ...historySection(incident, disclosed, words),
    ],
  };
}

function isAfterwards(name: FactName): boolean {
  return name === "description" || name === "evidence";
}

// A reader expects these three and must not wonder whether they were forgotten; other empty fields are left out.
function recordedRows(facts: readonly Fact[], report: ReportWords["report"]): FieldRow[] {
  return facts.flatMap(({ name, label, values }) => {
    if (values.length > 0) return [{ label, values }];
    if (name === "place") return [{ label, values: [report.notRecorded] }];
    if (name === "witnesses" || name === "reports")
      return [{ label, values: [report.noneRecorded] }];
    return [];
  });
}

function recordedRow(incident: ExportableIncident, words: ReportWords): FieldRow {
  const { recordedAt, recordedZone, current, firstIsMissing } = incident;
  const { report } = words;
  const when = instantInWords(recordedAt, recordedZone, words);
  if (firstIsMissing) {
    return { label: report.recorded, values: [report.noLaterThan(when), report.firstMissing] };
  }
  const lag = lagInWords(current.occurrence, recordedAt, words);
  return { label: report.recorded, values: lag === undefined ? [when] : [when, lag] };
}

function amendedRow(
  incident: ExportableIncident,
  { history }: Disclosed,
  words: ReportWords,
): FieldRow[] {
  const { amendments, earlier } = incident;
  if (amendments === 0) return [];
  const { report } = words;
  const missing = missingChanges(incident);
  const values = [
    missing > 0
      ? `${report.amendedCount(amendments)} ${report.changesMissing(missing)}`
      : howOften(incident, words),
  ];
  if (!history) values.push(report.earlierWithheld);
  else if (earlier.length > 0) values.push(report.earlierBelow);
  return [{ label: report.amended, values }];
}

function howOften({ amendments, current }: ExportableIncident, words: ReportWords): string {
  const last = instantInWords(current.recordedAt, current.zone, words);
  return amendments === 1
    ? words.report.amendedOnce(last)
    : words.report.amendedTimes(amendments, last);
}

function withdrawalRow({ withdrawal }: ExportableIncident, words: ReportWords): FieldRow[] {
  return withdrawal === null
    ? []
    : [{ label: words.report.withdrawn, values: withdrawalInWords(withdrawal, words) }];
}

// The heading goes into the outline, so it holds nothing a person typed.
function headingOf(
  { current: { occurrence }, withdrawal }: ExportableIncident,
  number: number,
  words: ReportWords,
): string {
  const heading = words.report.heading(number, whenBriefly(occurrence, words));
  return withdrawal === null ? heading : words.report.withdrawnHeading(heading);
}

function whenBriefly(occurrence: Occurrence, { dates, report }: ReportWords): string {
  return occurrence.precision === "unknown" ? report.undated : occurrenceInWords(occurrence, dates);
}
