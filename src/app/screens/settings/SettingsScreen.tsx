// The list of everything that is not the log itself.

import { words } from "#i18n";
import { Button, Page } from "#ui";
import type { Navigation } from "../../navigation.ts";
import { settingsEntries } from "./settings-entries.ts";

/** One button for each thing that can be set or looked up. */
export function SettingsScreen({
  navigation,
  onBack,
}: {
  readonly navigation: Pick<Navigation, "go">;
  readonly onBack: () => void;
}) {
  const text = words().settings;
  return (
    <Page title={text.title} onBack={onBack}>
      <div className="stack">
        {settingsEntries.map((name) => (
          <Button key={name} kind="choice" onPress={() => navigation.go({ name })}>
            {text.entries[name]}
          </Button>
        ))}
      </div>
    </Page>
  );
}
