// The language of one text of a form. It is asked for beside the text only where it seems to be another than that of the
// form, was said before, or the person wants to say it.

import { useContext, useId, useSyncExternalStore } from "react";
import { openWords as words } from "#i18n/open";
import { ChoiceField } from "#ui";
import { languageInWords } from "../language-in-words.ts";
import { FormLanguagesContext, type OtherLanguages, ownLanguagePath } from "./form-languages.ts";
import { languageOptions } from "./language-options.ts";
import "./languages.css";

/**
 * The language of the text at `path`, called `label`. `said` is the language that the form starts with; `isBeside` is for
 * a text that stands in the form and is no part of what the form is about: it tells nothing of the language of that.
 */
export function OwnLanguage({
  path,
  label,
  said,
  isBeside = false,
}: {
  readonly path: string;
  readonly label: string;
  readonly said: string;
  readonly isBeside?: boolean;
}) {
  const { language } = words().record;
  const id = useId();
  const languages = useContext(FormLanguagesContext);
  const seems = useSyncExternalStore(
    languages?.subscribe ?? noChanges,
    languages?.others ?? (() => none),
  ).get(path);
  return (
    <div
      className={
        said !== "" || seems !== undefined ? "own-language own-language-shown" : "own-language"
      }
      data-language-of={path}
      data-beside={isBeside}
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
  );
}

const none: OtherLanguages = new Map();

const noChanges = () => () => {};
