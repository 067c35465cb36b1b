// The languages of the texts of a form, for as long as it stands on the screen.

import { type RefObject, useContext, useLayoutEffect, useState } from "react";
import { FormLanguages, GuessLanguageContext } from "./form-languages.ts";

/**
 * Looks at the form in `root` while it `isOpen`; give what it returns to `FormLanguagesContext` around the fields.
 * `telling` are the paths of the texts that tell the language of the form; they stay as they are at first.
 */
export function useFormLanguages(
  root: RefObject<HTMLElement | null>,
  telling: readonly string[],
  isOpen = true,
): FormLanguages {
  const guess = useContext(GuessLanguageContext);
  const [languages] = useState(() => new FormLanguages(guess, telling));
  // What fills the fields does so in the same turn, and what is looked at is looked at in the next.
  useLayoutEffect(() => {
    if (isOpen && root.current !== null) return languages.attach(root.current);
  }, [languages, root, isOpen]);
  return languages;
}
