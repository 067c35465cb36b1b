// The incidents of one request as JSON: every fact in its own field, times as people write them. FORMAT.md describes it;
// `read-incidents.ts` reads it back without a loss.

import type { Milliseconds, TimeZone } from "#base";
import type { Disclosed, ExportableBackground, ExportableIncident } from "#incidents/exportable";
import { toInstantText } from "./instant-text.ts";

/** What the tables of one request hold: incidents as they may be shown, under the numbers of the report. */
export interface TableMaterial {
  readonly incidents: readonly {
    readonly number: number;
    readonly incident: ExportableIncident;
  }[];
  readonly background: readonly ExportableBackground[];
  readonly disclosed: Disclosed;
  readonly madeAt?: { readonly instant: Milliseconds; readonly zone: TimeZone };
  /** The last link of the log's chain, where the report of the same request prints it. */
  readonly chain?: { readonly head: string; readonly hasBreaks: boolean };
}

/** The name and the version of the format, at the head of each file. */
export const format = { name: "daybook-table", version: 1 };

/** The JSON table of `material`, indented for people. */
export function toJsonTable(material: TableMaterial): string {
  const { incidents, background, disclosed, madeAt, chain } = material;
  const table = {
    format: format.name,
    version: format.version,
    ...(madeAt === undefined
      ? {}
      : { madeAt: toInstantText(madeAt.instant, madeAt.zone), zone: madeAt.zone }),
    ...(chain === undefined ? {} : { chain: { head: chain.head, hasBreaks: chain.hasBreaks } }),
    disclosed,
    incidents: incidents.map(({ number, incident }) => ({
      number,
      ...(withInstantTexts(incident) as object),
    })),
    background: background.map(withInstantTexts),
  };
  return `${JSON.stringify(table, null, 2)}\n`;
}

// Wherever an instant stands, the zone of its clock stands beside it.
function withInstantTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withInstantTexts);
  if (typeof value !== "object" || value === null) return value;
  const fields = value as Record<string, unknown>;
  const zones: Record<string, unknown> = {
    recordedAt: fields.recordedZone ?? fields.zone,
    erasedAt: fields.erasedZone,
  };
  return Object.fromEntries(
    Object.entries(fields).map(([key, inner]) => [
      key,
      key in zones && typeof inner === "number"
        ? toInstantText(inner as Milliseconds, zones[key] as TimeZone)
        : withInstantTexts(inner),
    ]),
  );
}
