// What stands in the form, as plain text, right or wrong; and the way between that and an incident's content.
// The private note is in the form and has no way into the content: it is handed on beside it.

import { isLocalDate, isLocalTime, isTimeZone, type TimeZone } from "#base";
import {
  type Behaviour,
  behaviours,
  clockChangeAt,
  contentSchema,
  type IncidentContent,
  type Precision,
  precisions,
} from "#incidents";
import { fieldsOfProblems } from "./fields-of-problems.ts";
import { languagesIn, ownLanguageNames, ownLanguagesOf } from "./own-languages.ts";

const textNames = [
  "date",
  "time",
  "reading",
  "toDate",
  "toTime",
  "toReading",
  "remark",
  "count",
  "copiedFrom",
  "writtenOn",
  "place",
  "address",
  "device",
  "service",
  "account",
  "attribution",
  "description",
  "injuries",
  "medicalVisit",
  "damage",
  "damageCost",
  "orderInForce",
  "order",
  "orderBreached",
  "orderHow",
  "evidence",
  "evidenceKept",
  "language",
  ...ownLanguageNames,
  "privateNote",
  "privateNoteLanguage",
  "reason",
  "reasonLanguage",
  // Marks of the passages that the person has said are facts, with spaces between.
  "kept",
] as const;

// What can be repeated. `party` and `partyName` say which known person a name was taken from; they are not seen.
const rowNames = {
  parties: ["party", "partyName", "name", "actedFor"],
  witnesses: ["name", "contact", "minor"],
  reports: [
    "agency",
    "person",
    "badge",
    "reportNumber",
    "reportedOn",
    "response",
    "responseLanguage",
  ],
  evidenceNeeded: ["what", "whatLanguage", "holder", "overwrittenOn"],
} as const;

type RowsName = keyof typeof rowNames;
const rowLists = Object.keys(rowNames) as readonly RowsName[];

type Texts<Name extends string> = { readonly [name in Name]: string };

/** The form. `date` and `time` are the earlier ones when the time is between two. A box that is ticked holds `yes`. */
export type RecordForm = Texts<(typeof textNames)[number]> & {
  readonly [list in RowsName]: readonly Texts<(typeof rowNames)[list][number]>[];
} & {
  readonly precision: Precision;
  readonly zone: TimeZone;
  readonly behaviours: readonly Behaviour[];
};

/** A form in which nothing has been typed yet. */
export function blankForm(zone: TimeZone): RecordForm {
  return parseForm({}, zone);
}

/** The form in `value`, as it was kept; what cannot be read in it is left blank. */
export function parseForm(value: unknown, zone: TimeZone): RecordForm {
  const given = asRecord(value);
  const chosen = asList(given.behaviours);
  return {
    ...textsOf(given, textNames),
    precision: precisions.find((one) => one === given.precision) ?? "exact",
    zone: isTimeZone(given.zone) ? given.zone : zone,
    behaviours: behaviours.filter((behaviour) => chosen.includes(behaviour)),
    ...rowsOf((list) => asList(given[list])),
  };
}

/** Whether two forms say the same. */
export function isSameForm(a: RecordForm, b: RecordForm): boolean {
  return JSON.stringify(parseForm(a, a.zone)) === JSON.stringify(parseForm(b, b.zone));
}

/** Every text of the form by the path of its field: `place`, `witnesses.0.name`, `behaviours.called`. */
export function toFields(form: RecordForm): Readonly<Record<string, string>> {
  const fields: Record<string, string> = {};
  for (const name of textNames) fields[name] = form[name];
  for (const behaviour of behaviours) {
    fields[`behaviours.${behaviour}`] = form.behaviours.includes(behaviour) ? "yes" : "";
  }
  for (const list of rowLists) {
    form[list].forEach((row, index) => {
      for (const [name, text] of Object.entries(row)) fields[`${list}.${index}.${name}`] = text;
    });
  }
  return fields;
}

/** The form whose fields hold these texts; `zone` is for a form without a field for it. */
export function fromFields(fields: Readonly<Record<string, string>>, zone: TimeZone): RecordForm {
  const rows = (list: RowsName): unknown[] => {
    const names: readonly string[] = rowNames[list];
    const found: unknown[] = [];
    const has = (index: number) => names.some((name) => `${list}.${index}.${name}` in fields);
    for (let index = 0; has(index); index += 1) {
      found.push(
        Object.fromEntries(names.map((name) => [name, fields[`${list}.${index}.${name}`] ?? ""])),
      );
    }
    return found;
  };
  return parseForm(
    {
      ...fields,
      behaviours: behaviours.filter(
        (behaviour) => (fields[`behaviours.${behaviour}`] ?? "") !== "",
      ),
      ...Object.fromEntries(rowLists.map((list) => [list, rows(list)])),
    },
    zone,
  );
}

/** What the form asks to be written down. Unchecked: whoever receives it finds what is wrong, and where. */
export function toContent(form: RecordForm): unknown {
  const isCopied = form.copiedFrom.trim() !== "" || form.writtenOn !== "";
  return {
    schema: contentSchema,
    occurrence: toOccurrence(form),
    burst: form.count.trim() === "" ? null : { count: numberIn(form.count) },
    copied: isCopied ? { from: form.copiedFrom, writtenOn: form.writtenOn } : null,
    location: { place: form.place, address: form.address },
    technology: { device: form.device, service: form.service, account: form.account },
    behaviours: form.behaviours,
    parties: form.parties.filter(isFilled).map(({ party, partyName, name, actedFor }) => ({
      // A name that was changed after it was taken over is the name of somebody else.
      party: name === partyName ? party : "",
      name,
      part: actedFor === "yes" ? "acted-for" : "did-it",
    })),
    attribution: form.attribution,
    witnesses: form.witnesses
      .filter(isFilled)
      .map((row) => ({ ...row, minor: row.minor === "yes" })),
    reports: form.reports
      .filter(isFilled)
      .map(({ responseLanguage: _language, ...report }) => report),
    description: form.description,
    injuries: form.injuries,
    medicalVisit: form.medicalVisit,
    damage: form.damage,
    damageCost: form.damageCost,
    order: {
      inForce: form.orderInForce,
      order: form.order,
      breached: form.orderBreached,
      how: form.orderHow,
    },
    evidence: form.evidence,
    evidenceKept: form.evidenceKept,
    evidenceNeeded: form.evidenceNeeded
      .filter(isFilled)
      .map(({ whatLanguage: _language, ...needed }) => needed),
    language: form.language,
    languages: languagesIn({
      ...form,
      remark: keepsRemark(form) ? form.remark : "",
      reports: form.reports.filter(isFilled),
      evidenceNeeded: form.evidenceNeeded.filter(isFilled),
    }),
  };
}

/** The form that would be written down as `content`. */
export function fromContent(content: IncidentContent): RecordForm {
  const { occurrence, location, technology, order, copied, burst } = content;
  const from =
    "at" in occurrence ? occurrence.at : "from" in occurrence ? occurrence.from : undefined;
  const to = "to" in occurrence ? occurrence.to : undefined;
  return {
    precision: occurrence.precision,
    date: from?.date ?? "",
    time: from?.time ?? "",
    reading: from?.reading ?? "",
    toDate: to?.date ?? "",
    toTime: to?.time ?? "",
    toReading: to?.reading ?? "",
    remark: "remark" in occurrence ? occurrence.remark : "",
    zone: occurrence.zone,
    count: burst === null ? "" : String(burst.count),
    copiedFrom: copied?.from ?? "",
    writtenOn: copied?.writtenOn ?? "",
    place: location.place,
    address: location.address,
    device: technology.device,
    service: technology.service,
    account: technology.account,
    behaviours: behaviours.filter((behaviour) => content.behaviours.includes(behaviour)),
    parties: content.parties.map(({ party, name, part }) => ({
      party,
      partyName: party === "" ? "" : name,
      name,
      actedFor: part === "acted-for" ? "yes" : "",
    })),
    attribution: content.attribution,
    witnesses: content.witnesses.map((row) => ({ ...row, minor: row.minor ? "yes" : "" })),
    reports: content.reports.map((row, index) => ({
      ...row,
      responseLanguage: content.languages[`reports.${index}.response`] ?? "",
    })),
    description: content.description,
    injuries: content.injuries,
    medicalVisit: content.medicalVisit,
    damage: content.damage,
    damageCost: content.damageCost,
    orderInForce: order.inForce,
    order: order.order,
    orderBreached: order.breached,
    orderHow: order.how,
    evidence: content.evidence,
    evidenceKept: content.evidenceKept,
    evidenceNeeded: content.evidenceNeeded.map((row, index) => ({
      ...row,
      whatLanguage: content.languages[`evidenceNeeded.${index}.what`] ?? "",
    })),
    language: content.language,
    ...ownLanguagesOf(content),
    privateNote: "",
    privateNoteLanguage: "",
    reason: "",
    reasonLanguage: "",
    kept: "",
  };
}

/** The marks of what the person has said is a fact. */
export function keptIn(form: RecordForm): readonly string[] {
  return form.kept.split(" ").filter((mark) => mark !== "");
}

/** The field of `form` that a problem in its content is about; rows left blank were not part of the content. */
export function fieldOf(form: RecordForm, problemPath: string): string {
  const field = fieldsOfProblems[problemPath];
  if (field !== undefined) return field;
  const [first = "", index = "", name = ""] = problemPath.split(".");
  const list = rowLists.find((one) => one === first);
  if (list !== undefined) {
    const rows: readonly Texts<string>[] = form[list];
    const filled = [...rows.keys()].filter((row) => isFilled(rows[row] ?? {}));
    return `${list}.${filled[Number(index)] ?? index}.${name}`;
  }
  return first === "location" || first === "technology" ? index : problemPath;
}

function toOccurrence(form: RecordForm): unknown {
  const { precision, date, time, toDate, toTime, remark, zone } = form;
  const moment = (day: string, timeOfDay: string, reading: string) => ({
    date: day,
    time: timeOfDay === "" ? null : timeOfDay,
    // Said of a time that came twice alone: of a time that was changed afterwards it says nothing.
    ...(reading !== "" && comesTwice(day, timeOfDay, zone) ? { reading } : {}),
  });
  if (keepsRemark(form)) return { precision: "unknown", remark, zone };
  const from = moment(date, time, form.reading);
  return precision === "between"
    ? { precision, from, to: moment(toDate, toTime, form.toReading), zone }
    : { precision, at: from, zone };
}

/** Whether a clock in `zone` showed this time twice that day; not, of anything that is no time yet. */
export function comesTwice(date: string, time: string, zone: TimeZone): boolean {
  return isLocalDate(date) && isLocalTime(time) && clockChangeAt(date, time, zone) === "twice";
}

function keepsRemark({ precision, date, time, toDate, toTime }: RecordForm): boolean {
  // "Exactly" is what the form starts with, and "between" what a number of times turns it into: left empty, neither says
  // anything about the time. A remark that was typed is still what is known of it.
  const untouched =
    date === "" &&
    time === "" &&
    (precision === "exact" || (precision === "between" && toDate === "" && toTime === ""));
  return precision === "unknown" || untouched;
}

// As people write it, thousands set apart or not. What is no such number stays what it is, to be pointed out.
function numberIn(text: string): unknown {
  return /^(\d+|\d{1,3}([\s,.’']\d{3})+)$/.test(text.trim())
    ? Number(text.replaceAll(/\D/g, ""))
    : text;
}

// A box that is ticked beside empty fields is no row, nor is a known person whose name was cleared again.
function isFilled(row: Texts<string>): boolean {
  const { name, party = "", partyName } = row;
  const isKnown = party !== "" && name === partyName;
  const saysNothing = [
    "actedFor",
    "minor",
    "party",
    "partyName",
    "responseLanguage",
    "whatLanguage",
  ];
  return (
    isKnown ||
    Object.entries(row).some(([path, text]) => !saysNothing.includes(path) && text.trim() !== "")
  );
}

function rowsOf(listed: (list: RowsName) => readonly unknown[]): Pick<RecordForm, RowsName> {
  return Object.fromEntries(
    rowLists.map((list) => [
      list,
      listed(list).map((row) => textsOf(asRecord(row), rowNames[list])),
    ]),
  ) as unknown as Pick<RecordForm, RowsName>;
}

function textsOf<Name extends string>(given: object, names: readonly Name[]): Texts<Name> {
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
