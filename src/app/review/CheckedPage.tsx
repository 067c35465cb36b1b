// Some entries and facts with what was found in each, and what should become of it.

import { useEffect, useRef, useState } from "react";
import { openWords as words } from "#i18n/open";
import { Button, fillFields, readFields, TextField } from "#ui";
import type { Found, FoundInLog } from "../review-worker/protocol.ts";
import { type Decision, decided, findingName } from "./decide.ts";
import { FoundList } from "./FoundList.tsx";
import { WhyFold } from "./WhyFold.tsx";
import "./review.css";

/** What was found in the texts of `page`; `onAnswer` is told what was chosen by the names of the findings. */
export function CheckedPage({
  found,
  page,
  saving,
  onAnswer,
}: {
  readonly found: FoundInLog;
  readonly page: readonly Found[];
  readonly saving: boolean;
  readonly onAnswer: (decisions: ReadonlyMap<string, Decision>, reason: string) => void;
}) {
  const text = words().review.check;
  const box = useRef<HTMLDivElement>(null);
  const [decisions, setDecisions] = useState<ReadonlyMap<string, Decision>>(new Map());
  const names = page.flatMap((each) => each.findings.map((_, index) => findingName(each, index)));
  const chosen = [...decisions.values()];
  const changes = chosen.includes("move") || chosen.includes("keep");
  // What is said of files stands in the form of the report: changing it is no amendment.
  const moves = page.some(
    (each) => each.subject.kind !== "file" && decided(each, decisions, "move").length > 0,
  );
  useEffect(() => {
    if (moves && box.current !== null && readFields(box.current).reason === "") {
      fillFields(box.current, { reason: words().review.check.reason });
    }
  }, [moves]);
  return (
    <>
      <p>{text.what}</p>
      <p className="soft">{text.count(found.findings, found)}</p>
      {found.notReviewed > 0 && <p className="soft">{text.notReviewed(found.notReviewed)}</p>}
      <WhyFold />
      {names.length > 1 && (
        <div>
          <Button
            kind="quiet"
            onPress={() => setDecisions(new Map(names.map((name) => [name, "move"])))}
          >
            {text.moveAll}
          </Button>
        </div>
      )}
      <div ref={box} className="checked" inert={saving}>
        <FoundList
          {...{ page, decisions }}
          choices={["move", "keep", "leave"]}
          onDecide={setDecisions}
        />
        {moves && (
          <section className="section">
            <h2>{text.reasonTitle}</h2>
            <TextField path="reason" label={text.reasonLabel} hint={text.reasonHint} />
          </section>
        )}
      </div>
      <div>
        <Button
          kind="primary"
          busy={saving ? text.saving : undefined}
          onPress={() =>
            onAnswer(
              decisions,
              box.current === null ? text.reason : (readFields(box.current).reason ?? text.reason),
            )
          }
        >
          {changes ? text.next : text.leaveAll}
        </Button>
      </div>
    </>
  );
}
