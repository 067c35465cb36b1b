// The text as the rules read it: words in lower case, short forms written out, misspellings put right, each still knowing
// its place in the text as it was written.

import type { Language } from "./language.ts";
import { Spelling } from "./spelling.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** One word or mark as the rules read it. */
export interface Unit {
  readonly kind: Token["kind"];
  readonly start: number;
  readonly end: number;
  /** Lower case, put right; marks as they are. */
  readonly word: string;
  readonly stem: string;
  readonly isCapital: boolean;
  /** Whether a small letter follows its first. */
  readonly isSmallAfter: boolean;
  /** All in capitals. */
  readonly isShouted: boolean;
  /** Part of the same written word as the unit before. */
  readonly isJoined: boolean;
}

/** The units of `text`, in order. */
export function unitsOf(text: string, language: Language): readonly Unit[] {
  const reader = WordReader.of(language);
  const units: Unit[] = [];
  for (const { kind, start, end, text: written } of tokensOf(text)) {
    if (kind !== "word") {
      const word = kind === "number" ? "#" : kind === "handle" ? "@" : written;
      units.push({ kind, start, end, word, stem: word, ...unmarked });
      continue;
    }
    for (const read of reader.read(written)) units.push({ kind, start, end, ...read });
  }
  return units;
}

const unmarked = { isCapital: false, isSmallAfter: false, isShouted: false, isJoined: false };

type ReadWord = Omit<Unit, "kind" | "start" | "end">;

const rememberedWords = 20_000;

/** Reads words of one language, and remembers how: most words of a log come again and again. */
class WordReader {
  static readonly #made = new Map<string, WordReader>();

  static of(language: Language): WordReader {
    const made = WordReader.#made.get(language.code) ?? new WordReader(language);
    WordReader.#made.set(language.code, made);
    return made;
  }

  readonly #language: Language;
  readonly #spelling: Spelling;
  readonly #remembered = new Map<string, readonly ReadWord[]>();

  private constructor(language: Language) {
    this.#language = language;
    this.#spelling = Spelling.of(language);
  }

  read(written: string): readonly ReadWord[] {
    const remembered = this.#remembered.get(written);
    if (remembered !== undefined) return remembered;
    const plain = plainForm(written);
    const marks = {
      isCapital: /^\p{Lu}/u.test(written),
      isSmallAfter: /^.\p{Ll}/u.test(written),
      isShouted: /^[\p{Lu}'’]+$/u.test(written),
    };
    const read = (this.#language.longForms.get(plain) ?? [plain]).map((part, at) => {
      const word = this.#spelling.putRight(part);
      return { word, stem: this.#language.stem(word), ...marks, isJoined: at > 0 };
    });
    if (this.#remembered.size < rememberedWords) this.#remembered.set(written, read);
    return read;
  }
}

/** Lower case, one kind of apostrophe, and no letter more than twice in a row. */
function plainForm(text: string): string {
  return text
    .slice(0, 40)
    .toLowerCase()
    .normalize("NFC")
    .replace(/[’´`]/g, "'")
    .replace(/(\p{L})\1{2,}/gu, "$1$1");
}
