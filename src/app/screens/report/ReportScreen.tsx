// Making a report: first who may come to read it, then what goes in, then where the file went. Nothing is ticked at first.

import { useEffect, useRef, useState } from "react";
import { type FaultCode, toFault } from "#base";
import { words } from "#i18n";
import {
  Button,
  isTicked,
  Notice,
  Page,
  Progress,
  readFields,
  Section,
  TextField,
  Tick,
} from "#ui";
import { FaultNotice } from "../../FaultNotice.tsx";
import type { LogClient } from "../../log-worker/client.ts";
import { WordingCheck } from "../../review/WordingCheck.tsx";
import type { ReviewClient } from "../../review-worker/client.ts";
import type { ReportChoices, ReportOutcome, SessionActions } from "../../session-types.ts";
import { ReportMade } from "./ReportMade.tsx";

type Made = Extract<ReportOutcome, { kind: "made" }>;

type Step =
  | { readonly kind: "choosing"; readonly after?: "stopped" | "nothing" | FaultStep }
  | { readonly kind: "wording"; readonly choices: ReportChoices }
  | { readonly kind: "making"; readonly part: number }
  | { readonly kind: "made"; readonly report: Made };

interface FaultStep {
  readonly fault: FaultCode;
}

/** From the choices to the file. Leaving the screen stops what is being made. */
export function ReportScreen({
  session,
  log,
  review,
  onBack,
}: {
  readonly session: Pick<SessionActions, "makeReport">;
  readonly log: LogClient;
  readonly review: ReviewClient;
  readonly onBack: () => void;
}) {
  const text = words().reportScreen;
  const box = useRef<HTMLDivElement>(null);
  const [step, setStep] = useState<Step>({ kind: "choosing" });
  const stopper = useRef<AbortController>(null);
  useEffect(() => () => stopper.current?.abort(), []);

  const look = () => {
    if (box.current === null) return;
    const form = box.current;
    const choices = {
      disclosed: {
        witnessContacts: isTicked(form, "witnessContacts"),
        addresses: isTicked(form, "addresses"),
        evidencePlaces: isTicked(form, "evidencePlaces"),
        changes: isTicked(form, "changes"),
        history: isTicked(form, "history"),
        earlierFeelings: isTicked(form, "earlierFeelings"),
      },
      author: (readFields(form).author ?? "").trim(),
    };
    setStep({ kind: "wording", choices });
  };

  const make = async (choices: ReportChoices) => {
    stopper.current = new AbortController();
    setStep({ kind: "making", part: 0 });
    try {
      const outcome = await session.makeReport(choices, {
        progress: (part) => setStep((now) => (now.kind === "making" ? { ...now, part } : now)),
        signal: stopper.current.signal,
      });
      if (outcome.kind === "made") setStep({ kind: "made", report: outcome });
      else {
        const after = outcome.kind === "cancelled" ? "stopped" : "nothing";
        setStep({ kind: "choosing", after });
      }
    } catch (error) {
      setStep({ kind: "choosing", after: { fault: toFault(error).code } });
    }
  };

  if (step.kind === "made") {
    return (
      <ReportMade
        report={step.report}
        onAnother={() => setStep({ kind: "choosing" })}
        onBack={onBack}
      />
    );
  }
  if (step.kind === "wording") {
    return (
      <WordingCheck
        {...{ log, review }}
        disclosed={step.choices.disclosed}
        onDone={() => void make(step.choices)}
        onBack={() => setStep({ kind: "choosing" })}
      />
    );
  }
  const after = step.kind === "choosing" ? step.after : undefined;
  return (
    <Page title={text.title} onBack={onBack}>
      <p>{text.what}</p>
      <Notice tone="warning" title={text.shownTitle}>
        <p>{text.shown}</p>
      </Notice>
      <div ref={box} className="report-choices" inert={step.kind === "making"}>
        <Section title={text.choose}>
          <p className="soft">{text.chooseHint}</p>
          <div>
            <Tick
              path="witnessContacts"
              label={text.witnessContacts}
              hint={text.witnessContactsHint}
            />
            <Tick path="addresses" label={text.addresses} hint={text.addressesHint} />
            <Tick path="history" label={text.history} hint={text.historyHint} />
            <Tick
              path="earlierFeelings"
              label={text.earlierFeelings}
              hint={text.earlierFeelingsHint}
            />
          </div>
          <TextField path="author" label={text.author} hint={text.authorHint} />
        </Section>
      </div>
      {after === "stopped" && <Notice alert title={text.stopped} />}
      {after === "nothing" && (
        <Notice alert title={text.nothing}>
          <p>{text.nothingHint}</p>
        </Notice>
      )}
      {typeof after === "object" && <FaultNotice code={after.fault} />}
      {step.kind === "making" ? (
        <div className="stack">
          <Progress label={text.making} part={step.part} />
          <Button onPress={() => stopper.current?.abort()}>{text.stop}</Button>
        </div>
      ) : (
        <div>
          <Button kind="primary" icon="pages" onPress={look}>
            {text.make}
          </Button>
        </div>
      )}
    </Page>
  );
}
