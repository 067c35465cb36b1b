// The index of exhibits and their pages: each begins on a page of its own, with its foundation above what it shows.

import type { Block, FieldRow } from "#disclosure/pdf";
import type { ReportContext } from "../context.ts";
import type { Exhibit, MarkedExhibit } from "../exhibits.ts";
import { fingerprintWords } from "../telling.ts";

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
  const { fingerprint, byteCount, pictures } = exhibit;
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
        ...foundationRows(exhibit, report),
        { label: report.exhibits.fingerprint, values: [fingerprintWords(fingerprint)] },
        { label: report.exhibits.size, values: [report.exhibits.bytes(byteCount)] },
      ],
    },
    ...(pictures.length === 0
      ? [{ kind: "note", text: whyNotShown(exhibit, report) } as const]
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

function whyNotShown({ form, foundation }: Exhibit, { exhibits }: ReportSentences): string {
  const why = exhibits.notOnPaper[form];
  return foundation.original.trim() === "" ? why : `${why} ${exhibits.originalNamed}`;
}

// What was not recorded is said to be not: an empty line would look forgotten.
function foundationRows(exhibit: Exhibit, report: ReportSentences): readonly FieldRow[] {
  const { foundation } = exhibit;
  const names = ["madeBy", "device", "madeAt", "account", "original"] as const;
  return [
    ...names.map((name) => {
      const said = foundation[name].trim();
      const values = [said === "" ? report.notRecorded : said];
      return { label: report.exhibits.foundation[name], values };
    }),
    { label: report.exhibits.foundation.done, values: doneTo(exhibit, report) },
  ];
}

// What the making of this copy does to a picture is told whatever else was done to it before.
function doneTo({ foundation, pictures }: Exhibit, { exhibits }: ReportSentences) {
  const said = foundation.done.trim();
  const isShown = pictures.length > 0;
  if (said === "") {
    return [isShown ? `${exhibits.madeToFit} ${exhibits.nothingElse}` : exhibits.notInCopy];
  }
  return [said, isShown ? exhibits.madeToFit : exhibits.notInCopy];
}
