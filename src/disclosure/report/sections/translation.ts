// Room for a translation below a text in another language. A court wants one that is certified; what is written here by
// hand is a help for reading and says so.

import type { Block } from "#disclosure/pdf";
import type { ReportContext } from "../context.ts";

const linesToWriteOn = 5;

/** The room; nothing for a text in the language of the report, in none that is known, or when it was not wanted. */
export function translationBlocks(
  language: string,
  { request, words: { report } }: ReportContext,
): readonly Block[] {
  const isOther = language !== "" && primary(language) !== primary(report.language);
  if (!isOther || request.roomForTranslation === false) return [];
  return [
    { kind: "heading", level: 3, text: report.translation.heading },
    {
      kind: "note",
      text: report.translation.note(report.translation.languages[primary(language)] ?? language),
    },
    ...Array.from({ length: linesToWriteOn }, (): readonly Block[] => [
      { kind: "paragraph", text: "\u00A0" },
      { kind: "rule" },
    ]).flat(),
  ];
}

function primary(language: string): string {
  return language.split("-")[0]?.toLowerCase() ?? "";
}
