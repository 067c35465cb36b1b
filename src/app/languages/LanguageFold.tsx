// The language of what a form is about. It is worked out while the words are written and told in one line; who wants to put
// it right unfolds that, and nobody is asked.

import { type ReactNode, useContext, useSyncExternalStore } from "react";
import { openWords as words } from "#i18n/open";
import { ChoiceField, Fold } from "#ui";
import { languageInWords } from "../language-in-words.ts";
import { FormLanguagesContext, languagePath } from "./form-languages.ts";
import { languageOptions } from "./language-options.ts";

/** The line and what it unfolds. `said` is the language that the form starts with; `children` stand below the field. */
export function LanguageFold({
  said,
  children,
}: {
  readonly said: string;
  readonly children?: ReactNode;
}) {
  const { language } = words().record;
  const languages = useContext(FormLanguagesContext);
  const seen = useSyncExternalStore(
    languages?.subscribe ?? noChanges,
    languages?.ofForm ?? notKnown,
  );
  return (
    <Fold line={seen === "" ? language.line : language.lineIn(languageInWords(seen))}>
      <ChoiceField
        path={languagePath}
        label={language.label}
        hint={language.hint}
        options={languageOptions(said)}
      />
      {children}
    </Fold>
  );
}

const notKnown = () => "";

const noChanges = () => () => {};
