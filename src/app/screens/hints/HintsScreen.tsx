// The kinds of hints that were sent away for good, each with the way back.

import { useState } from "react";
import { words as coreWords } from "#i18n";
import { openWords as words } from "#i18n/open";
import { Button, Page, Section, Skeleton } from "#ui";
import type { HintKind } from "#wording";
import { FaultNotice } from "../../FaultNotice.tsx";
import type { LogClient } from "../../log-worker/client.ts";
import { useSettings } from "../../use-settings.ts";

/** What the hints are for, and which of them do not come any more. */
export function HintsScreen({
  log,
  onBack,
}: {
  readonly log: LogClient;
  readonly onBack: () => void;
}) {
  const text = words().hintsScreen;
  const { stored, settings, fault, change } = useSettings(log);
  const [said, say] = useState("");
  const kinds = Object.keys(text.names) as HintKind[];
  const off = kinds.filter((kind) => settings?.hintsOff.includes(kind));

  const bringBack = (kind: HintKind) =>
    change({ hintsOff: off.filter((each) => each !== kind) }, () =>
      say(text.isBack(text.names[kind])),
    );

  return (
    <Page title={text.title} onBack={onBack}>
      <p>{text.intro}</p>
      {stored.kind === "loading" && <Skeleton label={coreWords().app.loading} />}
      {stored.kind === "faulted" && <FaultNotice code={stored.code} />}
      {settings !== undefined && off.length === 0 && <p>{text.allShown}</p>}
      {off.map((kind) => (
        <Section key={kind} title={text.names[kind]}>
          <p>{words().wording.hints[kind]}</p>
          <Button kind="quiet" onPress={() => void bringBack(kind)}>
            {text.bringBack(text.names[kind])}
          </Button>
        </Section>
      ))}
      <p role="status">{said}</p>
      {fault !== undefined && <FaultNotice code={fault} />}
    </Page>
  );
}
