// What to do after coming in with the recovery key: the person has most likely forgotten the passphrase. Shown once,
// before the log. Setting a new passphrase with the recovery key alone belongs here.

import { words } from "#i18n";
import { Button, Notice, Page } from "#ui";

/** Says where the person stands; the three ways on are theirs to choose. */
export function RecoveredScreen({
  onChange,
  onBackup,
  onGoOn,
}: {
  readonly onChange: () => void;
  readonly onBackup: () => void;
  readonly onGoOn: () => void;
}) {
  const text = words().passphrase.recovered;
  return (
    <Page title={text.title}>
      <p>{text.what}</p>
      <p>{text.change}</p>
      <Notice tone="warning">
        <p>{text.forgotten}</p>
      </Notice>
      <div className="stack">
        <Button kind="choice" onPress={onGoOn}>
          {text.goOn}
        </Button>
        <Button kind="choice" onPress={onBackup}>
          {text.goBackup}
        </Button>
        <Button kind="choice" onPress={onChange}>
          {text.goChange}
        </Button>
      </div>
    </Page>
  );
}
