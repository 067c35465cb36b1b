// Reviews a text of any length in bounded steps, and says for each passage how to recognise it again.

import { type Finding, type Hint, type Learned, type Review, review } from "#wording";
import { stretchesOf } from "./languages-in.ts";
import type { MarkedFinding, MarkedHint, ReviewedText } from "./protocol.ts";

/** The most that is reviewed in one step. Long enough for any description that a person reads through. */
const longestPart = 8000;

/**
 * What is found in `text`, or `undefined` if `isWanted` said no between two steps.
 *
 * @param pause is waited for between two steps, so that whoever calls can be asked something else meanwhile.
 */
export async function reviewText(
  text: string,
  language: string,
  learned: Learned,
  { isWanted, pause }: { isWanted: () => boolean; pause: () => Promise<void> } = unhindered,
): Promise<ReviewedText | undefined> {
  const findings: MarkedFinding[] = [];
  const hints: MarkedHint[] = [];
  for (const { start, end } of partsOf(text)) {
    if (start > 0) await pause();
    if (!isWanted()) return undefined;
    const part = text.slice(start, end);
    const found = reviewedIn(part, language, learned);
    if (found.kind === "language-not-supported") return found;
    for (const finding of found.findings) findings.push(await marked(finding, part, start));
    for (const hint of found.hints) hints.push(await marked(hint, part, start));
  }
  return { kind: "reviewed", findings, hints };
}

/** Where to cut a long text: at the end of a paragraph or a sentence, or at a space, near the end of each part. */
export function partsOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  const parts: { start: number; end: number }[] = [];
  for (let start = 0; start < text.length; ) {
    const end =
      text.length - start <= longestPart ? text.length : start + lengthOfPart(text, start);
    parts.push({ start, end });
    start = end;
  }
  return parts.length === 0 ? [{ start: 0, end: 0 }] : parts;
}

/** The name by which `words` are known again. Two texts have the same only if they are the same. */
export async function markOf(words: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(words));
  return [...new Uint8Array(digest, 0, 16)]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
}

/** The review of `part`: each stretch of it in the language it is written in. */
function reviewedIn(part: string, language: string, learned: Learned): Review {
  const findings: Finding[] = [];
  const hints: Hint[] = [];
  let isReviewed = false;
  const stretches = stretchesOf(part, language);
  for (const stretch of stretches) {
    const found = review(part.slice(stretch.start, stretch.end), stretch.language, learned);
    if (found.kind === "language-not-supported") continue;
    isReviewed = true;
    findings.push(...found.findings.map((each) => moved(each, stretch.start)));
    hints.push(...found.hints.map((each) => moved(each, stretch.start)));
  }
  return isReviewed || stretches.length === 0
    ? { kind: "reviewed", findings, hints }
    : { kind: "language-not-supported" };
}

function moved<Found extends { readonly start: number; readonly end: number }>(
  found: Found,
  by: number,
): Found {
  return { ...found, start: found.start + by, end: found.end + by };
}

const unhindered = { isWanted: () => true, pause: () => Promise.resolve() };

function lengthOfPart(text: string, start: number): number {
  const part = text.slice(start, start + longestPart);
  const least = longestPart / 2;
  for (const edge of [/\n/g, /[.!?…]["”’»)]*\s/g, /\s/g]) {
    const last = [...part.slice(least).matchAll(edge)].at(-1);
    if (last !== undefined) return least + last.index + last[0].length;
  }
  // Not between the two halves of one character.
  const isHalf = /[\uD800-\uDBFF]$/.test(part);
  return isHalf ? part.length - 1 : part.length;
}

async function marked<Found extends { readonly start: number; readonly end: number }>(
  found: Found,
  part: string,
  offset: number,
): Promise<Found & { readonly mark: string }> {
  const { start, end } = found;
  return {
    ...moved(found, offset),
    mark: await markOf(part.slice(start, end)),
  };
}
