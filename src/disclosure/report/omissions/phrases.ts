// Finds many known phrases (names, addresses, accounts) in a text at once. Compares words and ignores case and what stands
// between words, so that "1 Elm Street," finds "1 elm street". One pass over the text, however many phrases there are.

/** Where a phrase stands in a text, in UTF-16 units, end exclusive. */
export interface FoundPhrase<Value> {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}

interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

interface Entry<Value> {
  readonly words: readonly string[];
  readonly value: Value;
}

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;
// Written without spaces: a word of the text may hold the phrase anywhere.
const spaceless =
  /[\p{Script=Han}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A set of phrases, each with what it stands for. Where two begin at the same word, the longer is found. */
export class Phrases<Value> {
  readonly #byFirstWord = new Map<string, Entry<Value>[]>();
  readonly #anywhere: { readonly text: string; readonly value: Value }[] = [];

  constructor(phrases: Iterable<readonly [phrase: string, value: Value]>) {
    for (const [phrase, value] of phrases) {
      if (spaceless.test(phrase)) {
        this.#anywhere.push({ text: phrase.trim(), value });
        continue;
      }
      const words = wordsOf(phrase).map(({ folded }) => folded);
      const [first] = words;
      if (first === undefined) continue;
      const entries = this.#byFirstWord.get(first) ?? [];
      if (entries.some((entry) => entry.words.join(" ") === words.join(" "))) continue;
      entries.push({ words, value });
      this.#byFirstWord.set(first, entries);
    }
    for (const entries of this.#byFirstWord.values()) {
      entries.sort((a, b) => b.words.length - a.words.length);
    }
  }

  /** Every place in `text` where one of the phrases stands, from the first to the last, none inside another. */
  in(text: string): readonly FoundPhrase<Value>[] {
    const found: FoundPhrase<Value>[] = [];
    for (const { text: phrase, value } of this.#anywhere) {
      for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length)) {
        found.push({ start: at, end: at + phrase.length, value });
      }
    }
    if (this.#byFirstWord.size > 0) this.#findWords(wordsOf(text), found);
    return found.sort((a, b) => a.start - b.start);
  }

  #findWords(words: readonly Word[], found: FoundPhrase<Value>[]): void {
    for (let index = 0; index < words.length; index += 1) {
      const first = words[index] as Word;
      const entry = this.#byFirstWord
        .get(first.folded)
        ?.find((each) => each.words.every((word, n) => words[index + n]?.folded === word));
      if (entry === undefined) continue;
      const last = words[index + entry.words.length - 1] as Word;
      found.push({ start: first.start, end: last.end, value: entry.value });
      index += entry.words.length - 1;
    }
  }
}

function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(wordPattern), ({ 0: word, index }) => ({
    folded: word.normalize("NFC").toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}
