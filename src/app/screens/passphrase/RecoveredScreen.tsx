// What to do after coming in with the recovery key: the person has most likely forgotten the passphrase. Shown once,
// before the log.

import { type ReactNode, useRef, useState } from "react";
import { type FaultCode, toFault } from "#base";
import { words } from "#i18n";
import { Button, Notice, Page } from "#ui";
import { FaultNotice } from "../../FaultNotice.tsx";
import { NewPassphrase, type NewPassphraseHandle } from "../../secrets/NewPassphrase.tsx";
import type { SessionActions } from "../../session-types.ts";

/** Says where the person stands; the three ways on are theirs to choose. */
export function RecoveredScreen({
  session,
  onBackup,
  onGoOn,
}: {
  readonly session: Pick<SessionActions, "setPassphrase">;
  readonly onBackup: () => void;
  readonly onGoOn: () => void;
}): ReactNode {
  const text = words().passphrase.recovered;
  const [step, setStep] = useState<"asking" | "setting" | "set">("asking");
  if (step === "setting") {
    return (
      <SetPassphrase
        session={session}
        onDone={() => setStep("set")}
        onBack={() => setStep("asking")}
      />
    );
  }
  return (
    <Page key={step} title={text.title}>
      {step === "set" ? (
        <Notice tone="success">
          <p>{text.done}</p>
        </Notice>
      ) : (
        <>
          <p>{text.what}</p>
          <p>{text.change}</p>
          <Notice tone="info">
            <p>{text.forgotten}</p>
          </Notice>
        </>
      )}
      <div className="stack">
        {step === "asking" && (
          <Button kind="choice" onPress={() => setStep("setting")}>
            {text.goSet}
          </Button>
        )}
        <Button kind="choice" onPress={onGoOn}>
          {text.goOn}
        </Button>
        <Button kind="choice" onPress={onBackup}>
          {text.goBackup}
        </Button>
      </div>
    </Page>
  );
}

function SetPassphrase({
  session,
  onDone,
  onBack,
}: {
  readonly session: Pick<SessionActions, "setPassphrase">;
  readonly onDone: () => void;
  readonly onBack: () => void;
}) {
  const text = words().passphrase;
  const chosen = useRef<NewPassphraseHandle>(null);
  const [busy, setBusy] = useState(false);
  const [hindrance, setHindrance] = useState<"too-late" | "device-too-weak">();
  const [fault, setFault] = useState<FaultCode>();

  const set = async () => {
    if (busy) return;
    setBusy(true);
    setHindrance(undefined);
    setFault(undefined);
    try {
      const next = await chosen.current?.take();
      if (next === undefined) return;
      const { kind } = await session.setPassphrase(next);
      if (kind === "changed") onDone();
      else setHindrance(kind);
    } catch (error) {
      setFault(toFault(error).code);
    } finally {
      setBusy(false);
    }
  };
  const submit = () => {
    void set();
  };
  return (
    <Page title={text.recovered.setTitle} onBack={onBack}>
      {fault !== undefined && <FaultNotice code={fault} />}
      {hindrance === "too-late" && (
        <Notice alert tone="warning" title={text.recovered.tooLateTitle}>
          <p>{text.recovered.tooLate}</p>
        </Notice>
      )}
      {hindrance === "device-too-weak" && (
        <Notice alert tone="danger" title={text.tooWeakTitle}>
          <p>{text.tooWeak}</p>
        </Notice>
      )}
      <NewPassphrase handle={chosen} label={text.recovered.next} onSubmit={submit} />
      <div>
        <Button kind="primary" busy={busy ? text.recovered.setting : undefined} onPress={submit}>
          {text.recovered.set}
        </Button>
      </div>
    </Page>
  );
}
