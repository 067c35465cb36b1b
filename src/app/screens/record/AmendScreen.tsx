// New words for an entry. The same form, filled with what stands there now; the private note is not part of it.

import { useState } from "react";
import type { IncidentId } from "#base";
import { openWords as words } from "#i18n/open";
import { Page, Skeleton } from "#ui";
import type { Drafts } from "../../drafts.ts";
import { FaultNotice } from "../../FaultNotice.tsx";
import type { LogClient } from "../../log-worker/client.ts";
import type { SessionActions } from "../../session-types.ts";
import { useLoaded } from "../../use-loaded.ts";
import { EntryForm } from "./EntryForm.tsx";
import { fromContent, parseForm, toContent } from "./record-form.ts";

/** Amends the entry called `id`, then goes back to it. */
export function AmendScreen({
  log,
  drafts,
  session,
  id,
  say,
  onBack,
}: {
  readonly log: LogClient;
  readonly drafts: Drafts;
  readonly session: Pick<SessionActions, "onBeforeLock">;
  readonly id: IncidentId;
  readonly say: (text: string) => void;
  readonly onBack: () => void;
}) {
  const text = words().record;
  const [startedOver, setStartedOver] = useState(0);
  const forms = useLoaded(async () => {
    const [open, allKept, used] = await Promise.all([
      log.ask("read", { id }),
      drafts.all(),
      log.ask("usedBefore", {}),
    ]);
    if (open === undefined) return undefined;
    const kept = allKept.find(({ subject }) => subject === id);
    return {
      turn: startedOver,
      used,
      saved: fromContent(open.incident.current.content),
      draft: kept && parseForm(kept.form, open.incident.current.content.occurrence.zone),
    };
  }, startedOver);
  return (
    <Page
      key={forms.kind === "loaded" ? (forms.value?.turn ?? 0) : 0}
      title={text.amendTitle}
      onBack={onBack}
    >
      <p>{text.amendIntro}</p>
      {forms.kind === "loading" && <Skeleton label={words().app.loading} />}
      {forms.kind === "faulted" && <FaultNotice code={forms.code} />}
      {forms.kind === "loaded" && forms.value === undefined && <p>{text.gone}</p>}
      {forms.kind === "loaded" && forms.value !== undefined && (
        <EntryForm
          key={forms.value.turn}
          drafts={drafts}
          session={session}
          subject={id}
          saved={forms.value.saved}
          used={forms.value.used}
          draft={forms.value.draft}
          write={(form) => log.ask("amend", { id, content: toContent(form), reason: form.reason })}
          onWritten={() => {
            say(text.saved);
            onBack();
          }}
          onStartOver={() => setStartedOver((turn) => turn + 1)}
        />
      )}
    </Page>
  );
}
