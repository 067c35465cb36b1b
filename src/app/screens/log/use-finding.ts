// Asks the log worker for what is looked for. While one answer is on its way only the latest wish waits, so that fast
// typing never piles up. The words themselves pass through here and are not kept: the worker has them.

import { useCallback, useEffect, useRef, useState } from "react";
import { type FaultCode, type IncidentId, toFault } from "#base";
import type { Finding } from "#search";
import type { LogClient } from "../../log-worker/client.ts";
import type { FindAnswer } from "../../log-worker/protocol.ts";
import { useLasting } from "../../use-lasting.ts";

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
 * What was found, the way to look for something else, and whether an answer is so long in coming that it should be said: soon
 * after unlocking, there may be much to read first. Until it comes, what was found before stands.
 *
 * At first it is what was looked for last; `onFirst` is told once what that was. `around` is the entry to come back to.
 */
export function useFinding(
  log: LogClient,
  around: IncidentId | undefined,
  onFirst: (finding: Finding) => void,
): readonly [FindingState, (finding: Finding) => void, isSlow: boolean] {
  const [state, setState] = useState<FindingState>({ kind: "loading" });
  const first = useRef({ around, onFirst });
  const asking = useRef(false);
  const waiting = useRef<{ readonly finding: Finding | undefined }>(undefined);
  const left = useRef(false);
  const { lasts, begin, end } = useLasting();

  const ask = useCallback(
    async (wish?: Finding) => {
      waiting.current = { finding: wish };
      if (asking.current) return;
      asking.current = true;
      while (waiting.current !== undefined && !left.current) {
        const { finding } = waiting.current;
        waiting.current = undefined;
        begin();
        const next = await answerTo(log, finding, first.current.around).finally(end);
        if (left.current) break;
        setState(next.state);
        if (finding === undefined && next.given !== undefined) first.current.onFirst(next.given);
      }
      asking.current = false;
    },
    [log, begin, end],
  );

  useEffect(() => {
    left.current = false;
    void ask();
    return () => {
      left.current = true;
    };
  }, [ask]);
  return [state, (finding) => void ask(finding), lasts];
}

async function answerTo(
  log: LogClient,
  finding: Finding | undefined,
  around: IncidentId | undefined,
): Promise<{ state: FindingState; given?: Finding }> {
  try {
    const takes = finding === undefined ? { around } : { finding };
    const { finding: given, ...answer } = await log.ask("find", takes);
    const isNarrowed = answer.total < answer.all || given.query !== "";
    return { state: { kind: "loaded", value: { ...answer, isNarrowed } }, given };
  } catch (error) {
    return { state: { kind: "faulted", code: toFault(error).code } };
  }
}
