// Before a report: every finding that is left, entry by entry, to be moved or kept. Nobody has to: leaving it is an answer, and
// so is not looking at all. What is moved here is an amendment like any other.

import { useEffect, useRef, useState } from "react";
import { type FaultCode, toFault } from "#base";
import type { ReportRequest } from "#disclosure/report";
import { words } from "#i18n";
import { Button, Notice, Page, Progress } from "#ui";
import { FaultNotice } from "../FaultNotice.tsx";
import type { LogClient } from "../log-worker/client.ts";
import type { ReviewClient } from "../review-worker/client.ts";
import type { FoundInIncident, FoundInLog } from "../review-worker/protocol.ts";
import { CheckedPage } from "./CheckedPage.tsx";
import type { Decision } from "./decide.ts";
import { decide } from "./decide.ts";

/** As many as can be looked through without losing the thread. */
const pageLength = 10;

type Step =
  | { readonly kind: "looking"; readonly part: number }
  | {
      readonly kind: "deciding";
      readonly found: FoundInLog;
      readonly from: number;
      readonly page: readonly FoundInIncident[];
    }
  | { readonly kind: "failed"; readonly code: FaultCode };

/** Looks through what would be shown, and goes on by itself when there is nothing to decide. */
export function WordingCheck({
  log,
  review,
  request,
  onDone,
  onBack,
}: {
  readonly log: LogClient;
  readonly review: ReviewClient;
  readonly request: ReportRequest;
  readonly onDone: () => void;
  readonly onBack: () => void;
}) {
  const text = words().review.check;
  const [step, setStep] = useState<Step>({ kind: "looking", part: 0 });
  const [saving, setSaving] = useState(false);
  const [someNotChanged, setSomeNotChanged] = useState(false);
  const [asked] = useState({ log, review, request });
  const goOn = useRef(onDone);
  useEffect(() => {
    goOn.current = onDone;
  }, [onDone]);

  useEffect(() => {
    let left = false;
    const look = async () => {
      const found = await asked.review.log(asked.log, asked.request, (part) => {
        if (!left) setStep({ kind: "looking", part });
      });
      const page = await asked.review.found(0, pageLength);
      if (left) return;
      if (found.findings === 0) goOn.current();
      else setStep({ kind: "deciding", found, from: 0, page });
    };
    look().catch((error: unknown) => {
      if (!left) setStep({ kind: "failed", code: toFault(error).code });
    });
    return () => {
      left = true;
      // The words that were found are not needed any more, and an unfinished look through is not, either.
      asked.review.stop();
    };
  }, [asked]);

  const answer = async (decisions: ReadonlyMap<string, Decision>, reason: string) => {
    if (step.kind !== "deciding" || saving) return;
    setSaving(true);
    try {
      const isWhole = await decide(log, step.page, decisions, reason);
      const from = step.from + pageLength;
      const page = await review.found(from, pageLength);
      setSomeNotChanged((before) => before || !isWhole);
      if (page.length === 0 && isWhole && !someNotChanged) onDone();
      else setStep({ ...step, from, page });
    } catch (error) {
      setStep({ kind: "failed", code: toFault(error).code });
    } finally {
      setSaving(false);
    }
  };

  const from = step.kind === "deciding" ? step.from : 0;
  return (
    <Page key={`${step.kind} ${from}`} title={text.title} onBack={onBack}>
      {step.kind === "looking" && (
        <div className="stack">
          <Progress label={text.looking} part={step.part} />
          <Button onPress={onDone}>{text.skip}</Button>
        </div>
      )}
      {step.kind === "failed" && (
        <>
          <FaultNotice code={step.code} />
          <p>{text.failed}</p>
          <div>
            <Button onPress={onDone}>{text.goOn}</Button>
          </div>
        </>
      )}
      {someNotChanged && <Notice tone="warning" alert title={text.notChanged} />}
      {step.kind === "deciding" && step.page.length === 0 && (
        <div>
          <Button kind="primary" onPress={onDone}>
            {text.goOn}
          </Button>
        </div>
      )}
      {step.kind === "deciding" && step.page.length > 0 && (
        <CheckedPage
          found={step.found}
          page={step.page}
          saving={saving}
          onAnswer={(decisions, reason) => void answer(decisions, reason)}
        />
      )}
    </Page>
  );
}
