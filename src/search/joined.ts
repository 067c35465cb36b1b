// Texts as one, for an index that asks for one.

/** `texts` without those that say nothing, each on lines of its own. */
export function joined(texts: readonly string[]): string {
  return texts.filter((text) => text !== "").join("\n");
}
