// Turns any text into text that the fonts can set, and never loses a character on the way: what cannot be set is shown by
// its number, and so is what could disguise the words around it (bidirectional overrides, controls, invisible characters).

import type { Face, FontSet } from "../fonts/font-set.ts";
import {
  isJoiningScript,
  isMark,
  isPictograph,
  isPresentationSelector,
  isRegionalIndicator,
  isSimple,
  isSkinTone,
  isTag,
  isUnseen,
  zeroWidthJoiner,
  zeroWidthNonJoiner,
} from "./characters.ts";

/** Text in which every character can be set, but for the line feeds. */
export interface PrintableText {
  readonly text: string;
  /** How many characters are shown as `[U+XXXX]`. */
  readonly substitutes: number;
  /** Whether it is all Latin, Greek, Cyrillic and punctuation. */
  readonly isSimple: boolean;
}

/**
 * `text` with every character that `fonts` cannot set written as `[U+XXXX]`.
 *
 * Composed first (NFC). Line endings of all systems become line feeds, tabs become spaces. A mark is set only where the
 * font of its letter has it: on a substitute it would be lost between the brackets.
 */
export function toPrintable(text: string, fonts: FontSet, face: Face): PrintableText {
  if (isAllSimple(text, fonts, face)) return { text, substitutes: 0, isSimple: true };
  const composed = text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/\t/g, " ")
    .normalize("NFC");
  if (isAllSimple(composed, fonts, face)) {
    return { text: composed, substitutes: 0, isSimple: true };
  }
  const parts: string[] = [];
  let substitutes = 0;
  for (const cluster of clustersOf(composed)) {
    const font = cluster[0] === 0x0a ? undefined : fonts.fontForAll(cluster.filter(hasGlyph), face);
    if (cluster[0] === 0x0a || (font !== undefined && !cluster.some(disguises))) {
      parts.push(String.fromCodePoint(...cluster));
      continue;
    }
    const own = firstSettable(cluster, fonts, face);
    if (own > 0) parts.push(String.fromCodePoint(...cluster.slice(0, own)));
    const others = cluster.slice(own);
    parts.push(...others.map(toSubstitute));
    substitutes += others.length;
  }
  return { text: parts.join(""), substitutes, isSimple: false };
}

/** The characters of `text` in what a reader sees as one: a letter with its marks, an emoji with all that changes it. */
export function* clustersOf(text: string): Generator<readonly number[]> {
  let cluster: number[] = [];
  for (const character of text) {
    const codePoint = character.codePointAt(0) as number;
    if (cluster.length > 0 && !continues(cluster, codePoint)) {
      yield cluster;
      cluster = [];
    }
    cluster.push(codePoint);
  }
  if (cluster.length > 0) yield cluster;
}

function continues(cluster: readonly number[], codePoint: number): boolean {
  const [first = 0] = cluster;
  const last = cluster.at(-1) ?? 0;
  if (first === 0x0a || first === 0x20 || codePoint === 0x0a) return false;
  if (isMark(codePoint) || isPresentationSelector(codePoint)) return true;
  if (codePoint === zeroWidthJoiner) return isPictograph(first) || isJoiningScript(last);
  if (codePoint === zeroWidthNonJoiner) return isJoiningScript(last);
  if (last === zeroWidthJoiner) return isPictograph(first) && isPictograph(codePoint);
  if (isSkinTone(codePoint)) return isPictograph(last);
  if (isTag(codePoint)) return first === 0x1f3f4;
  return cluster.length === 1 && isRegionalIndicator(first) && isRegionalIndicator(codePoint);
}

// Shaping takes joiners and selectors away again: they need no glyph.
function hasGlyph(codePoint: number): boolean {
  return !isJoinerOrSelector(codePoint);
}

function isJoinerOrSelector(codePoint: number): boolean {
  return (
    codePoint === zeroWidthJoiner ||
    codePoint === zeroWidthNonJoiner ||
    isPresentationSelector(codePoint)
  );
}

// Whatever nobody would see or would take for something else, unless it is a part of how a word is spelled or an emoji is made.
function disguises(codePoint: number, index: number, cluster: readonly number[]): boolean {
  // A mark with no letter to stand on would stand on whatever is before it.
  if (index === 0) return isUnseen(codePoint) || isMark(codePoint);
  if (!isUnseen(codePoint)) return false;
  if (isTag(codePoint)) return false;
  if (codePoint === zeroWidthJoiner && index === cluster.length - 1) {
    return isPictograph(cluster[0] ?? 0);
  }
  if (isPresentationSelector(codePoint)) return !canBePresented(cluster[index - 1] ?? 0);
  return !isJoinerOrSelector(codePoint);
}

function canBePresented(codePoint: number): boolean {
  return isPictograph(codePoint) || /^[0-9#*]$/.test(String.fromCodePoint(codePoint));
}

function firstSettable(cluster: readonly number[], fonts: FontSet, face: Face): number {
  let count = 0;
  while (count < cluster.length) {
    const upTo = cluster.slice(0, count + 1);
    if (upTo.some(disguises) || fonts.fontForAll(upTo.filter(hasGlyph), face) === undefined) break;
    count += 1;
  }
  // A joiner at the end would be seen by nobody.
  while (count > 0 && isJoinerOrSelector(cluster[count - 1] ?? 0)) count -= 1;
  return count;
}

/** Whether `text` is all Latin, Greek, Cyrillic and punctuation, of which the first font has every character. */
export function isAllSimple(text: string, fonts: FontSet, face: Face): boolean {
  const known = fonts.simple(face);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const state = known[code];
    if (state === 1) continue;
    if (state === 2) return false;
    const isOne =
      code === 0x0a || (isSimple(code) && !isUnseen(code) && fonts.first(face).glyphOf(code) !== 0);
    known[code] = isOne ? 1 : 2;
    if (!isOne) return false;
  }
  return true;
}

function toSubstitute(codePoint: number): string {
  return `[U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}]`;
}

/** Every character of `text` as `[U+XXXX]`. */
export function toSubstitutes(text: string): string {
  return Array.from(text, (character) => toSubstitute(character.codePointAt(0) ?? 0)).join("");
}
