// Makes a recovery key and shows it once: on the screen, on paper, and typed back to be sure. Leaving forgets it.

import { type ReactNode, useRef, useState } from "react";
import { words } from "#i18n";
import { Page } from "#ui";
import type { LogClient } from "../../log-worker/client.ts";
import { PassphraseAgain } from "../../secrets/PassphraseAgain.tsx";
import type { SessionActions } from "../../session-types.ts";
import { KeySheet, type KeySheetHandle } from "./KeySheet.tsx";
import { KeyShown } from "./KeyShown.tsx";
import { KeyWarning } from "./KeyWarning.tsx";
import { rememberChoice } from "./remember-choice.ts";

/** Asks for the passphrase, makes a key in place of any other, and shows it until `onDone`. */
export function MakeKey({
  session,
  log,
  title,
  go,
  children,
  onDone,
  onBack,
}: {
  readonly session: Pick<SessionActions, "makeRecoveryKey">;
  readonly log: LogClient;
  readonly title: string;
  readonly go: string;
  /** What is said before the passphrase is asked for. */
  readonly children?: ReactNode;
  readonly onDone: () => void;
  readonly onBack: () => void;
}) {
  const text = words().recoveryKey;
  const sheet = useRef<KeySheetHandle>(null);
  const [shown, setShown] = useState(false);
  const make: typeof session.makeRecoveryKey = async (typed) => {
    const outcome = await session.makeRecoveryKey(typed);
    // From here to the sheet and no further: what is handed on is empty.
    if (outcome.kind !== "made") return outcome;
    sheet.current?.write(outcome.text);
    return { kind: "made", text: "" };
  };
  return (
    <Page title={shown ? text.shown.title : title} {...(shown ? {} : { onBack })}>
      {!shown && (
        <>
          {children}
          <KeyWarning />
          <p>{text.make.again}</p>
          <PassphraseAgain
            go={go}
            going={text.make.going}
            act={make}
            onDone={() => {
              rememberChoice(log);
              setShown(true);
            }}
          />
        </>
      )}
      <KeySheet handle={sheet} hidden={!shown} />
      {shown && <KeyShown sheet={sheet} onDone={onDone} />}
    </Page>
  );
}
