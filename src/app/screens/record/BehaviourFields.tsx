// What was done, as choices under their four strategies. Each strategy is folded under a line that says how many of its
// choices are taken, so that a small screen holds one question at a time.

import { useState } from "react";
import { openWords as words } from "#i18n/open";
import { type Behaviour, behavioursByStrategy, type Strategy, strategies } from "#incidents";
import { Fold, TickChips } from "#ui";

/** The choices; `chosen` are those that are taken at first. */
export function BehaviourFields({ chosen }: { readonly chosen: readonly Behaviour[] }) {
  const { record } = words();
  return (
    <>
      <p className="hint">{record.kind.hint}</p>
      {strategies.map((strategy) => (
        <Choices key={strategy} strategy={strategy} chosen={chosen} />
      ))}
    </>
  );
}

function Choices({
  strategy,
  chosen,
}: {
  readonly strategy: Strategy;
  readonly chosen: readonly Behaviour[];
}) {
  const { behaviours, record } = words();
  const all: readonly Behaviour[] = behavioursByStrategy[strategy];
  const [startsWith] = useState(() => all.filter((one) => chosen.includes(one)).length);
  const [count, setCount] = useState(startsWith);
  const name = behaviours.strategies[strategy];
  return (
    <Fold
      isOpen={startsWith > 0}
      line={
        <>
          <span>{name}</span>
          <span className="fold-count">{count === 0 ? "" : ` ${record.kind.chosen(count)}`}</span>
        </>
      }
    >
      <div
        onInput={(event) => setCount(event.currentTarget.querySelectorAll("input:checked").length)}
      >
        <TickChips
          path="behaviours"
          legend={name}
          isLegendSeen={false}
          options={all.map((value) => ({ value, label: behaviours.each[value] }))}
        />
      </div>
    </Fold>
  );
}
