// What stands below the sheet while a key is shown: print it, check the paper against it, and be done with it.

import { type RefObject, useEffect, useRef, useState } from "react";
import { words } from "#i18n";
import { pauseForOutside } from "#safety";
import { Button, FieldProblemsContext, Notice, noFieldProblems, type SecretHandle } from "#ui";
import { RecoveryKeyField } from "../../secrets/RecoveryKeyField.tsx";
import { type Comparison, compareKeys } from "./compare-keys.ts";
import type { KeySheetHandle } from "./KeySheet.tsx";

/** The ways to keep what stands on `sheet`, and the way out. */
export function KeyShown({
  sheet,
  onDone,
}: {
  readonly sheet: RefObject<KeySheetHandle | null>;
  readonly onDone: () => void;
}) {
  const text = words().recoveryKey.shown;
  const top = useRef<HTMLElement>(null);
  const field = useRef<SecretHandle>(null);
  const [checking, setChecking] = useState(false);
  const [found, setFound] = useState<Comparison>();
  useEffect(() => {
    window.scrollTo(0, 0);
    top.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    if (checking) field.current?.focus();
  }, [checking]);

  const print = () => {
    // The print dialog covers the page; locking behind it would lose the key before it is on paper.
    pauseForOutside();
    window.print();
  };
  const compare = () => {
    const comparison = compareKeys(sheet.current?.read() ?? "", field.current?.typed() ?? "");
    setFound(comparison);
    if (comparison.kind !== "same") field.current?.focus();
  };
  const problem = found === undefined ? undefined : problemOf(found);
  return (
    <>
      <Notice ref={top} tone="warning">
        <p>{text.once}</p>
        <p>{text.howTo}</p>
      </Notice>
      <div className="stack">
        <Button icon="pages" onPress={print}>
          {text.print}
        </Button>
        <p className="soft">{text.printCare}</p>
      </div>
      {checking ? (
        <>
          <FieldProblemsContext
            value={problem === undefined ? noFieldProblems : new Map([["check", problem]])}
          >
            <RecoveryKeyField
              isOnScreen
              handle={field}
              path="check"
              label={text.checkLabel}
              hint={text.checkHint}
              onEnter={compare}
            />
          </FieldProblemsContext>
          <div role="status">
            {found?.kind === "same" && <Notice tone="success">{text.same}</Notice>}
          </div>
          <div className="row">
            <Button onPress={compare}>{text.compare}</Button>
          </div>
        </>
      ) : (
        <div className="row">
          <Button onPress={() => setChecking(true)}>{text.check}</Button>
        </div>
      )}
      <div className="row">
        <Button kind={found?.kind === "same" ? "primary" : "secondary"} onPress={onDone}>
          {text.done}
        </Button>
      </div>
    </>
  );
}

function problemOf(found: Comparison): string | undefined {
  const text = words().recoveryKey.shown;
  switch (found.kind) {
    case "same":
      return undefined;
    case "empty":
      return text.empty;
    case "too-short":
      return text.tooShort;
    case "too-long":
      return text.tooLong;
    case "differs":
      return text.differs(found.groups);
  }
}
