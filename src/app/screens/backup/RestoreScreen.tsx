// Restoring beside what is here: a file, what opens it, and what came of it.

import { useEffect, useRef, useState } from "react";
import { deviceClock, toFault, toLocal } from "#base";
import { words } from "#i18n";
import { pauseForOutside } from "#safety";
import {
  Button,
  FieldProblemsContext,
  FileField,
  Notice,
  noFieldProblems,
  Page,
  SecretField,
  type SecretHandle,
} from "#ui";
import { passphraseBytes } from "#vault/passphrase";
import type { RestoreFileOutcome, SessionActions } from "../../session-types.ts";
import { type Failure, RestoreFailure } from "./RestoreFailure.tsx";
import { fileProblems } from "./restore-problems.ts";

type Restored = Extract<RestoreFileOutcome, { kind: "restored" }>;

/** Leaving the screen stops what has not begun to be written. */
export function RestoreScreen({
  session,
  onBack,
  onDone,
}: {
  readonly session: Pick<SessionActions, "restore">;
  readonly onBack: () => void;
  /** To the log, once it is restored. */
  readonly onDone: () => void;
}) {
  const text = words().restore;
  const secret = useRef<SecretHandle>(null);
  const stopper = useRef<AbortController>(null);
  const [file, setFile] = useState<File>();
  const [problems, setProblems] = useState(noFieldProblems);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [restored, setRestored] = useState<Restored>();
  useEffect(() => () => stopper.current?.abort(), []);

  const restore = async () => {
    if (busy || secret.current === null) return;
    const typed = secret.current.typed();
    const bytes = passphraseBytes(typed);
    const found = fileProblems(file, typed);
    setProblems(found);
    setFailure(undefined);
    if (file === undefined || found.size > 0 || bytes === undefined) {
      if (!found.has("file")) secret.current.focus();
      return;
    }
    secret.current.cover();
    setBusy(true);
    stopper.current = new AbortController();
    try {
      const { date } = toLocal(deviceClock.now(), deviceClock.zone());
      const noteLine = text.noteLine(words().dates.date(date));
      const { signal } = stopper.current;
      const outcome = await session.restore(file, bytes, { noteLine, signal });
      if (outcome.kind === "restored") setRestored(outcome);
      else setFailure(outcome);
    } catch (error) {
      setFailure({ kind: "fault", code: toFault(error).code });
    } finally {
      setBusy(false);
    }
  };
  const submit = () => {
    void restore();
  };

  if (restored !== undefined) return <RestoreDone restored={restored} onDone={onDone} />;
  return (
    <Page title={text.title} onBack={onBack}>
      <p>{text.what}</p>
      <p>{text.differing}</p>
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
            onEnter={submit}
          />
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

function RestoreDone({
  restored,
  onDone,
}: {
  readonly restored: Restored;
  readonly onDone: () => void;
}) {
  const text = words().restore;
  const { added, continued, same, differing, notes, erasedHere, erasedThere } = restored.counts;
  return (
    <Page key="done" title={text.doneTitle} onBack={onDone}>
      <Notice tone="success">
        <p>{text.done(added, continued, same)}</p>
        {notes > 0 && <p>{text.doneNotes(notes)}</p>}
      </Notice>
      {erasedHere > 0 && (
        <Notice>
          <p>{text.doneErasedHere(erasedHere)}</p>
        </Notice>
      )}
      {erasedThere > 0 && (
        <Notice tone="warning">
          <p>{text.doneErasedThere(erasedThere)}</p>
        </Notice>
      )}
      {differing > 0 && (
        <Notice>
          <p>{text.doneDiffering(differing)}</p>
        </Notice>
      )}
      {restored.damaged > 0 && (
        <Notice tone="warning">
          <p>{text.doneDamaged}</p>
        </Notice>
      )}
      <div>
        <Button kind="primary" onPress={onDone}>
          {text.finish}
        </Button>
      </div>
    </Page>
  );
}
