// When Daybook locks by itself. A choice holds once it is kept in the vault, and then at once.

import { useState } from "react";
import { type FaultCode, toFault } from "#base";
import { words } from "#i18n";
import type { AutoLock } from "#safety";
import { Chips, Page, Section, Skeleton } from "#ui";
import { toLimits } from "../../auto-lock-of.ts";
import { FaultNotice } from "../../FaultNotice.tsx";
import type { LogClient } from "../../log-worker/client.ts";
import type { Settings } from "../../log-worker/protocol.ts";
import { hiddenChoices, idleChoices } from "../../log-worker/settings-shelf.ts";
import { useLoaded } from "../../use-loaded.ts";

type LockingChange = Partial<Pick<Settings, "idleMinutes" | "hiddenSeconds">>;

/** The two times to choose. */
export function LockingScreen({
  log,
  autoLock,
  onBack,
}: {
  readonly log: LogClient;
  readonly autoLock: Pick<AutoLock, "limit">;
  readonly onBack: () => void;
}) {
  const text = words().lockingScreen;
  const stored = useLoaded(() => log.ask("settings", {}));
  const [changed, setChanged] = useState<Settings>();
  const [fault, setFault] = useState<FaultCode>();
  const settings = changed ?? (stored.kind === "loaded" ? stored.value : undefined);

  const choose = async (change: LockingChange) => {
    setFault(undefined);
    try {
      const kept = await log.ask("changeSettings", { change });
      autoLock.limit(toLimits(kept));
      setChanged(kept);
    } catch (error) {
      setFault(toFault(error).code);
    }
  };

  return (
    <Page title={text.title} onBack={onBack}>
      <p>{text.intro}</p>
      {stored.kind === "loading" && <Skeleton label={words().app.loading} />}
      {stored.kind === "faulted" && <FaultNotice code={stored.code} />}
      {settings !== undefined && (
        <>
          <Section title={text.idleTitle}>
            <p>{text.idle}</p>
            <Chips
              path="idleMinutes"
              legend={text.idleLegend}
              options={toOptions(idleChoices, text.idleChoice)}
              chosen={String(settings.idleMinutes)}
              onChoose={(minutes) => void choose({ idleMinutes: Number(minutes) })}
            />
          </Section>
          <Section title={text.hiddenTitle}>
            <p>{text.hidden}</p>
            <Chips
              path="hiddenSeconds"
              legend={text.hiddenLegend}
              options={toOptions(hiddenChoices, text.hiddenChoice)}
              chosen={String(settings.hiddenSeconds)}
              onChoose={(seconds) => void choose({ hiddenSeconds: Number(seconds) })}
            />
            <p className="soft">{text.outside}</p>
          </Section>
          <p>{text.whichever}</p>
        </>
      )}
      <p role="status">{changed !== undefined && fault === undefined && text.changed}</p>
      {fault !== undefined && <FaultNotice code={fault} />}
    </Page>
  );
}

function toOptions(choices: readonly number[], label: (count: number) => string) {
  return choices.map((choice) => ({ value: String(choice), label: label(choice) }));
}
