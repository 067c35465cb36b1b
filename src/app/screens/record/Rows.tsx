// Fields that can be repeated: one set for each person. State holds names for the rows and nothing that stands in them.

import { type ReactNode, useEffect, useRef, useState } from "react";
import { newId } from "#base";
import { openWords as words } from "#i18n/open";
import { Button, ConfirmDialog, readFields } from "#ui";

interface RowsText {
  one(number: number): string;
  remove(number: number): string;
  readonly add: string;
  readonly addAnother: string;
  readonly removeTitle: string;
  readonly removeText: string;
}

/** Rows that can be added and removed. A row in which something stands is only removed after asking. */
export function Rows({
  count,
  text,
  onRemoved,
  children,
}: {
  /** How many there are at first. */
  readonly count: number;
  readonly text: RowsText;
  readonly onRemoved: () => void;
  /** What stands in the row at `index`; at first it was at `first`, or nowhere (-1). */
  readonly children: (index: number, first: number) => ReactNode;
}) {
  const [atFirst] = useState<readonly string[]>(() => Array.from({ length: count }, () => newId()));
  const [rows, setRows] = useState(atFirst);
  const [added, setAdded] = useState<string>();
  const [asking, setAsking] = useState<string>();
  const [removals, setRemovals] = useState(0);
  const addButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Not before: while the question is open, nothing behind it can take focus.
    if (removals > 0) addButton.current?.focus();
  }, [removals]);

  const add = () => {
    const row = newId();
    setAdded(row);
    setRows([...rows, row]);
  };
  const remove = (row: string) => {
    setAsking(undefined);
    setRows(rows.filter((each) => each !== row));
    setRemovals(removals + 1);
    onRemoved();
  };
  return (
    <>
      {rows.map((row, index) => (
        <Row
          key={row}
          legend={text.one(index + 1)}
          removeLabel={text.remove(index + 1)}
          takesFocus={row === added}
          onRemove={(isFilled) => (isFilled ? setAsking(row) : remove(row))}
        >
          {children(index, atFirst.indexOf(row))}
        </Row>
      ))}
      <div>
        <Button ref={addButton} icon="plus" onPress={add}>
          {rows.length === 0 ? text.add : text.addAnother}
        </Button>
      </div>
      {asking !== undefined && (
        <ConfirmDialog
          title={text.removeTitle}
          text={text.removeText}
          keep={words().record.keep}
          go={words().record.remove}
          onKeep={() => setAsking(undefined)}
          onGo={() => remove(asking)}
        />
      )}
    </>
  );
}

function Row({
  legend,
  removeLabel,
  takesFocus,
  onRemove,
  children,
}: {
  readonly legend: string;
  readonly removeLabel: string;
  readonly takesFocus: boolean;
  readonly onRemove: (isFilled: boolean) => void;
  readonly children: ReactNode;
}) {
  const box = useRef<HTMLFieldSetElement>(null);
  const atFirst = useRef(takesFocus);
  useEffect(() => {
    if (atFirst.current) box.current?.querySelector("input")?.focus();
  }, []);
  const isFilled = () =>
    box.current !== null &&
    Object.values(readFields(box.current)).some((typed) => typed.trim() !== "");
  return (
    <fieldset ref={box} className="record-row">
      <legend>{legend}</legend>
      {children}
      <div>
        <Button kind="quiet" onPress={() => onRemove(isFilled())}>
          {removeLabel}
        </Button>
      </div>
    </fieldset>
  );
}
