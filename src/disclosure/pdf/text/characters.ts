// What kind of character something is, by the ranges of the Unicode standard. No engine is asked where its answer could
// depend on its age: the same text must give the same file everywhere.

/** Latin, Greek, Cyrillic and what stands between their words: set one after the other, without marks of their own. */
export function isSimple(codePoint: number): boolean {
  return (
    (codePoint >= 0x20 && codePoint <= 0x7e) ||
    (codePoint >= 0xa0 && codePoint <= 0x2ff && codePoint !== 0xad) ||
    (codePoint >= 0x370 && codePoint <= 0x52f && !(codePoint >= 0x483 && codePoint <= 0x489)) ||
    (codePoint >= 0x1e00 && codePoint <= 0x1fff) ||
    (codePoint >= 0x2010 && codePoint <= 0x2027) ||
    (codePoint >= 0x2030 && codePoint <= 0x205e) ||
    (codePoint >= 0x20a0 && codePoint <= 0x20bf) ||
    (codePoint >= 0x2100 && codePoint <= 0x218f)
  );
}

// A question is put to the engine once for each character: texts have many, and few different ones.
function remembered(pattern: RegExp): (codePoint: number) => boolean {
  const known = new Uint8Array(0x20000);
  return (codePoint) => {
    const state = known[codePoint];
    if (state === 1 || state === 2) return state === 1;
    const fits = pattern.test(String.fromCodePoint(codePoint));
    known[codePoint] = fits ? 1 : 2;
    return fits;
  };
}

const rightToLeft =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Whether anything in `text` runs from right to left. */
export function hasRightToLeft(text: string): boolean {
  return rightToLeft.test(text);
}

const mark = remembered(/^\p{M}$/u);

/** Whether the character stands on, below or around the one before it. */
export function isMark(codePoint: number): boolean {
  return codePoint >= 0x300 && mark(codePoint);
}

const unseen = remembered(/^[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]$/u);

/** Whether the character leaves no ink or changes its neighbours: controls, overrides, joiners, private use. */
export function isUnseen(codePoint: number): boolean {
  return unseen(codePoint);
}

export const zeroWidthNonJoiner = 0x200c;
export const zeroWidthJoiner = 0x200d;

/** U+FE0E and U+FE0F: asks for the black or the coloured form of the character before it. */
export function isPresentationSelector(codePoint: number): boolean {
  return codePoint === 0xfe0e || codePoint === 0xfe0f;
}

/** A tag: letters that nobody sees, which name the flag of a region after a black flag. */
export function isTag(codePoint: number): boolean {
  return codePoint >= 0xe0020 && codePoint <= 0xe007f;
}

/** Half of a flag. */
export function isRegionalIndicator(codePoint: number): boolean {
  return codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff;
}

/** A colour of skin, which belongs to the emoji before it. */
export function isSkinTone(codePoint: number): boolean {
  return codePoint >= 0x1f3fb && codePoint <= 0x1f3ff;
}

const pictograph = remembered(/^\p{Extended_Pictographic}$/u);

/** Emoji and their like. */
export function isPictograph(codePoint: number): boolean {
  return (
    (codePoint > 0xff && pictograph(codePoint)) ||
    isRegionalIndicator(codePoint) ||
    isSkinTone(codePoint)
  );
}

/** Scripts in which a joiner decides how a word is spelled: Hebrew's neighbours and those of India. */
export function isJoiningScript(codePoint: number): boolean {
  return (
    (codePoint >= 0x600 && codePoint <= 0x8ff) ||
    (codePoint >= 0x900 && codePoint <= 0xdff) ||
    (codePoint >= 0xfb50 && codePoint <= 0xfdff) ||
    (codePoint >= 0xfe70 && codePoint <= 0xfefc)
  );
}

export function isDevanagari(codePoint: number): boolean {
  return (
    (codePoint >= 0x900 && codePoint <= 0x97f && codePoint !== 0x964 && codePoint !== 0x965) ||
    (codePoint >= 0xa8e0 && codePoint <= 0xa8ff) ||
    (codePoint >= 0x1cd0 && codePoint <= 0x1cff)
  );
}

/** Thai, Lao, Burmese and Khmer: written without spaces between words. */
export function isWithoutSpaces(codePoint: number): boolean {
  return (
    (codePoint >= 0xe00 && codePoint <= 0xeff) ||
    (codePoint >= 0x1000 && codePoint <= 0x109f) ||
    (codePoint >= 0x1780 && codePoint <= 0x17ff)
  );
}

/** Han, kana and their punctuation: a line may end after nearly every one of them. */
export function isIdeographic(codePoint: number): boolean {
  return (
    (codePoint >= 0x2e80 && codePoint <= 0x312f) ||
    (codePoint >= 0x3190 && codePoint <= 0x9fff) ||
    (codePoint >= 0xf900 && codePoint <= 0xfaff) ||
    (codePoint >= 0xfe30 && codePoint <= 0xfe4f) ||
    (codePoint >= 0xff00 && codePoint <= 0xffef) ||
    (codePoint >= 0x1b000 && codePoint <= 0x1b16f) ||
    (codePoint >= 0x20000 && codePoint <= 0x3ffff)
  );
}

/** Hangul: syllables and the letters they are made of. */
export function isHangul(codePoint: number): boolean {
  return (
    (codePoint >= 0x1100 && codePoint <= 0x11ff) ||
    (codePoint >= 0x3130 && codePoint <= 0x318f) ||
    (codePoint >= 0xa960 && codePoint <= 0xa97f) ||
    (codePoint >= 0xac00 && codePoint <= 0xd7ff)
  );
}

const fromRight = remembered(rightToLeft);

/** Letters that run from right to left. */
export function isRightToLeft(codePoint: number): boolean {
  return fromRight(codePoint);
}

const letter = remembered(/^[\p{L}\p{M}]$/u);

/** Letters and what belongs to them; not digits, not punctuation. */
export function isLetter(codePoint: number): boolean {
  return letter(codePoint);
}
