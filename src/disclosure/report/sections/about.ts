// What a reader must know to read a report right: what its times mean, and what this copy leaves out by choice. Each is
// said whether or not there was anything to leave out; a silence would tell.

import type { Block } from "#disclosure/pdf";
import { omissionKinds } from "../omissions/omission.ts";
import type { OmissionCounts } from "../omissions/omit.ts";
import { hasSection, type OptionalPart, optionalSections, type ReportRequest } from "../request.ts";
import type { ReportWords } from "../telling.ts";

/** The section that explains the report. `continuesSeries`: its numbers are not those it would give by itself. */
export function aboutSection(
  request: ReportRequest,
  omitted: OmissionCounts,
  continuesSeries: boolean,
  { report }: ReportWords,
): readonly Block[] {
  const { disclosed, period } = request;
  const leftOut = [
    disclosed.witnessContacts ? report.contactsGiven : report.contactsWithheld,
    disclosed.addresses ? report.addressesGiven : report.addressesWithheld,
    disclosed.evidencePlaces ? report.evidencePlacesGiven : report.evidencePlacesWithheld,
    disclosed.changes ? report.changesGiven : report.changesWithheld,
    disclosed.history ? report.historyGiven : report.historyWithheld,
  ].join(" ");
  const paragraphs = [
    period === undefined ? report.aboutLog : `${report.aboutLog} ${report.aboutPeriod}`,
    report.aboutTimes,
    `${report.aboutWords} ${omissionsInWords(omitted, report)}`,
    [
      leftOut,
      ...partsLeftOut(request.leftOut ?? [], report),
      ...sectionsLeftOut(request, report),
    ].join(" "),
    ...(continuesSeries ? [report.aboutSeries] : []),
  ];
  return [
    { kind: "heading", level: 1, text: report.about },
    ...paragraphs.map((text): Block => ({ kind: "paragraph", text })),
    { kind: "note-on-substitutes", text: report.substitutes },
  ];
}

function partsLeftOut(
  parts: readonly OptionalPart[],
  report: ReportWords["report"],
): readonly string[] {
  return parts.length === 0
    ? []
    : [report.partsLeftOut(parts.map((part) => report.optionalParts[part]))];
}

function sectionsLeftOut(request: ReportRequest, report: ReportWords["report"]): readonly string[] {
  const absent = optionalSections.filter((section) => !hasSection(request, section));
  return absent.length === 0
    ? []
    : [report.sectionsLeftOut(absent.map((section) => report.optionalSections[section]))];
}

function omissionsInWords(omitted: OmissionCounts, report: ReportWords["report"]): string {
  const kinds = omissionKinds
    .filter((kind) => omitted[kind] > 0)
    .map((kind) => report.omittedKinds[kind](omitted[kind]));
  return kinds.length === 0 ? report.omittedNone : report.omittedInAll(kinds);
}
