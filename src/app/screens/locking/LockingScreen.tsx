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
import type { SessionActions } from "../../session-types.ts";
import { useSettings } from "../../use-settings.ts";

type LockingChange = Partial<Pick<Settings, "idleMinutes" | "hiddenSeconds">>;

/** The two times to choose. */
export function LockingScreen({
  log,
  session,
  autoLock,
  onBack,
}: {
  readonly log: LogClient;
  readonly session: Pick<SessionActions, "captures" | "keepCapture">;
  readonly autoLock: Pick<AutoLock, "limit">;
  readonly onBack: () => void;
}) {
  const text = words().lockingScreen;
  const { stored, settings, fault, change } = useSettings(log);
  const [hasChanged, setHasChanged] = useState(false);

  const choose = (chosen: LockingChange) =>
    change(chosen, (kept) => {
      autoLock.limit(toLimits(kept));
      setHasChanged(true);
    });

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
          <CaptureSection session={session} />
        </>
      )}
      <p role="status">{hasChanged && fault === undefined && text.changed}</p>
      {fault !== undefined && <FaultNotice code={fault} />}
    </Page>
  );
}

function toOptions(choices: readonly number[], label: (count: number) => string) {
  return choices.map((choice) => ({ value: String(choice), label: label(choice) }));
}

/** Typing secrets letter by letter: less of them is left in the browser, and less works while typing. */
function CaptureSection({
  session,
}: {
  readonly session: Pick<SessionActions, "captures" | "keepCapture">;
}) {
  const text = words().lockingScreen.capture;
  const [isOn, setOn] = useState(session.captures());
  const [fault, setFault] = useState<FaultCode>();
  const choose = async (chosen: boolean) => {
    setFault(undefined);
    try {
      await session.keepCapture(chosen);
      setOn(chosen);
    } catch (error) {
      setFault(toFault(error).code);
    }
  };
  return (
    <Section title={text.title}>
      <p>{text.what}</p>
      <p>{text.price}</p>
      <Chips
        path="capture"
        legend={text.legend}
        options={[
          { value: "usual", label: text.usual },
          { value: "letters", label: text.letters },
        ]}
        chosen={isOn ? "letters" : "usual"}
        onChoose={(chosen) => void choose(chosen === "letters")}
      />
      {fault !== undefined && <FaultNotice code={fault} />}
    </Section>
  );
}
