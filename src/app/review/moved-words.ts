// How words that were moved out of the facts stand in the private note: with where they stood, so that they can still be
// understood in a year.

import type { Span } from "./cut-passage.ts";

/** What is said of a passage in a private note. */
export interface MovedWordsPhrases {
  /** `field` is how the field is called on screen, `before` the words that stood before the passage. */
  moved(field: string, passage: string, before: string): string;
}

const wordsBefore = 60;

/** The line for the private note that has the passage `span` of `text`. */
export function movedWords(
  text: string,
  { start, end }: Span,
  field: string,
  phrases: MovedWordsPhrases,
): string {
  return phrases.moved(
    field.replace(/[?:]$/u, ""),
    oneLine(text.slice(start, end)),
    lastWords(text.slice(0, start)),
  );
}

/** The same for a passage of which only the words around are at hand. */
export function movedPassage(
  { passage, before }: { readonly passage: string; readonly before: string },
  field: string,
  phrases: MovedWordsPhrases,
): string {
  return movedWords(
    before + passage,
    { start: before.length, end: before.length + passage.length },
    field,
    phrases,
  );
}

/** The end of `text`, from the start of a word. */
export function lastWords(text: string): string {
  const whole = oneLine(text);
  if (whole.length <= wordsBefore) return whole;
  return `…${whole.slice(-wordsBefore).replace(/^[\uDC00-\uDFFF]|^\S*\s+(?=\S)/, "")}`;
}

/** The beginning of `text`, to the end of a word. */
export function firstWords(text: string): string {
  const whole = oneLine(text);
  if (whole.length <= wordsBefore) return whole;
  return `${whole.slice(0, wordsBefore).replace(/[\uD800-\uDBFF]$|\s+\S*$/, "")}…`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
