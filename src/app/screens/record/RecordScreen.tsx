// A new entry. What was being typed before is back in the form when the screen opens.

import { useState } from "react";
import { openWords as words } from "#i18n/open";
import { Page, Skeleton } from "#ui";
import type { Drafts } from "../../drafts.ts";
import { FaultNotice } from "../../FaultNotice.tsx";
import type { LogClient } from "../../log-worker/client.ts";
import type { Navigation } from "../../navigation.ts";
import { turnHintsOff } from "../../review/turn-hints-off.ts";
import type { ReviewClient } from "../../review-worker/client.ts";
import type { SessionActions } from "../../session-types.ts";
import { useLoaded } from "../../use-loaded.ts";
import { EntryForm } from "./EntryForm.tsx";
import { blankForm, keptIn, parseForm, toContent } from "./record-form.ts";

/** Writes one entry down, then shows it. */
export function RecordScreen({
  log,
  review,
  drafts,
  session,
  navigation,
  say,
  onBack,
}: {
  readonly log: LogClient;
  readonly review: ReviewClient;
  readonly drafts: Drafts;
  readonly session: Pick<SessionActions, "onBeforeLock">;
  readonly navigation: Navigation;
  readonly say: (text: string) => void;
  readonly onBack: () => void;
}) {
  const text = words().record;
  const [startedOver, setStartedOver] = useState(0);
  const forms = useLoaded(async () => {
    const [all, used, { zone }, { hintsOff }] = await Promise.all([
      drafts.all(),
      log.ask("usedBefore", {}),
      log.ask("zone", {}),
      log.ask("settings", {}),
    ]);
    const kept = all.find(({ subject }) => subject === "new");
    const draft = kept && parseForm(kept.form, zone);
    return { turn: startedOver, used, hintsOff, blank: blankForm(zone), draft };
  }, startedOver);
  return (
    <Page key={forms.kind === "loaded" ? forms.value.turn : 0} title={text.title} onBack={onBack}>
      <p>{text.intro}</p>
      {forms.kind === "loading" && <Skeleton label={words().app.loading} />}
      {forms.kind === "faulted" && <FaultNotice code={forms.code} />}
      {forms.kind === "loaded" && (
        <EntryForm
          key={forms.value.turn}
          drafts={drafts}
          session={session}
          subject="new"
          saved={forms.value.blank}
          used={forms.value.used}
          draft={forms.value.draft}
          review={review}
          hintsOff={forms.value.hintsOff}
          onHintsOff={(kinds) => turnHintsOff(log, kinds)}
          write={(form) =>
            log.ask("record", {
              content: toContent(form),
              privateNote: { text: form.privateNote, language: form.privateNoteLanguage },
              kept: keptIn(form),
            })
          }
          onWritten={(id) => {
            say(text.saved);
            navigation.replace({ name: "incident", id });
          }}
          onStartOver={() => setStartedOver((turn) => turn + 1)}
        />
      )}
    </Page>
  );
}
