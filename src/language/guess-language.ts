// Guesses the language of what was written. A wrong guess is worse than none: short and unclear texts give none.

/** How many letters a text needs before anything is said about it: two or three words fit too many languages. */
export const shortestGuessed = 24;

// Enough to tell, and little enough to be done at once.
const longestRead = 2000;

/**
 * The language `text` is most probably written in, as a BCP 47 tag such as `en`; empty when it cannot be told.
 *
 * Knows 60 languages. Never throws: when the data cannot be fetched the language is simply not known.
 */
export async function guessLanguage(text: string): Promise<string> {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  // A sign of Chinese, Japanese or Korean says as much as several letters.
  const signs = text.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/gu)?.length ?? 0;
  if (letters + 3 * signs < shortestGuessed) return "";
  try {
    const { eld } = await import("eld/extrasmall");
    const guess = eld.detect(text.slice(0, longestRead));
    return guess.isReliable() ? guess.language : "";
  } catch {
    return "";
  }
}
