// The font files that reports are set in: those that are kept with the app, always all of them, and the packs that a person
// added. Asking the host for one when a text needs it would tell the host in which script it was written.

import emoji from "@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf?url";
import regular from "@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf?url";
import bold from "@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf?url";
import arabic from "@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf?url";
import hebrew from "@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf?url";
import monospaced from "@expo-google-fonts/noto-sans-mono/400Regular/NotoSansMono_400Regular.ttf?url";
import thai from "@expo-google-fonts/noto-sans-thai/400Regular/NotoSansThai_400Regular.ttf?url";
import { Fault, type FaultCode } from "#base";
import type { FontFiles, PackName } from "#disclosure/pdf";
import { fetchBytes } from "../fetch-bytes.ts";
import { packUrls } from "../shell/pack-urls.ts";

/**
 * All fonts of the app, and those of `packs`.
 *
 * @throws {@link Fault} `font-missing` when one cannot be had, `pack-missing` when one of `packs` cannot.
 */
export async function loadFonts(packs: readonly PackName[]): Promise<FontFiles> {
  const own = [regular, bold, monospaced, arabic, hebrew, thai, emoji];
  const [first, second, third, ...others] = await Promise.all([
    ...own.map((url) => loadFont(url, "font-missing")),
    ...packs.map((name) => loadFont(packUrls[name], "pack-missing")),
  ]);
  if (first === undefined || second === undefined || third === undefined) {
    throw new Fault("font-missing");
  }
  return { regular: first, bold: second, monospaced: third, others };
}

async function loadFont(url: string, code: FaultCode): Promise<Uint8Array> {
  try {
    return await fetchBytes(url);
  } catch (cause) {
    throw new Fault(code, { cause });
  }
}
