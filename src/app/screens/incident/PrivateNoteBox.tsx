// The private note beside an entry, read and changed in its place. While it is changed the words live in the field alone.

import { useEffect, useRef, useState } from "react";
import { type FaultCode, type IncidentId, toFault } from "#base";
import { openWords as words } from "#i18n/open";
import type { TextInLanguage } from "#incidents";
import { Button, OwnWords, PrivatePanel, TextArea } from "#ui";
import { DraftKept } from "../../DraftKept.tsx";
import type { Drafts } from "../../drafts.ts";
import { FaultNotice } from "../../FaultNotice.tsx";
import { LeaveWords } from "../../LeaveWords.tsx";
import { FormLanguagesContext } from "../../languages/form-languages.ts";
import { LanguageFold } from "../../languages/LanguageFold.tsx";
import type { SessionActions } from "../../session-types.ts";
import { useKeptWords } from "../../use-kept-words.ts";

/** The note, with a way to change it. */
export function PrivateNoteBox({
  id,
  note,
  keep,
  drafts,
  session,
  isDrafted,
}: {
  readonly id: IncidentId;
  readonly note: TextInLanguage;
  /** Gives the language that the note is kept in. */
  readonly keep: (note: TextInLanguage) => Promise<string>;
  readonly drafts: Drafts;
  readonly session: Pick<SessionActions, "onBeforeLock">;
  /** Words for it were being typed when the screen was left: it opens with them. */
  readonly isDrafted: boolean;
}) {
  const text = words().privateNote;
  const [kept, setKept] = useState(note);
  const [step, setStep] = useState<"reading" | "changing" | "saving">(
    isDrafted ? "changing" : "reading",
  );
  const [saved, setSaved] = useState(false);
  const [fault, setFault] = useState<FaultCode>();
  const box = useRef<HTMLDivElement>(null);
  const changeButton = useRef<HTMLButtonElement>(null);
  const wasChanging = useRef(false);
  const isReading = step === "reading";
  const keptWords = useKeptWords({
    box,
    path: "privateNote",
    subject: `note:${id}`,
    start: kept,
    isOpen: !isReading,
    drafts,
    session,
  });

  useEffect(() => {
    if (isReading) {
      if (wasChanging.current) changeButton.current?.focus();
      return;
    }
    wasChanging.current = true;
    box.current?.querySelector("textarea")?.focus();
  }, [isReading]);

  const save = async () => {
    if (box.current === null) return;
    const written = keptWords.read();
    setStep("saving");
    setFault(undefined);
    try {
      const language = await keptWords.save(() => keep(written));
      await keptWords.end();
      const isEmpty = written.text.trim() === "";
      setKept(isEmpty ? { text: "", language: "" } : { text: written.text, language });
      setSaved(true);
      setStep("reading");
    } catch (error) {
      setFault(toFault(error).code);
      setStep("changing");
    }
  };

  return (
    <PrivatePanel title={text.title} mark={text.mark}>
      <p>{text.what}</p>
      {isReading ? (
        <>
          {kept.text === "" ? <p className="soft">{text.none}</p> : <OwnWords {...kept} />}
          <div>
            <Button
              ref={changeButton}
              icon="pen"
              onPress={() => {
                setSaved(false);
                setStep("changing");
              }}
            >
              {kept.text === "" ? text.write : text.change}
            </Button>
          </div>
        </>
      ) : (
        <div ref={box} className="stack">
          <div className="wide" inert={step === "saving"}>
            <TextArea path="privateNote" label={text.label} hint={text.hint} />
            <FormLanguagesContext value={keptWords.languages}>
              <LanguageFold said={kept.language} />
            </FormLanguagesContext>
          </div>
          {fault !== undefined && <FaultNotice code={fault} />}
          <div className="row">
            <Button
              kind="primary"
              busy={step === "saving" ? text.saving : undefined}
              onPress={() => void save()}
            >
              {text.save}
            </Button>
            <LeaveWords
              keptWords={keptWords}
              label={text.cancel}
              onLeft={() => setStep("reading")}
            />
          </div>
          <DraftKept isKept={keptWords.isKept} />
        </div>
      )}
      <p role="status" className={saved ? undefined : "visually-hidden"}>
        {saved && text.saved}
      </p>
    </PrivatePanel>
  );
}
