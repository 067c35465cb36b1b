// A device with nothing on it yet, and a backup. The Daybook that is made of it is there whole or not at all.

import { useEffect, useRef, useState } from "react";
import { toFault } from "#base";
import { words } from "#i18n";
import { pauseForOutside } from "#safety";
import {
  Button,
  Chips,
  FieldProblemsContext,
  FileField,
  noFieldProblems,
  Page,
  SecretField,
  type SecretHandle,
} from "#ui";
import { passphraseBytes } from "#vault/passphrase";
import { passphraseProblem } from "../../secrets/passphrase-problem.ts";
import type { SessionActions } from "../../session-types.ts";
import { type Failure, RestoreFailure } from "./RestoreFailure.tsx";
import { fileProblems } from "./restore-problems.ts";

/** What follows a restored backup is up to whoever watches the session. */
export function StartFromBackupScreen({
  session,
  onBack,
}: {
  readonly session: Pick<SessionActions, "createFromBackup">;
  readonly onBack: () => void;
}) {
  const text = words().restore;
  const secret = useRef<SecretHandle>(null);
  const first = useRef<SecretHandle>(null);
  const second = useRef<SecretHandle>(null);
  const stopper = useRef<AbortController>(null);
  const [file, setFile] = useState<File>();
  const [passphrase, setPassphrase] = useState<"same" | "new">("same");
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(noFieldProblems);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  useEffect(() => () => stopper.current?.abort(), []);

  const restore = async () => {
    if (busy || secret.current === null) return;
    const typed = secret.current.typed();
    const chosen = passphrase === "same" ? typed : (first.current?.typed() ?? "");
    const again = passphrase === "same" ? typed : (second.current?.typed() ?? "");
    const found = new Map<string, string>(fileProblems(file, typed));
    const [path, sentence] = chosenProblem(chosen, again, passphrase);
    if (sentence !== undefined && !found.has(path)) found.set(path, sentence);
    const bytes = passphraseBytes(typed);
    const next = passphraseBytes(chosen);
    setProblems(found);
    setFailure(undefined);
    if (file === undefined || found.size > 0 || bytes === undefined || next === undefined) {
      const field = found.has("secret") ? secret : found.has("new") ? first : second;
      if (!found.has("file")) field.current?.focus();
      return;
    }
    for (const each of [secret, first, second]) each.current?.cover();
    setBusy(true);
    stopper.current = new AbortController();
    try {
      const { signal } = stopper.current;
      const outcome = await session.createFromBackup(file, bytes, next, signal);
      if (outcome.kind !== "restored") setFailure(outcome);
    } catch (error) {
      setFailure({ kind: "fault", code: toFault(error).code });
    } finally {
      setBusy(false);
    }
  };
  const submit = () => {
    void restore();
  };

  return (
    <Page title={text.startTitle} onBack={onBack}>
      <p>{text.startWhat}</p>
      {failure !== undefined && <RestoreFailure failure={failure} />}
      <FieldProblemsContext value={problems}>
        <div className="stack" inert={busy}>
          <FileField
            path="file"
            label={text.file}
            hint={text.fileHint}
            onOpen={pauseForOutside}
            onChoose={setFile}
          />
          <SecretField
            handle={secret}
            path="secret"
            label={text.secret}
            hint={text.secretHint}
            onEnter={passphrase === "same" ? submit : () => first.current?.focus()}
          />
          <Chips
            path="passphrase"
            legend={text.newLegend}
            options={[
              { value: "same", label: text.keepSame },
              { value: "new", label: text.chooseNew },
            ]}
            chosen={passphrase}
            onChoose={setPassphrase}
          />
          {passphrase === "new" && (
            <>
              <SecretField
                handle={first}
                path="new"
                label={text.newPassphrase}
                hint={words().passphrase.create.hint}
                onEnter={() => second.current?.focus()}
              />
              <SecretField handle={second} path="again" label={text.again} onEnter={submit} />
            </>
          )}
        </div>
      </FieldProblemsContext>
      <div className="row">
        <Button kind="primary" busy={busy ? text.restoring : undefined} onPress={submit}>
          {text.restore}
        </Button>
        {busy && <Button onPress={() => stopper.current?.abort()}>{text.stop}</Button>}
      </div>
      <p className="visually-hidden" role="status">
        {busy && text.restoring}
      </p>
    </Page>
  );
}

function chosenProblem(
  chosen: string,
  again: string,
  passphrase: "same" | "new",
): [path: string, sentence: string | undefined] {
  const { tooShort, tooLong, different } = words().passphrase.create;
  const path = passphrase === "same" ? "secret" : "new";
  if (passphrase === "same" && /AGE-SECRET-KEY-1/i.test(chosen)) {
    return [path, words().restore.keyIsNoPassphrase];
  }
  switch (passphraseProblem(chosen, again)?.kind) {
    case undefined:
      return [path, undefined];
    case "too-short":
      return [path, tooShort];
    case "too-long":
      return [path, tooLong];
    case "different":
      return ["again", different];
  }
}
