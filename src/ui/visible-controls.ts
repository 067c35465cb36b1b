// Characters that would change how the text around them looks, shown by their number and never obeyed: somebody else may
// have put them into a message that was copied here, to hide what it says.

// Everything that steers and is not seen itself; between the flags of regions, which are spelt with such characters.
const steering = /\u{1F3F4}[\u{E0061}-\u{E007A}]{1,8}\u{E007F}|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

// Line feed and tab; the joiners that scripts and emoji need; the marks that only say which way a neighbour runs; signs
// of Arabic, Syriac and Kaithi that count as steering and are seen.
const harmless =
  /^(?:\u{1F3F4}.*|[\n\t\u200C-\u200F\u061C\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}])$/u;

/** `text` with every other such character as `[U+202E]`. */
export function withVisibleControls(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(steering, (found) => {
    if (harmless.test(found)) return found;
    const number = (found.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return `[U+${number.padStart(4, "0")}]`;
  });
}
