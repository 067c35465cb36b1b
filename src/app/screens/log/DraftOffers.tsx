// What was being typed when the screen was left, offered back. Throwing it away is asked about: it cannot be undone.

import { useState } from "react";
import { type FaultCode, toFault } from "#base";
import { openWords as words } from "#i18n/open";
import { Button, ConfirmDialog, Notice } from "#ui";
import { FaultNotice } from "../../FaultNotice.tsx";
import type { Draft, DraftSubject } from "../../log-worker/protocol.ts";

/** One offer for each of `drafts`. */
export function DraftOffers({
  drafts,
  onGoOn,
  onDiscard,
}: {
  readonly drafts: readonly Draft[];
  readonly onGoOn: (subject: DraftSubject) => void;
  readonly onDiscard: (subject: DraftSubject) => Promise<void>;
}) {
  const { log, record } = words();
  const [asking, setAsking] = useState<DraftSubject>();
  const [fault, setFault] = useState<FaultCode>();
  const discard = async (subject: DraftSubject) => {
    setAsking(undefined);
    try {
      await onDiscard(subject);
    } catch (error) {
      setFault(toFault(error).code);
    }
  };
  return (
    <>
      {fault !== undefined && <FaultNotice code={fault} />}
      {drafts.map(({ subject }) => (
        <Notice key={subject} title={log.draftTitle}>
          <p>{whatIs(subject)}</p>
          <div className="row">
            <Button onPress={() => onGoOn(subject)}>{log.goOn}</Button>
            <Button kind="quiet" onPress={() => setAsking(subject)}>
              {log.discard}
            </Button>
          </div>
        </Notice>
      ))}
      {asking !== undefined && (
        <ConfirmDialog
          title={record.discardTitle}
          text={record.discardText}
          keep={record.keep}
          go={record.discard}
          onKeep={() => setAsking(undefined)}
          onGo={() => {
            void discard(asking);
          }}
        />
      )}
    </>
  );
}

function whatIs(subject: DraftSubject): string {
  const { log } = words();
  if (subject === "new") return log.draftNew;
  if (subject.startsWith("note:")) return log.draftNote;
  if (subject.startsWith("fact")) return log.draftFact;
  if (subject.startsWith("journal:")) return log.draftJournal;
  return subject.startsWith("reason:") ? log.draftReason : log.draftAmend;
}
