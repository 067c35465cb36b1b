// The facts of one wording as labelled rows. One function serves the incident and its history, so that both always tell
// the same fields in the same way.

import type { FieldRow } from "#disclosure/pdf";
import type { Disclosed, ExportableWording } from "#incidents/exportable";
import { happenedInWords, type ReportWords } from "../telling.ts";

/** Which fact a row tells. */
export type FactName =
  | "happened"
  | "place"
  | "address"
  | "device"
  | "service"
  | "account"
  | "witnesses"
  | "reports"
  | "description"
  | "evidence";

/** A fact of a wording, and the row that tells it. Without values the fact was not recorded. */
export interface Fact extends FieldRow {
  readonly name: FactName;
  readonly values: readonly string[];
}

/** The facts of `wording` in the order they are printed. What was not disclosed is not among them. */
export function factsOf(
  wording: ExportableWording,
  disclosed: Disclosed,
  words: ReportWords,
): readonly Fact[] {
  const { location, technology } = wording;
  const fact = (name: FactName, ...values: readonly string[]): Fact => ({
    name,
    label: words.report[name],
    values: values.filter((value) => value.trim() !== ""),
  });
  return [
    fact("happened", happenedInWords(wording.occurrence, words)),
    fact("place", location.place),
    fact("address", disclosed.addresses ? (location.address ?? "") : ""),
    fact("device", technology.device),
    fact("service", technology.service),
    fact("account", technology.account),
    fact(
      "witnesses",
      ...wording.witnesses.map((witness) => witnessInWords(witness, disclosed, words)),
    ),
    fact("reports", ...wording.reports.map((told) => reportInWords(told, words))),
    fact("description", wording.description),
    fact("evidence", wording.evidence),
  ];
}

// A name that was left empty is said to be, so that a witness never shrinks to nothing.
function witnessInWords(
  { name, contact }: ExportableWording["witnesses"][number],
  disclosed: Disclosed,
  { report }: ReportWords,
): string {
  const named = name.trim() === "" ? report.nameNotRecorded : name;
  return disclosed.witnessContacts && contact !== null
    ? report.witness(named, contact)
    : report.witnessWithheld(named);
}

function reportInWords(
  { agency, person, badge, reportNumber }: ExportableWording["reports"][number],
  { report }: ReportWords,
): string {
  const parts = [
    agency,
    person,
    badge.trim() === "" ? "" : report.badge(badge),
    reportNumber.trim() === "" ? "" : report.reportNumber(reportNumber),
  ];
  return report.together(parts.filter((part) => part.trim() !== ""));
}
