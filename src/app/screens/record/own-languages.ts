// The texts of the form that can be in a language of their own, and the way between that and the content. The field of the
// language is called as the field of the text, with "Language" after it.

import type { IncidentContent, TextLanguages } from "#incidents";

/** By the field of the text: its place in the content. Those that can be repeated are not among them. */
const placesOfTexts = {
  remark: "occurrence.remark",
  attribution: "attribution",
  injuries: "injuries",
  medicalVisit: "medicalVisit",
  damage: "damage",
  orderHow: "order.how",
  evidence: "evidence",
  evidenceKept: "evidenceKept",
} as const;

type TextName = keyof typeof placesOfTexts;
type OwnLanguageName = `${TextName}Language`;

/** The fields of the languages. */
export const ownLanguageNames = [
  "remarkLanguage",
  "attributionLanguage",
  "injuriesLanguage",
  "medicalVisitLanguage",
  "damageLanguage",
  "orderHowLanguage",
  "evidenceLanguage",
  "evidenceKeptLanguage",
] as const satisfies readonly OwnLanguageName[];

/**
 * What `form`, with no more rows and texts than are written down, says of languages. Of a text that is not there nothing is
 * said; where none is chosen it is worked out when the words are written down.
 */
export function languagesIn(
  form: { readonly [name in TextName | OwnLanguageName]: string } & {
    readonly reports: readonly { readonly response: string; readonly responseLanguage: string }[];
    readonly evidenceNeeded: readonly { readonly what: string; readonly whatLanguage: string }[];
  },
): TextLanguages {
  const said: readonly (readonly [place: string, text: string, language: string])[] = [
    ...(Object.keys(placesOfTexts) as TextName[]).map(
      (name) => [placesOfTexts[name], form[name], form[`${name}Language`]] as const,
    ),
    ...form.reports.map(
      ({ response, responseLanguage }, index) =>
        [`reports.${index}.response`, response, responseLanguage] as const,
    ),
    ...form.evidenceNeeded.map(
      ({ what, whatLanguage }, index) =>
        [`evidenceNeeded.${index}.what`, what, whatLanguage] as const,
    ),
  ];
  return Object.fromEntries(
    said.flatMap(([place, text, language]) =>
      text.trim() === "" || language === "" ? [] : [[place, language]],
    ),
  );
}

/** What stands in the fields of the languages for `content`. */
export function ownLanguagesOf({ languages }: IncidentContent): {
  readonly [name in OwnLanguageName]: string;
} {
  return Object.fromEntries(
    Object.entries(placesOfTexts).map(([name, place]) => [
      `${name}Language`,
      languages[place] ?? "",
    ]),
  ) as { readonly [name in OwnLanguageName]: string };
}
