// That an entry was withdrawn for a time and brought back: each step with when it was taken and why, oldest first.

import { openWords as words } from "#i18n/open";
import type { Incident } from "#incidents";
import { instantInWords } from "../../instant-in-words.ts";
import { ReasonGiven } from "../../ReasonGiven.tsx";

/** The withdrawals of an entry that no longer stand, and what took them back. */
export function PastWithdrawals({ steps }: { readonly steps: Incident["pastWithdrawals"] }) {
  const text = words().incident;
  return (
    <ol className="stack">
      {steps.map((step) => (
        <li key={`${step.kind}-${step.recordedAt}`}>
          <p>{text.step[step.kind](instantInWords(step.recordedAt, step.zone))}</p>
          <ReasonGiven step={step} />
        </li>
      ))}
    </ol>
  );
}
