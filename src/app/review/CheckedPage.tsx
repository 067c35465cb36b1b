// Some entries with what was found in each, and what should become of it. Nothing is chosen at first.

import { useEffect, useRef, useState } from "react";
import { words } from "#i18n";
import { occurrenceInWords } from "#incidents/exportable";
import { Button, Chips, fillFields, readFields, TextField } from "#ui";
import type { FindingInLog, FoundInIncident, FoundInLog } from "../review-worker/protocol.ts";
import { type Decision, fieldName, findingName } from "./decide.ts";
import { WhyFold } from "./WhyFold.tsx";
import "./review.css";

/** The entries of `page`; `onAnswer` is told what was chosen by the names of the findings. */
export function CheckedPage({
  found,
  page,
  saving,
  onAnswer,
}: {
  readonly found: FoundInLog;
  readonly page: readonly FoundInIncident[];
  readonly saving: boolean;
  readonly onAnswer: (decisions: ReadonlyMap<string, Decision>, reason: string) => void;
}) {
  const text = words().review.check;
  const box = useRef<HTMLDivElement>(null);
  const [decisions, setDecisions] = useState<ReadonlyMap<string, Decision>>(new Map());
  const names = page.flatMap((incident) =>
    incident.findings.map((_, index) => findingName(incident, index)),
  );
  const chosen = [...decisions.values()];
  const moves = chosen.includes("move");
  const changes = moves || chosen.includes("keep");
  useEffect(() => {
    if (moves && box.current !== null && readFields(box.current).reason === "") {
      fillFields(box.current, { reason: words().review.check.reason });
    }
  }, [moves]);
  return (
    <>
      <p>{text.what}</p>
      <p className="soft">{text.count(found.findings, found.incidents)}</p>
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
        {page.map((incident) => (
          <section key={incident.id} className="section">
            <h2>{occurrenceInWords(incident.occurrence, words().dates)}</h2>
            <ul className="findings-list">
              {incident.findings.map((finding, index) => {
                const name = findingName(incident, index);
                return (
                  <CheckedFinding
                    key={name}
                    name={name}
                    finding={finding}
                    decision={decisions.get(name)}
                    onDecide={(decision) => setDecisions(new Map(decisions).set(name, decision))}
                  />
                );
              })}
            </ul>
          </section>
        ))}
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

function CheckedFinding({
  name,
  finding,
  decision,
  onDecide,
}: {
  readonly name: string;
  readonly finding: FindingInLog;
  readonly decision: Decision | undefined;
  readonly onDecide: (decision: Decision) => void;
}) {
  const text = words().review.check;
  const { reasons } = words().wording;
  const { before, passage, after, reason } = finding;
  return (
    <li className="finding">
      <p className="soft">{fieldName(finding)}</p>
      <p className="own-words" dir="auto" translate="no">
        {before}
        <mark className="checked-passage">{passage}</mark>
        {after}
      </p>
      <p>{reasons[reason]}</p>
      <Chips
        path={`decision.${name}`}
        legend={text.choose}
        options={(["move", "keep", "leave"] as const).map((value) => ({
          value,
          label: text[value],
        }))}
        chosen={decision}
        onChoose={onDecide}
      />
    </li>
  );
}
