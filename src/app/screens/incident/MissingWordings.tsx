// That something this entry once said could not be read, so that nobody takes what is left for the whole.

import { openWords as words } from "#i18n/open";
import type { Incident } from "#incidents";
import { Notice } from "#ui";
import { missingChanges } from "./content-in-words.ts";

/** What is missing of `incident`, in a sentence; nothing when it is whole. */
export function MissingWordings({ incident }: { readonly incident: Incident }) {
  if (incident.missingRevisions === 0) return null;
  const text = words().incident;
  const changes = missingChanges(incident);
  return (
    <Notice tone="warning" title={text.missingTitle}>
      {incident.firstIsMissing && <p>{text.firstMissing}</p>}
      {changes > 0 && <p>{text.changesMissing(changes)}</p>}
    </Notice>
  );
}
