// What stands beside the incidents: whom they name, which orders there are, which dates matter, and what the person had to
// change. Facts in the person's own words, each with when it was written down.

import type { LocalDate } from "#base";
import type { Block, FieldRow, Words } from "#disclosure/pdf";
import type { Background, ExportableBackground } from "#incidents/exportable";
import type { ReportContext } from "../context.ts";
import { hasPart } from "../request.ts";
import { instantInWords, type ReportWords } from "../telling.ts";
import { missingChanges, withdrawalInWords } from "./history.ts";
import { howOften } from "./incident.ts";
import { translationOfRows } from "./translation.ts";

type Of<Kind extends Background["kind"]> = Extract<Background, { kind: Kind }>;

/** Whom the incidents name. */
export function partiesSection(
  background: readonly ExportableBackground[],
  context: ReportContext,
): readonly Block[] {
  if (!hasPart(context.request, "parties")) return [];
  const { report } = context.words;
  return section(background, "other-party", report.people.heading, context, (content) => [
    row(report.people.name, content.name),
    row(report.people.relationship, content.relationship, content.language),
    row(report.people.identifiers, content.identifiers, content.language),
    row(report.people.vehicles, content.vehicles),
    row(report.people.accounts, content.accounts),
    row(report.people.actsFor, context.nameOf(content.actsFor)),
  ]);
}

/** The orders of courts. */
export function ordersSection(
  background: readonly ExportableBackground[],
  context: ReportContext,
): readonly Block[] {
  if (!hasPart(context.request, "order")) return [];
  const { report } = context.words;
  const { orders } = report;
  return section(background, "order", orders.heading, context, (content) => [
    row(orders.title, content.title.trim() === "" ? orders.untitled : content.title),
    row(orders.court, content.court),
    row(orders.number, content.number),
    row(orders.against, context.nameOf(content.against)),
    row(orders.issued, dayInWords(content.issuedOn, context)),
    row(orders.served, dayInWords(content.servedOn, context)),
    row(orders.expires, dayInWords(content.expiresOn, context)),
    row(orders.terms, content.terms, content.language),
  ]);
}

/** What the person changed, earliest first: the facts of what it does to a life. Only where changes were ticked. */
export function changesSection(
  background: readonly ExportableBackground[],
  context: ReportContext,
): readonly Block[] {
  const { changes } = context.words.report;
  if (!context.request.disclosed.changes) return [];
  const made = background
    .flatMap(({ current: { content }, withdrawal }) =>
      content.kind === "change" ? [{ ...content, isWithdrawn: withdrawal !== null }] : [],
    )
    .sort((a, b) =>
      (a.madeOn === "" ? "~" : a.madeOn).localeCompare(b.madeOn === "" ? "~" : b.madeOn),
    );
  if (made.length === 0) return [];
  return [
    { kind: "heading", level: 1, text: changes.heading },
    {
      kind: "table",
      columns: [
        { head: changes.when, share: 22 },
        { head: changes.kind, share: 20 },
        { head: changes.what, share: 42 },
        { head: changes.cost, share: 16 },
      ],
      rows: made.map((each) => [
        whenMade(each.madeOn, each.isWithdrawn, context),
        changes.kinds[each.change],
        inItsLanguage(each),
        each.cost,
      ]),
    },
    ...translationOfRows([{ label: changes.what, values: made.map(inItsLanguage) }], context),
  ];
}

function inItsLanguage({ what, language }: Pick<Of<"change">, "what" | "language">): Words {
  return language === undefined ? what : [{ text: what, language }];
}

function section<Kind extends Background["kind"]>(
  background: readonly ExportableBackground[],
  kind: Kind,
  heading: string,
  context: ReportContext,
  rowsOf: (content: Of<Kind>) => readonly (FieldRow | undefined)[],
): readonly Block[] {
  const { words } = context;
  const facts = background.filter(({ current }) => current.content.kind === kind);
  if (facts.length === 0) return [];
  return [
    { kind: "heading", level: 1, text: heading },
    ...facts.map((fact): Block => {
      const { current, recordedAt, recordedZone, withdrawal, firstIsMissing } = fact;
      const when = instantInWords(recordedAt, recordedZone, words);
      const rows = rowsOf(current.content as Of<Kind>).filter((each) => each !== undefined);
      return {
        kind: "group",
        blocks: [
          {
            kind: "fields",
            rows: [
              ...rows,
              {
                label: words.report.recorded,
                values: [firstIsMissing ? words.report.noLaterThan(when) : when],
              },
              ...amendedRow(fact, words),
              ...(withdrawal === null
                ? []
                : [
                    { label: words.report.withdrawn, values: withdrawalInWords(withdrawal, words) },
                  ]),
            ],
          },
          ...translationOfRows(rows, context),
        ],
      };
    }),
  ];
}

// What a fact said before is in the tables alone; that it said something else is told here too.
function amendedRow(fact: ExportableBackground, words: ReportWords): readonly FieldRow[] {
  const { report } = words;
  if (fact.amendments === 0) return [];
  const missing = missingChanges(fact);
  const values =
    missing > 0
      ? [`${report.amendedCount(fact.amendments)} ${report.changesMissing(missing)}`]
      : [howOften(fact, words)];
  return [{ label: report.amended, values }];
}

function whenMade(madeOn: LocalDate | "", isWithdrawn: boolean, context: ReportContext): string {
  const { changes, withdrawnHeading } = context.words.report;
  const day = madeOn === "" ? changes.undated : dayInWords(madeOn, context);
  return isWithdrawn ? withdrawnHeading(day) : day;
}

function row(label: string, value: string, language?: string): FieldRow | undefined {
  if (value.trim() === "") return undefined;
  return { label, values: [value], ...(language === undefined ? {} : { language }) };
}

function dayInWords(day: LocalDate | "", { words }: ReportContext): string {
  return day === "" ? "" : words.dates.date(day);
}
