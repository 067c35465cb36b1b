// Where a line of text may end, other than at its spaces: a part of the rules of Unicode (UAX #14) that is enough for the
// scripts the fonts have.

import { isIdeographic, isMark, isPictograph, isSimple, isWithoutSpaces } from "./characters.ts";
import { clustersOf } from "./printable-text.ts";

/** Whether a line may end inside a word of `text` before `index`, by what stands on either side. For simple text. */
export function mayBreakBefore(text: string, index: number): boolean {
  const before = text.charCodeAt(index - 1);
  const after = text.charCodeAt(index);
  if (before === enDash || before === emDash) return true;
  if (before === closingBracket && after === openingBracket) return true;
  if (before !== hyphen && before !== softHyphen) return false;
  return isLetterOf(text[index - 2]) && isLetterOf(text[index]);
}

/** Whether {@link mayBreakBefore} can be true after a character: most are not such, and need not be looked at. */
export function mayBreakAfter(code: number): boolean {
  return code === hyphen || code === closingBracket || code >= softHyphen;
}

/** The places in `text` before which a line may end inside a word, in ascending order. */
export function breaksIn(text: string): readonly number[] {
  const breaks: number[] = [];
  let at = 0;
  let before = 0;
  for (const cluster of clustersOf(text)) {
    const [first = 0] = cluster;
    if (at > 0 && (mayBreakBefore(text, at) || mayBreakBetween(before, first))) breaks.push(at);
    before = first;
    for (const codePoint of cluster) at += codePoint > 0xffff ? 2 : 1;
  }
  return [...new Set([...breaks, ...wordStarts(text)])].sort((a, b) => a - b);
}

const enDash = 0x2013;
const emDash = 0x2014;
const hyphen = 0x2d;
const softHyphen = 0x2010;
const openingBracket = 0x5b;
const closingBracket = 0x5d;

function isLetterOf(character: string | undefined): boolean {
  return character !== undefined && /^\p{L}$/u.test(character);
}

// What may not begin a line, and what may not end one, among the signs of East Asia.
const neverFirst = new Set(
  Array.from(
    "、。，．：；！？）］｝〉》」』】〕〗’”ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ!?,.:;)]}%",
    (sign) => sign.charCodeAt(0),
  ),
);
const neverLast = new Set(Array.from("（［｛〈《「『【〔〖‘“([{", (sign) => sign.charCodeAt(0)));

function mayBreakBetween(before: number, after: number): boolean {
  if (before === 0x20 || after === 0x20) return false;
  const isOpen = isIdeographic(before) || isIdeographic(after);
  if (isOpen) return !neverFirst.has(after) && !neverLast.has(before);
  return isPictograph(before) && isPictograph(after) && !isSimple(before) && !isMark(after);
}

// Thai has no spaces between its words. The engine has a list of them; without one a line ends wherever it is full.
function wordStarts(text: string): readonly number[] {
  const starts: number[] = [];
  for (const [start, stretch] of stretchesWithoutSpaces(text)) {
    if (!("Segmenter" in Intl)) continue;
    words ??= new Intl.Segmenter("th", { granularity: "word" });
    for (const { index } of words.segment(stretch)) if (index > 0) starts.push(start + index);
  }
  return starts;
}

let words: Intl.Segmenter | undefined;

function* stretchesWithoutSpaces(text: string): Generator<[start: number, stretch: string]> {
  let start = -1;
  for (let index = 0; index <= text.length; index += 1) {
    const isInside = index < text.length && isWithoutSpaces(text.charCodeAt(index));
    if (isInside && start < 0) start = index;
    if (!isInside && start >= 0) {
      yield [start, text.slice(start, index)];
      start = -1;
    }
  }
}
