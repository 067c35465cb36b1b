// One field and one button. What was typed is read from the field once, as bytes, and handed on; it is never kept here.

import { type ReactNode, useEffect, useRef, useState } from "react";
import { words } from "#i18n";
import {
  Button,
  FieldProblemsContext,
  Notice,
  noFieldProblems,
  Page,
  type SecretHandle,
} from "#ui";
import type { SecretKind } from "../../log-worker/protocol.ts";
import { PassphraseField } from "../../secrets/PassphraseField.tsx";
import { RecoveryKeyField } from "../../secrets/RecoveryKeyField.tsx";
import {
  problemAtField,
  SecretAnswerNotice,
  TryButton,
} from "../../secrets/SecretAnswerNotice.tsx";
import { useSecretTry } from "../../secrets/use-secret-try.ts";
import type { SessionActions } from "../../session-types.ts";

/** Asks for a secret until it opens the vault. `offer` stands below: nothing typed here can be lost. */
export function UnlockScreen({
  session,
  offer,
}: {
  readonly session: Pick<SessionActions, "unlock" | "takeOver">;
  readonly offer: ReactNode;
}) {
  const text = words().passphrase;
  const field = useRef<SecretHandle>(null);
  const [secret, setSecret] = useState<SecretKind>("passphrase");
  const [hindrance, setHindrance] = useState<"network-open" | "open-elsewhere">();
  const secretTry = useSecretTry();
  const changed = useRef(false);
  useEffect(() => {
    // The first field has focus already; the other one gets it when it comes.
    if (changed.current) field.current?.focus();
    changed.current = secret !== "passphrase" || changed.current;
  }, [secret]);

  const unlock = async () => {
    setHindrance(undefined);
    const outcome = await secretTry.run(field.current, (typed) => session.unlock(typed, secret));
    // Everything else leads to another screen by the session's own state.
    if (outcome?.kind === "network-open" || outcome?.kind === "open-elsewhere") {
      setHindrance(outcome.kind);
    }
  };
  const [takingOver, setTakingOver] = useState(false);
  const takeOver = async () => {
    if (takingOver) return;
    setTakingOver(true);
    try {
      await session.takeOver();
    } finally {
      setTakingOver(false);
    }
    await unlock();
  };
  const useOther = () => {
    secretTry.clear();
    setHindrance(undefined);
    setSecret(secret === "passphrase" ? "recovery" : "passphrase");
  };

  const problem =
    secretTry.answer?.kind === "wrong" && secret === "recovery"
      ? text.unlock.recoveryWrong
      : problemAtField(secretTry.answer);
  const submit = () => {
    void unlock();
  };
  return (
    <Page before={words().app.name} title={text.unlock.title} focusTitle={false}>
      <SecretAnswerNotice answer={secretTry.answer} />
      {hindrance === "network-open" && <NetworkOpenNotice />}
      {hindrance === "open-elsewhere" && (
        <Notice alert tone="warning" title={text.unlock.elsewhereTitle}>
          <p>{text.unlock.elsewhere}</p>
          <Button
            busy={takingOver ? text.unlock.takingOver : undefined}
            onPress={() => void takeOver()}
          >
            {text.unlock.takeOver}
          </Button>
        </Notice>
      )}
      <FieldProblemsContext
        value={problem === undefined ? noFieldProblems : new Map([["secret", problem]])}
      >
        {secret === "passphrase" ? (
          <PassphraseField
            handle={field}
            path="secret"
            label={text.label}
            onEnter={submit}
            takesFocus
          />
        ) : (
          <RecoveryKeyField
            handle={field}
            path="secret"
            label={text.unlock.recoveryKey}
            hint={text.unlock.recoveryHint}
            onEnter={submit}
          />
        )}
      </FieldProblemsContext>
      <TryButton secretTry={secretTry} going={text.unlock.opening} onPress={submit}>
        {text.unlock.open}
      </TryButton>
      <div>
        <Button kind="quiet" onPress={useOther}>
          {secret === "passphrase" ? text.unlock.withRecoveryKey : text.unlock.withPassphrase}
        </Button>
      </div>
      {offer}
    </Page>
  );
}

function NetworkOpenNotice() {
  const text = words().passphrase;
  return (
    <Notice alert tone="danger" title={text.networkOpenTitle}>
      <p>{text.networkOpen}</p>
      <Button onPress={() => location.reload()}>{text.loadAgain}</Button>
      <p className="soft">{text.networkOpenHost}</p>
    </Notice>
  );
}
