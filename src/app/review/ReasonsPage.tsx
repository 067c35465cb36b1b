// Reasons that tell how the person is doing. They stand in the log for good: a report can only go without them, which is
// without everything that was said before.

import { useState } from "react";
import { openWords as words } from "#i18n/open";
import { Button } from "#ui";
import type { Found } from "../review-worker/protocol.ts";
import type { Decision } from "./decide.ts";
import { FoundList } from "./FoundList.tsx";
import { WhyFold } from "./WhyFold.tsx";
import "./review.css";

/** What was found in the reasons of `page`. `onWithout` is for a report without any of them. */
export function ReasonsPage({
  page,
  saving,
  onAnswer,
  onWithout,
}: {
  readonly page: readonly Found[];
  readonly saving: boolean;
  readonly onAnswer: (decisions: ReadonlyMap<string, Decision>) => void;
  readonly onWithout: () => void;
}) {
  const { reasons: text, saving: savingText } = words().review.check;
  const [decisions, setDecisions] = useState<ReadonlyMap<string, Decision>>(new Map());
  return (
    <>
      <p>{text.what}</p>
      <WhyFold />
      <div className="checked" inert={saving}>
        <FoundList {...{ page, decisions }} choices={["keep", "leave"]} onDecide={setDecisions} />
      </div>
      <p className="soft">{text.withoutHint}</p>
      <div className="row">
        <Button kind="primary" onPress={onWithout}>
          {text.without}
        </Button>
        <Button busy={saving ? savingText : undefined} onPress={() => onAnswer(decisions)}>
          {text.goOn}
        </Button>
      </div>
    </>
  );
}
