// New words for an entry. The same form, filled with what stands there now; the private note is not part of it.

import { useState } from "react";
import type { IncidentId } from "#base";
import { openWords as words } from "#i18n/open";
import { Page, Skeleton } from "#ui";
import type { Drafts } from "../../drafts.ts";
import { FaultNotice } from "../../FaultNotice.tsx";
import type { LogClient } from "../../log-worker/client.ts";
import { turnHintsOff } from "../../review/turn-hints-off.ts";
import type { ReviewClient } from "../../review-worker/client.ts";
import type { SessionActions } from "../../session-types.ts";
import { useLoaded } from "../../use-loaded.ts";
import { EntryForm } from "./EntryForm.tsx";
import { fromContent, keptIn, parseForm, toContent } from "./record-form.ts";

/** Amends the entry called `id`, then goes back to it. */
export function AmendScreen({
  log,
  review,
  drafts,
  session,
  id,
  say,
  onBack,
}: {
  readonly log: LogClient;
  readonly review: ReviewClient;
  readonly drafts: Drafts;
  readonly session: Pick<SessionActions, "onBeforeLock">;
  readonly id: IncidentId;
  readonly say: (text: string) => void;
  readonly onBack: () => void;
}) {
  const text = words().record;
  const [startedOver, setStartedOver] = useState(0);
  const forms = useLoaded(async () => {
    const [open, allKept, used, { hintsOff }] = await Promise.all([
      log.ask("read", { id }),
      drafts.all(),
      log.ask("usedBefore", {}),
      log.ask("settings", {}),
    ]);
    if (open === undefined) return undefined;
    const kept = allKept.find(({ subject }) => subject === id);
    return {
      turn: startedOver,
      used,
      hintsOff,
      saved: { ...fromContent(open.incident.current.content), kept: open.kept.join(" ") },
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
          review={review}
          hintsOff={forms.value.hintsOff}
          onHintsOff={(kinds) => turnHintsOff(log, kinds)}
          write={(form) =>
            log.ask("amend", {
              id,
              content: toContent(form),
              reason: { text: form.reason, language: form.reasonLanguage },
              addToNote: form.privateNote,
              kept: keptIn(form),
            })
          }
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
