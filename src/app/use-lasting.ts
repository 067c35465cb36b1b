// Whether something takes so long that it should be said. What is over in a moment is not said: words that come and go at
// each key would only make a screen restless.

import { useCallback, useEffect, useRef, useState } from "react";

const soon = 300;

/** Whether what was begun and has not ended lasts by now; with the ways to begin and to end it, once for each beginning. */
export function useLasting(): {
  readonly lasts: boolean;
  readonly begin: () => void;
  readonly end: () => void;
} {
  const [lasts, setLasts] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const begun = useRef(0);
  const begin = useCallback(() => {
    begun.current += 1;
    if (begun.current === 1) timer.current = setTimeout(() => setLasts(true), soon);
  }, []);
  const end = useCallback(() => {
    begun.current -= 1;
    if (begun.current > 0) return;
    clearTimeout(timer.current);
    setLasts(false);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  return { lasts, begin, end };
}
