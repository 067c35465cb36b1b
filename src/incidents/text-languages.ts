// In which language each text of an incident is written. What happened is told in the language of the entry; any other text
// can be in one of its own: what an officer answered, what a doctor wrote.

import type { AgencyReport, EvidenceNeeded, IncidentContent } from "./incident.ts";

/** A language, BCP 47, by the place of a text: `injuries`, `reports.0.response`. */
export type TextLanguages = Readonly<Record<string, string>>;

/** What of a wording holds free texts. What is withheld is `null`. */
type WithTexts = Pick<
  IncidentContent,
  "occurrence" | "attribution" | "injuries" | "medicalVisit" | "damage" | "order" | "evidence"
> & {
  readonly evidenceKept: string | null;
  readonly reports: readonly Pick<AgencyReport, "response">[];
  readonly evidenceNeeded: readonly Pick<EvidenceNeeded, "what">[] | null;
};

/**
 * Every place in `wording` where a text in another language than the entry's can stand, with what stands there, in one
 * order. The description is not among them: its language is the entry's.
 */
export function freeTextsOf(
  wording: WithTexts,
): readonly (readonly [path: string, text: string])[] {
  const { occurrence, reports, evidenceNeeded } = wording;
  return [
    ["occurrence.remark", occurrence.precision === "unknown" ? occurrence.remark : ""],
    ["attribution", wording.attribution],
    ["injuries", wording.injuries],
    ["medicalVisit", wording.medicalVisit],
    ["damage", wording.damage],
    ["order.how", wording.order.how],
    ["evidence", wording.evidence],
    ["evidenceKept", wording.evidenceKept ?? ""],
    ...reports.map(({ response }, index) => [`reports.${index}.response`, response] as const),
    ...(evidenceNeeded ?? []).map(
      ({ what }, index) => [`evidenceNeeded.${index}.what`, what] as const,
    ),
  ];
}

/** Those of `languages` that belong to a text of `wording`, in one order: of a text that is not there nothing is told. */
export function languagesOfTexts(wording: WithTexts, languages: TextLanguages): TextLanguages {
  return Object.fromEntries(
    freeTextsOf(wording).flatMap(([path, text]) => {
      const language = languages[path];
      return language === undefined || text.trim() === "" ? [] : [[path, language]];
    }),
  );
}

/** The language of the text at `path` in `wording`; empty when it is not known. */
export function languageAt(
  { language, languages }: Pick<IncidentContent, "language" | "languages">,
  path: string,
): string {
  return languages[path] ?? language;
}

/**
 * The language of an entry where neither the person nor `description` tells it: the one that every text with a guess seems
 * to be in. Beside a description that is too short to tell only if it is `usual`, the language of the screens: to say of
 * words in one language that they are in another is worse than to say nothing. Otherwise empty.
 */
export function agreedLanguage(
  guesses: readonly string[],
  { description, usual }: { readonly description: string; readonly usual: string },
): string {
  const [first = "", ...others] = guesses.filter((guess) => guess !== "");
  const isAgreed = others.every((other) => isSameLanguage(other, first));
  return isAgreed && (description.trim() === "" || isSameLanguage(first, usual)) ? first : "";
}

/** Whether two tags name one language, whatever region or script they add. */
export function isSameLanguage(one: string, other: string): boolean {
  return primary(one) === primary(other);
}

function primary(language: string): string {
  return language.split("-")[0]?.toLowerCase() ?? "";
}
