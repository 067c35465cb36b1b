// Words in more than one language: each stretch says its own, so that a screen reader reads an answer in Spanish with a
// Spanish voice.

import type { IncidentContent } from "#incidents";
import { withVisibleControls } from "#ui";
import { languageOf, type Stretch } from "./stretches.ts";

/** `stretches` of `content` as they stand, one after the other. */
export function InLanguages({
  stretches,
  content,
}: {
  readonly stretches: readonly Stretch[];
  readonly content: IncidentContent;
}) {
  return stretches.map((stretch, index) => {
    const key = index; // The stretches are drawn once and never change.
    const text = withVisibleControls(stretch.text);
    const language = languageOf(stretch, content);
    return language === "" ? (
      <span key={key}>{text}</span>
    ) : (
      <span key={key} lang={language}>
        {text}
      </span>
    );
  });
}
