// Fetches what a screen shows. An answer that comes after the screen was left is dropped.

import { useEffect, useEffectEvent, useState } from "react";
import { type FaultCode, toFault } from "#base";

/** Where fetching stands. */
export type Loaded<Value> =
  | { readonly kind: "loading" }
  | { readonly kind: "loaded"; readonly value: Value }
  | { readonly kind: "faulted"; readonly code: FaultCode };

/** What `load` gives, fetched when the screen appears and again whenever `turn` changes. */
export function useLoaded<Value>(load: () => Promise<Value>, turn: unknown = 0): Loaded<Value> {
  const [state, setState] = useState<Loaded<Value>>({ kind: "loading" });
  const fetchNow = useEffectEvent(load);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn is the only reason to fetch again
  useEffect(() => {
    let left = false;
    fetchNow().then(
      (value) => {
        if (!left) setState({ kind: "loaded", value });
      },
      (error: unknown) => {
        if (!left) setState({ kind: "faulted", code: toFault(error).code });
      },
    );
    return () => {
      left = true;
    };
  }, [turn]);
  return state;
}
