// Guesses the language of what was written. A wrong guess is worse than none: short and unclear texts give none.

/** How many letters a text needs before anything is said about it: two or three words fit too many languages. */
export const shortestGuessed = 24;

// Enough to tell, and little enough to be done at once.
const longestRead = 2000;

/** How long is waited for the data from when it is first asked for, in milliseconds: no save waits for a slow connection. */
const patience = 2000;

/**
 * The language `text` is most probably written in, as a BCP 47 tag such as `en`; empty when it cannot be told.
 *
 * Knows 60 languages. Never throws: when the data cannot be fetched, or not in time, the language is simply not known.
 */
export async function guessLanguage(text: string): Promise<string> {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  // A sign of Chinese, Japanese or Korean says as much as several letters.
  const signs = text.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/gu)?.length ?? 0;
  if (letters + 3 * signs < shortestGuessed) return "";
  try {
    const guess = (await detectorInTime())?.detect(text.slice(0, longestRead));
    return guess?.isReliable() ? guess.language : "";
  } catch {
    return "";
  }
}

type Detector = typeof import("eld/extrasmall")["eld"];

let detector: Detector | undefined;
let late: Promise<void> | undefined;

async function detectorInTime(): Promise<Detector | undefined> {
  const coming = import("eld/extrasmall").then(({ eld }) => {
    detector = eld;
  });
  late ??= new Promise((resolve) => setTimeout(resolve, patience));
  await Promise.race([coming, late]);
  return detector;
}
