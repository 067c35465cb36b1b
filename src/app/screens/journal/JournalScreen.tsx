// The private journal: what belongs to no entry, read and changed in its place. On paper that looks like no other.

import { type RefObject, useEffect, useRef, useState } from "react";
import { type FaultCode, type JournalEntryId, toFault } from "#base";
import { openWords as words } from "#i18n/open";
import type { JournalEntry } from "#incidents";
import {
  Button,
  ConfirmDialog,
  fillFields,
  OwnWords,
  Page,
  PrivatePanel,
  readFields,
  Skeleton,
  TextArea,
  TextField,
} from "#ui";
import type { Drafts } from "../../drafts.ts";
import { FaultNotice } from "../../FaultNotice.tsx";
import { instantInWords } from "../../instant-in-words.ts";
import type { LogClient } from "../../log-worker/client.ts";
import type { JournalAnswer } from "../../log-worker/protocol.ts";
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
  looksFor,
  onBack,
}: {
  readonly log: LogClient;
  readonly drafts: Drafts;
  readonly session: Pick<SessionActions, "onBeforeLock">;
  /** What is shown at first: all of it, or what has the words that the entries are searched for. */
  readonly looksFor: "all" | "words-of-log";
  readonly onBack: () => void;
}) {
  const text = words().journal;
  const [turn, setTurn] = useState(0);
  const [looked, setLooked] = useState(0);
  const [said, setSaid] = useState("");
  const bar = useRef<HTMLElement>(null);
  const loaded = useLoaded(async () => {
    const typed = bar.current === null ? undefined : readFields(bar.current).journalQuery;
    const query = typed ?? (looksFor === "all" ? "" : undefined);
    const [{ query: asked, ...found }, kept] = await Promise.all([
      log.ask("journal", query === undefined ? {} : { query }),
      drafts.all(),
    ]);
    return {
      ...found,
      isNarrowed: asked.trim() !== "",
      drafted: new Set(kept.map(({ subject }) => subject)),
    };
  }, `${turn} ${looked}`);
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
            {loaded.value.all === 0 ? (
              <p className="soft">{text.none}</p>
            ) : (
              <SearchBar
                bar={bar}
                log={log}
                looksFor={looksFor}
                found={loaded.value}
                onLook={() => setLooked((before) => before + 1)}
              />
            )}
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

/** The field for words to look for, and how much has them. The words stay in the field and the worker. */
function SearchBar({
  bar,
  log,
  looksFor,
  found: { entries, all, isClose, isNarrowed },
  onLook,
}: {
  readonly bar: RefObject<HTMLElement | null>;
  readonly log: LogClient;
  readonly looksFor: "all" | "words-of-log";
  readonly found: Omit<JournalAnswer, "query"> & {
    readonly isNarrowed: boolean;
  };
  readonly onLook: () => void;
}) {
  const { journal: text, find } = words();
  useEffect(() => {
    if (looksFor === "all") return;
    void log.ask("journal", {}).then(
      ({ query }) => bar.current !== null && fillFields(bar.current, { journalQuery: query }),
      () => undefined,
    );
  }, [bar, log, looksFor]);
  const count = entries.length === 0 ? text.nothing : text.found(entries.length, all);
  return (
    <search ref={bar} className="stack" onInput={onLook}>
      <TextField path="journalQuery" label={text.search} />
      <p role="status">{isNarrowed && `${count}${isClose ? ` ${find.close}` : ""}`}</p>
    </search>
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
