// What an incident said before it was amended: of each earlier wording only what its successor says differently. And
// that it was withdrawn for a time, which its present state no longer shows.

import type { Block, FieldRow } from "#disclosure/pdf";
import type {
  Disclosed,
  ExportableIncident,
  ExportableWithdrawal,
  ExportableWording,
} from "#incidents/exportable";
import { instantInWords, type ReportWords } from "../telling.ts";
import { factsOf } from "./facts.ts";

/**
 * The earlier wordings of `incident`, oldest first, and the withdrawals that were taken back; nothing when there are
 * none or they were not disclosed.
 */
export function historySection(
  { earlier, current, pastWithdrawals }: ExportableIncident,
  disclosed: Disclosed,
  words: ReportWords,
): readonly Block[] {
  if (!disclosed.history) return [];
  const wordings = earlier.map((wording, index) =>
    wordingBlock(
      wording,
      earlier[index + 1] ?? current,
      words.report.earlierWording(index + 1, earlier.length),
      disclosed,
      words,
    ),
  );
  return [...wordings, ...pastWithdrawalsBlock(pastWithdrawals, words)];
}

/** When and why an incident was withdrawn, or the withdrawal taken back. */
export function withdrawalInWords(
  { recordedAt, zone, reason }: ExportableWithdrawal,
  words: ReportWords,
): readonly string[] {
  const { report } = words;
  return [
    report.withdrawnOn(instantInWords(recordedAt, zone, words)),
    reason.trim() === "" ? report.noReason : report.reason(reason),
  ];
}

function pastWithdrawalsBlock(
  pastWithdrawals: ExportableIncident["pastWithdrawals"],
  words: ReportWords,
): readonly Block[] {
  if (pastWithdrawals.length === 0) return [];
  const { report } = words;
  const rows = pastWithdrawals.map((step) => ({
    label: report.withdrawalStep[step.kind],
    values: withdrawalInWords(step, words),
  }));
  return [
    {
      kind: "group",
      blocks: [
        { kind: "heading", level: 3, text: report.pastWithdrawals },
        { kind: "fields", rows },
      ],
    },
  ];
}

function wordingBlock(
  wording: ExportableWording,
  next: ExportableWording,
  title: string,
  disclosed: Disclosed,
  words: ReportWords,
): Block {
  const { report } = words;
  const changed = differences(wording, next, disclosed, words);
  const reason = next.reason.trim() === "" ? report.noReason : report.reason(next.reason);
  return {
    kind: "group",
    blocks: [
      { kind: "heading", level: 3, text: title },
      {
        kind: "fields",
        rows: [
          {
            label: report.written,
            values: [instantInWords(wording.recordedAt, wording.zone, words)],
          },
          {
            label: report.replaced,
            values: [instantInWords(next.recordedAt, next.zone, words), reason],
          },
          ...(changed.length > 0
            ? changed
            : [{ label: report.changed, values: [report.nothingChanged] }]),
        ],
      },
    ],
  };
}

function differences(
  wording: ExportableWording,
  next: ExportableWording,
  disclosed: Disclosed,
  words: ReportWords,
): readonly FieldRow[] {
  const then = factsOf(next, disclosed, words);
  return factsOf(wording, disclosed, words)
    .filter(({ values }, index) => !areEqual(values, then[index]?.values ?? []))
    .map(({ label, values }) => ({
      label,
      values: values.length > 0 ? values : [words.report.notRecorded],
    }));
}

function areEqual(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
