// The same request as tables: CSV for a spreadsheet, JSON for another program. Facts only, in open formats. See FORMAT.md.

export { toCsv } from "./csv.ts";
export { incidentRows } from "./incident-rows.ts";
export { type TableMaterial, toJsonTable } from "./json-table.ts";
export { type ReadIncidents, readIncidents, type TableProblemCode } from "./read-incidents.ts";
