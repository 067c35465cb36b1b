// One entry of the private journal, read and changed in its place, or the place for a new one.

import { useEffect, useRef, useState } from "react";
import { type FaultCode, type JournalEntryId, toFault } from "#base";
import { openWords as words } from "#i18n/open";
import type { JournalEntry, TextInLanguage } from "#incidents";
import { Button, ConfirmDialog, OwnWords, TextArea } from "#ui";
import { DraftKept } from "../../DraftKept.tsx";
import type { Drafts } from "../../drafts.ts";
import { FaultNotice } from "../../FaultNotice.tsx";
import { instantInWords } from "../../instant-in-words.ts";
import { LeaveWords } from "../../LeaveWords.tsx";
import { FormLanguagesContext } from "../../languages/form-languages.ts";
import { LanguageFold } from "../../languages/LanguageFold.tsx";
import type { SessionActions } from "../../session-types.ts";
import { useKeptWords } from "../../use-kept-words.ts";

/** The entry with the ways to change and erase it; without one, the way to write another. */
export function EntryBox({
  entry,
  takesFocus,
  isDrafted,
  drafts,
  session,
  keep,
}: {
  readonly entry: JournalEntry | undefined;
  /** It was just changed. */
  readonly takesFocus: boolean;
  /** Words for it were being typed when the screen was left: it opens with them. */
  readonly isDrafted: boolean;
  readonly drafts: Drafts;
  readonly session: Pick<SessionActions, "onBeforeLock">;
  readonly keep: (id: JournalEntryId | undefined, said: TextInLanguage) => Promise<unknown>;
}) {
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
    start: { text: entry?.text ?? "", language: entry?.language ?? "" },
    isOpen,
    drafts,
    session,
  });
  const opener = useRef<HTMLButtonElement>(null);
  const byHand = useRef(takesFocus);
  useEffect(() => {
    if (!byHand.current) return;
    if (isOpen) box.current?.querySelector("textarea")?.focus();
    else opener.current?.focus();
  }, [isOpen]);

  const write = async (written: TextInLanguage) => {
    setIsBusy(true);
    setFault(undefined);
    try {
      await keptWords.save(() => keep(entry?.id, written));
      await keptWords.end();
      // One that was there before stays as it is until its new words are here.
      if (entry === undefined) turnTo("closed");
    } catch (error) {
      setFault(toFault(error).code);
      setIsBusy(false);
    }
  };
  const turnTo = (next: "open" | "closed") => {
    byHand.current = true;
    setIsBusy(false);
    setFault(undefined);
    setIsOpen(next === "open");
  };
  if (!isOpen) {
    return entry === undefined ? (
      <div>
        <Button ref={opener} icon="plus" onPress={() => turnTo("open")}>
          {text.write}
        </Button>
      </div>
    ) : (
      <article className="stack">
        <p className="soft">{whenInWords(entry)}</p>
        <OwnWords text={entry.text} language={entry.language} />
        {fault !== undefined && <FaultNotice code={fault} />}
        <div className="row">
          <Button ref={opener} icon="pen" onPress={() => turnTo("open")}>
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
              void write({ text: "", language: "" });
            }}
          />
        )}
      </article>
    );
  }
  return (
    <div ref={box} className="stack">
      <div className="wide" inert={isBusy}>
        <TextArea path="journal" label={text.label} hint={text.hint} size="tall" />
        <FormLanguagesContext value={keptWords.languages}>
          <LanguageFold said={entry?.language ?? ""} />
        </FormLanguagesContext>
      </div>
      {fault !== undefined && <FaultNotice code={fault} />}
      <div className="row">
        <Button
          kind="primary"
          busy={isBusy ? text.saving : undefined}
          onPress={() => void write(keptWords.read())}
        >
          {text.save}
        </Button>
        <LeaveWords keptWords={keptWords} label={text.cancel} onLeft={() => turnTo("closed")} />
      </div>
      <DraftKept isKept={keptWords.isKept} />
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
