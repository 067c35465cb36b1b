// Room for a translation below a text in another language. A court wants one that is certified; what is written here by
// hand is a help for reading and says so.

import type { Block, FieldRow } from "#disclosure/pdf";
import { languageNames } from "#i18n/language-names";
import { isSameLanguage } from "#incidents/exportable";
import type { ReportContext } from "../context.ts";

const linesToWriteOn = 5;

/** The room; nothing for a text in the language of the report, in none that is known, or when it was not wanted. */
export function translationBlocks(language: string, context: ReportContext): readonly Block[] {
  const { report } = context.words;
  if (!isWanted(language, context)) return [];
  return roomUnder(report.translation.note(nameOf(language)), context);
}

/** One room for those of `rows` that have words in another language, naming them. */
export function translationOfRows(
  rows: readonly FieldRow[],
  context: ReportContext,
): readonly Block[] {
  const { translation, together } = context.words.report;
  const named = rows.flatMap((row) => {
    const languages = languagesOf(row).filter((language) => isWanted(language, context));
    return languages.length === 0
      ? []
      : [translation.row(row.label, languages.map(nameOf).join(", "))];
  });
  return named.length === 0 ? [] : roomUnder(translation.noteOnRows(together(named)), context);
}

function roomUnder(note: string, { words: { report } }: ReportContext): readonly Block[] {
  // Together: a line to write on alone at the head of a page belongs to nothing.
  return [
    {
      kind: "group",
      blocks: [
        { kind: "heading", level: 3, text: report.translation.heading },
        { kind: "note", text: note },
        ...Array.from({ length: linesToWriteOn }, (): readonly Block[] => [
          { kind: "paragraph", text: "\u00A0" },
          { kind: "rule" },
        ]).flat(),
      ],
    },
  ];
}

function isWanted(language: string, { request, words: { report } }: ReportContext): boolean {
  return (
    language !== "" &&
    !isSameLanguage(language, report.language) &&
    request.roomForTranslation !== false
  );
}

function nameOf(language: string): string {
  return languageNames()[language.split("-")[0]?.toLowerCase() ?? ""] ?? language;
}

// Each once, in the order they stand there.
function languagesOf({ language, values }: FieldRow): readonly string[] {
  if (values.length === 0) return [];
  const within = values.flatMap((words) =>
    typeof words === "string" ? [] : words.map((run) => run.language ?? ""),
  );
  return [...new Set([language ?? "", ...within])];
}
