// Text as the index sees it: words without case, accents or punctuation. The same for what is written and for what is
// looked for, so that both meet.

// Scripts that put no space between words. Two neighbouring signs are a term there: whatever part of a text is typed is
// found, with no dictionary that one browser has and another has not.
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const unspacedRuns = new RegExp(
  `${unspaced.source}[${unspaced.source.slice(1, -1)}\\p{M}ー]*`,
  "gu",
);

// Marks that people leave out when they type: accents of Latin, Greek and Cyrillic letters, vowel signs of Hebrew and
// Arabic. Not those of Indic or South-East Asian scripts, without which a word is another word.
const marksLeftOut = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/gu;
const invisible = /[\p{Cf}\u0640]/gu;
const plainLetters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ı: "i",
  þ: "th",
  ð: "d",
  ς: "σ",
  ё: "е",
};
const lettersToChange = new RegExp(`[${Object.keys(plainLetters).join("")}]`, "gu");
const words = /[\p{L}\p{M}\p{N}]+/gu;
const longNumber = /\d(?:[\s().\-\u2010-\u2015/]*\d){5,}/gu;

/** `text` in small letters, without accents, width forms and invisible characters. */
export function fold(text: string): string {
  // Most of what is written needs no more than this, and there is a lot of it.
  if (/^[\x20-\x7e\s]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .replace(marksLeftOut, "")
    .replace(invisible, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(marksLeftOut, "")
    .replace(lettersToChange, (letter) => plainLetters[letter] ?? letter);
}

/** The words of `text` in their order, folded. Where a script has no spaces, a whole run of it counts as a word. */
export function wordsOf(text: string): readonly string[] {
  return fold(text).match(words) ?? [];
}

/** Every term under which `text` is found. */
export function termsOf(text: string): string[] {
  const folded = fold(text);
  const spaced = folded.match(words) ?? [];
  const terms: string[] = unspaced.test(folded)
    ? spaced.flatMap((word) => (unspaced.test(word) ? termsInUnspaced(word) : [word]))
    : [...spaced];
  for (const number of folded.match(longNumber) ?? []) terms.push(...endsOfNumber(number));
  return terms;
}

/** What `word` is made of where it has runs of an unspaced script; the runs themselves. */
export function unspacedRunsOf(text: string): readonly string[] {
  return fold(text).match(unspacedRuns) ?? [];
}

/** Whether a term comes from a script without spaces. */
export function isUnspaced(term: string): boolean {
  return unspaced.test(term);
}

function termsInUnspaced(word: string): string[] {
  const terms: string[] = [];
  let spacedFrom = 0;
  for (const match of word.matchAll(unspacedRuns)) {
    if (match.index > spacedFrom) terms.push(word.slice(spacedFrom, match.index));
    const signs = Array.from(match[0]);
    // The last one stands alone too, so that a single sign is found wherever it is.
    for (let at = 0; at < signs.length; at += 1) terms.push(signs.slice(at, at + 2).join(""));
    spacedFrom = match.index + match[0].length;
  }
  if (spacedFrom < word.length) terms.push(word.slice(spacedFrom));
  return terms;
}

// A number is written in many ways, with and without what stands before it: `+1 217-555-0143`, `(217) 555-0143`.
function endsOfNumber(number: string): string[] {
  const groups = number.match(/\d+/g) ?? [];
  if (groups.length < 2) return [];
  return groups.slice(0, -1).map((_, from) => groups.slice(from).join(""));
}
