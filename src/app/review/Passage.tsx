// Words of the person's own, put into the page without passing through React's state.

import { useLayoutEffect, useRef } from "react";
import { firstWords } from "./moved-words.ts";

/** The words that `read` gives, read anew whenever the list around is drawn. A long passage is shown by its beginning. */
export function Passage({ id, read }: { readonly id: string; readonly read: () => string }) {
  const quote = useRef<HTMLQuoteElement>(null);
  useLayoutEffect(() => {
    if (quote.current !== null) quote.current.textContent = firstWords(read());
  });
  return <q ref={quote} id={id} className="passage own-words" dir="auto" translate="no" />;
}
