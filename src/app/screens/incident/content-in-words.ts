// An incident's content as words, field by field: for reading it, and for seeing what was different before.

import type { LocalDate, Milliseconds, TimeZone } from "#base";
import { type OpenWords as Words, openWords as words } from "#i18n/open";
import {
  type Incident,
  type IncidentContent,
  languageAt,
  type Occurrence,
  occurrenceInWords,
  offsetInWords,
} from "#incidents";
import { instantInWords, withMinus } from "../../instant-in-words.ts";
import { languageInWords } from "../../language-in-words.ts";
import { inLines, listed, type Stretch, textOf } from "./stretches.ts";

/** The fields in the order they are read. */
export const contentFields = [
  "occurrence",
  "burst",
  "copied",
  "description",
  "behaviours",
  "place",
  "address",
  "device",
  "service",
  "account",
  "parties",
  "attribution",
  "witnesses",
  "reports",
  "injuries",
  "medicalVisit",
  "damage",
  "damageCost",
  "order",
  "evidence",
  "evidenceKept",
  "evidenceNeeded",
  "language",
] as const;

/** The name of one of them. */
export type ContentField = (typeof contentFields)[number];

/** The text of every field; empty where nothing was written. */
export type ContentInWords = { readonly [field in ContentField]: string };

/** `content` in words. `names` says what the facts are called that it leads to. */
export function contentInWords(
  content: IncidentContent,
  names: Readonly<Record<string, string>> = {},
  say: Words = words(),
): ContentInWords {
  const { burst, location, technology } = content;
  const text = say.incident;
  const mixed = mixedFields(content, names, say);
  return {
    occurrence: happenedInWords(content.occurrence, say),
    burst: burst === null ? "" : text.times(burst.count),
    copied: copiedInWords(content.copied, say),
    description: content.description,
    behaviours: content.behaviours.map((each) => say.behaviours.each[each]).join("\n"),
    place: location.place,
    address: location.address,
    device: technology.device,
    service: technology.service,
    account: technology.account,
    parties: content.parties
      .map(({ party, name, part }) => {
        const called = name || names[party] || text.unnamed;
        return part === "acted-for" ? text.actedFor(called) : called;
      })
      .join("\n"),
    attribution: content.attribution,
    witnesses: content.witnesses
      .map(({ name, contact, minor }) => textOf(listed([name, contact, minor ? text.minor : ""])))
      .join("\n"),
    reports: textOf(mixed.reports),
    injuries: content.injuries,
    medicalVisit: content.medicalVisit,
    damage: content.damage,
    damageCost: content.damageCost,
    order: textOf(mixed.order),
    evidence: content.evidence,
    evidenceKept: content.evidenceKept,
    evidenceNeeded: textOf(mixed.evidenceNeeded),
    language: languagesInWords(content, text),
  };
}

/**
 * The fields of `content` in which a free text stands among names, dates and answers, as in {@link contentInWords}: each
 * stretch can say in which language it is.
 */
export function mixedFields(
  content: Pick<IncidentContent, "reports" | "order" | "evidenceNeeded">,
  names: Readonly<Record<string, string>> = {},
  say: Words = words(),
): { readonly [field in "reports" | "order" | "evidenceNeeded"]: readonly Stretch[] } {
  const { order } = content;
  const text = say.incident;
  const on = (date: LocalDate | "") => (date === "" ? "" : say.dates.date(date));
  const answered = (question: string, answer: keyof typeof say.record.answers) =>
    answer === "" ? "" : text.answered(question, say.record.answers[answer]);
  return {
    reports: inLines(
      content.reports.map(({ agency, person, badge, reportNumber, reportedOn, response }, index) =>
        listed([
          agency,
          person,
          badge === "" ? "" : text.badge(badge),
          reportNumber === "" ? "" : text.reportNumber(reportNumber),
          on(reportedOn),
          { text: response, path: `reports.${index}.response` },
        ]),
      ),
    ),
    order: listed(
      [
        answered(say.record.order.inForce, order.inForce),
        order.order === "" ? "" : names[order.order] || say.record.order.untitled,
        answered(say.record.order.breached, order.breached),
        { text: order.how, path: "order.how" },
      ],
      "\n",
    ),
    evidenceNeeded: inLines(
      content.evidenceNeeded.map(({ what, holder, overwrittenOn }, index) =>
        listed([
          { text: what, path: `evidenceNeeded.${index}.what` },
          holder,
          overwrittenOn === "" ? "" : text.erasedBy(on(overwrittenOn)),
        ]),
      ),
    ),
  };
}

// The language of the entry, and below it the texts that are in another.
function languagesInWords(
  { language, languages }: IncidentContent,
  { fields, inLanguage }: Words["incident"],
): string {
  return [
    ...(language === "" ? [] : [languageInWords(language)]),
    ...Object.entries(languages).map(([path, tag]) =>
      inLanguage(fields[fieldOfText(path)], languageInWords(tag)),
    ),
  ].join("\n");
}

// What holds nothing but words of the person's.
const wholeTexts: readonly ContentField[] = [
  "description",
  "attribution",
  "injuries",
  "medicalVisit",
  "damage",
  "evidence",
  "evidenceKept",
];

/** The language of a field that is one free text; empty for any other, and where it is not known. */
export function languageOfWhole(field: ContentField, content: IncidentContent): string {
  return wholeTexts.includes(field) ? languageAt(content, field) : "";
}

/** The field of the list in which the free text at `path` stands. */
export function fieldOfText(path: string): ContentField {
  const [first = ""] = path.split(".");
  return contentFields.find((field) => field === first) ?? "description";
}

function copiedInWords(copied: IncidentContent["copied"], say: Words): string {
  if (copied === null) return "";
  const { from, writtenOn } = copied;
  return textOf(
    listed([from, writtenOn === "" ? "" : say.incident.firstWrittenOn(say.dates.date(writtenOn))]),
  );
}

/** When it happened, with its zone where there is a date. */
export function happenedInWords(occurrence: Occurrence, say: Words = words()): string {
  const when = occurrenceInWords(occurrence, say.dates);
  const offset = offsetInWords(occurrence, say.dates);
  return offset === undefined ? when : say.dates.inZone(when, occurrence.zone, withMinus(offset));
}

/** {@link occurrenceInWords}, with what the person says of a time that is not known as a stretch of its own. */
export function occurrenceStretches(
  occurrence: Occurrence,
  say: Words = words(),
): readonly Stretch[] {
  if (occurrence.precision !== "unknown" || occurrence.remark === "") {
    return [{ text: occurrenceInWords(occurrence, say.dates) }];
  }
  const around = say.dates.unknownWithRemark("\0").split("\0");
  const [before = "", after = ""] = around;
  return listed([before, { text: occurrence.remark, path: "occurrence.remark" }, after], "");
}

/** The fields that say something else in `after` than in `before`, in order. */
export function fieldsThatDiffer(
  before: ContentInWords,
  after: ContentInWords,
): readonly ContentField[] {
  return contentFields.filter((field) => before[field] !== after[field]);
}

/** When a wording was written; only a latest time when what came before it is missing. */
export function writtenInWords(
  { recordedAt, zone }: { readonly recordedAt: Milliseconds; readonly zone: TimeZone },
  isOnlyLatest: boolean,
  say: Words = words(),
): string {
  const when = instantInWords(recordedAt, zone, say);
  return isOnlyLatest ? say.incident.noLaterThan(when) : when;
}

/** How many changes of an incident could not be read; its first wording is not a change. */
export function missingChanges({
  missingRevisions,
  firstIsMissing,
}: Pick<Incident, "missingRevisions" | "firstIsMissing">): number {
  return firstIsMissing ? missingRevisions - 1 : missingRevisions;
}
