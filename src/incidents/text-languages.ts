// In which language each text is written. Of an incident, what happened is told in the language of the entry; any other text
// can be in one of its own: what an officer answered, what a doctor wrote. A fact beside the incidents has one language.

import type { Background, BackgroundKind } from "./background.ts";
import type { AgencyReport, EvidenceNeeded, IncidentContent } from "./incident.ts";

/** A language, BCP 47, by the place of a text: `injuries`, `reports.0.response`. */
export type TextLanguages = Readonly<Record<string, string>>;

/** A text with its language, BCP 47; empty where that is not known. */
export interface TextInLanguage {
  readonly text: string;
  readonly language: string;
}

/** `said` with its language; of a text alone it is not known. */
export function textInLanguage(said: string | TextInLanguage): TextInLanguage {
  return typeof said === "string" ? { text: said, language: "" } : said;
}

/** `language` under the key it is kept by; nothing where it is not known. */
export function keptLanguage(language: string | undefined): { readonly language?: string } {
  return language === undefined || language === "" ? {} : { language };
}

/** The language in `value`, which comes from a record or a file; empty where there is none that could be one. */
export function toLanguage(value: unknown): string {
  return typeof value === "string" && isLanguage(value) ? value : "";
}

/** Whether `value` has the shape of a language, BCP 47. */
export function isLanguage(value: string): boolean {
  return /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(value);
}

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

/** The free texts of each kind of fact. Names, numbers, plates and accounts are in no language. */
export const freeTextFields = {
  "other-party": ["relationship", "identifiers"],
  order: ["terms"],
  change: ["what"],
  milestone: ["remark"],
} as const satisfies { readonly [kind in BackgroundKind]: readonly string[] };

/** The free texts of `fact`, each with its field. */
export function freeTextsOfFact(
  fact: Background,
): readonly (readonly [field: string, text: string])[] {
  const texts = fact as unknown as Readonly<Record<string, string>>;
  return freeTextFields[fact.kind].map((field) => [field, texts[field] ?? ""]);
}

/** `fact` in `language`; in none where that is empty, or where `fact` has no free text. */
export function factInLanguage(fact: Background, language: string): Background {
  const { language: _before, ...rest } = fact;
  const hasText = freeTextsOfFact(fact).some(([, text]) => text.trim() !== "");
  return language === "" || !hasText ? rest : { ...rest, language };
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
