// What was found: how many, what to know about it, and the entries.

import { useRef } from "react";
import type { BackgroundId, IncidentId } from "#base";
import { openWords as words } from "#i18n/open";
import { Button } from "#ui";
import type { LogClient } from "../../log-worker/client.ts";
import { drawnWhole, EntryList } from "./EntryList.tsx";
import { FoundFacts } from "./FoundFacts.tsx";
import type { Found } from "./use-finding.ts";

/** So many entries are soon passed with the Tab key; more need a way around them. */
const soonPassed = 20;

/** `found`, coming back to the entry that was `opened`. */
export function FoundEntries({
  log,
  found,
  isSlow,
  opened,
  onOpen,
  onOpenFact,
  onFacts,
  onJournal,
}: {
  readonly log: LogClient;
  readonly found: Found;
  /** What is looked for now has not been answered for a while. */
  readonly isSlow: boolean;
  readonly opened: IncidentId | undefined;
  readonly onOpen: (id: IncidentId) => void;
  readonly onOpenFact: (id: BackgroundId) => void;
  readonly onFacts: () => void;
  readonly onJournal: () => void;
}) {
  const text = words().find;
  const end = useRef<HTMLDivElement>(null);
  const { total, beside, inJournal } = found;
  return (
    <>
      <div className="found-head">
        <p className="log-count" role="status">
          {isSlow ? text.looking : countInWords(found)}
        </p>
        {inJournal > 0 && (
          <div className="found-in-journal">
            <span className="mark mark-private">{words().find.inJournal(inJournal)}</span>
            <Button kind="quiet" onPress={onJournal}>
              {text.lookInJournal}
            </Button>
          </div>
        )}
        {total > drawnWhole && <p className="soft">{text.pageSearch}</p>}
        {total > soonPassed && (
          <div className="only-with-focus">
            <Button kind="quiet" onPress={() => end.current?.focus()}>
              {text.pastList}
            </Button>
          </div>
        )}
      </div>
      <FoundFacts beside={beside} onOpen={onOpenFact} onLists={onFacts} />
      {total > 0 && (
        <EntryList
          log={log}
          found={found}
          focused={opened === undefined ? undefined : found.at}
          onOpen={onOpen}
        />
      )}
      <div ref={end} tabIndex={-1} />
    </>
  );
}

// A log without entries, of which nothing is looked for, has nothing to count.
function countInWords({ all, total, isClose, lacksQuotation, isNarrowed }: Found): string {
  const { find: text, log } = words();
  if (all === 0 && !isNarrowed) return "";
  if (total === 0) return lacksQuotation ? text.notQuoted : text.nothing;
  const count = isNarrowed ? text.total(total, all) : log.count(total);
  return isClose ? `${count} ${text.close}` : count;
}
