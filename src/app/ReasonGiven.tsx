// Why something was amended, withdrawn or brought back, as the person gave it.

import { openWords as words } from "#i18n/open";
import type { Step, Withdrawal } from "#incidents";
import { InSentence } from "#ui";

/** The reason of `step`, or that there is none. */
export function ReasonGiven({
  step: { reason, reasonLanguage, wordsErased = false },
}: {
  readonly step: Step & Partial<Pick<Withdrawal, "wordsErased">>;
}) {
  const { incident, eraseWords } = words();
  return (
    <p className="own-words" dir="auto">
      {wordsErased ? (
        eraseWords.reasonErased
      ) : reason === "" ? (
        incident.noReason
      ) : (
        <InSentence sentence={incident.reason(reason)} words={reason} language={reasonLanguage} />
      )}
    </p>
  );
}
