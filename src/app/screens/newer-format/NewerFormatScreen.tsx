// What is stored was written by a newer version: it is whole, and this version must not touch it.

import { words } from "#i18n";
import { Button, Page } from "#ui";

/** Says so, and how to get the newer version. */
export function NewerFormatScreen({
  found,
  supported,
}: {
  readonly found: number;
  readonly supported: number;
}) {
  const { newer, openAgain } = words().app;
  return (
    <Page title={newer.title}>
      <div className="stack">
        <p>{newer.text}</p>
        <p>{newer.next}</p>
        <p className="soft">{newer.formats(found, supported)}</p>
        <Button kind="primary" onPress={() => location.reload()}>
          {openAgain}
        </Button>
      </div>
    </Page>
  );
}
