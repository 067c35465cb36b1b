// Words in more than one language: each stretch says its own, so that a screen reader reads an answer in Spanish with a
// Spanish voice.

import { withVisibleControls } from "./visible-controls.ts";

/** `stretches` as they stand, one after the other; a language is BCP 47, and empty or left out where it is not known. */
export function InLanguages({
  stretches,
}: {
  readonly stretches: readonly { readonly text: string; readonly language?: string | undefined }[];
}) {
  return stretches.map(({ text, language }, index) => {
    const key = index; // The stretches are drawn once and never change.
    return (
      <span key={key} lang={language || undefined}>
        {withVisibleControls(text)}
      </span>
    );
  });
}
