// An incident with no more in it than a request shows. What comes from the device holds no more to begin with; a file may.

import { assertNever } from "#base";
import {
  type BackgroundKind,
  type ExportableBackground,
  type ExportableIncident,
  type ExportableWording,
  languagesOfTexts,
  withoutReason,
} from "#incidents/exportable";
import { hasPart, type OptionalPart, type ReportRequest } from "./request.ts";

const blank: { readonly [part in OptionalPart]: Partial<ExportableWording> } = {
  behaviours: { behaviours: [] },
  technology: { technology: { device: "", service: "", account: "" } },
  parties: { parties: [] },
  attribution: { attribution: "" },
  witnesses: { witnesses: [] },
  reports: { reports: [] },
  injuries: { injuries: "", medicalVisit: "" },
  damage: { damage: "", damageCost: "" },
  order: { order: { inForce: "", order: "", breached: "", how: "" } },
  evidence: { evidence: "", evidenceKept: null, evidenceNeeded: null },
};

/** `incident` without what `request` does not disclose or leaves out. */
export function restrict(incident: ExportableIncident, request: ReportRequest): ExportableIncident {
  const { disclosed } = request;
  const leftOut = (Object.keys(blank) as OptionalPart[])
    .filter((part) => !hasPart(request, part))
    .map((part) => blank[part]);
  const wording = (one: ExportableWording): ExportableWording => {
    const shown = Object.assign(
      {
        ...(disclosed.history ? one : withoutReason(one)),
        location: disclosed.addresses ? one.location : { ...one.location, address: null },
        witnesses: disclosed.witnessContacts
          ? one.witnesses
          : one.witnesses.map((witness) => ({ ...witness, contact: null })),
        evidenceKept: disclosed.evidencePlaces ? one.evidenceKept : null,
        evidenceNeeded: disclosed.evidencePlaces ? one.evidenceNeeded : null,
      },
      ...leftOut,
    );
    return { ...shown, languages: languagesOfTexts(shown, one.languages) };
  };
  return {
    ...incident,
    current: wording(incident.current),
    earlier: disclosed.history ? incident.earlier.map(wording) : [],
    withdrawal: disclosed.history ? incident.withdrawal : null,
    pastWithdrawals: disclosed.history ? incident.pastWithdrawals : [],
    erasedWordings: disclosed.history ? incident.erasedWordings : [],
    withheldWordings: disclosed.history ? incident.withheldWordings : [],
  };
}

/** Those of `background` that `request` shows: changes and what was withdrawn only where they were ticked. */
export function restrictBackground(
  background: readonly ExportableBackground[],
  request: ReportRequest,
): readonly ExportableBackground[] {
  const { history } = request.disclosed;
  return background
    .filter(
      ({ current, withdrawal }) =>
        (withdrawal === null || history) && isKindRequested(current.content.kind, request),
    )
    .map((fact) =>
      history
        ? fact
        : {
            ...fact,
            current: withoutReason(fact.current),
            earlier: [],
            pastWithdrawals: [],
            erasedWordings: [],
            withheldWordings: [],
          },
    );
}

/** Whether a report of `request` has facts of `kind`. */
export function isKindRequested(kind: BackgroundKind, request: ReportRequest): boolean {
  switch (kind) {
    case "change":
      return request.disclosed.changes;
    case "order":
      return hasPart(request, "order");
    case "other-party":
      return hasPart(request, "parties");
    case "milestone":
      return true;
    default:
      return assertNever(kind);
  }
}
