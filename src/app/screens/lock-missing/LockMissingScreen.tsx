// Sealed rows without a lock: not a first visit, and nothing a passphrase could be asked for.

import { words } from "#i18n";
import { Button, Page } from "#ui";

/** Says what is here and what is not. Both ways on remove the remains. */
export function LockMissingScreen({
  onBackup,
  onStartAnew,
}: {
  readonly onBackup: () => void;
  readonly onStartAnew: () => void;
}) {
  const text = words().app.lockMissing;
  return (
    <Page title={text.title}>
      <p>{text.what}</p>
      <p>{text.why}</p>
      <p>{text.remains}</p>
      <div className="stack">
        <Button kind="choice" onPress={onBackup}>
          {text.backup}
        </Button>
        <Button kind="choice" onPress={onStartAnew}>
          {text.startAnew}
        </Button>
      </div>
    </Page>
  );
}
