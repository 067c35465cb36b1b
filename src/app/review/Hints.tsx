// Quieter advice on wording that could be more exact. Folded away, not counted, and easily sent away for good.

import { useId } from "react";
import { words } from "#i18n";
import { Button, Fold } from "#ui";
import type { MarkedHint } from "../review-worker/protocol.ts";
import { Passage } from "./Passage.tsx";

/** More than this nobody reads. */
const mostShown = 6;

/** The hints, under one line. */
export function Hints({
  hints,
  passage,
  onKeep,
  onTurnOff,
}: {
  readonly hints: readonly MarkedHint[];
  readonly passage: (hint: MarkedHint) => string;
  readonly onKeep: (hint: MarkedHint) => void;
  readonly onTurnOff: (hint: MarkedHint) => void;
}) {
  if (hints.length === 0) return null;
  return (
    <Fold line={words().review.hintsLine}>
      <ul className="findings-list">
        {hints.slice(0, mostShown).map((hint) => (
          <Item
            key={`${hint.start} ${hint.mark}`}
            hint={hint}
            passage={passage}
            onKeep={() => onKeep(hint)}
            onTurnOff={() => onTurnOff(hint)}
          />
        ))}
      </ul>
    </Fold>
  );
}

function Item({
  hint,
  passage,
  onKeep,
  onTurnOff,
}: {
  readonly hint: MarkedHint;
  readonly passage: (hint: MarkedHint) => string;
  readonly onKeep: () => void;
  readonly onTurnOff: () => void;
}) {
  const text = words().review;
  const quote = useId();
  return (
    <li className="finding">
      <Passage id={quote} read={() => passage(hint)} />
      <p className="hint">{words().wording.hints[hint.kind]}</p>
      <div className="row">
        <Button kind="quiet" onPress={onKeep} describedBy={quote}>
          {text.leaveIt}
        </Button>
        <Button kind="quiet" onPress={onTurnOff} describedBy={quote}>
          {text.turnOff}
        </Button>
      </div>
    </li>
  );
}
