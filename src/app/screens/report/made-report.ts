// The files of a report that was made, and what they are called: a day and nothing that says what they are.

import { type Milliseconds, type TimeZone, toLocal } from "#base";
import type { AskedPapers, Paper, PaperKind } from "../../report-worker/protocol.ts";
import type { ReportOutcome } from "../../session-types.ts";

/** A report that was made, with what a screen tells of it. */
export type MadeReport = Extract<ReportOutcome, { kind: "made" }> & {
  readonly fileNames: readonly string[];
  readonly paper: AskedPapers["paper"];
  /** Whether some characters are printed as numbers. */
  readonly hasUnprintable: boolean;
};

const endings: Readonly<Record<PaperKind, string>> = {
  filed: ".pdf",
  sheet: "-sheet.pdf",
  csv: ".csv",
  json: ".json",
};

/** The type of each file, as a browser and a share sheet name it. */
export const fileTypes: Readonly<
  Record<PaperKind, "application/pdf" | "text/csv" | "application/json">
> = {
  filed: "application/pdf",
  sheet: "application/pdf",
  csv: "text/csv",
  json: "application/json",
};

/** What each of `papers` is called. */
export function fileNamesOf(
  papers: readonly Pick<Paper, "kind" | "part" | "parts">[],
  madeAt: Milliseconds,
  zone: TimeZone,
): readonly string[] {
  const { date } = toLocal(madeAt, zone);
  return papers.map(({ kind, part, parts }) => {
    const place = parts === 1 ? "" : `-${part}-of-${parts}`;
    return `daybook-${date}${place}${endings[kind]}`;
  });
}
