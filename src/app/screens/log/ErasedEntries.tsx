// The dated lines that remain of entries that were erased for good: that there was one, and when. Nothing of what it said.

import { openWords as words } from "#i18n/open";
import { Fold } from "#ui";
import { instantInWords } from "../../instant-in-words.ts";
import type { LogClient } from "../../log-worker/client.ts";
import { useLoaded } from "../../use-loaded.ts";

/** A line that opens into one line each; nothing when nothing was erased. */
export function ErasedEntries({ log }: { readonly log: LogClient }) {
  const text = words().eraseWords;
  const erased = useLoaded(() => log.ask("erasedEntries", {}));
  if (erased.kind !== "loaded" || erased.value.length === 0) return null;
  const others = erased.value.filter(({ isBackground }) => isBackground).length;
  return (
    <Fold line={text.erasedEntries(erased.value.length - others, others)}>
      <ul>
        {erased.value.map(
          ({ id, isBackground, recordedAt, recordedZone, erasedAt, erasedZone }) => (
            <li key={id}>
              {text[isBackground ? "erasedOther" : "erasedEntry"](
                instantInWords(recordedAt, recordedZone),
                instantInWords(erasedAt, erasedZone),
              )}
            </li>
          ),
        )}
      </ul>
    </Fold>
  );
}
