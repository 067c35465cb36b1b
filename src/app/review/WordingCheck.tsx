// Before a report: every finding that is left, in the entries, in the facts beside them, in the reasons that were given and in
// what is said of the files it shows, to be moved or kept. Nobody has to: leaving it is an answer, and so is not looking at all. What is moved here is an amendment
// like any other.

import { useEffect, useRef, useState } from "react";
import { type FaultCode, toFault } from "#base";
import type { ReportRequest } from "#disclosure/report";
import { openWords as words } from "#i18n/open";
import { Button, Notice, Page, Progress } from "#ui";
import { FaultNotice } from "../FaultNotice.tsx";
import type { LogClient } from "../log-worker/client.ts";
import type { ReviewClient } from "../review-worker/client.ts";
import type { Found, FoundInLog, FoundPart } from "../review-worker/protocol.ts";
import { CheckedPage } from "./CheckedPage.tsx";
import type { Decision } from "./decide.ts";
import { decide } from "./decide.ts";
import {
  decideFiles,
  type ReviewedFiles,
  reviewableFile,
  type SaidOfFile,
} from "./decide-files.ts";
import { ReasonsPage } from "./ReasonsPage.tsx";

/** As many as can be looked through without losing the thread. */
const pageLength = 10;

type Step =
  | { readonly kind: "looking"; readonly part: number }
  | {
      readonly kind: "deciding";
      readonly found: FoundInLog;
      readonly part: FoundPart;
      readonly from: number;
      readonly page: readonly Found[];
    }
  | { readonly kind: "failed"; readonly code: FaultCode };

/**
 * Looks through what would be shown, and goes on by itself when there is nothing to decide. `onDone` is given the request
 * with what the person left out of it here, and what is said of the files as it is then.
 */
export function WordingCheck<File extends SaidOfFile>({
  log,
  review,
  request,
  files,
  onDone,
  onBack,
}: {
  readonly log: LogClient;
  readonly review: ReviewClient;
  readonly request: ReportRequest;
  /** The files that the report shows. */
  readonly files: ReviewedFiles<File>;
  readonly onDone: (request: ReportRequest, files: ReviewedFiles<File>) => void;
  readonly onBack: () => void;
}) {
  const text = words().review.check;
  const [step, setStep] = useState<Step>({ kind: "looking", part: 0 });
  const [saving, setSaving] = useState(false);
  const [someNotChanged, setSomeNotChanged] = useState(false);
  const [asked, setAsked] = useState({ log, review, request });
  const reviewed = useRef(files);
  const done = () => onDone(asked.request, reviewed.current);
  const goOn = useRef(done);
  useEffect(() => {
    goOn.current = done;
  });

  useEffect(() => {
    let left = false;
    const look = async () => {
      const { current: ofFiles } = reviewed;
      const question = {
        request: asked.request,
        files: ofFiles.files.map(reviewableFile),
        keptInFiles: ofFiles.kept,
      };
      const found = await asked.review.log(asked.log, question, (part) => {
        if (!left) setStep({ kind: "looking", part });
      });
      const next = await nextPage(asked.review, "reasons", 0);
      if (left) return;
      if (next.page.length === 0) goOn.current();
      else setStep({ kind: "deciding", found, ...next });
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
      reviewed.current = await decideFiles(log, step.page, decisions, reviewed.current);
      const next = await nextPage(review, step.part, step.from + pageLength);
      setSomeNotChanged((before) => before || !isWhole);
      if (next.page.length === 0 && isWhole && !someNotChanged) done();
      else setStep({ ...step, ...next });
    } catch (error) {
      setStep({ kind: "failed", code: toFault(error).code });
    } finally {
      setSaving(false);
    }
  };

  const place = step.kind === "deciding" ? `${step.part} ${step.from}` : "";
  const isReasons = step.kind === "deciding" && step.part === "reasons";
  return (
    <Page
      key={`${step.kind} ${place}`}
      title={isReasons ? text.reasons.title : text.title}
      onBack={onBack}
    >
      {step.kind === "looking" && (
        <div className="stack">
          <Progress label={text.looking} part={step.part} />
          <Button onPress={done}>{text.skip}</Button>
        </div>
      )}
      {step.kind === "failed" && (
        <>
          <FaultNotice code={step.code} />
          <p>{text.failed}</p>
          <div>
            <Button onPress={done}>{text.goOn}</Button>
          </div>
        </>
      )}
      {someNotChanged && <Notice tone="warning" alert title={text.notChanged} />}
      {step.kind === "deciding" && step.page.length === 0 && (
        <div>
          <Button kind="primary" onPress={done}>
            {text.goOn}
          </Button>
        </div>
      )}
      {step.kind === "deciding" && step.page.length > 0 && step.part === "reasons" && (
        <ReasonsPage
          page={step.page}
          saving={saving}
          onAnswer={(decisions) => void answer(decisions, "")}
          onWithout={() => {
            setStep({ kind: "looking", part: 0 });
            setAsked({ ...asked, request: withoutHistory(asked.request) });
          }}
        />
      )}
      {step.kind === "deciding" && step.page.length > 0 && step.part === "texts" && (
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

/** What comes next in `part` from `from` on: the texts come after the reasons, and after them an empty page. */
async function nextPage(review: ReviewClient, part: FoundPart, from: number) {
  const page = await review.found(part, from, pageLength);
  return page.length === 0 && part === "reasons"
    ? { part: "texts" as const, from: 0, page: await review.found("texts", 0, pageLength) }
    : { part, from, page };
}

function withoutHistory(request: ReportRequest): ReportRequest {
  return {
    ...request,
    disclosed: { ...request.disclosed, history: false, earlierFeelings: false },
  };
}
