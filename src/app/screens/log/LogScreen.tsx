// The list of entries, newest first, with everything a person comes for in reach.

import { type ReactNode, useState } from "react";
import type { IncidentId } from "#base";
import { words } from "#i18n";
import { Button, Notice, Page, Skeleton } from "#ui";
import type { Drafts } from "../../drafts.ts";
import { FaultNotice } from "../../FaultNotice.tsx";
import type { LogClient } from "../../log-worker/client.ts";
import type { DraftSubject } from "../../log-worker/protocol.ts";
import type { Navigation, Screen } from "../../navigation.ts";
import { screenOfDraft } from "../../screen-of-draft.ts";
import { useLoaded } from "../../use-loaded.ts";
import { BackupLine } from "./BackupLine.tsx";
import { DraftOffers } from "./DraftOffers.tsx";
import { EntryList } from "./EntryList.tsx";
import { ErasedEntries } from "./ErasedEntries.tsx";
import type { PlaceInLog } from "./place-in-log.ts";
import "./log.css";

const pageLength = 50;

/** The log. `offer` is shown only while nothing typed is unsaved. */
export function LogScreen({
  log,
  drafts,
  damaged,
  navigation,
  place,
  onLeave,
  offer,
}: {
  readonly log: LogClient;
  readonly drafts: Drafts;
  readonly damaged: number;
  readonly navigation: Navigation;
  readonly place: PlaceInLog;
  /** Told where the person was when they go to another screen. */
  readonly onLeave: (place: PlaceInLog) => void;
  readonly offer: ReactNode;
}) {
  const text = words().log;
  const [shown, setShown] = useState(Math.max(place.shown, pageLength));
  const [discarded, setDiscarded] = useState(0);
  const [firstOfMore, setFirstOfMore] = useState<number>();
  const page = useLoaded(() => log.ask("list", { offset: 0, limit: shown }), shown);
  const kept = useLoaded(() => drafts.all(), discarded);

  const open = (id: IncidentId) => {
    onLeave({ shown, opened: id });
    navigation.go({ name: "incident", id });
  };
  const leaveFor = (screen: Screen) => {
    onLeave({ shown, opened: undefined });
    navigation.go(screen);
  };
  const goOn = (subject: DraftSubject) => leaveFor(screenOfDraft(subject));
  const showMore = () => {
    setFirstOfMore(shown);
    setShown(shown + pageLength);
  };

  return (
    <Page title={text.title} focusTitle={place.opened === undefined}>
      {damaged > 0 && (
        <Notice tone="warning" title={text.damagedTitle}>
          <p>{text.damaged(damaged)}</p>
          <p>{text.damagedNext}</p>
        </Notice>
      )}
      {kept.kind === "loaded" && kept.value.length === 0 && offer}
      {kept.kind === "loaded" && (
        <DraftOffers
          drafts={kept.value}
          onGoOn={goOn}
          onDiscard={async (subject) => {
            await drafts.drop(subject);
            setDiscarded((turn) => turn + 1);
          }}
        />
      )}
      <div className="log-top">
        <Button kind="primary" icon="plus" onPress={() => leaveFor({ name: "record" })}>
          {text.new}
        </Button>
        <Button icon="pages" onPress={() => leaveFor({ name: "report" })}>
          {text.report}
        </Button>
        {page.kind === "loaded" && page.value.total > 0 && (
          <p className="log-count">{text.count(page.value.total)}</p>
        )}
      </div>
      {page.kind === "loading" && <Skeleton label={words().app.loading} />}
      {page.kind === "faulted" && <FaultNotice code={page.code} />}
      {page.kind === "loaded" && page.value.total === 0 && (
        <div className="log-empty">
          <h2>{text.emptyTitle}</h2>
          <p>{text.empty}</p>
          <p className="soft">{text.emptyHow}</p>
        </div>
      )}
      {page.kind === "loaded" && page.value.total > 0 && (
        <>
          <EntryList
            entries={page.value.entries}
            focused={firstOfMore === undefined ? place.opened : page.value.entries[firstOfMore]?.id}
            onOpen={open}
          />
          {page.value.entries.length < page.value.total && (
            <div className="row">
              <Button onPress={showMore}>{text.more}</Button>
              <p className="soft" role="status">
                {text.shown(page.value.entries.length, page.value.total)}
              </p>
            </div>
          )}
        </>
      )}
      {page.kind === "loaded" && (
        <BackupLine log={log} onOpen={() => leaveFor({ name: "backup" })} />
      )}
      <ErasedEntries log={log} />
      <div className="log-end">
        <Button kind="quiet" onPress={() => leaveFor({ name: "background" })}>
          {words().background.title}
        </Button>
        <Button kind="quiet" onPress={() => leaveFor({ name: "journal" })}>
          {words().journal.title}
        </Button>
        <Button kind="quiet" onPress={() => leaveFor({ name: "settings" })}>
          {text.settings}
        </Button>
      </div>
    </Page>
  );
}
