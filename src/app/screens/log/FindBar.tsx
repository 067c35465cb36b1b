// What is looked for: one field for words, and a fold for filters and the order. The fields are read where they stand, at
// each change; nothing of what is in them is kept on this side.

import { memo, useLayoutEffect, useRef, useState } from "react";
import { openWords as words } from "#i18n/open";
import { behavioursByStrategy, strategies } from "#incidents/exportable";
import type { Choices } from "#search";
import { everything, type Finding } from "#search/finding";
import { Button, ChoiceField, DateField, Fold, fillFields, readFields, TextField } from "#ui";
import { countSet, toFinding, toTexts } from "./finding-fields.ts";

/** The fields. `onChange` is told what is looked for now. */
export function FindBar({
  choices,
  takeStart,
  isNarrowed,
  onChange,
}: {
  readonly choices: Choices;
  /** Gives what the fields say at first. Called once. */
  readonly takeStart: () => Finding | undefined;
  /** Whether there is anything to take back. */
  readonly isNarrowed: boolean;
  readonly onChange: (finding: Finding) => void;
}) {
  const text = words().find;
  const bar = useRef<HTMLElement>(null);
  const start = useRef(takeStart);
  const [set, setSet] = useState(0);
  useLayoutEffect(() => {
    const finding = start.current();
    if (finding === undefined || bar.current === null) return;
    fillFields(bar.current, toTexts(finding));
    setSet(countSet(finding));
  }, []);

  const changed = () => {
    if (bar.current === null) return;
    const finding = toFinding(readFields(bar.current));
    setSet(countSet(finding));
    onChange(finding);
  };
  const clear = () => {
    if (bar.current === null) return;
    fillFields(bar.current, toTexts(everything));
    changed();
    bar.current.querySelector("input")?.focus();
  };

  return (
    <search ref={bar} className="find" onInput={changed}>
      <TextField path="query" label={text.label} hint={text.hint} />
      <Filters choices={choices} set={set} />
      {isNarrowed || set > 0 ? (
        <div>
          <Button onPress={clear}>{text.clear}</Button>
        </div>
      ) : null}
    </search>
  );
}

// There may be hundreds of places and people to choose from: they are not gone through again at each answer.
const Filters = memo(function Filters({
  choices,
  set,
}: {
  readonly choices: Choices;
  /** How many are set. */
  readonly set: number;
}) {
  const { find: text, behaviours } = words();
  const any = { value: "", label: text.any };
  const either = ({ yes, no }: { yes: string; no: string }) => [
    any,
    { value: "yes", label: yes },
    { value: "no", label: no },
  ];
  const precisions = ["exact", "about", "between", "unknown"] as const;
  return (
    <Fold line={text.fold(set)}>
      <ChoiceField
        path="order"
        label={text.order.label}
        options={(["latest", "earliest", "written", "best"] as const).map((value) => ({
          value,
          label: text.order[value],
        }))}
      />
      <div className="find-dates">
        <DateField path="from" label={text.from} />
        <DateField path="to" label={text.to} />
      </div>
      <ChoiceField
        path="precision"
        label={text.precision.label}
        options={[any, ...precisions.map((value) => ({ value, label: text.precision[value] }))]}
      />
      <ChoiceField
        path="behaviour"
        label={text.behaviour}
        options={[
          any,
          ...strategies.flatMap((strategy) => [
            { value: strategy, label: text.anyOf(behaviours.strategies[strategy]) },
            ...behavioursByStrategy[strategy].map((value) => ({
              value,
              label: behaviours.each[value],
            })),
          ]),
        ]}
      />
      <Written path="place" label={text.place} texts={choices.places} />
      <Written path="technology" label={text.technology} texts={choices.technologies} />
      <Written path="person" label={text.person} texts={choices.people} />
      <ChoiceField path="reported" label={text.reported.label} options={either(text.reported)} />
      <ChoiceField path="evidence" label={text.evidence.label} options={either(text.evidence)} />
      <ChoiceField path="withdrawn" label={text.withdrawn.label} options={either(text.withdrawn)} />
    </Fold>
  );
});

// One of what was written; nothing to choose where nothing was.
function Written({
  path,
  label,
  texts,
}: {
  readonly path: string;
  readonly label: string;
  readonly texts: readonly string[];
}) {
  if (texts.length === 0) return null;
  return (
    <ChoiceField
      path={path}
      label={label}
      options={[
        { value: "", label: words().find.any },
        ...texts.map((text) => ({ value: text, label: text })),
      ]}
    />
  );
}
