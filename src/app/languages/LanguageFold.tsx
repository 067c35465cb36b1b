// The language of what a form is about. It is worked out while the words are written and told in one line; who wants to put
// it right unfolds that, and nobody is asked.

import { useContext, useSyncExternalStore } from "react";
import { openWords as words } from "#i18n/open";
import { ChoiceField, Fold, Tick } from "#ui";
import { languageInWords } from "../language-in-words.ts";
import { FormLanguagesContext, languagePath } from "./form-languages.ts";
import { languageOptions } from "./language-options.ts";

/**
 * The line and what it unfolds. `said` is the language that the form starts with. `isOneOfMany` is for a form that has other
 * lines like it; `hasOthers` for one in which texts can have languages of their own.
 */
export function LanguageFold({
  said,
  isOneOfMany = false,
  hasOthers = isOneOfMany,
}: {
  readonly said: string;
  readonly isOneOfMany?: boolean;
  readonly hasOthers?: boolean;
}) {
  const { language } = words().record;
  const languages = useContext(FormLanguagesContext);
  const seen = useSyncExternalStore(
    languages?.subscribe ?? noChanges,
    languages?.ofForm ?? notKnown,
  );
  return (
    <Fold
      line={seen === "" ? language.line : language.lineIn(languageInWords(seen))}
      isQuiet={!isOneOfMany}
    >
      <ChoiceField
        path={languagePath}
        label={language.label}
        hint={language.hint}
        options={languageOptions(said)}
      />
      {hasOthers && (
        <Tick path="languagesShown" label={language.others} hint={language.othersHint} />
      )}
    </Fold>
  );
}

const notKnown = () => "";

const noChanges = () => () => {};
