// The font files that reports are set in. All of them are a part of the app and kept with it: asking the host for one when a
// text needs it would tell the host in which script it was written.

import emoji from "@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf?url";
import regular from "@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf?url";
import bold from "@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf?url";
import arabic from "@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf?url";
import hebrew from "@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf?url";
import monospaced from "@expo-google-fonts/noto-sans-mono/400Regular/NotoSansMono_400Regular.ttf?url";
import thai from "@expo-google-fonts/noto-sans-thai/400Regular/NotoSansThai_400Regular.ttf?url";
import { Fault } from "#base";
import type { FontFiles } from "#disclosure/pdf";

/**
 * All fonts, always all of them.
 *
 * @throws {@link Fault} `font-missing` when one cannot be had.
 */
export async function loadFonts(): Promise<FontFiles> {
  const [first, second, third, ...others] = await Promise.all(
    [regular, bold, monospaced, arabic, hebrew, thai, emoji].map(loadFont),
  );
  if (first === undefined || second === undefined || third === undefined) {
    throw new Fault("font-missing");
  }
  return { regular: first, bold: second, monospaced: third, others };
}

async function loadFont(url: string): Promise<Uint8Array> {
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Fault("font-missing");
    return new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    throw new Fault("font-missing", { cause });
  }
}
