// That an entry was withdrawn for a time and brought back: each step with when it was taken and why, oldest first.

import { openWords as words } from "#i18n/open";
import type { Incident } from "#incidents";
import { OwnWords } from "#ui";
import { instantInWords } from "../../instant-in-words.ts";

/** The withdrawals of an entry that no longer stand, and what took them back. */
export function PastWithdrawals({ steps }: { readonly steps: Incident["pastWithdrawals"] }) {
  const text = words().incident;
  return (
    <ol className="stack">
      {steps.map(({ kind, recordedAt, zone, reason, wordsErased }) => (
        <li key={`${kind}-${recordedAt}`}>
          <p>{text.step[kind](instantInWords(recordedAt, zone))}</p>
          <OwnWords
            text={
              wordsErased
                ? words().eraseWords.reasonErased
                : reason === ""
                  ? text.noReason
                  : text.reason(reason)
            }
          />
        </li>
      ))}
    </ol>
  );
}
