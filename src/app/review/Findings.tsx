// What was found in one field, as a list: the words, why they were noticed, and two ways to answer. The words are put in
// from the field they stand in when the list is drawn, and are not React's.

import { useEffect, useId, useRef, useState } from "react";
import { words } from "#i18n";
import { Button } from "#ui";
import type { MarkedFinding } from "../review-worker/protocol.ts";
import { Passage } from "./Passage.tsx";
import { WhyFold } from "./WhyFold.tsx";

/** More than this at a time is a wall. */
const shownAtFirst = 4;

/** The list, or nothing when there is nothing to say. `id` names the line that tells how many there are. */
export function Findings({
  id,
  findings,
  undo,
  passage,
  onMove,
  onKeep,
  onUndo,
}: {
  readonly id: string;
  readonly findings: readonly MarkedFinding[];
  readonly undo: "moved" | "kept" | undefined;
  readonly passage: (finding: MarkedFinding) => string;
  readonly onMove: (finding: MarkedFinding) => void;
  readonly onKeep: (finding: MarkedFinding) => void;
  readonly onUndo: () => void;
}) {
  const text = words().review;
  const [shown, setShown] = useState(shownAtFirst);
  const [answers, setAnswers] = useState(0);
  const head = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // What was pressed is gone; the line that says how many are left is where to go on from.
    if (answers > 0) head.current?.focus();
  }, [answers]);
  if (findings.length === 0 && undo === undefined) return null;

  const answer = (act: () => void) => {
    act();
    setAnswers(answers + 1);
  };
  return (
    <section className="findings" aria-labelledby={id}>
      <p ref={head} id={id} className="findings-head" tabIndex={-1}>
        {findings.length === 0 ? text.noneLeft : text.found(findings.length)}
      </p>
      {undo !== undefined && (
        <div className="row">
          <p>{text.done[undo]}</p>
          <Button kind="quiet" onPress={() => answer(onUndo)}>
            {text.undo}
          </Button>
        </div>
      )}
      <ul className="findings-list">
        {findings.slice(0, shown).map((finding) => (
          <Item
            key={`${finding.start} ${finding.mark}`}
            finding={finding}
            passage={passage}
            onMove={() => answer(() => onMove(finding))}
            onKeep={() => answer(() => onKeep(finding))}
          />
        ))}
      </ul>
      {findings.length > shown && (
        <Button kind="quiet" onPress={() => setShown(shown + shownAtFirst * 2)}>
          {text.showMore(findings.length - shown)}
        </Button>
      )}
      {findings.length > 0 && <WhyFold />}
    </section>
  );
}

function Item({
  finding,
  passage,
  onMove,
  onKeep,
}: {
  readonly finding: MarkedFinding;
  readonly passage: (finding: MarkedFinding) => string;
  readonly onMove: () => void;
  readonly onKeep: () => void;
}) {
  const text = words().review;
  const { reasons, advice } = words().wording;
  const quote = useId();
  return (
    <li className="finding">
      <Passage id={quote} read={() => passage(finding)} />
      <p>{reasons[finding.reason]}</p>
      <p className="hint">{advice[finding.reason]}</p>
      <div className="row">
        <Button onPress={onMove} describedBy={quote}>
          {text.move}
        </Button>
        <Button kind="quiet" onPress={onKeep} describedBy={quote}>
          {text.keep}
        </Button>
      </div>
    </li>
  );
}
