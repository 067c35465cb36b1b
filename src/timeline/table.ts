// The chart as a table: one row for each period that has something to tell, and rows for what stands in no period.

import { type Strategy, strategies } from "#incidents/exportable";
import type { Arrangement, Period } from "./arrange.ts";

/** Names a column. */
export type TimelineColumn = "entries" | "possible" | "acts" | Strategy | "unnamed" | "breaches";

/** One row: a period by its place among all, or what has none. */
export interface TimelineRow {
  readonly of: { readonly period: number } | "across" | "undated";
  /** One number for each column of the table. `null` where a period has to be known to count. */
  readonly counts: readonly (number | null)[];
}

/** The chart as numbers. Columns without any are left out, as are periods in which nothing is told. */
export interface TimelineTable {
  readonly columns: readonly TimelineColumn[];
  readonly rows: readonly TimelineRow[];
}

const allColumns: readonly TimelineColumn[] = [
  "entries",
  "possible",
  "acts",
  ...strategies,
  "unnamed",
  "breaches",
];

/** `arrangement` as a table. */
export function timelineTable({ periods, across, undated }: Arrangement): TimelineTable {
  const told = periods
    .map((period, index) => ({ period, index }))
    .filter(({ period }) => period.entries > 0 || period.possible > 0);
  const hasBursts = told.some(({ period }) => period.acts > period.entries);
  const columns = allColumns.filter(
    (column) =>
      column === "entries" ||
      (column === "acts" ? hasBursts : told.some(({ period }) => countIn(period, column) > 0)),
  );
  const only = (entries: number) =>
    columns.map((column) => (column === "entries" ? entries : null));
  return {
    columns,
    rows: [
      ...told.map(({ period, index }) => ({
        of: { period: index },
        counts: columns.map((column) => countIn(period, column)),
      })),
      ...(across.length > 0 ? [{ of: "across" as const, counts: only(across.length) }] : []),
      ...(undated.length > 0 ? [{ of: "undated" as const, counts: only(undated.length) }] : []),
    ],
  };
}

function countIn(period: Period, column: TimelineColumn): number {
  return column === "entries" || column === "possible" || column === "acts" || column === "breaches"
    ? period[column]
    : period.strategies[column];
}
