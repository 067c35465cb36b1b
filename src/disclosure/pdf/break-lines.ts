// Breaks text into lines that fit. Only spaces at the end of a line are left out; everything else lands on a line, and
// a word too long for any line is cut rather than allowed to run off the paper.

import type { Font } from "./font-file.ts";

/** How wide `text` is at `size` points. Every character of it must have a glyph in `font`. */
export function widthOf(text: string, font: Font, size: number): number {
  let thousandths = 0;
  for (let index = 0; index < text.length; index += 1) {
    thousandths += font.advanceOf(text.charCodeAt(index)) ?? 0;
  }
  return (thousandths * size) / 1000;
}

/** What stands between two line feeds, broken into lines. There is at least one, and none is empty. */
export interface Paragraph {
  readonly lines: readonly string[];
  /** Whether blank lines stood before it. How many is layout, not words. */
  readonly afterBlank: boolean;
}

/**
 * The paragraphs of printable `text`, in lines no wider than `width` points.
 *
 * Time grows with the length of the text and not faster.
 */
export function breakLines(text: string, font: Font, size: number, width: number): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let afterBlank = false;
  for (const paragraph of text.split("\n")) {
    if (/[^ ]/.test(paragraph)) {
      const lines = breakParagraph(paragraph, font, size, width);
      paragraphs.push({ lines, afterBlank: afterBlank && paragraphs.length > 0 });
      afterBlank = false;
    } else {
      afterBlank = true;
    }
  }
  return paragraphs;
}

function breakParagraph(text: string, font: Font, size: number, width: number): string[] {
  const available = (width * 1000) / size;
  const lines: string[] = [];
  let lineStart = 0;
  // Where the line may end, and how wide it is up to there.
  let lastChance = 0;
  let widthAtChance = 0;
  let filled = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (mayBreakBefore(text, index)) {
      lastChance = index;
      widthAtChance = filled;
    }
    const advance = font.advanceOf(text.charCodeAt(index)) ?? 0;
    // Spaces never begin a line: they hang beyond the edge, where nobody sees them.
    while (filled + advance > available && text[index] !== " " && index > lineStart) {
      if (lastChance <= lineStart) {
        lastChance = beforeCluster(text, index, lineStart);
        widthAtChance = filled - widthOf(text.slice(lastChance, index), font, 1000);
      }
      pushLine(lines, text.slice(lineStart, lastChance));
      lineStart = lastChance;
      filled -= widthAtChance;
      widthAtChance = 0;
    }
    filled += advance;
  }
  pushLine(lines, text.slice(lineStart));
  return lines;
}

function pushLine(lines: string[], text: string): void {
  const trimmed = text.replace(/ +$/, "");
  if (trimmed !== "") lines.push(trimmed);
}

// The places where Latin, Greek and Cyrillic text may break (a small part of Unicode's UAX #14): after spaces, after a
// hyphen inside a word, around a dash, and between two substitutes.
function mayBreakBefore(text: string, index: number): boolean {
  if (index === 0) return false;
  const before = text[index - 1] as string;
  const after = text[index] as string;
  if (after === " ") return false;
  if (before === " ") return true;
  if (before === "–" || before === "—") return true;
  if (before === "]" && after === "[") return true;
  if (before !== "-" && before !== "‐") return false;
  return /\p{L}/u.test(text[index - 2] ?? "") && /\p{L}/u.test(after);
}

// A letter is not parted from its combining marks, unless they alone are wider than a line.
function beforeCluster(text: string, index: number, lineStart: number): number {
  let cut = index;
  while (cut > lineStart && /\p{M}/u.test(text[cut] as string)) cut -= 1;
  return cut > lineStart ? cut : index;
}
