// The dated lines that remain of entries that were erased for good: that there was one, and when. Nothing of what it said.

import { words } from "#i18n";
import { Fold } from "#ui";
import { instantInWords } from "../../instant-in-words.ts";
import type { LogClient } from "../../log-worker/client.ts";
import { useLoaded } from "../../use-loaded.ts";

/** A line that opens into one line each; nothing when nothing was erased. */
export function ErasedEntries({ log }: { readonly log: LogClient }) {
  const text = words().eraseWords;
  const erased = useLoaded(() => log.ask("erasedEntries", {}));
  if (erased.kind !== "loaded" || erased.value.length === 0) return null;
  return (
    <Fold line={text.erasedEntries(erased.value.length)}>
      <ul>
        {erased.value.map(({ id, recordedAt, recordedZone, erasedAt, erasedZone }) => (
          <li key={id}>
            {text.erasedEntry(
              instantInWords(recordedAt, recordedZone),
              instantInWords(erasedAt, erasedZone),
            )}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
