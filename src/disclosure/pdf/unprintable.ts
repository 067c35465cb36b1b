// What of a document will be printed as numbers, found before anything is laid out, so that a person can be told and can add
// the letters that are missing.

import type { PaperDocument } from "./document.ts";
import { type FontFiles, FontSet } from "./fonts/font-set.ts";
import { type PackName, packOf } from "./packs.ts";
import { isUnseen } from "./text/characters.ts";
import { toPrintable } from "./text/printable-text.ts";

/** A character that is printed as `[U+XXXX]`. */
export interface Unprintable {
  readonly character: string;
  /** As it will stand on the page. */
  readonly shown: string;
  /** The pack that has it, if one has. */
  readonly pack: PackName | undefined;
  /** Whether it is shown by number on purpose: nobody would see it, or it would disguise other words. */
  readonly isHidden: boolean;
}

/** Every character of `document` that `fonts` cannot print, once, in the order of the text. */
export function unprintable(
  { blocks }: Pick<PaperDocument, "blocks">,
  fonts: FontFiles,
): readonly Unprintable[] {
  const set = new FontSet(fonts);
  const found = new Map<string, Unprintable>();
  for (const text of textsIn(blocks)) {
    const printed = toPrintable(text, set, "regular");
    if (printed.substitutes === 0) continue;
    const written = new Set(text.normalize("NFC"));
    for (const [shown, digits = ""] of printed.text.matchAll(/\[U\+([0-9A-F]{4,6})\]/g)) {
      const codePoint = Number.parseInt(digits, 16);
      const character = String.fromCodePoint(codePoint);
      // What looks like a number may have been written that way.
      if (!written.has(character) || found.has(character)) continue;
      const isHidden = isUnseen(codePoint);
      found.set(character, { character, shown, pack: packOf(codePoint), isHidden });
    }
  }
  return [...found.values()];
}

// Whatever kind a block is of: each text in it, once. Names of kinds and styles among them do no harm.
function textsIn(value: unknown, texts = new Set<string>()): ReadonlySet<string> {
  if (typeof value === "string") texts.add(value);
  else if (typeof value === "object" && value !== null && !ArrayBuffer.isView(value)) {
    for (const each of Object.values(value)) textsIn(each, texts);
  }
  return texts;
}
