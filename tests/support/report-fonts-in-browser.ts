// The font files of reports in a test that runs in a browser, the same as Node's in read-pdf-text.ts.

import type { FontFiles } from "#disclosure/pdf";
import emoji from "../../node_modules/@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf?url";
import regular from "../../node_modules/@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf?url";
import bold from "../../node_modules/@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf?url";
import arabic from "../../node_modules/@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf?url";
import hebrew from "../../node_modules/@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf?url";
import monospaced from "../../node_modules/@expo-google-fonts/noto-sans-mono/400Regular/NotoSansMono_400Regular.ttf?url";
import thai from "../../node_modules/@expo-google-fonts/noto-sans-thai/400Regular/NotoSansThai_400Regular.ttf?url";
import { packUrls } from "../../src/app/shell/pack-urls.ts";

const read = async (url: string) => new Uint8Array(await (await fetch(url)).arrayBuffer());

/** All of them, in the order in which they are asked, the packs that a person adds last if they are wanted. */
export async function reportFontsInBrowser(withPacks = false): Promise<FontFiles> {
  return {
    regular: await read(regular),
    bold: await read(bold),
    monospaced: await read(monospaced),
    others: await Promise.all(
      [arabic, hebrew, thai, emoji, ...(withPacks ? [packUrls.han, packUrls.hangul] : [])].map(
        read,
      ),
    ),
  };
}
