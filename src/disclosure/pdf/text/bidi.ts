// The only door to bidi-js, which decides what of a paragraph runs from right to left (UAX #9).

import bidiFactory from "bidi-js";

export type Direction = "ltr" | "rtl";

const bidi = bidiFactory();

/** For each UTF-16 unit of one paragraph how deep it is nested; odd means from right to left. */
export function levelsOf(text: string): {
  readonly levels: Uint8Array;
  readonly direction: Direction;
} {
  const { levels, paragraphs } = bidi.getEmbeddingLevels(text);
  return { levels, direction: (paragraphs[0]?.level ?? 0) % 2 === 1 ? "rtl" : "ltr" };
}

/** What stands in a line in the order in which it is read, in the order in which it is seen from left to right. */
export function inVisualOrder<Part extends { readonly level: number }>(
  parts: readonly Part[],
): readonly Part[] {
  const levels = parts.map(({ level }) => level);
  const highest = Math.max(...levels);
  if (highest === 0) return parts;
  const ordered = [...parts];
  for (let level = highest; level > 0; level -= 1) {
    let start = 0;
    while (start < ordered.length) {
      if ((ordered[start] as Part).level < level) {
        start += 1;
        continue;
      }
      let end = start;
      while (end < ordered.length && (ordered[end] as Part).level >= level) end += 1;
      const turned = ordered.slice(start, end).reverse();
      ordered.splice(start, turned.length, ...turned);
      start = end;
    }
  }
  return ordered;
}
