// Spanish words that a slip of the pen would make of a word of the lexicon, and that are words themselves.

export const lookAlikes: ReadonlySet<string> = new Set(``.split(" "));
