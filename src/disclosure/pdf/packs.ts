// Fonts that are too large to come with the app: whole ones, which a person adds. Whoever asked for a part of one would tell
// the host nearly which characters were written.

import { isHangul, isIdeographic } from "./text/characters.ts";

/** Han with kana, and Hangul. */
export type PackName = "han" | "hangul";

/** Which packs `text` needs so that it is not printed as numbers, without those in `kept`. */
export function missingPacks(text: string, kept: readonly PackName[] = []): readonly PackName[] {
  const needed = new Set<PackName>();
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (codePoint < 0x1100) continue;
    if (isHangul(codePoint)) needed.add("hangul");
    else if (isIdeographic(codePoint)) needed.add("han");
  }
  return (["han", "hangul"] as const).filter((pack) => needed.has(pack) && !kept.includes(pack));
}
