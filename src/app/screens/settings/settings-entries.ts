// What the settings lead to, in the order they are shown. A screen is reached by one line here.

import type { Words } from "#i18n";
import type { Screen } from "../../navigation.ts";

type SettingsEntry = Extract<Screen["name"], keyof Words["settings"]["entries"]>;

/** The screens that can be reached from the settings. */
export const settingsEntries: readonly SettingsEntry[] = [
  "locking",
  "hints",
  "zone",
  "passphrase",
  "recovery-key",
  "backup",
  "copies",
  "packs",
  "erase",
  "about",
];
