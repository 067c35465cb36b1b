// The languages that can be reviewed, and which parts of a text are in which.

import type { Language } from "./language.ts";
import { english } from "./lexicon/en.ts";
import { spanish } from "./lexicon/es.ts";

const languages: readonly Language[] = [english, spanish];

/** The language of a BCP 47 tag, if it can be reviewed. */
export function languageOf(tag: string): Language | undefined {
  const code = tag.toLowerCase().split(/[-_]/)[0];
  return languages.find((each) => each.code === code);
}

/** A part of a text that is in one language, and where it begins. */
export interface Part {
  readonly start: number;
  readonly part: string;
  readonly language: Language;
}

const fewestWords = 4;

/**
 * `text` in parts, each with its language: people write two in one breath. Sentences are in `usual` unless nearly all their
 * common words are another language's.
 */
export function inLanguages(text: string, usual: Language): readonly Part[] {
  const runs: { start: number; end: number; language: Language }[] = [];
  for (const { 0: sentence, index } of text.matchAll(/[^.!?\n]+[.!?\n]*|[.!?\n]+/g)) {
    const language = languageOfSentence(sentence, usual);
    const last = runs.at(-1);
    if (last?.language === language) last.end = index + sentence.length;
    else runs.push({ start: index, end: index + sentence.length, language });
  }
  return runs.map(({ start, end, language }) => ({
    start,
    part: text.slice(start, end),
    language,
  }));
}

function languageOfSentence(sentence: string, usual: Language): Language {
  const words =
    sentence
      .slice(0, 400)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < fewestWords) return usual;
  const counts = languages.map((language) => ({
    language,
    count: words.filter((word) => language.commonWords.has(language.bare(word))).length,
  }));
  const own = counts.find(({ language }) => language === usual)?.count ?? 0;
  const other = counts.find(
    ({ language, count }) => language !== usual && count >= 3 && count > own * 4,
  );
  return other?.language ?? usual;
}
