// The second, quieter kind of advice: wording that weakens a factual account. Patterns of words alone, and apart from the
// findings: nothing here says anything about the author.

import type { Hint, HintKind } from "./finding.ts";
import type { Language } from "./language.ts";
import { hintPatterns } from "./lexicon/hint-patterns.ts";
import type { Unit } from "./units.ts";

/** The hints on what stands outside quotation marks, in order, none inside another. */
export function hintsIn(
  units: readonly Unit[],
  quoted: readonly boolean[],
  text: string,
  language: Language,
): readonly Hint[] {
  const patterns = Patterns.of(language);
  const hints: Hint[] = [];
  let at = 0;
  while (at < units.length) {
    const found = quoted[at] === true ? undefined : patterns.at(units, at, language);
    if (found === undefined) {
      at += 1;
      continue;
    }
    const start = units[at]?.start ?? 0;
    const end = units[found.to - 1]?.end ?? start;
    if (!isDated(found.kind, text, end)) hints.push({ start, end, kind: found.kind });
    at = found.to;
  }
  return hints;
}

/** A weekday with its date beside it says which day is meant. */
function isDated(kind: HintKind, text: string, end: number): boolean {
  return (
    kind === "relative-date" &&
    /^[,\s]*(?:the\s+|el\s+|de\s+|día\s+)*(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d)/iu.test(
      text.slice(end, end + 24),
    )
  );
}

interface Pattern {
  readonly kind: HintKind;
  readonly words: readonly string[];
}

class Patterns {
  static readonly #made = new Map<string, Patterns>();

  static of(language: Language): Patterns {
    const made = Patterns.#made.get(language.code) ?? new Patterns(language);
    Patterns.#made.set(language.code, made);
    return made;
  }

  readonly #byFirst = new Map<string, Pattern[]>();

  private constructor(language: Language) {
    for (const [kind, list] of Object.entries(hintPatterns[language.code])) {
      for (const entry of list.split(",")) {
        const words = entry
          .trim()
          .split(/\s+/)
          .flatMap((word) => language.longForms.get(word) ?? [word]);
        const first = words[0];
        if (first === undefined || first === "") continue;
        const same = this.#byFirst.get(first) ?? [];
        same.push({ kind: kind as HintKind, words });
        this.#byFirst.set(first, same);
      }
    }
    for (const same of this.#byFirst.values()) same.sort((a, b) => b.words.length - a.words.length);
  }

  /** The longest pattern that begins at `at`, and where it ends. */
  at(
    units: readonly Unit[],
    at: number,
    language: Language,
  ): { readonly kind: HintKind; readonly to: number } | undefined {
    const wordAt = (place: number): string => language.bare(units[place]?.word ?? "");
    for (const { kind, words } of this.#byFirst.get(wordAt(at)) ?? []) {
      if (words.every((word, step) => wordAt(at + step) === word)) {
        return { kind, to: at + words.length };
      }
    }
    return undefined;
  }
}
