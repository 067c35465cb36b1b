// The dated lines that remain of wordings that were erased for good.

import { openWords as words } from "#i18n/open";
import type { Incident } from "#incidents";
import { instantInWords } from "../../instant-in-words.ts";

/** One line for each, latest written first. */
export function ErasedWordings({ incident }: { readonly incident: Incident }) {
  const text = words().eraseWords;
  return (
    <ul>
      {incident.erasedWordings.toReversed().map((wording) => (
        <li key={wording.revision}>
          {text.erasedWording(
            instantInWords(wording.recordedAt, wording.zone),
            instantInWords(wording.erasedAt, wording.erasedZone),
          )}
        </li>
      ))}
    </ul>
  );
}
