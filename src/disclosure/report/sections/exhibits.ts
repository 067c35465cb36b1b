// The index of exhibits and their pages: each begins on a page of its own, with its foundation above what it shows.

import type { Block, FieldRow } from "#disclosure/pdf";
import type { ReportContext } from "../context.ts";
import type { Exhibit, Foundation, MarkedExhibit } from "../exhibits.ts";

/** Where an exhibit begins: which page, and of which file when the report comes in several. */
export interface ExhibitPlace {
  readonly page: number;
  readonly part?: number;
}

/** Where each exhibit begins, by its mark. */
export type ExhibitPages = ReadonlyMap<string, ExhibitPlace>;

/** The index: mark, description, incident and page (as California Rules of Court, 3.1110(f), asks for). */
export function exhibitIndex(
  exhibits: readonly MarkedExhibit[],
  numberOf: (exhibit: Exhibit) => number | undefined,
  pages: ExhibitPages | undefined,
  { words: { report } }: ReportContext,
): readonly Block[] {
  if (exhibits.length === 0) return [];
  const { columns } = report.exhibits;
  return [
    { kind: "heading", level: 1, text: report.exhibits.index },
    {
      kind: "table",
      firstIsHead: true,
      columns: [
        { head: columns.mark, share: 12 },
        { head: columns.title, share: 56 },
        { head: columns.incident, share: 18 },
        { head: columns.page, share: 14, align: "end" },
      ],
      rows: exhibits.map(({ mark, exhibit }) => [
        mark,
        titleOf(exhibit, report),
        String(numberOf(exhibit) ?? report.exhibits.noIncident),
        pages?.has(mark) === true ? report.exhibits.place(pages.get(mark) as ExhibitPlace) : "",
      ]),
    },
  ];
}

/** The exhibits themselves, each a group: a report that is too large for one file is parted between them. */
export function exhibitPages(
  exhibits: readonly MarkedExhibit[],
  numberOf: (exhibit: Exhibit) => number | undefined,
  { words: { report } }: ReportContext,
): readonly Block[] {
  return exhibits.flatMap((marked): readonly Block[] => {
    const name = report.exhibit(marked.mark);
    const blocks = blocksOf(marked, numberOf(marked.exhibit), report);
    return [
      { kind: "page-break", runningHead: name },
      { kind: "group", name, blocks },
    ];
  });
}

function blocksOf(
  { mark, exhibit }: MarkedExhibit,
  number: number | undefined,
  report: ReportSentences,
): readonly Block[] {
  const { fingerprint, byteCount, foundation, form, pictures } = exhibit;
  const title = titleOf(exhibit, report);
  return [
    {
      kind: "heading",
      level: 1,
      text: report.exhibits.heading(mark, title),
      bookmark: report.exhibit(mark),
    },
    {
      kind: "fields",
      rows: [
        ...(number === undefined
          ? []
          : [{ label: report.exhibits.belongsTo, values: [report.groupName(number)] }]),
        ...foundationRows(foundation, report),
        {
          label: report.exhibits.fingerprint,
          values: [[{ text: fingerprint, style: "monospaced" }]],
        },
        { label: report.exhibits.size, values: [report.exhibits.bytes(byteCount)] },
      ],
    },
    ...(pictures.length === 0
      ? [{ kind: "note", text: report.exhibits.notOnPaper[form] } as const]
      : pictures.map(
          (picture, index): Block => ({
            kind: "picture",
            picture,
            alternative: report.exhibits.alternative(mark, title, index + 1),
          }),
        )),
  ];
}

type ReportSentences = ReportContext["words"]["report"];

function titleOf({ title }: Exhibit, report: ReportSentences): string {
  return title.trim() === "" ? report.exhibits.untitled : title;
}

// What was not recorded is said to be not: an empty line would look forgotten.
function foundationRows(foundation: Foundation, report: ReportSentences): readonly FieldRow[] {
  const names = ["madeBy", "device", "madeAt", "account", "original", "done"] as const;
  return names.map((name) => {
    const said = foundation[name].trim();
    const otherwise = name === "done" ? report.exhibits.madeToFit : report.notRecorded;
    return { label: report.exhibits.foundation[name], values: [said === "" ? otherwise : said] };
  });
}
