// Withdrawing an entry, or bringing a withdrawn one back. Its words stay either way; only what counts is changed.

import { useEffect, useRef, useState } from "react";
import { type FaultCode, type IncidentId, toFault } from "#base";
import { words } from "#i18n";
import {
  Button,
  FieldProblemsContext,
  focusField,
  noFieldProblems,
  Page,
  readFields,
  Skeleton,
  TextField,
} from "#ui";
import type { Drafts } from "../../drafts.ts";
import { FaultNotice } from "../../FaultNotice.tsx";
import type { LogClient } from "../../log-worker/client.ts";
import type { WriteOutcome } from "../../log-worker/protocol.ts";
import type { SessionActions } from "../../session-types.ts";
import { useKeptWords } from "../../use-kept-words.ts";
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
        {...{ id, drafts, session }}
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
        {...{ id, drafts, session }}
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

function ReasonForm({
  id,
  drafts,
  session,
  label,
  hint,
  go,
  going,
  write,
  onWritten,
}: {
  readonly id: IncidentId;
  readonly drafts: Drafts;
  readonly session: Pick<SessionActions, "onBeforeLock">;
  readonly label: string;
  readonly hint: string;
  readonly go: string;
  readonly going: string;
  readonly write: (reason: string) => Promise<WriteOutcome>;
  readonly onWritten: () => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [problems, setProblems] = useState(noFieldProblems);
  const [fault, setFault] = useState<FaultCode>();
  const [busy, setBusy] = useState(false);
  const keptWords = useKeptWords({
    box,
    path: "reason",
    subject: `reason:${id}`,
    start: "",
    isOpen: true,
    drafts,
    session,
  });
  useEffect(() => {
    if (problems.size > 0 && box.current !== null) focusField(box.current, "reason");
  }, [problems]);

  const submit = async () => {
    if (box.current === null) return;
    setBusy(true);
    setFault(undefined);
    try {
      const outcome = await write(readFields(box.current).reason ?? "");
      if (outcome.kind === "written") {
        await keptWords.end();
        onWritten();
      } else {
        setProblems(
          new Map(outcome.problems.map(({ code }) => ["reason", words().problems[code]])),
        );
      }
    } catch (error) {
      setFault(toFault(error).code);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div ref={box} className="stack">
      <div className="wide">
        <FieldProblemsContext value={problems}>
          <TextField path="reason" label={label} hint={hint} />
        </FieldProblemsContext>
      </div>
      {fault !== undefined && <FaultNotice code={fault} />}
      <Button kind="primary" busy={busy ? going : undefined} onPress={() => void submit()}>
        {go}
      </Button>
    </div>
  );
}
