// Asks about a recovery key before the log is shown for the first time: it is chosen or refused on purpose, not missed.

import { useState } from "react";
import { words } from "#i18n";
import { Button, Page } from "#ui";
import type { LogClient } from "../../log-worker/client.ts";
import type { SessionActions } from "../../session-types.ts";
import { KeyWarning } from "./KeyWarning.tsx";
import { MakeKey } from "./MakeKey.tsx";
import { rememberChoice } from "./remember-choice.ts";

/** The question, and the making of a key if that is the answer. It can be put off where `canDecideLater`. */
export function AskScreen({
  session,
  log,
  canDecideLater,
  onDone,
}: {
  readonly session: Pick<SessionActions, "makeRecoveryKey">;
  readonly log: LogClient;
  readonly canDecideLater: boolean;
  readonly onDone: () => void;
}) {
  const text = words().recoveryKey;
  const [making, setMaking] = useState(false);
  if (making) {
    return (
      <MakeKey
        {...{ session, log, onDone }}
        title={text.make.title}
        go={text.make.go}
        onBack={() => setMaking(false)}
      />
    );
  }
  return (
    <Page title={text.asking.title}>
      <p>{text.what}</p>
      <KeyWarning />
      <p>{text.asking.what}</p>
      <div className="stack">
        <Button kind="choice" onPress={() => setMaking(true)}>
          {text.asking.make}
        </Button>
        <Button
          kind="choice"
          onPress={() => {
            rememberChoice(log);
            onDone();
          }}
        >
          {text.asking.refuse}
        </Button>
        <p className="soft">{text.asking.refuseMeans}</p>
        {canDecideLater && (
          <>
            <Button kind="quiet" onPress={onDone}>
              {text.asking.later}
            </Button>
            <p className="soft">{text.asking.laterMeans}</p>
          </>
        )}
      </div>
    </Page>
  );
}
