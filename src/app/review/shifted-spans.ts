// Where passages stand after somebody typed on. What was typed into is let go: it is not the same passage any more.

import type { Span } from "./cut-passage.ts";

/** `spans` of `before` as they stand in `after`, without those that the change touched. */
export function shiftedSpans<Passage extends Span>(
  spans: readonly Passage[],
  before: string,
  after: string,
): readonly Passage[] {
  if (before === after) return spans;
  const { start, end, added } = changeBetween(before, after);
  return spans.flatMap((span) => {
    if (span.end < start || (span.end === start && !growsWord(before, after, start))) return [span];
    if (span.start < end || (span.start === end && end > start && span.start < start)) return [];
    return [{ ...span, start: span.start + added, end: span.end + added }];
  });
}

/** One change that makes `after` of `before`: what stood from `start` to `end` was replaced. */
function changeBetween(before: string, after: string): Span & { readonly added: number } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return { start, end: before.length - same, added: after.length - before.length };
}

/** Whether letters were put on to the end of the word that ends at `at`. */
function growsWord(before: string, after: string, at: number): boolean {
  const isLetter = (text: string | undefined) => /[\p{L}\p{M}\p{N}]/u.test(text ?? "");
  return isLetter(before[at - 1]) && (isLetter(after[at]) || after.length < before.length);
}
