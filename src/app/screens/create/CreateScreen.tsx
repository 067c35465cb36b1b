// Choosing the passphrase. What was typed is read from the fields once, as bytes, and handed on; it is never kept here.

import { useRef, useState } from "react";
import { type FaultCode, toFault } from "#base";
import { words } from "#i18n";
import { Button, Notice, Page } from "#ui";
import { FaultNotice } from "../../FaultNotice.tsx";
import type { CreateOutcome } from "../../log-worker/protocol.ts";
import { NewPassphrase, type NewPassphraseHandle } from "../../secrets/NewPassphrase.tsx";
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
  const chosen = useRef<NewPassphraseHandle>(null);
  const [busy, setBusy] = useState(false);
  const [ending, setEnding] = useState<Ending>();

  const create = async () => {
    if (busy) return;
    setEnding(undefined);
    setBusy(true);
    try {
      const bytes = await chosen.current?.take();
      if (bytes === undefined) return;
      const outcome = await session.create(bytes);
      // For these two the session's own state leads to another screen.
      if (outcome.kind !== "created" && outcome.kind !== "newer-format") setEnding(outcome.kind);
    } catch (error) {
      setEnding({ fault: toFault(error).code });
    } finally {
      setBusy(false);
    }
  };

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
      <NewPassphrase handle={chosen} label={text.label} onSubmit={submit} />
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
