// Entries that a person chose and that are not on the pages all the same: which, and why.

import type { ReportRequest } from "#disclosure/report";
import { openWords as words } from "#i18n/open";
import { Notice } from "#ui";
import { FaultNotice } from "../../FaultNotice.tsx";
import type { LogClient } from "../../log-worker/client.ts";
import type { ReportLook } from "../../report-worker/protocol.ts";
import { useLoaded } from "../../use-loaded.ts";
import { chosenNotIn, whyNotIn } from "./chosen-entries.ts";
import { EntryWords } from "./EntryPicker.tsx";

/** As many as can be read where something else is to be read. */
const most = 20;

/** The notice, if there are any. `incidents` are those on the pages. */
export function ChosenNotIn({
  log,
  request,
  incidents,
}: {
  readonly log: LogClient;
  readonly request: ReportRequest;
  readonly incidents: ReportLook["incidents"];
}) {
  const text = words().reportScreen.notIn;
  const missing = chosenNotIn(request, incidents);
  const found = useLoaded(
    () => log.ask("entries", { of: missing, offset: 0, limit: most }),
    incidents,
  );
  if (missing.length === 0) return null;
  return (
    <Notice tone="warning" title={text.title(missing.length)}>
      {found.kind === "faulted" && <FaultNotice code={found.code} />}
      {found.kind === "loaded" && (
        <>
          <ul>
            {found.value.entries.map((entry) => (
              <li key={entry.id}>
                <span className="pick-words">
                  <EntryWords entry={entry} />
                </span>
                <p>{text[whyNotIn(entry, request)]}</p>
              </li>
            ))}
          </ul>
          {found.value.total > most && <p>{text.more(found.value.total - most)}</p>}
          {found.value.total < missing.length && (
            <p>{text.erased(missing.length - found.value.total)}</p>
          )}
        </>
      )}
    </Notice>
  );
}
