// Withdrawing an entry, or bringing a withdrawn one back. Its words stay either way; only what counts is changed.

import type { IncidentId } from "#base";
import { openWords as words } from "#i18n/open";
import { Page, Skeleton } from "#ui";
import type { Drafts } from "../../drafts.ts";
import { FaultNotice } from "../../FaultNotice.tsx";
import type { LogClient } from "../../log-worker/client.ts";
import { ReasonForm } from "../../ReasonForm.tsx";
import type { SessionActions } from "../../session-types.ts";
import { useLoaded } from "../../use-loaded.ts";

/** Asks why, then withdraws the entry called `id`, or brings it back if it is withdrawn. */
export function WithdrawScreen({
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
  const text = words().withdraw;
  const opened = useLoaded(() => log.ask("read", { id }));
  if (opened.kind !== "loaded" || opened.value === undefined) {
    return (
      <Page title={words().incident.before} onBack={onBack}>
        {opened.kind === "loading" && <Skeleton label={words().app.loading} />}
        {opened.kind === "faulted" && <FaultNotice code={opened.code} />}
        {opened.kind === "loaded" && <p>{words().incident.gone}</p>}
      </Page>
    );
  }
  return opened.value.incident.withdrawal === null ? (
    <Page key="withdraw" title={text.title} onBack={onBack}>
      <p>{text.what}</p>
      <p>{text.stays}</p>
      <ReasonForm
        {...{ drafts, session }}
        subject={`reason:${id}`}
        label={text.label}
        hint={text.hint}
        go={text.go}
        going={text.going}
        write={(reason) => log.ask("withdraw", { id, reason })}
        onWritten={() => {
          say(text.done);
          onBack();
        }}
      />
    </Page>
  ) : (
    <Page key="bring-back" title={text.backTitle} onBack={onBack}>
      <p>{text.backWhat}</p>
      <ReasonForm
        {...{ drafts, session }}
        subject={`reason:${id}`}
        label={text.backLabel}
        hint={text.backHint}
        go={text.back}
        going={text.bringingBack}
        write={(reason) => log.ask("reinstate", { id, reason })}
        onWritten={() => {
          say(text.backDone);
          onBack();
        }}
      />
    </Page>
  );
}
