// The head that courts expect above a paper that is filed: the court, the parties, the number of the case.

import type { Block } from "#disclosure/pdf";
import type { Caption } from "../request.ts";
import type { ReportWords } from "../telling.ts";

/** The caption; nothing when none of it was given. What was left empty is left out. */
export function captionBlock(
  caption: Caption | undefined,
  { report }: ReportWords,
): readonly Block[] {
  if (caption === undefined) return [];
  const { court, caseNumber, petitioner, respondent } = caption;
  const rows = (
    [
      [report.caption.court, court],
      [report.caption.petitioner, petitioner],
      [report.caption.respondent, respondent],
      [report.caption.caseNumber, caseNumber],
    ] as const
  )
    .filter(([, value]) => value.trim() !== "")
    .map(([label, value]) => ({ label, values: [value] }));
  return rows.length === 0 ? [] : [{ kind: "fields", rows }, { kind: "rule" }];
}
