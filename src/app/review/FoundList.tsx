// What was found in each of some entries and facts, with what can become of it. Nothing is chosen at first.

import { openWords as words } from "#i18n/open";
import { Chips, withVisibleControls } from "#ui";
import type { FindingInLog, Found, ReviewSubject } from "../review-worker/protocol.ts";
import { type Decision, fieldName, findingName, subjectName } from "./decide.ts";

/** The findings of `page`, each with those of `choices` that it has. */
export function FoundList({
  page,
  choices,
  decisions,
  onDecide,
}: {
  readonly page: readonly Found[];
  readonly choices: readonly Decision[];
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly onDecide: (decisions: ReadonlyMap<string, Decision>) => void;
}) {
  return page.map((found) => (
    <section key={found.subject.id} className="section">
      <h2 dir="auto">{withVisibleControls(subjectName(found.subject))}</h2>
      <ul className="findings-list">
        {found.findings.map((finding, index) => {
          const name = findingName(found, index);
          return (
            <FoundItem
              key={name}
              {...{ name, finding, choices }}
              subject={found.subject}
              decision={decisions.get(name)}
              onDecide={(decision) => onDecide(new Map(decisions).set(name, decision))}
            />
          );
        })}
      </ul>
    </section>
  ));
}

function FoundItem({
  name,
  subject,
  finding,
  choices,
  decision,
  onDecide,
}: {
  readonly name: string;
  readonly subject: ReviewSubject;
  readonly finding: FindingInLog;
  readonly choices: readonly Decision[];
  readonly decision: Decision | undefined;
  readonly onDecide: (decision: Decision) => void;
}) {
  const text = words().review.check;
  const { reasons } = words().wording;
  const { before, passage, after, reason } = finding;
  const labels = { ...text, move: subject.kind === "entry" ? text.move : text.moveFact };
  return (
    <li className="finding">
      <p className="soft">{fieldName(subject, finding)}</p>
      <p className="own-words" dir="auto" translate="no">
        {before}
        <mark className="checked-passage">{passage}</mark>
        {after}
      </p>
      <p>{reasons[reason]}</p>
      <Chips
        path={`decision.${name}`}
        legend={text.choose}
        options={choices.map((value) => ({ value, label: labels[value] }))}
        chosen={decision}
        onChoose={onDecide}
      />
    </li>
  );
}
