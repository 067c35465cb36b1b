// Fonts that are too large to come with the app: whole ones, which a person adds. Whoever asked for a part of one would tell
// the host nearly which characters were written. What is promised here may be less than a font has, and never more.

/** `han`: Chinese characters and kana. `hangul`: Korean syllables. */
export type PackName = "han" | "hangul";

/** All of them, in the order in which fonts are asked for a character. */
export const packNames = ["han", "hangul"] as const satisfies readonly PackName[];

/** Whether `value` is the name of a pack. */
export function isPackName(value: unknown): value is PackName {
  return packNames.some((name) => name === value);
}

// Noto Sans SC: everything in Big5 and GB 18030's two bytes, kana, and most of Shift JIS. Nanum Gothic: every modern syllable.
const ranges: Readonly<Record<PackName, readonly (readonly [first: number, last: number])[]>> = {
  han: [
    [0x2e80, 0x2e99],
    [0x2e9b, 0x2ef3],
    [0x2f00, 0x2fd5],
    [0x3000, 0x303f],
    [0x3041, 0x3096],
    [0x3099, 0x30ff],
    [0x3105, 0x312f],
    [0x3190, 0x31ba],
    [0x31f0, 0x321e],
    [0x3220, 0x32cf],
    [0x3300, 0x332b],
    [0x332d, 0x4db5],
    [0x4e00, 0x9fef],
    [0xfe30, 0xfe4f],
    [0xff01, 0xff9f],
    [0xffe0, 0xffe6],
  ],
  hangul: [
    [0x3131, 0x3163],
    [0x3165, 0x318e],
    [0xac00, 0xd7a3],
  ],
};

/** The pack that has `codePoint`, or `undefined` when none has it for certain. */
export function packOf(codePoint: number): PackName | undefined {
  return packNames.find((name) =>
    ranges[name].some(([first, last]) => codePoint >= first && codePoint <= last),
  );
}
