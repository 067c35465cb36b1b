// The facts of one wording as labelled rows. One function serves the incident and its history, so that both always tell
// the same fields in the same way.

import type { FieldRow, Words } from "#disclosure/pdf";
import { type ExportableWording, languageAt, strategies, strategyOf } from "#incidents/exportable";
import type { ReportContext } from "../context.ts";
import { hasPart, type OptionalPart } from "../request.ts";
import { happenedInWords, withLanguage } from "../telling.ts";

/** Which fact a row tells. */
export type FactName =
  | "happened"
  | "burst"
  | "copied"
  | "behaviours"
  | "place"
  | "address"
  | "device"
  | "service"
  | "account"
  | "parties"
  | "attribution"
  | "witnesses"
  | "reports"
  | "orderInForce"
  | "orderBreached"
  | "injuries"
  | "medicalVisit"
  | "damage"
  | "damageCost"
  | "description"
  | "evidence"
  | "evidenceKept"
  | "evidenceNeeded";

/** A fact of a wording, and the row that tells it. Without values the fact was not recorded. */
export interface Fact extends FieldRow {
  readonly name: FactName;
}

const partOf: Partial<Readonly<Record<FactName, OptionalPart>>> = {
  behaviours: "behaviours",
  device: "technology",
  service: "technology",
  account: "technology",
  parties: "parties",
  attribution: "attribution",
  witnesses: "witnesses",
  reports: "reports",
  orderInForce: "order",
  orderBreached: "order",
  injuries: "injuries",
  medicalVisit: "injuries",
  damage: "damage",
  damageCost: "damage",
  evidence: "evidence",
  evidenceKept: "evidence",
  evidenceNeeded: "evidence",
};

/** The facts of `wording` in the order they are printed. What was not disclosed or was left out is not among them. */
export function factsOf(wording: ExportableWording, context: ReportContext): readonly Fact[] {
  const { request, words } = context;
  const { location, technology } = wording;
  const fact = (name: FactName, ...values: readonly Words[]): Fact => {
    const language = isFreeText(name) ? languageAt(wording, name) : "";
    return {
      name,
      label: words.report[name],
      values: values.filter((value) => typeof value !== "string" || value.trim() !== ""),
      ...(language === "" ? {} : { language }),
    };
  };
  // A text of the person's within a sentence of the report.
  const within = (sentence: string, text: string, path: string, at: "first" | "last") =>
    withLanguage(sentence, text, languageAt(wording, path), at);
  const { occurrence, order } = wording;
  const remark = occurrence.precision === "unknown" ? occurrence.remark : "";
  return [
    fact(
      "happened",
      within(happenedInWords(occurrence, words), remark, "occurrence.remark", "last"),
    ),
    fact("burst", wording.burst === null ? "" : words.report.burstCount(wording.burst.count)),
    fact("copied", copiedInWords(wording, context)),
    fact("behaviours", ...behavioursInWords(wording, context)),
    fact("place", location.place),
    fact("address", location.address ?? ""),
    fact("device", technology.device),
    fact("service", technology.service),
    fact("account", technology.account),
    fact("parties", ...wording.parties.map((party) => partyInWords(party, context))),
    fact("attribution", wording.attribution),
    fact("witnesses", ...wording.witnesses.map((witness) => witnessInWords(witness, context))),
    fact(
      "reports",
      ...wording.reports.map((told, index) =>
        within(reportInWords(told, context), told.response, `reports.${index}.response`, "last"),
      ),
    ),
    fact("orderInForce", orderInWords(order, context)),
    fact("orderBreached", within(breachInWords(order, context), order.how, "order.how", "last")),
    fact("injuries", wording.injuries),
    fact("medicalVisit", wording.medicalVisit),
    fact("damage", wording.damage),
    fact("damageCost", wording.damageCost),
    fact("description", wording.description),
    fact("evidence", wording.evidence),
    fact("evidenceKept", wording.evidenceKept ?? ""),
    fact(
      "evidenceNeeded",
      ...(wording.evidenceNeeded ?? []).map((needed, index) =>
        within(
          neededInWords(needed, context),
          needed.what,
          `evidenceNeeded.${index}.what`,
          "first",
        ),
      ),
    ),
  ].filter(({ name }) => {
    const part = partOf[name];
    return part === undefined || hasPart(request, part);
  });
}

function isFreeText(name: FactName): boolean {
  return (
    [
      "description",
      "evidence",
      "evidenceKept",
      "attribution",
      "injuries",
      "medicalVisit",
      "damage",
    ] as readonly FactName[]
  ).includes(name);
}

function copiedInWords(
  { copied }: ExportableWording,
  { words: { dates, report } }: ReportContext,
): string {
  if (copied === null) return "";
  const from = copied.from.trim() === "" ? report.copiedFromPaper : copied.from;
  return copied.writtenOn === ""
    ? report.copiedFrom(from)
    : report.copiedFromOn(from, dates.date(copied.writtenOn));
}

// Strategy by strategy, as those who know the four will look for them.
function behavioursInWords(
  { behaviours }: ExportableWording,
  { words }: ReportContext,
): readonly string[] {
  return strategies.flatMap((strategy) => {
    const named = behaviours
      .filter((behaviour) => strategyOf(behaviour) === strategy)
      .map((behaviour) => words.behaviours.each[behaviour]);
    return named.length === 0 ? [] : [words.report.together(named)];
  });
}

function partyInWords(
  { party, name, part }: ExportableWording["parties"][number],
  { nameOf, words: { report } }: ReportContext,
): string {
  const known = name.trim() === "" ? nameOf(party) : name;
  const named = known.trim() === "" ? report.nameNotRecorded : known;
  return part === "acted-for" ? report.actedForAnother(named) : named;
}

// A name that was left empty is said to be, so that a witness never shrinks to nothing.
function witnessInWords(
  { name, contact, minor }: ExportableWording["witnesses"][number],
  { request, words: { report } }: ReportContext,
): string {
  const written = name.trim() === "" ? report.nameNotRecorded : name;
  const named = minor ? report.underAge(written) : written;
  return request.disclosed.witnessContacts && contact !== null
    ? report.witness(named, contact)
    : report.witnessWithheld(named);
}

function reportInWords(
  told: ExportableWording["reports"][number],
  { words: { dates, report } }: ReportContext,
): string {
  const { agency, person, badge, reportNumber, reportedOn, response } = told;
  const parts = [
    agency,
    person,
    badge.trim() === "" ? "" : report.badge(badge),
    reportNumber.trim() === "" ? "" : report.reportNumber(reportNumber),
    reportedOn === "" ? "" : report.reportedOn(dates.date(reportedOn)),
    response.trim() === "" ? "" : report.response(response),
  ];
  return report.together(parts.filter((part) => part.trim() !== ""));
}

function orderInWords(
  { inForce, order }: ExportableWording["order"],
  { nameOf, words: { report } }: ReportContext,
): string {
  if (inForce === "") return "";
  const name = nameOf(order);
  return name === "" ? report.answers[inForce] : report.together([report.answers[inForce], name]);
}

function breachInWords(
  { breached, how }: ExportableWording["order"],
  { words: { report } }: ReportContext,
): string {
  if (breached === "") return how;
  return how.trim() === "" ? report.answers[breached] : `${report.answers[breached]}. ${how}`;
}

function neededInWords(
  { what, holder, overwrittenOn }: NonNullable<ExportableWording["evidenceNeeded"]>[number],
  { words: { dates, report } }: ReportContext,
): string {
  const parts = [
    what,
    holder.trim() === "" ? "" : report.heldBy(holder),
    overwrittenOn === "" ? "" : report.goneBy(dates.date(overwrittenOn)),
  ];
  return report.together(parts.filter((part) => part.trim() !== ""));
}
