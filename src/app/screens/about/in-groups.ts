// A long number as people read it to each other.

/** `hash` in groups of four, with a space between them. */
export function inGroups(hash: string): string {
  return (hash.match(/.{1,4}/g) ?? []).join(" ");
}
