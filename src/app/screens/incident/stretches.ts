// A field's text in stretches: what a person wrote freely has a language of its own, and the names and numbers between which
// it stands have none.

import { type IncidentContent, languageAt, type TextInLanguage } from "#incidents";

/** A stretch of a text; `path` where it is a free text of the content. */
export interface Stretch {
  readonly text: string;
  readonly path?: string;
}

/** `stretches` that say something, one after the other with `between` between them. */
export function listed(
  stretches: readonly (Stretch | string)[],
  between = ", ",
): readonly Stretch[] {
  return joined(
    stretches
      .map((each) => (typeof each === "string" ? { text: each } : each))
      .filter(({ text }) => text !== "")
      .map((each) => [each]),
    between,
  );
}

/** `lists` that say something, each on a line. */
export function inLines(lists: readonly (readonly Stretch[])[]): readonly Stretch[] {
  return joined(
    lists.filter((list) => list.length > 0),
    "\n",
  );
}

/** All of `stretches` as one text. */
export function textOf(stretches: readonly Stretch[]): string {
  return stretches.map(({ text }) => text).join("");
}

/** `stretches` of `content`, each with its language; empty where it has none or it is not known. */
export function inLanguages(
  stretches: readonly Stretch[],
  content: IncidentContent,
): readonly TextInLanguage[] {
  return stretches.map(({ text, path }) => ({
    text,
    language: path === undefined ? "" : languageAt(content, path),
  }));
}

function joined(parts: readonly (readonly Stretch[])[], between: string): readonly Stretch[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [{ text: between }, ...part]));
}
