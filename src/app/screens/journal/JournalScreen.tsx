// The private journal: what belongs to no entry, read and changed in its place. On paper that looks like no other.

import { type RefObject, useEffect, useRef, useState } from "react";
import type { JournalEntryId } from "#base";
import { openWords as words } from "#i18n/open";
import type { TextInLanguage } from "#incidents";
import { fillFields, Page, PrivatePanel, readFields, Skeleton, TextField } from "#ui";
import type { Drafts } from "../../drafts.ts";
import { FaultNotice } from "../../FaultNotice.tsx";
import type { LogClient } from "../../log-worker/client.ts";
import type { JournalAnswer } from "../../log-worker/protocol.ts";
import type { SessionActions } from "../../session-types.ts";
import { useLasting } from "../../use-lasting.ts";
import { useLoaded } from "../../use-loaded.ts";
import { EntryBox } from "./EntryBox.tsx";

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
  const [changed, setChanged] = useState<JournalEntryId>();
  const status = useRef<HTMLParagraphElement>(null);
  const bar = useRef<HTMLElement>(null);
  const { lasts, begin, end } = useLasting();
  const loaded = useLoaded(async () => {
    const typed = bar.current === null ? undefined : readFields(bar.current).journalQuery;
    const query = typed ?? (looksFor === "all" ? "" : undefined);
    begin();
    const [{ query: asked, ...found }, kept] = await Promise.all([
      log.ask("journal", query === undefined ? {} : { query }),
      drafts.all(),
    ]).finally(end);
    return {
      ...found,
      isNarrowed: asked.trim() !== "",
      drafted: new Set(kept.map(({ subject }) => subject)),
    };
  }, `${turn} ${looked}`);
  const keep = async (id: JournalEntryId | undefined, written: TextInLanguage) => {
    await log.ask("keepJournalEntry", { ...(id === undefined ? {} : { id }), text: written });
    setSaid(written.text.trim() === "" ? text.erased : text.saved);
    setChanged(id);
    setTurn((before) => before + 1);
  };
  // What had focus may be gone with its entry: then the sentence that says so takes it.
  useEffect(() => {
    if (loaded.kind === "loading" || said === "") return;
    if (document.activeElement === document.body) status.current?.focus();
  }, [loaded, said]);
  const shared = { drafts, session, keep };
  return (
    <Page title={text.title} onBack={onBack}>
      <PrivatePanel title={text.title} mark={text.mark}>
        <p>{text.what}</p>
        <p
          ref={status}
          role="status"
          tabIndex={-1}
          className={said === "" ? "visually-hidden" : undefined}
        >
          {said}
        </p>
        {loaded.kind === "loading" && <Skeleton label={words().app.loading} />}
        {loaded.kind === "faulted" && <FaultNotice code={loaded.code} />}
        {loaded.kind === "loaded" && (
          <>
            <EntryBox
              key="new"
              {...shared}
              entry={undefined}
              takesFocus={false}
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
                isSlow={lasts}
                onLook={() => {
                  setChanged(undefined);
                  setLooked((before) => before + 1);
                }}
              />
            )}
            {loaded.value.entries.map((entry) => (
              <EntryBox
                key={`${entry.id}-${entry.changedAt}`}
                {...shared}
                entry={entry}
                takesFocus={entry.id === changed}
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
  isSlow,
  onLook,
}: {
  readonly bar: RefObject<HTMLElement | null>;
  readonly log: LogClient;
  readonly looksFor: "all" | "words-of-log";
  readonly found: Omit<JournalAnswer, "query"> & {
    readonly isNarrowed: boolean;
  };
  /** What is looked for now has not been answered for a while. */
  readonly isSlow: boolean;
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
      <p role="status">
        {isSlow ? find.looking : isNarrowed && `${count}${isClose ? ` ${find.close}` : ""}`}
      </p>
    </search>
  );
}
