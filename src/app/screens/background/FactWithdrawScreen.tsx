// Withdrawing a fact, or bringing a withdrawn one back. Its words stay either way.

import type { BackgroundId } from "#base";
import { openWords as words } from "#i18n/open";
import { Page, Skeleton } from "#ui";
import type { Drafts } from "../../drafts.ts";
import { FaultNotice } from "../../FaultNotice.tsx";
import type { LogClient } from "../../log-worker/client.ts";
import { ReasonForm } from "../../ReasonForm.tsx";
import type { SessionActions } from "../../session-types.ts";
import { useLoaded } from "../../use-loaded.ts";

/** Asks why, then withdraws the fact called `id`, or brings it back if it is withdrawn. */
export function FactWithdrawScreen({
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
  readonly id: BackgroundId;
  readonly say: (text: string) => void;
  readonly onBack: () => void;
}) {
  const { background: text, withdraw } = words();
  const facts = useLoaded(() => log.ask("background", {}));
  const fact = facts.kind === "loaded" ? facts.value.find((each) => each.id === id) : undefined;
  if (facts.kind !== "loaded" || fact === undefined) {
    return (
      <Page title={text.title} onBack={onBack}>
        {facts.kind === "loading" && <Skeleton label={words().app.loading} />}
        {facts.kind === "faulted" && <FaultNotice code={facts.code} />}
        {facts.kind === "loaded" && <p>{text.gone}</p>}
      </Page>
    );
  }
  const isWithdrawn = fact.withdrawal !== null;
  const [label, hint, go, going] = isWithdrawn
    ? [withdraw.backLabel, withdraw.backHint, withdraw.back, withdraw.bringingBack]
    : [withdraw.label, withdraw.hint, withdraw.go, withdraw.going];
  return (
    <Page
      key="loaded"
      before={text.kinds[fact.current.content.kind].one}
      title={isWithdrawn ? text.reinstateTitle : text.withdrawTitle}
      onBack={onBack}
    >
      {!isWithdrawn && <p>{text.withdrawWhat}</p>}
      <ReasonForm
        {...{ drafts, session, label, hint, go, going }}
        subject={`fact-reason:${id}`}
        write={(reason) =>
          log.ask("changeBackground", {
            id,
            kind: isWithdrawn ? "reinstated" : "withdrawn",
            reason,
          })
        }
        onWritten={() => {
          say(text.saved);
          onBack();
        }}
      />
    </Page>
  );
}
