// One incident on paper: a heading with its number, what was recorded in labelled rows, and what happened word for word.

import type { Block, FieldRow } from "#disclosure/pdf";
import {
  type ExportableBackground,
  type ExportableIncident,
  type Occurrence,
  occurrenceInWords,
} from "#incidents/exportable";
import type { ReportContext } from "../context.ts";
import { lagInWords } from "../lag.ts";
import { instantInWords, type ReportWords } from "../telling.ts";
import { type Fact, type FactName, factsOf } from "./facts.ts";
import { historySection, missingChanges, withdrawalInWords } from "./history.ts";
import { translationBlocks, translationOfRows } from "./translation.ts";

/** `incident` as the `number`th of its report. Stays on one page unless it is long. */
export function incidentSection(
  incident: ExportableIncident,
  number: number,
  context: ReportContext,
): Block {
  const { words } = context;
  const { report } = words;
  const facts = factsOf(incident.current, context);
  const [happened, ...rest] = facts;
  const description = facts.find(({ name }) => name === "description");
  const marks = context.marksOf(incident.id).map((mark) => report.exhibit(mark));
  const { language } = incident.current;
  const text = description?.values[0];
  return {
    kind: "group",
    name: report.groupName(number),
    blocks: [
      // Where the whole is too long for a page, its head is not parted from what it is the head of.
      {
        kind: "group",
        blocks: [
          {
            kind: "heading",
            level: 2,
            text: headingOf(incident, number, words),
          },
          {
            kind: "fields",
            rows: [
              ...withdrawalRow(incident, words),
              ...recordedRows(happened === undefined ? [] : [happened], report),
              recordedRow(incident, words),
              ...amendedRow(incident, context),
              ...recordedRows(
                rest.filter(({ name }) => isBefore(name)),
                report,
              ),
            ],
          },
        ],
      },
      { kind: "heading", level: 3, text: report.description },
      {
        kind: "paragraph",
        text: text ?? report.notRecorded,
        ...(text === undefined || language === "" ? {} : { language }),
      },
      ...(text === undefined ? [] : translationBlocks(language, context)),
      {
        kind: "fields",
        rows: [
          ...recordedRows(
            rest.filter(({ name }) => isAfterwards(name)),
            report,
          ),
          ...(marks.length === 0 ? [] : [{ label: report.exhibits.row, values: marks }]),
        ],
      },
      ...translationOfRows(
        facts.filter((fact) => fact !== description),
        context,
      ),
      ...historySection(incident, context),
    ],
  };
}

function isBefore(name: FactName): boolean {
  return name !== "description" && !isAfterwards(name);
}

// What followed from it, and what there is to show for it.
function isAfterwards(name: FactName): boolean {
  return (
    [
      "injuries",
      "medicalVisit",
      "damage",
      "damageCost",
      "evidence",
      "evidenceKept",
      "evidenceNeeded",
    ] as readonly FactName[]
  ).includes(name);
}

// A reader expects these three and must not wonder whether they were forgotten; other empty fields are left out.
function recordedRows(facts: readonly Fact[], report: ReportWords["report"]): FieldRow[] {
  return facts.flatMap(({ name, label, values, language }) => {
    if (values.length > 0) {
      return [{ label, values, ...(language === undefined ? {} : { language }) }];
    }
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
  const clock = current.clockWentBack ? [report.clockWentBack] : [];
  return { label: report.recorded, values: [when, ...(lag === undefined ? [] : [lag]), ...clock] };
}

function amendedRow(incident: ExportableIncident, { request, words }: ReportContext): FieldRow[] {
  const { amendments, earlier } = incident;
  if (amendments === 0) return [];
  const { report } = words;
  const { history } = request.disclosed;
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

/** How often and when last something was amended. */
export function howOften(
  { amendments, current }: ExportableIncident | ExportableBackground,
  words: ReportWords,
): string {
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
