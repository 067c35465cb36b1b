// Takes passages that are moved elsewhere out of the texts they stand in.

import { cutPassage } from "./cut-passage.ts";
import { textAt, withText } from "./factual-texts.ts";

/** A passage to move: its place in one text of what it belongs to. */
export interface PassageMove {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** `content` without the passages of `moves`, or `undefined` when one of them is not there. */
export function withoutPassages<Content extends object>(
  content: Content,
  moves: readonly PassageMove[],
): Content | undefined {
  // From the end, so that the places of those before stay as they are.
  const inOrder = moves.toSorted((a, b) => b.start - a.start);
  let cut = content;
  for (const { path, start, end } of inOrder) {
    const text = textAt(cut, path);
    if (text === undefined || start >= end || end > text.length) return undefined;
    cut = withText(cut, path, cutPassage(text, { start, end }).text);
  }
  return cut;
}
