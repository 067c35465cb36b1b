// Asks for a reason, and does what it is a reason for. What is typed is kept like everything that is typed.

import { useEffect, useRef, useState } from "react";
import { type FaultCode, toFault } from "#base";
import { words } from "#i18n";
import type { IncidentProblem, TextInLanguage } from "#incidents";
import { Button, FieldProblemsContext, focusField, noFieldProblems, TextField } from "#ui";
import { DraftKept } from "./DraftKept.tsx";
import type { Drafts } from "./drafts.ts";
import { FaultNotice } from "./FaultNotice.tsx";
import { FormLanguagesContext } from "./languages/form-languages.ts";
import { LanguageFold } from "./languages/LanguageFold.tsx";
import type { DraftSubject } from "./log-worker/protocol.ts";
import type { SessionActions } from "./session-types.ts";
import { useKeptWords } from "./use-kept-words.ts";

const noWords: TextInLanguage = { text: "", language: "" };

/** The field for the reason and the button that uses it. */
export function ReasonForm({
  subject,
  drafts,
  session,
  label,
  hint,
  go,
  going,
  write,
  onWritten,
}: {
  readonly subject: DraftSubject;
  readonly drafts: Drafts;
  readonly session: Pick<SessionActions, "onBeforeLock">;
  readonly label: string;
  readonly hint: string;
  readonly go: string;
  readonly going: string;
  readonly write: (
    reason: TextInLanguage,
  ) => Promise<
    | { readonly kind: "written" }
    | { readonly kind: "invalid"; readonly problems: readonly IncidentProblem[] }
  >;
  readonly onWritten: () => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [problems, setProblems] = useState(noFieldProblems);
  const [fault, setFault] = useState<FaultCode>();
  const [busy, setBusy] = useState(false);
  const keptWords = useKeptWords({
    box,
    path: "reason",
    subject,
    start: noWords,
    isOpen: true,
    drafts,
    session,
  });
  useEffect(() => {
    if (problems.size > 0 && box.current !== null) focusField(box.current, "reason");
  }, [problems]);

  const submit = async () => {
    setBusy(true);
    setFault(undefined);
    try {
      const reason = keptWords.read();
      const outcome = await keptWords.save(() => write(reason));
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
      <div className="wide" inert={busy}>
        <FieldProblemsContext value={problems}>
          <TextField path="reason" label={label} hint={hint} />
        </FieldProblemsContext>
        <FormLanguagesContext value={keptWords.languages}>
          <LanguageFold said="" />
        </FormLanguagesContext>
      </div>
      {fault !== undefined && <FaultNotice code={fault} />}
      <Button kind="primary" busy={busy ? going : undefined} onPress={() => void submit()}>
        {go}
      </Button>
      <DraftKept isKept={keptWords.isKept} />
    </div>
  );
}
