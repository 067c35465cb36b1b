// Ties a component to something that changes outside React.

import { useCallback, useSyncExternalStore } from "react";
import type { Watched } from "./app-props.ts";

/** The present state of `source`; the component is drawn again after each change. */
export function useWatched<State>(source: Watched<State>): State {
  const subscribe = useCallback((listener: () => void) => source.subscribe(listener), [source]);
  const state = useCallback(() => source.state(), [source]);
  return useSyncExternalStore(subscribe, state);
}
