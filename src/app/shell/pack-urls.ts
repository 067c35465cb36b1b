// Where the font packs lie among the app's own files. Their bytes are asked for by the service worker and by nobody else.

import hangul from "@expo-google-fonts/nanum-gothic/400Regular/NanumGothic_400Regular.ttf?url";
import han from "@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf?url";
import type { PackName } from "#disclosure/pdf";

/** The path of each pack. */
export const packUrls: Readonly<Record<PackName, string>> = { han, hangul };
