// Making a backup: what opens it, what goes in, then where the file is. What was typed is read once, as bytes.

import { useEffect, useRef, useState } from "react";
import { type FaultCode, toFault } from "#base";
import { words } from "#i18n";
import {
  Button,
  Chips,
  FieldProblemsContext,
  isTicked,
  Notice,
  noFieldProblems,
  Page,
  type SecretHandle,
  Tick,
} from "#ui";
import { FaultNotice } from "../../FaultNotice.tsx";
import type { LogClient } from "../../log-worker/client.ts";
import { type GivenSecret, givenIn } from "../../secrets/given-secret.ts";
import { PassphraseField } from "../../secrets/PassphraseField.tsx";
import { passphraseProblem } from "../../secrets/passphrase-problem.ts";
import { RecoveryKeyField } from "../../secrets/RecoveryKeyField.tsx";
import type { BackupChoices, BackupOutcome, SessionActions } from "../../session-types.ts";
import { useLoaded } from "../../use-loaded.ts";
import { BackupMade } from "./BackupMade.tsx";
import { KeptStatus } from "./KeptStatus.tsx";
import { askToKeep } from "./kept-for-good.ts";

type Made = Extract<BackupOutcome, { kind: "made" }>;
type After = Exclude<BackupOutcome, Made> | { readonly kind: "fault"; readonly code: FaultCode };

/** From the choices to the file. Leaving the screen stops what is being made. */
export function BackupScreen({
  session,
  log,
  onRestore,
  onBack,
}: {
  readonly session: Pick<SessionActions, "makeBackup">;
  readonly log: LogClient;
  readonly onRestore: () => void;
  readonly onBack: () => void;
}) {
  const text = words().backup;
  const box = useRef<HTMLDivElement>(null);
  const first = useRef<SecretHandle>(null);
  const second = useRef<SecretHandle>(null);
  const stopper = useRef<AbortController>(null);
  const [secret, setSecret] = useState<BackupChoices["secret"]>("vault");
  const [problems, setProblems] = useState(noFieldProblems);
  const [busy, setBusy] = useState(false);
  const [after, setAfter] = useState<After>();
  const [made, setMade] = useState<Made>();
  const hasKey = useLoaded(() => log.ask("hasRecoveryKey", {}));
  useEffect(() => () => stopper.current?.abort(), []);

  const make = async () => {
    if (busy || first.current === null || box.current === null) return;
    const given = givenIn(first.current);
    const { bytes } = given;
    const found =
      secret === "own" ? choiceProblem(given, givenIn(second.current)) : whenEmpty(given);
    setProblems(found);
    setAfter(undefined);
    if (found.size > 0 || bytes === undefined) {
      (found.has("again") ? second : first).current?.focus();
      return;
    }
    first.current.cover();
    second.current?.cover();
    setBusy(true);
    void askToKeep();
    stopper.current = new AbortController();
    const withPrivateNotes = !isTicked(box.current, "withoutNotes");
    try {
      const choices = { secret, withPrivateNotes };
      const outcome = await session.makeBackup(choices, bytes, stopper.current.signal);
      if (outcome.kind === "made") setMade(outcome);
      else setAfter(outcome);
    } catch (error) {
      setAfter({ kind: "fault", code: toFault(error).code });
    } finally {
      setBusy(false);
    }
  };
  const submit = () => {
    void make();
  };

  if (made !== undefined) return <BackupMade backup={made} onBack={onBack} />;
  return (
    <Page title={text.title} onBack={onBack}>
      <p>{text.what}</p>
      <div ref={box} className="stack" inert={busy}>
        <Chips
          path="secret"
          legend={text.secretLegend}
          options={[
            { value: "vault", label: text.vaultSecret },
            { value: "own", label: text.ownSecret },
            ...(hasKey.kind === "loaded" && hasKey.value
              ? [{ value: "recovery", label: text.recoverySecret } as const]
              : []),
          ]}
          chosen={secret}
          onChoose={(chosen) => {
            setSecret(chosen);
            setProblems(noFieldProblems);
          }}
        />
        <FieldProblemsContext value={problems}>
          {secret === "recovery" ? (
            <RecoveryKeyField
              handle={first}
              path="passphrase"
              label={words().passphrase.unlock.recoveryKey}
              hint={text.recoveryHint}
              onEnter={submit}
            />
          ) : (
            <PassphraseField
              key={secret}
              handle={first}
              path="passphrase"
              label={secret === "vault" ? text.vaultPassphrase : text.passphrase}
              hint={secret === "vault" ? text.vaultHint : text.ownHint}
              onEnter={secret === "vault" ? submit : () => second.current?.focus()}
            />
          )}
          {secret === "own" && (
            <PassphraseField handle={second} path="again" label={text.again} onEnter={submit} />
          )}
        </FieldProblemsContext>
        <div>
          <Tick path="withoutNotes" label={text.withoutNotes} hint={text.withoutNotesHint} />
        </div>
      </div>
      <p className="soft">{text.noWayBack}</p>
      {after !== undefined && <AfterNotice after={after} isRecoveryKey={secret === "recovery"} />}
      <div className="row">
        <Button kind="primary" busy={busy ? text.making : undefined} onPress={submit}>
          {text.make}
        </Button>
        {busy && <Button onPress={() => stopper.current?.abort()}>{text.stop}</Button>}
      </div>
      <p className="visually-hidden" role="status">
        {busy && text.making}
      </p>
      <KeptStatus />
      <div>
        <Button kind="quiet" onPress={onRestore}>
          {text.restoreInstead}
        </Button>
      </div>
    </Page>
  );
}

function whenEmpty({ characters }: GivenSecret): ReadonlyMap<string, string> {
  return characters === 0 ? new Map([["passphrase", words().backup.empty]]) : noFieldProblems;
}

function choiceProblem(chosen: GivenSecret, again: GivenSecret): ReadonlyMap<string, string> {
  const { tooShort, tooLong, different } = words().passphrase.create;
  const problem = passphraseProblem(chosen, again);
  switch (problem?.kind) {
    case undefined:
      return noFieldProblems;
    case "different":
      return new Map([["again", different]]);
    case "too-short":
      return new Map([["passphrase", tooShort]]);
    case "too-long":
      return new Map([["passphrase", tooLong]]);
  }
}

function AfterNotice({
  after,
  isRecoveryKey,
}: {
  readonly after: After;
  readonly isRecoveryKey: boolean;
}) {
  const text = words().backup;
  switch (after.kind) {
    case "fault":
      return <FaultNotice code={after.code} />;
    case "cancelled":
      return <Notice alert title={text.stopped} />;
    case "wrong-passphrase":
      return <Notice alert tone="warning" title={isRecoveryKey ? text.wrongKey : text.wrong} />;
    case "wait":
      return (
        <Notice alert tone="warning" title={text.wait(Math.ceil(after.milliseconds / 1000))} />
      );
    case "device-too-weak": {
      const { title, text: why } = words().restore.failures["device-too-weak"];
      return (
        <Notice alert tone="danger" title={title}>
          <p>{why}</p>
        </Notice>
      );
    }
  }
}
