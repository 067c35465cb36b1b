// Choosing the passphrase. What was typed is read from the fields once, as bytes, and handed on; it is never kept here.

import { useRef, useState } from "react";
import { type FaultCode, toFault } from "#base";
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
import type { CreateOutcome } from "../../log-worker/protocol.ts";
import { type PassphraseProblem, passphraseProblem } from "../../passphrase-problem.ts";
import type { SessionActions } from "../../session-types.ts";

type Ending =
  | Exclude<CreateOutcome["kind"], "created" | "newer-format">
  | { readonly fault: FaultCode };

/** Asks for a passphrase twice and makes the vault. What follows is up to whoever watches the session. */
export function CreateScreen({
  session,
  onBack,
}: {
  readonly session: Pick<SessionActions, "create">;
  readonly onBack: () => void;
}) {
  const text = words().passphrase;
  const first = useRef<SecretHandle>(null);
  const second = useRef<SecretHandle>(null);
  const [problem, setProblem] = useState<PassphraseProblem>();
  const [busy, setBusy] = useState(false);
  const [ending, setEnding] = useState<Ending>();

  const create = async () => {
    if (busy || first.current === null || second.current === null) return;
    const typed = first.current.typed();
    const found = passphraseProblem(typed, second.current.typed());
    const bytes = passphraseBytes(typed);
    setProblem(found);
    setEnding(undefined);
    if (found !== undefined || bytes === undefined) {
      (found?.kind === "different" ? second : first).current?.focus();
      return;
    }
    first.current.cover();
    second.current.cover();
    setBusy(true);
    try {
      const outcome = await session.create(bytes);
      // For these two the session's own state leads to another screen.
      if (outcome.kind !== "created" && outcome.kind !== "newer-format") setEnding(outcome.kind);
    } catch (error) {
      setEnding({ fault: toFault(error).code });
    } finally {
      setBusy(false);
    }
  };

  const problems =
    problem === undefined
      ? noFieldProblems
      : new Map([[problem.kind === "different" ? "again" : "passphrase", sentenceFor(problem)]]);
  const submit = () => {
    void create();
  };
  return (
    <Page title={text.create.title} onBack={onBack}>
      <p>{text.create.what}</p>
      <ul>
        {text.create.advice.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Notice tone="warning" title={text.create.noWayBackTitle}>
        <p>{text.create.noWayBack}</p>
      </Notice>
      {ending !== undefined && <EndingNotice ending={ending} />}
      <FieldProblemsContext value={problems}>
        <SecretField
          handle={first}
          path="passphrase"
          label={text.label}
          hint={text.create.hint}
          onEnter={() => second.current?.focus()}
        />
        <SecretField handle={second} path="again" label={text.create.again} onEnter={submit} />
      </FieldProblemsContext>
      <div className="stack">
        <Button kind="primary" busy={busy ? text.create.setting : undefined} onPress={submit}>
          {text.create.set}
        </Button>
        <p className="visually-hidden" role="status">
          {busy && text.create.setting}
        </p>
      </div>
    </Page>
  );
}

function sentenceFor(problem: PassphraseProblem): string {
  const { tooShort, tooLong, different } = words().passphrase.create;
  return { "too-short": tooShort, "too-long": tooLong, different }[problem.kind];
}

function EndingNotice({ ending }: { readonly ending: Ending }) {
  const text = words().passphrase;
  if (typeof ending === "object") return <FaultNotice code={ending.fault} />;
  if (ending === "device-too-weak") {
    return (
      <Notice alert tone="danger" title={text.tooWeakTitle}>
        <p>{text.tooWeak}</p>
      </Notice>
    );
  }
  const reload = <Button onPress={() => location.reload()}>{text.loadAgain}</Button>;
  if (ending === "vault-exists") {
    return (
      <Notice alert tone="warning" title={text.create.existsTitle}>
        <p>{text.create.exists}</p>
        {reload}
      </Notice>
    );
  }
  return (
    <Notice alert tone="danger" title={text.networkOpenTitle}>
      <p>{text.networkOpen}</p>
      {reload}
      <p className="soft">{text.networkOpenHost}</p>
    </Notice>
  );
}
