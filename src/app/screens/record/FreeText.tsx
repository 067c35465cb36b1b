// A text of the form that can be in another language than the entry. The language is asked for beside the text only where it
// seems to be another, was said before, or the person wants to say it.

import { type ReactNode, useContext, useId, useSyncExternalStore } from "react";
import { openWords as words } from "#i18n/open";
import { ChoiceField, type FieldProps } from "#ui";
import { languageInWords } from "../../language-in-words.ts";
import { FactText } from "../../review/FactText.tsx";
import { FormLanguagesContext, type OtherLanguages, ownLanguagePath } from "./form-languages.ts";
import { languageOptions } from "./languages.ts";

/** A factual text with its language. `said` is the language that the form starts with. */
export function FreeText({
  said,
  ...text
}: Omit<FieldProps, "describedBy"> & { readonly said: string }): ReactNode {
  const { path, label } = text;
  const { language } = words().record;
  const id = useId();
  const seems = useOtherLanguages().get(path);
  return (
    <>
      <FactText {...text} />
      <div
        className={
          said !== "" || seems !== undefined ? "own-language own-language-shown" : "own-language"
        }
        data-language-of={path}
      >
        {/* Which words, for whoever does not see what stands above. */}
        <span id={id} hidden>
          {label}
        </span>
        <ChoiceField
          path={ownLanguagePath(path)}
          label={language.ofText}
          describedBy={id}
          {...(seems === undefined ? {} : { hint: language.seems(languageInWords(seems)) })}
          options={languageOptions(said)}
        />
      </div>
    </>
  );
}

const none: OtherLanguages = new Map();

function useOtherLanguages(): OtherLanguages {
  const languages = useContext(FormLanguagesContext);
  return useSyncExternalStore(languages?.subscribe ?? noChanges, languages?.others ?? (() => none));
}

const noChanges = () => () => {};
