// Every text a person typed in a wording, whatever field it stands in. Walks the whole of it and leaves alone only what is
// known to be no free text: a field that is added tomorrow is looked at from the first day.

import type { BackgroundId, IncidentId, Milliseconds } from "#base";
import type {
  BackgroundKind,
  ExportableBackground,
  ExportableIncident,
  ExportableWithdrawal,
  ExportableWording,
} from "#incidents/exportable";

/** Where a text stands: `description`, `witnesses.2.name`. */
export type TextPath = string;

/** What a text belongs to. */
export type TextOwner =
  | { readonly kind: "incident"; readonly number: number; readonly id: IncidentId }
  | { readonly kind: "fact"; readonly id: BackgroundId; readonly fact: BackgroundKind }
  /** `index` is its place among all that were handed in, from 0. */
  | { readonly kind: "exhibit"; readonly index: number; readonly mark: string }
  /** The head of the report: who kept it, and the caption. */
  | { readonly kind: "head" };

// Dates, choices and references. Numbers that an agency gave stay whole: a court needs them to find the report.
const noText = new Set([
  "schema",
  "precision",
  "date",
  "time",
  "zone",
  "language",
  "languages",
  "reasonLanguage",
  "reading",
  "behaviours",
  "party",
  "part",
  "order.order",
  "inForce",
  "breached",
  "writtenOn",
  "reportedOn",
  "overwrittenOn",
  "badge",
  "reportNumber",
  "id",
  "kind",
  "change",
  "milestone",
  "actsFor",
  "against",
  "issuedOn",
  "servedOn",
  "expiresOn",
  "madeOn",
  "on",
  "number",
]);

/** `wording` with every text in it put through `change`. */
export function mapTexts(
  wording: ExportableWording,
  change: (text: string, path: TextPath) => string,
): ExportableWording {
  return mapped(wording, "", change) as ExportableWording;
}

/** `record` with every text of its present and earlier wordings, and every reason, put through `change`. */
export function mapRecordTexts<Kind extends ExportableIncident | ExportableBackground>(
  record: Kind,
  change: (text: string, path: TextPath, writtenAt: Milliseconds) => string,
): Kind {
  const wording = (one: Kind["current"]) =>
    mapped(one, "", (text, path) => change(text, path, one.recordedAt)) as Kind["current"];
  const step = <Step extends ExportableWithdrawal>(one: Step): Step => ({
    ...one,
    reason: change(one.reason, "reason", one.recordedAt),
  });
  return {
    ...record,
    current: wording(record.current),
    earlier: record.earlier.map(wording),
    withdrawal: record.withdrawal === null ? null : step(record.withdrawal),
    pastWithdrawals: record.pastWithdrawals.map(step),
  };
}

/** Every text that is not empty of what `walk` goes through, with its place. */
export function textsIn(
  walk: (visit: (text: string, path: TextPath) => string) => unknown,
): readonly (readonly [TextPath, string])[] {
  const found: (readonly [TextPath, string])[] = [];
  walk((text, path) => {
    if (text.trim() !== "") found.push([path, text]);
    return text;
  });
  return found;
}

function mapped(value: unknown, path: TextPath, change: (text: string, path: string) => string) {
  if (typeof value === "string") return change(value, path);
  if (Array.isArray(value)) {
    return value.map((one, index): unknown => mapped(one, `${path}.${index}`, change));
  }
  if (typeof value !== "object" || value === null) return value;
  const fields: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    const at = path === "" ? key : `${path}.${key}`;
    fields[key] = noText.has(key) || noText.has(at) ? inner : mapped(inner, at, change);
  }
  return fields;
}
