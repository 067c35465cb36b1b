// Restoring beside what is here, and what came of it.

import { useState } from "react";
import { deviceClock, toLocal } from "#base";
import { words } from "#i18n";
import { Button, Notice, Page } from "#ui";
import type { LogClient } from "../../log-worker/client.ts";
import type { RestoreFileOutcome, SessionActions } from "../../session-types.ts";
import { RestoreForm } from "./RestoreForm.tsx";

type Restored = Extract<RestoreFileOutcome, { kind: "restored" }>;

/** Leaving the screen stops what has not begun to be written. */
export function RestoreScreen({
  log,
  session,
  onBack,
  onDone,
}: {
  readonly log: LogClient;
  readonly session: Pick<SessionActions, "restore">;
  readonly onBack: () => void;
  /** To the log, once it is restored. */
  readonly onDone: () => void;
}) {
  const text = words().restore;
  const [restored, setRestored] = useState<Restored>();
  if (restored !== undefined) return <RestoreDone restored={restored} onDone={onDone} />;
  return (
    <RestoreForm
      title={text.title}
      onBack={onBack}
      restore={async (file, secret, signal) => {
        const { zone } = await log.ask("zone", {});
        const { date } = toLocal(deviceClock.now(), zone);
        const noteLine = text.noteLine(words().dates.date(date));
        const outcome = await session.restore(file, secret, { noteLine, signal });
        if (outcome.kind !== "restored") return outcome;
        setRestored(outcome);
        return undefined;
      }}
    >
      <p>{text.what}</p>
      <p>{text.differing}</p>
    </RestoreForm>
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
