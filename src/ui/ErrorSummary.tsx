// All that needs another look, in one place at the top, with the way to each field. Takes focus when it appears.

import { useEffect, useId, useRef } from "react";
import { words } from "#i18n";
import { Button } from "./Button.tsx";
import { Icon } from "./Icon.tsx";

/** One thing that needs another look. Without a `label` there is no field to go to. */
export interface ShownProblem {
  readonly path: string;
  readonly label: string | undefined;
  readonly message: string;
}

/** The list of `problems`; shown again and focused again whenever a new list arrives. */
export function ErrorSummary({
  problems,
  onFollow,
}: {
  readonly problems: readonly ShownProblem[];
  readonly onFollow: (path: string) => void;
}) {
  const id = useId();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (problems.length > 0) box.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  return (
    <section ref={box} className="notice notice-danger" tabIndex={-1} aria-labelledby={id}>
      <Icon name="warning" />
      <div className="notice-body">
        <h2 id={id}>{words().ui.lookAgain}</h2>
        <p>{words().ui.nothingLost}</p>
        <ul className="summary-list">
          {problems.map(({ path, label, message }) => (
            <li key={`${path} ${message}`}>
              {label === undefined ? (
                message
              ) : (
                <Button kind="quiet" onPress={() => onFollow(path)}>
                  {words().ui.problemWith(label, message)}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
