// The declaration under penalty of perjury in the words of 28 USC 1746, with date and signature left blank: nobody signs
// before having read the paper that is signed.

import type { Block } from "#disclosure/pdf";
import type { ReportContext } from "../context.ts";

/** The declaration that was asked for; nothing when none was. */
export function declarationSection({
  request,
  words: { report },
}: ReportContext): readonly Block[] {
  const { declaration: form = "none" } = request;
  if (form === "none") return [];
  const { declaration } = report;
  return [
    {
      kind: "group",
      blocks: [
        { kind: "heading", level: 1, text: declaration.heading },
        { kind: "paragraph", text: declaration.forms[form] },
        { kind: "signature", places: [declaration.date, declaration.signature] },
        { kind: "signature", places: [declaration.name] },
        { kind: "note", text: declaration.note },
      ],
    },
  ];
}
