// What stands in the form, as plain text, right or wrong; and the way between that and an incident's content.
// The private note is in the form and has no way into the content: it is handed on beside it.

import { isTimeZone, type TimeZone } from "#base";
import { blankContent, type IncidentContent, type Precision, precisions } from "#incidents";

const textNames = [
  "date",
  "time",
  "toDate",
  "toTime",
  "remark",
  "place",
  "address",
  "device",
  "service",
  "account",
  "description",
  "evidence",
  "privateNote",
  "reason",
  // Marks of the passages that the person has said are facts, with spaces between.
  "kept",
] as const;

const witnessNames = ["name", "contact"] as const;
const reportNames = ["agency", "person", "badge", "reportNumber"] as const;

type Texts<Name extends string> = { readonly [name in Name]: string };

/** The form. `date` and `time` are the earlier ones when the time is between two. */
export interface RecordForm extends Texts<(typeof textNames)[number]> {
  readonly precision: Precision;
  readonly zone: TimeZone;
  readonly witnesses: readonly Texts<(typeof witnessNames)[number]>[];
  readonly reports: readonly Texts<(typeof reportNames)[number]>[];
}

/** A form in which nothing has been typed yet. */
export function blankForm(zone: TimeZone): RecordForm {
  return { ...textsOf({}, textNames), precision: "exact", zone, witnesses: [], reports: [] };
}

/** The form in `value`, as it was kept; what cannot be read in it is left blank. */
export function parseForm(value: unknown, zone: TimeZone): RecordForm {
  const given = asRecord(value);
  return {
    ...textsOf(given, textNames),
    precision: precisions.find((one) => one === given.precision) ?? "exact",
    zone: isTimeZone(given.zone) ? given.zone : zone,
    witnesses: asList(given.witnesses).map((row) => textsOf(asRecord(row), witnessNames)),
    reports: asList(given.reports).map((row) => textsOf(asRecord(row), reportNames)),
  };
}

/** Whether two forms say the same. */
export function isSameForm(a: RecordForm, b: RecordForm): boolean {
  return JSON.stringify(parseForm(a, a.zone)) === JSON.stringify(parseForm(b, b.zone));
}

/** Every text of the form by the path of its field: `place`, `witnesses.0.name`. */
export function toFields(form: RecordForm): Readonly<Record<string, string>> {
  const fields: Record<string, string> = {};
  for (const name of textNames) fields[name] = form[name];
  for (const list of ["witnesses", "reports"] as const) {
    form[list].forEach((row, index) => {
      for (const [name, text] of Object.entries(row)) fields[`${list}.${index}.${name}`] = text;
    });
  }
  return fields;
}

/** The form whose fields hold these texts; `zone` is for a form without a field for it. */
export function fromFields(fields: Readonly<Record<string, string>>, zone: TimeZone): RecordForm {
  const rows = <Name extends string>(list: string, names: readonly Name[]): Texts<Name>[] => {
    const found: Texts<Name>[] = [];
    const has = (index: number) => names.some((name) => `${list}.${index}.${name}` in fields);
    for (let index = 0; has(index); index += 1) {
      const row = Object.fromEntries(
        names.map((name) => [name, fields[`${list}.${index}.${name}`] ?? ""]),
      );
      found.push(row as Texts<Name>);
    }
    return found;
  };
  return parseForm(
    {
      ...fields,
      witnesses: rows("witnesses", witnessNames),
      reports: rows("reports", reportNames),
    },
    zone,
  );
}

/** What the form asks to be written down. Unchecked: whoever receives it finds what is wrong, and where. */
export function toContent(form: RecordForm, before = blankContent(form.zone)): unknown {
  return {
    ...before,
    occurrence: toOccurrence(form),
    location: { place: form.place, address: form.address },
    technology: { device: form.device, service: form.service, account: form.account },
    witnesses: form.witnesses.filter(isFilled).map((row) => ({ ...row, minor: false })),
    reports: form.reports.filter(isFilled).map((row) => ({ ...row, reportedOn: "", response: "" })),
    description: form.description,
    evidence: form.evidence,
  };
}

/** The form that would be written down as `content`. */
export function fromContent(content: IncidentContent): RecordForm {
  const { occurrence, location, technology } = content;
  const from =
    "at" in occurrence ? occurrence.at : "from" in occurrence ? occurrence.from : undefined;
  const to = "to" in occurrence ? occurrence.to : undefined;
  return {
    precision: occurrence.precision,
    date: from?.date ?? "",
    time: from?.time ?? "",
    toDate: to?.date ?? "",
    toTime: to?.time ?? "",
    remark: "remark" in occurrence ? occurrence.remark : "",
    zone: occurrence.zone,
    place: location.place,
    address: location.address,
    device: technology.device,
    service: technology.service,
    account: technology.account,
    witnesses: content.witnesses.map((row) => textsOf(row, witnessNames)),
    reports: content.reports.map((row) => textsOf(row, reportNames)),
    description: content.description,
    evidence: content.evidence,
    privateNote: "",
    reason: "",
    kept: "",
  };
}

/** The marks of what the person has said is a fact. */
export function keptIn(form: RecordForm): readonly string[] {
  return form.kept.split(" ").filter((mark) => mark !== "");
}

/** The field of `form` that a problem in its content is about; rows left blank were not part of the content. */
export function fieldOf(form: RecordForm, problemPath: string): string {
  const field = occurrenceFields[problemPath];
  if (field !== undefined) return field;
  const [list = "", index = "", name = ""] = problemPath.split(".");
  if (list === "witnesses" || list === "reports") {
    const filled = [...form[list].keys()].filter((row) => isFilled(form[list][row] ?? {}));
    return `${list}.${filled[Number(index)] ?? index}.${name}`;
  }
  return list === "location" || list === "technology" ? index : problemPath;
}

const occurrenceFields: Readonly<Record<string, string>> = {
  "occurrence.at.date": "date",
  "occurrence.at.time": "time",
  "occurrence.from.date": "date",
  "occurrence.from.time": "time",
  "occurrence.to.date": "toDate",
  "occurrence.to.time": "toTime",
  "occurrence.remark": "remark",
  "occurrence.precision": "precision",
  "occurrence.zone": "zone",
};

function toOccurrence({
  precision,
  date,
  time,
  toDate,
  toTime,
  remark,
  zone,
}: RecordForm): unknown {
  const moment = (day: string, timeOfDay: string) => ({
    date: day,
    time: timeOfDay === "" ? null : timeOfDay,
  });
  // "Exactly" is what the form starts with: left as it was, it says nothing about the time.
  const untouched = precision === "exact" && date === "" && time === "";
  if (precision === "unknown" || untouched) {
    return { precision: "unknown", remark: untouched ? "" : remark, zone };
  }
  return precision === "between"
    ? { precision, from: moment(date, time), to: moment(toDate, toTime), zone }
    : { precision, at: moment(date, time), zone };
}

function isFilled(row: Texts<string>): boolean {
  return Object.values(row).some((text) => text.trim() !== "");
}

function textsOf<Name extends string>(
  given: Readonly<Record<string, unknown>> | Texts<Name>,
  names: readonly Name[],
): Texts<Name> {
  const from = given as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    names.map((name) => [name, typeof from[name] === "string" ? from[name] : ""]),
  ) as Texts<Name>;
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
