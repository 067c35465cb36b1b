// The whole screen for a fault nothing else could go on after: what happened, what is safe, what to do now.

import type { FaultCode } from "#base";
import { words } from "#i18n";
import { Button, Page } from "#ui";

/** Shown in place of everything else. */
export function FaultScreen({ code }: { readonly code: FaultCode }) {
  const { happened, safe, next } = words().faults[code];
  return (
    <Page title={words().app.faultTitle}>
      <div className="stack">
        <p>{happened}</p>
        <p>
          <strong>{safe}</strong>
        </p>
        <p>{next}</p>
        <Button kind="primary" onPress={() => location.reload()}>
          {words().app.openAgain}
        </Button>
      </div>
    </Page>
  );
}
