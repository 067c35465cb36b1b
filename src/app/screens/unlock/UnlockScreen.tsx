// One field and one button. What was typed is read from the field once, as bytes, and handed on; it is never kept here.

import { type ReactNode, useEffect, useRef, useState } from "react";
import { assertNever, type FaultCode, toFault } from "#base";
import { words } from "#i18n";
import {
  Button,
  FieldProblemsContext,
  Notice,
  noFieldProblems,
  Page,
  SecretField,
  type SecretHandle,
} from "#ui";
import { passphraseBytes } from "#vault/passphrase";
import { FaultNotice } from "../../FaultNotice.tsx";
import type { SessionActions } from "../../session-types.ts";

type Answer =
  | { readonly kind: "empty" | "wrong" | "device-too-weak" | "network-open" | "open-elsewhere" }
  | { readonly kind: "wait"; readonly seconds: number }
  | { readonly kind: "fault"; readonly code: FaultCode };

/** Asks for the passphrase until it opens the vault. `offer` stands below: nothing typed here can be lost. */
export function UnlockScreen({
  session,
  offer,
}: {
  readonly session: Pick<SessionActions, "unlock">;
  readonly offer: ReactNode;
}) {
  const text = words().passphrase;
  const field = useRef<SecretHandle>(null);
  const [answer, setAnswer] = useState<Answer>();
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    if (answer?.kind === "wrong" || answer?.kind === "empty") field.current?.focus();
  }, [answer]);

  const unlock = async () => {
    if (busy || field.current === null) return;
    setAnswer(undefined);
    const typed = field.current.typed();
    const bytes = passphraseBytes(typed);
    // Longer than any passphrase a vault takes, so it cannot be the right one.
    if (bytes === undefined || typed === "") {
      setAnswer({ kind: typed === "" ? "empty" : "wrong" });
      return;
    }
    field.current.cover();
    setBusy(true);
    try {
      const outcome = await session.unlock(bytes);
      switch (outcome.kind) {
        case "wrong-passphrase":
        case "mistyped":
          setAnswer({ kind: "wrong" });
          break;
        case "wait":
          setAnswer({ kind: "wait", seconds: Math.ceil(outcome.milliseconds / 1000) });
          break;
        case "device-too-weak":
        case "network-open":
        case "open-elsewhere":
          setAnswer({ kind: outcome.kind });
          break;
        case "unlocked":
        case "no-vault":
        case "newer-format":
          // The session's own state leads to another screen.
          break;
        default:
          assertNever(outcome);
      }
    } catch (error) {
      setAnswer({ kind: "fault", code: toFault(error).code });
    } finally {
      setBusy(false);
    }
  };

  const problem =
    answer?.kind === "wrong" || answer?.kind === "empty" ? text.unlock[answer.kind] : undefined;
  const submit = () => {
    void unlock();
  };
  return (
    <Page before={words().app.name} title={text.unlock.title} focusTitle={false}>
      {answer !== undefined && <AnswerNotice answer={answer} />}
      <FieldProblemsContext
        value={problem === undefined ? noFieldProblems : new Map([["passphrase", problem]])}
      >
        <SecretField
          handle={field}
          path="passphrase"
          label={text.label}
          onEnter={submit}
          takesFocus
        />
      </FieldProblemsContext>
      <div className="stack">
        <Button kind="primary" busy={busy ? text.unlock.opening : undefined} onPress={submit}>
          {text.unlock.open}
        </Button>
        <p className="visually-hidden" role="status">
          {busy && text.unlock.opening}
        </p>
      </div>
      {offer}
    </Page>
  );
}

function AnswerNotice({ answer }: { readonly answer: Answer }) {
  const text = words().passphrase;
  switch (answer.kind) {
    case "empty":
    case "wrong":
      // Told at the field.
      return null;
    case "fault":
      return <FaultNotice code={answer.code} />;
    case "device-too-weak":
      return (
        <Notice alert tone="danger" title={text.tooWeakTitle}>
          <p>{text.tooWeak}</p>
        </Notice>
      );
    case "wait":
      return (
        <Notice alert tone="warning" title={text.unlock.waitTitle}>
          <p>{text.unlock.wait(answer.seconds)}</p>
        </Notice>
      );
    case "open-elsewhere":
      return (
        <Notice alert tone="warning" title={text.unlock.elsewhereTitle}>
          <p>{text.unlock.elsewhere}</p>
        </Notice>
      );
    case "network-open":
      return (
        <Notice alert tone="danger" title={text.networkOpenTitle}>
          <p>{text.networkOpen}</p>
          <Button onPress={() => location.reload()}>{text.loadAgain}</Button>
          <p className="soft">{text.networkOpenHost}</p>
        </Notice>
      );
    default:
      return assertNever(answer);
  }
}
