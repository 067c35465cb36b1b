// What an incident said before it was amended: of each earlier wording only what its successor says differently. And
// that it was withdrawn for a time, which its present state no longer shows.

import type { Block, FieldRow, Words } from "#disclosure/pdf";
import type {
  ExportableIncident,
  ExportableWithdrawal,
  ExportableWording,
} from "#incidents/exportable";
import type { ReportContext } from "../context.ts";
import { instantInWords, type ReportWords, reasonInWords } from "../telling.ts";
import { factsOf } from "./facts.ts";

/**
 * The earlier wordings of `incident`, oldest first, and the withdrawals that were taken back; nothing when there are
 * none or they were not disclosed.
 */
export function historySection(
  incident: ExportableIncident,
  context: ReportContext,
): readonly Block[] {
  const { request, words } = context;
  if (!request.disclosed.history) return [];
  const { earlier, current, pastWithdrawals, firstIsMissing, erasedWordings, withheldWordings } =
    incident;
  const lackSome = missingChanges(incident) + erasedWordings.length + withheldWordings.length > 0;
  const { report } = words;
  const when = ({ recordedAt, zone }: ExportableWording, isOnlyLatest: boolean) => {
    const time = instantInWords(recordedAt, zone, words);
    return isOnlyLatest ? report.noLaterThan(time) : time;
  };
  const wordings = earlier.map((wording, index) => {
    const next = earlier[index + 1] ?? current;
    return wordingBlock(
      wording,
      next,
      {
        title: report.earlierWording(index + 1, earlier.length),
        written: when(wording, firstIsMissing && index === 0),
        // Between any two wordings there may have been one that is missing, was erased or is not shown.
        replaced: when(next, lackSome),
        // A reason that explains words which are not shown is not shown either: that none was given would not be true.
        mayLackReason: withheldWordings.length > 0,
      },
      context,
    );
  });
  return [
    ...wordings,
    ...withheldWordingsBlock(incident, words),
    ...erasedWordingsBlock(incident, words),
    ...pastWithdrawalsBlock(pastWithdrawals, words),
  ];
}

// What stays on the device is told, so that the count of amendments can be followed; why it stays is not.
function withheldWordingsBlock(
  { withheldWordings }: ExportableIncident,
  words: ReportWords,
): readonly Block[] {
  if (withheldWordings.length === 0) return [];
  const { report } = words;
  const rows = withheldWordings.map(({ recordedAt, zone }) => ({
    label: report.written,
    values: [instantInWords(recordedAt, zone, words)],
  }));
  return [
    {
      kind: "group",
      blocks: [
        { kind: "heading", level: 3, text: report.withheldWordings },
        { kind: "fields", rows },
      ],
    },
  ];
}

// What was erased cannot be shown; that it was erased, and when, is told where it would stand.
function erasedWordingsBlock(
  { erasedWordings }: ExportableIncident,
  words: ReportWords,
): readonly Block[] {
  if (erasedWordings.length === 0) return [];
  const { report } = words;
  const rows = erasedWordings.map(({ recordedAt, zone, erasedAt, erasedZone }) => ({
    label: report.erasedWording,
    values: [
      report.erasedOn(
        instantInWords(recordedAt, zone, words),
        instantInWords(erasedAt, erasedZone, words),
      ),
    ],
  }));
  return [
    {
      kind: "group",
      blocks: [
        { kind: "heading", level: 3, text: report.erasedWordings },
        { kind: "fields", rows },
      ],
    },
  ];
}

/** How many changes of an incident could not be read; its first wording is not a change. */
export function missingChanges({
  missingRevisions,
  firstIsMissing,
}: Pick<ExportableIncident, "missingRevisions" | "firstIsMissing">): number {
  return firstIsMissing ? missingRevisions - 1 : missingRevisions;
}

/** When and why an incident was withdrawn, or the withdrawal taken back. */
export function withdrawalInWords(
  withdrawal: ExportableWithdrawal,
  words: ReportWords,
): readonly Words[] {
  const { recordedAt, zone, reason, wordsErased } = withdrawal;
  const { report } = words;
  return [
    report.withdrawnOn(instantInWords(recordedAt, zone, words)),
    wordsErased
      ? report.reasonErased
      : reason.trim() === ""
        ? report.noReason
        : reasonInWords(withdrawal, words),
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
  said: {
    readonly title: string;
    readonly written: string;
    readonly replaced: string;
    readonly mayLackReason: boolean;
  },
  context: ReportContext,
): Block {
  const { words } = context;
  const { report } = words;
  const changed = differences(wording, next, context);
  const hasReason = next.reason.trim() !== "";
  const reason = hasReason
    ? [reasonInWords(next, words)]
    : said.mayLackReason
      ? []
      : [report.noReason];
  return {
    kind: "group",
    blocks: [
      { kind: "heading", level: 3, text: said.title },
      {
        kind: "fields",
        rows: [
          {
            label: report.written,
            values: [said.written],
          },
          {
            label: report.replaced,
            values: [said.replaced, ...reason],
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
  context: ReportContext,
): readonly FieldRow[] {
  const then = factsOf(next, context);
  return factsOf(wording, context)
    .filter(({ values }, index) => !areEqual(values, then[index]?.values ?? []))
    .map(({ label, values, language }) =>
      values.length === 0
        ? { label, values: [context.words.report.notRecorded] }
        : { label, values, ...(language === undefined ? {} : { language }) },
    );
}

function areEqual(a: readonly Words[], b: readonly Words[]): boolean {
  return a.length === b.length && a.every((value, index) => plain(value) === plain(b[index] ?? ""));
}

function plain(words: Words): string {
  return typeof words === "string" ? words : words.map(({ text }) => text).join("");
}
