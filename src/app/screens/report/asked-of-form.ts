// What a person ticked and typed, as a request. The same texts fill the form again when they come back to it.

import { byteCount, isId, isLocalDate } from "#base";
import {
  type Declaration,
  declarations,
  type OptionalPart,
  optionalParts,
  optionalSections,
  type ReportRequest,
  type TextOwner,
  type TextPath,
} from "#disclosure/report";
import type { CopyId } from "#incidents";
import { ticked } from "#ui";
import type { AskedExhibit, AskedPapers, PaperKind } from "../../report-worker/protocol.ts";
import type { ReviewedFiles } from "../../review/decide-files.ts";
import { type ChosenEntries, requestOf } from "./chosen-entries.ts";

/** What stands in the form, by path. */
export type ReportForm = Readonly<Record<string, string>>;

/** What may stay out unless it is ticked, in the order of the form. */
export const disclosures = [
  "witnessContacts",
  "addresses",
  "evidencePlaces",
  "changes",
  "history",
  "earlierFeelings",
] as const;

/** What may stay out of the report as a whole, in the order of the form. */
export const wholeParts = [...optionalSections, "translation"] as const;

/** The sizes in MB that courts are known to set, and that a file can be kept below. */
export const sizes = ["10", "15", "25", "35", "50"] as const;

function isOneOf(all: readonly string[], value: string): boolean {
  return all.includes(value);
}

/**
 * What was asked for, without font packs yet; `undefined` when a date cannot be read. `numbers` are those of the series it
 * continues.
 */
export function askedOf(
  form: ReportForm,
  chosen: {
    readonly entries: ChosenEntries;
    readonly paper: AskedPapers["paper"];
    readonly order: NonNullable<ReportRequest["order"]>;
    readonly declaration: Declaration;
    readonly exhibitMarks: NonNullable<ReportRequest["exhibitMarks"]>;
  },
  numbers: Readonly<Record<string, number>> | undefined,
  files: ReadonlyMap<string, File>,
): AskedPapers | undefined {
  const text = (path: string) => (form[path] ?? "").trim();
  const isTicked = (path: string) => form[path] === ticked;
  const [from, to] = [text("from"), text("to")];
  if ((from !== "" && !isLocalDate(from)) || (to !== "" && !isLocalDate(to))) return undefined;
  const caption = {
    court: text("court"),
    caseNumber: text("caseNumber"),
    petitioner: text("petitioner"),
    respondent: text("respondent"),
  };
  const hasCaption = Object.values(caption).some((part) => part !== "");
  const kinds: PaperKind[] = ["filed"];
  for (const kind of ["sheet", "csv", "json"] as const) if (isTicked(kind)) kinds.push(kind);
  return {
    exhibits: exhibitRows(form).flatMap((row) => {
      const file = files.get(row);
      if (file === undefined) return [];
      const said = (name: string) => text(`exhibit.${row}.${name}`);
      const id = said("incident");
      return {
        file,
        incident: isId<"incident">(id) ? id : null,
        title: said("title"),
        foundation: {
          madeBy: said("madeBy"),
          device: said("device"),
          madeAt: said("madeAt"),
          account: said("account"),
          original: said("original"),
          done: said("done"),
        },
      };
    }),
    kinds,
    packs: [],
    paper: chosen.paper,
    mostBytes: isOneOf(sizes, text("mostMegabytes"))
      ? byteCount(Number(text("mostMegabytes")) * 1_000_000)
      : null,
    request: {
      disclosed: {
        witnessContacts: isTicked("witnessContacts"),
        addresses: isTicked("addresses"),
        evidencePlaces: isTicked("evidencePlaces"),
        changes: isTicked("changes"),
        history: isTicked("history"),
        earlierFeelings: isTicked("earlierFeelings"),
      },
      order: chosen.order,
      ...requestOf(chosen.entries),
      exhibitMarks: chosen.exhibitMarks,
      leftOut: optionalParts.filter((part: OptionalPart) => isTicked(`leftOut.${part}`)),
      sections: optionalSections.filter((section) => !isTicked(`wholeLeftOut.${section}`)),
      roomForTranslation: !isTicked("wholeLeftOut.translation"),
      omitted: {
        identifiers: !isTicked("identifiers"),
        minors: text("minors")
          .split("\n")
          .map((name) => name.trim())
          .filter((name) => name !== ""),
        kept: [],
      },
      declaration: declarations.includes(chosen.declaration) ? chosen.declaration : "none",
      ...(from === "" && to === ""
        ? {}
        : { period: { from: isLocalDate(from) ? from : null, to: isLocalDate(to) ? to : null } }),
      ...(text("author") === "" ? {} : { author: text("author") }),
      ...(hasCaption ? { caption } : {}),
      ...(numbers === undefined ? {} : { numbers }),
    },
  };
}

/** `form` with `name` among those of whom only the initials are printed. */
export function withMinor(form: ReportForm, name: string): ReportForm {
  return { ...form, minors: `${form.minors ?? ""}\n${name}`.trim() };
}

/** `form` without the words by which entries were looked for: whoever comes back begins to look anew. */
export function withoutFinding(form: ReportForm): ReportForm {
  return Object.fromEntries(Object.entries(form).filter(([path]) => !path.endsWith(".find")));
}

/** The rows of the files to show, in the order of the form. */
export function exhibitRows(form: ReportForm): readonly string[] {
  return Object.keys(form).flatMap((path) => /^exhibit\.([^.]+)\.title$/.exec(path)?.[1] ?? []);
}

/** A report that was begun: what was asked, and what stood in the form, for coming back to it. */
export interface BegunReport {
  readonly asked: AskedPapers;
  readonly form: ReportForm;
  readonly entries: ChosenEntries;
  readonly series: CopyId | undefined;
  /** The files to show, by the rows of the form. */
  readonly files: ReadonlyMap<string, File>;
  /** The marks of what was called a fact in what is said of them. */
  readonly kept: readonly string[];
}

/**
 * `report` with `request` and what is said of the files as they are after the look at the wording. Where it shows less or says
 * something else, the form does so too.
 */
export function afterReview(
  report: BegunReport,
  request: ReportRequest,
  { files, kept }: ReviewedFiles<AskedExhibit>,
): BegunReport {
  const notShown = disclosures.filter((name) => request.disclosed[name] !== true);
  const said = exhibitRows(report.form).flatMap((row, index) => {
    const { title = "", foundation = {} } = files[index] ?? {};
    return Object.entries({ title, ...foundation }).map(([name, text]) => [
      `exhibit.${row}.${name}`,
      text,
    ]);
  });
  return {
    ...report,
    kept,
    asked: { ...report.asked, request, exhibits: files },
    form: {
      ...report.form,
      ...Object.fromEntries([...notShown.map((name) => [name, ""]), ...said]),
    },
  };
}

/** The field of the form that says what stands at `path` of the exhibit at `index`. */
export function exhibitField(
  form: ReportForm,
  { index }: Pick<Extract<TextOwner, { kind: "exhibit" }>, "index">,
  path: TextPath,
): string {
  return `exhibit.${exhibitRows(form)[index] ?? ""}.${path.replace("foundation.", "")}`;
}
