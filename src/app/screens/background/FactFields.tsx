// The fields of one kind of fact.

import { openWords as words } from "#i18n/open";
import type { BackgroundKind } from "#incidents";
import { ChoiceField, DateField, Section, TextArea, TextField } from "#ui";
import { LanguageFold } from "../../languages/LanguageFold.tsx";
import { OwnLanguage } from "../../languages/OwnLanguage.tsx";
import { choicesOf, type FactField, factFields } from "./fact-fields.ts";

/** The fields, in order; a reason at the end when something is amended. */
export function FactFields({
  kind,
  parties,
  chosen,
  languages: { language = "", reasonLanguage = "" },
  asksForReason,
}: {
  readonly kind: BackgroundKind;
  /** The people that can be chosen. */
  readonly parties: readonly { readonly value: string; readonly label: string }[];
  /** What stands in the fields at first: somebody chosen before stays a choice, even if no longer offered. */
  readonly chosen: readonly string[];
  /** The languages that the form starts with. */
  readonly languages: { readonly language?: string; readonly reasonLanguage?: string };
  readonly asksForReason: boolean;
}) {
  const { background, record } = words();
  const offered = [{ value: "", label: background.nobody }, ...parties];
  const missing = chosen.filter(
    (value) => /^[0-9a-f]{32}$/.test(value) && !parties.some((one) => one.value === value),
  );
  const people = [...offered, ...missing.map((value) => ({ value, label: background.unnamed }))];
  return (
    <>
      {factFields[kind].map((field) => (
        <OneField key={field.name} {...{ field, people, language }} hasOthers={asksForReason} />
      ))}
      {asksForReason && (
        <Section title={record.reason.title}>
          <TextField path="reason" label={record.reason.label} hint={record.reason.hint} />
          <OwnLanguage path="reason" label={record.reason.label} said={reasonLanguage} isBeside />
        </Section>
      )}
    </>
  );
}

function OneField({
  field: { name, input },
  people,
  language,
  hasOthers,
}: {
  readonly field: FactField;
  readonly language: string;
  /** Whether a text stands in the form that can be in another. */
  readonly hasOthers: boolean;
  readonly people: readonly { readonly value: string; readonly label: string }[];
}) {
  const said: { readonly label: string; readonly hint?: string } = words().background.fields[name];
  const props = { path: name, ...said };
  switch (input) {
    case "line":
      return <TextField {...props} />;
    case "text":
      return <TextArea {...props} />;
    case "date":
      return <DateField {...props} />;
    case "choice":
      return <ChoiceField {...props} options={choicesOf(name)} />;
    case "party":
      return <ChoiceField {...props} options={people} />;
    case "language":
      return <LanguageFold {...{ said: language, hasOthers }} />;
  }
}
