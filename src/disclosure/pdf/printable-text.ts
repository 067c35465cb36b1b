// Turns any text into text that a font can set, and never loses a character on the way: what cannot be set is shown by
// its number, and so is what could disguise the words around it (bidirectional overrides, controls, invisible joiners).

import type { Font } from "./font-file.ts";

/** Text in which every character has a glyph, but for the line feeds. */
export interface PrintableText {
  readonly text: string;
  /** How many characters are shown as `[U+XXXX]`. */
  readonly substitutes: number;
}

const mark = /^\p{M}$/u;

/**
 * `text` with every character that `font` cannot set written as `[U+XXXX]`.
 *
 * Composed first (NFC). Line endings of all systems become line feeds, tabs become spaces. A combining mark is set
 * only on a letter that is itself set: on a substitute it would be lost between the brackets.
 */
export function toPrintable(text: string, font: Font): PrintableText {
  const composed = text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/\t/g, " ")
    .normalize("NFC");
  const parts: string[] = [];
  let substitutes = 0;
  let carriesMarks = false;
  for (const character of composed) {
    const codePoint = character.codePointAt(0) as number;
    const isMark = codePoint >= 0x300 && mark.test(character);
    if (character === "\n") {
      parts.push(character);
      carriesMarks = false;
    } else if (font.advanceOf(codePoint) !== undefined && (carriesMarks || !isMark)) {
      parts.push(character);
      carriesMarks = true;
    } else {
      parts.push(toSubstitute(codePoint));
      substitutes += 1;
      carriesMarks = false;
    }
  }
  return { text: parts.join(""), substitutes };
}

function toSubstitute(codePoint: number): string {
  return `[U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}]`;
}
