// One row an incident, for a spreadsheet. The columns have the names of the JSON fields; what can be several stands in one
// cell, a line each.

import { assertNever } from "#base";
import type {
  ExportableIncident,
  ExportableWording,
  Moment,
  Occurrence,
} from "#incidents/exportable";
import { toInstantText } from "./instant-text.ts";
import type { TableMaterial } from "./json-table.ts";

type Row = readonly (readonly [column: string, value: string])[];

/** The head and the rows of `material`. There is always a head. */
export function incidentRows({
  incidents,
  background,
}: Pick<TableMaterial, "incidents" | "background">): string[][] {
  const names = new Map(
    background.flatMap(({ id, current: { content } }) =>
      content.kind === "other-party" ? [[id as string, content.name] as const] : [],
    ),
  );
  const rows = incidents.map(({ number, incident }) => rowOf(number, incident, names));
  const head = rows[0]?.map(([column]) => column) ?? ["number"];
  return [head, ...rows.map((row) => row.map(([, value]) => value))];
}

function rowOf(
  number: number,
  incident: ExportableIncident,
  names: ReadonlyMap<string, string>,
): Row {
  const { current, withdrawal } = incident;
  return [
    ["number", String(number)],
    ["id", incident.id],
    ...occurrenceCells(current.occurrence),
    ["burst.count", current.burst === null ? "" : String(current.burst.count)],
    ["recordedAt", toInstantText(incident.recordedAt, incident.recordedZone)],
    ["amendments", String(incident.amendments)],
    [
      "lastAmendedAt",
      incident.amendments === 0 ? "" : toInstantText(current.recordedAt, current.zone),
    ],
    [
      "withdrawnAt",
      withdrawal === null ? "" : toInstantText(withdrawal.recordedAt, withdrawal.zone),
    ],
    ["missingRevisions", String(incident.missingRevisions)],
    ...factCells(current, names),
  ];
}

function occurrenceCells(occurrence: Occurrence): Row {
  const [from, to] = ((): [Moment?, Moment?] => {
    switch (occurrence.precision) {
      case "exact":
      case "about":
        return [occurrence.at, occurrence.at];
      case "between":
        return [occurrence.from, occurrence.to];
      case "unknown":
        return [];
      default:
        return assertNever(occurrence);
    }
  })();
  return [
    ["occurrence.precision", occurrence.precision],
    ["occurrence.from", momentText(from)],
    ["occurrence.from.reading", from?.reading ?? ""],
    ["occurrence.to", momentText(to)],
    ["occurrence.to.reading", to?.reading ?? ""],
    ["occurrence.zone", occurrence.zone],
    ["occurrence.remark", occurrence.precision === "unknown" ? occurrence.remark : ""],
  ];
}

function momentText(moment: Moment | undefined): string {
  if (moment === undefined) return "";
  const { date, time } = moment;
  return time === null ? date : `${date} ${time}`;
}

function factCells(wording: ExportableWording, names: ReadonlyMap<string, string>): Row {
  const { copied, location, technology, order } = wording;
  return [
    ["copied.from", copied?.from ?? ""],
    ["copied.writtenOn", copied?.writtenOn ?? ""],
    ["location.place", location.place],
    ["location.address", location.address ?? ""],
    ["technology.device", technology.device],
    ["technology.service", technology.service],
    ["technology.account", technology.account],
    ["behaviours", wording.behaviours.join("\n")],
    [
      "parties",
      lines(
        wording.parties.map(({ party, name, part }) => [
          name.trim() === "" ? (names.get(party) ?? "") : name,
          part,
        ]),
      ),
    ],
    ["attribution", wording.attribution],
    [
      "witnesses",
      lines(
        wording.witnesses.map(({ name, contact, minor }) => [
          name,
          contact ?? "",
          minor ? "minor" : "",
        ]),
      ),
    ],
    [
      "reports",
      lines(
        wording.reports.map((told) => [
          told.agency,
          told.person,
          told.badge,
          told.reportNumber,
          told.reportedOn,
          told.response,
        ]),
      ),
    ],
    ["description", wording.description],
    ["language", wording.language],
    ["languages", lines(Object.entries(wording.languages))],
    ["injuries", wording.injuries],
    ["medicalVisit", wording.medicalVisit],
    ["damage", wording.damage],
    ["damageCost", wording.damageCost],
    ["order.inForce", order.inForce],
    ["order.breached", order.breached],
    ["order.how", order.how],
    ["evidence", wording.evidence],
    ["evidenceKept", wording.evidenceKept ?? ""],
    [
      "evidenceNeeded",
      lines(
        (wording.evidenceNeeded ?? []).map(({ what, holder, overwrittenOn }) => [
          what,
          holder,
          overwrittenOn,
        ]),
      ),
    ],
  ];
}

function lines(entries: readonly (readonly string[])[]): string {
  return entries.map((parts) => parts.filter((part) => part.trim() !== "").join("; ")).join("\n");
}
