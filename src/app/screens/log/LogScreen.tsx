// The list of entries, latest first unless something else is looked for, with everything a person comes for in reach.

import { type ReactNode, useRef, useState } from "react";
import type { IncidentId } from "#base";
import { openWords as words } from "#i18n/open";
import type { Finding } from "#search";
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
import { ErasedEntries } from "./ErasedEntries.tsx";
import { FindBar } from "./FindBar.tsx";
import { FoundEntries } from "./FoundEntries.tsx";
import { HurtThings } from "./HurtThings.tsx";
import type { PlaceInLog } from "./place-in-log.ts";
import { useFinding } from "./use-finding.ts";
import "./log.css";

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
  const [discarded, setDiscarded] = useState(0);
  const start = useRef<Finding>(undefined);
  const [finding, find, isSlow] = useFinding(log, place.opened, (last) => {
    start.current = last;
  });
  const choices = useLoaded(() => log.ask("choices", {}));
  const kept = useLoaded(() => drafts.all(), discarded);
  const hurt = useLoaded(() => log.ask("hurt", {}));
  const hurtCount = hurt.kind === "loaded" ? hurt.value.length : damaged;

  const open = (id: IncidentId) => {
    onLeave({ opened: id });
    navigation.go({ name: "incident", id });
  };
  const leaveFor = (screen: Screen) => {
    onLeave({ opened: undefined });
    navigation.go(screen);
  };
  const goOn = (subject: DraftSubject) => leaveFor(screenOfDraft(subject));
  const found = finding.kind === "loaded" ? finding.value : undefined;

  return (
    <Page title={text.title} focusTitle={place.opened === undefined}>
      {hurtCount > 0 && (
        <Notice tone="warning" title={text.damagedTitle}>
          <p>{text.damaged(hurtCount)}</p>
          {hurt.kind === "loaded" && <HurtThings lines={hurt.value} onOpen={open} />}
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
        {found !== undefined && found.all > 0 && (
          <Button icon="bars" onPress={() => leaveFor({ name: "timeline" })}>
            {text.timeline}
          </Button>
        )}
      </div>
      {finding.kind === "loading" && <Skeleton label={words().app.loading} />}
      {finding.kind === "faulted" && <FaultNotice code={finding.code} />}
      {found?.all === 0 && (
        <div className="log-empty">
          <h2>{text.emptyTitle}</h2>
          <p>{text.empty}</p>
          <p className="soft">{text.emptyHow}</p>
        </div>
      )}
      {found !== undefined && (found.all > 0 || found.hasBeside) && choices.kind === "loaded" && (
        <>
          <FindBar
            choices={choices.value}
            takeStart={() => {
              const last = start.current;
              start.current = undefined;
              return last;
            }}
            isNarrowed={found.isNarrowed}
            onChange={find}
          />
          <FoundEntries
            log={log}
            found={found}
            isSlow={isSlow}
            opened={place.opened}
            onOpen={open}
            onOpenFact={(id) => leaveFor({ name: "fact", id })}
            onFacts={() => leaveFor({ name: "background" })}
            onJournal={() => leaveFor({ name: "journal", looksFor: "words-of-log" })}
          />
        </>
      )}
      {found !== undefined && <BackupLine log={log} onOpen={() => leaveFor({ name: "backup" })} />}
      <ErasedEntries log={log} />
      <div className="log-end">
        <Button kind="quiet" onPress={() => leaveFor({ name: "background" })}>
          {words().background.title}
        </Button>
        <Button kind="quiet" onPress={() => leaveFor({ name: "journal", looksFor: "all" })}>
          {words().journal.title}
        </Button>
        <Button kind="quiet" onPress={() => leaveFor({ name: "settings" })}>
          {text.settings}
        </Button>
      </div>
    </Page>
  );
}
