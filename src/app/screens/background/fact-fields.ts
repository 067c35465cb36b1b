// The fields of each kind of fact, in the order they are asked and read, and the way between a fact and its form.

import type { LocalDate } from "#base";
import { type OpenWords as Words, openWords as words } from "#i18n/open";
import {
  type Background,
  type BackgroundKind,
  backgroundSchema,
  changeKinds,
  freeTextFields,
  milestoneKinds,
} from "#incidents";
import { languageInWords } from "../../language-in-words.ts";

/** The name of a field of any kind of fact. */
export type FactFieldName = keyof Words["background"]["fields"];

/**
 * One field and how it is asked for: a line, a longer text, a day, one of some words, somebody known already, or the
 * language of the longer texts.
 */
export interface FactField {
  readonly name: FactFieldName;
  readonly input: "line" | "text" | "date" | "choice" | "party" | "language";
}

const language: FactField = { name: "language", input: "language" };

/** The fields of each kind. */
export const factFields: { readonly [kind in BackgroundKind]: readonly FactField[] } = {
  "other-party": [
    { name: "name", input: "line" },
    { name: "relationship", input: "text" },
    { name: "identifiers", input: "text" },
    { name: "vehicles", input: "text" },
    { name: "accounts", input: "text" },
    { name: "actsFor", input: "party" },
    language,
  ],
  order: [
    { name: "title", input: "line" },
    { name: "court", input: "line" },
    { name: "number", input: "line" },
    { name: "against", input: "party" },
    { name: "issuedOn", input: "date" },
    { name: "servedOn", input: "date" },
    { name: "expiresOn", input: "date" },
    { name: "terms", input: "text" },
    language,
  ],
  change: [
    { name: "change", input: "choice" },
    { name: "what", input: "text" },
    { name: "madeOn", input: "date" },
    { name: "cost", input: "line" },
    language,
  ],
  milestone: [
    { name: "milestone", input: "choice" },
    { name: "on", input: "date" },
    { name: "remark", input: "text" },
    language,
  ],
};

/** What stands in the form of a fact, by field; `reason` beside them when it is amended. */
export type FactForm = Readonly<Record<string, string>>;

/** The form that would be written down as `content`. */
export function toFactForm(content: Background): FactForm {
  const values = content as unknown as Readonly<Record<string, string>>;
  return Object.fromEntries(factFields[content.kind].map(({ name }) => [name, values[name] ?? ""]));
}

/** A form of this kind in which nothing was typed yet. A choice that must be made begins with its first. */
export function blankFactForm(kind: BackgroundKind): FactForm {
  return Object.fromEntries(
    factFields[kind].map(({ name, input }) => [
      name,
      input === "choice" ? (choicesOf(name)[0]?.value ?? "") : "",
    ]),
  );
}

/** What the form asks to be written down; unchecked. */
export function toFact(kind: BackgroundKind, form: FactForm): unknown {
  return {
    kind,
    schema: backgroundSchema,
    ...Object.fromEntries(factFields[kind].map(({ name }) => [name, form[name] ?? ""])),
  };
}

/** What can be chosen in a field of words. */
export function choicesOf(name: FactFieldName): readonly { value: string; label: string }[] {
  const { changes, milestones } = words().background;
  return name === "change"
    ? changeKinds.map((value) => ({ value, label: changes[value] }))
    : milestoneKinds.map((value) => ({ value, label: milestones[value] }));
}

/** `content` in words, field by field, each with its language; empty where nothing was written, and where none is known. */
export function factInWords(
  content: Background,
  names: Readonly<Record<string, string>>,
): readonly {
  readonly name: FactFieldName;
  readonly label: string;
  readonly text: string;
  readonly language: string;
}[] {
  const { background, dates } = words();
  const form = toFactForm(content);
  const free: readonly string[] = freeTextFields[content.kind];
  return factFields[content.kind].map(({ name, input }) => {
    const value = form[name] ?? "";
    const text = () => {
      if (value === "") return "";
      if (input === "date") return dates.date(value as LocalDate);
      if (input === "party") return names[value] || background.unnamed;
      if (input === "language") return languageInWords(value);
      if (input !== "choice") return value;
      return choicesOf(name).find((choice) => choice.value === value)?.label ?? value;
    };
    const own = free.includes(name) ? (content.language ?? "") : "";
    return { name, label: background.fields[name].label, text: text(), language: own };
  });
}
