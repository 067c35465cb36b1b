// The private journal: what belongs to no entry, read and changed in its place. On paper that looks like no other.

import { useEffect, useRef, useState } from "react";
import { type FaultCode, type JournalEntryId, toFault } from "#base";
import { openWords as words } from "#i18n/open";
import type { JournalEntry } from "#incidents";
import {
  Button,
  ConfirmDialog,
  OwnWords,
  Page,
  PrivatePanel,
  readFields,
  Skeleton,
  TextArea,
} from "#ui";
import type { Drafts } from "../../drafts.ts";
import { FaultNotice } from "../../FaultNotice.tsx";
import { instantInWords } from "../../instant-in-words.ts";
import type { LogClient } from "../../log-worker/client.ts";
import type { SessionActions } from "../../session-types.ts";
import { useKeptWords } from "../../use-kept-words.ts";
import { useLoaded } from "../../use-loaded.ts";

type Shared = {
  readonly drafts: Drafts;
  readonly session: Pick<SessionActions, "onBeforeLock">;
  readonly keep: (id: JournalEntryId | undefined, text: string) => Promise<unknown>;
};

/** All entries of the journal, latest first, and the way to write another. */
export function JournalScreen({
  log,
  drafts,
  session,
  onBack,
}: {
  readonly log: LogClient;
  readonly drafts: Drafts;
  readonly session: Pick<SessionActions, "onBeforeLock">;
  readonly onBack: () => void;
}) {
  const text = words().journal;
  const [turn, setTurn] = useState(0);
  const [said, setSaid] = useState("");
  const loaded = useLoaded(async () => {
    const [entries, kept] = await Promise.all([log.ask("journal", {}), drafts.all()]);
    return { entries, drafted: new Set(kept.map(({ subject }) => subject)) };
  }, turn);
  const keep: Shared["keep"] = async (id, written) => {
    await log.ask("keepJournalEntry", { ...(id === undefined ? {} : { id }), text: written });
    setSaid(written.trim() === "" ? text.erased : text.saved);
    setTurn((before) => before + 1);
  };
  const shared = { drafts, session, keep };
  return (
    <Page title={text.title} onBack={onBack}>
      <PrivatePanel title={text.title} mark={text.mark}>
        <p>{text.what}</p>
        <p role="status" className={said === "" ? "visually-hidden" : undefined}>
          {said}
        </p>
        {loaded.kind === "loading" && <Skeleton label={words().app.loading} />}
        {loaded.kind === "faulted" && <FaultNotice code={loaded.code} />}
        {loaded.kind === "loaded" && (
          <>
            <Entry
              key={`new-${turn}`}
              {...shared}
              entry={undefined}
              isDrafted={loaded.value.drafted.has("journal:new")}
            />
            {loaded.value.entries.length === 0 && <p className="soft">{text.none}</p>}
            {loaded.value.entries.map((entry) => (
              <Entry
                key={`${entry.id}-${entry.changedAt}`}
                {...shared}
                entry={entry}
                isDrafted={loaded.value.drafted.has(`journal:${entry.id}`)}
              />
            ))}
          </>
        )}
      </PrivatePanel>
    </Page>
  );
}

/** One entry, or the place for a new one. */
function Entry({
  entry,
  isDrafted,
  drafts,
  session,
  keep,
}: Shared & { readonly entry: JournalEntry | undefined; readonly isDrafted: boolean }) {
  const text = words().journal;
  const [isOpen, setIsOpen] = useState(isDrafted);
  const [isBusy, setIsBusy] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const [fault, setFault] = useState<FaultCode>();
  const box = useRef<HTMLDivElement>(null);
  const subject = `journal:${entry?.id ?? "new"}` as const;
  const keptWords = useKeptWords({
    box,
    path: "journal",
    subject,
    start: entry?.text ?? "",
    isOpen,
    drafts,
    session,
  });
  const byHand = useRef(false);
  useEffect(() => {
    if (isOpen && byHand.current) box.current?.querySelector("textarea")?.focus();
  }, [isOpen]);

  const write = async (written: string) => {
    setIsBusy(true);
    setFault(undefined);
    try {
      await keptWords.end();
      await keep(entry?.id, written);
    } catch (error) {
      setFault(toFault(error).code);
      setIsBusy(false);
    }
  };
  const open = () => {
    byHand.current = true;
    setIsOpen(true);
  };
  if (!isOpen) {
    return entry === undefined ? (
      <div>
        <Button icon="plus" onPress={open}>
          {text.write}
        </Button>
      </div>
    ) : (
      <article className="stack">
        <p className="soft">{whenInWords(entry)}</p>
        <OwnWords text={entry.text} />
        {fault !== undefined && <FaultNotice code={fault} />}
        <div className="row">
          <Button icon="pen" onPress={open}>
            {text.change}
          </Button>
          <Button kind="quiet" onPress={() => setIsAsking(true)}>
            {text.erase}
          </Button>
        </div>
        {isAsking && (
          <ConfirmDialog
            title={text.eraseTitle}
            text={text.eraseText}
            keep={text.keep}
            go={text.erase}
            onKeep={() => setIsAsking(false)}
            onGo={() => {
              setIsAsking(false);
              void write("");
            }}
          />
        )}
      </article>
    );
  }
  return (
    <div ref={box} className="stack">
      <div className="wide">
        <TextArea path="journal" label={text.label} hint={text.hint} size="tall" />
      </div>
      {fault !== undefined && <FaultNotice code={fault} />}
      <div className="row">
        <Button
          kind="primary"
          busy={isBusy ? text.saving : undefined}
          onPress={() => {
            if (box.current !== null) void write(readFields(box.current).journal ?? "");
          }}
        >
          {text.save}
        </Button>
        <Button
          kind="quiet"
          onPress={() => {
            void keptWords.end().then(() => drafts.drop(subject).catch(() => undefined));
            setIsOpen(false);
          }}
        >
          {text.cancel}
        </Button>
      </div>
    </div>
  );
}

function whenInWords({ writtenAt, changedAt, zone }: JournalEntry): string {
  const text = words().journal;
  const written = text.writtenOn(instantInWords(writtenAt, zone));
  return changedAt === writtenAt
    ? written
    : `${written}, ${text.changedOn(instantInWords(changedAt, zone))}`;
}
