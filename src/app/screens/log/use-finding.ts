// Asks the log worker for what is looked for. While one answer is on its way only the latest wish waits, so that fast
// typing never piles up. The words themselves pass through here and are not kept: the worker has them.

import { useCallback, useEffect, useRef, useState } from "react";
import { type FaultCode, type IncidentId, toFault } from "#base";
import type { Finding } from "#search";
import type { LogClient } from "../../log-worker/client.ts";
import type { FindAnswer } from "../../log-worker/protocol.ts";

/** What was found, without what was looked for. */
export type Found = Omit<FindAnswer, "finding"> & {
  /** Whether anything was looked for. */
  readonly isNarrowed: boolean;
};

/** Where finding stands. */
export type FindingState =
  | { readonly kind: "loading" }
  | { readonly kind: "loaded"; readonly value: Found }
  | { readonly kind: "faulted"; readonly code: FaultCode };

/**
 * What was found, and the way to look for something else.
 *
 * At first it is what was looked for last; `onFirst` is told once what that was. `around` is the entry to come back to.
 */
export function useFinding(
  log: LogClient,
  around: IncidentId | undefined,
  onFirst: (finding: Finding) => void,
): readonly [FindingState, (finding: Finding) => void] {
  const [state, setState] = useState<FindingState>({ kind: "loading" });
  const first = useRef({ around, onFirst });
  const asking = useRef(false);
  const waiting = useRef<Finding>(undefined);
  const left = useRef(false);

  const ask = useCallback(
    (finding?: Finding) => {
      if (asking.current) {
        waiting.current = finding;
        return;
      }
      asking.current = true;
      const takes = finding === undefined ? { around: first.current.around } : { finding };
      log
        .ask("find", takes)
        .then(
          ({ finding: given, ...answer }) => {
            if (left.current) return;
            const isNarrowed = answer.total < answer.all || given.query !== "";
            setState({ kind: "loaded", value: { ...answer, isNarrowed } });
            if (finding === undefined) first.current.onFirst(given);
          },
          (error: unknown) => {
            if (!left.current) setState({ kind: "faulted", code: toFault(error).code });
          },
        )
        .finally(() => {
          asking.current = false;
          const next = waiting.current;
          waiting.current = undefined;
          if (next !== undefined && !left.current) ask(next);
        });
    },
    [log],
  );

  useEffect(() => {
    left.current = false;
    ask();
    return () => {
      left.current = true;
    };
  }, [ask]);
  return [state, ask];
}
