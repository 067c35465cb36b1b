// Stands before every screen that writes down a time for good, a first wording like a change of it: a chain keeps the zone
// that it was given.

import { type ReactNode, useState } from "react";
import { openWords as words } from "#i18n/open";
import { Page } from "#ui";
import { FaultNotice } from "../FaultNotice.tsx";
import type { LogClient } from "../log-worker/client.ts";
import { useLoaded } from "../use-loaded.ts";
import { ZoneQuestion } from "./ZoneQuestion.tsx";

/** `children`, once it is known in which zone the person is. */
export function ZoneFirst({
  log,
  onBack,
  children,
}: {
  readonly log: LogClient;
  readonly onBack: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const [answered, setAnswered] = useState(0);
  const kept = useLoaded(() => log.ask("zone", {}), answered);
  if (kept.kind === "loading") return null;
  if (kept.kind === "faulted") {
    return (
      <Page title={words().record.zoneQuestion.title} onBack={onBack}>
        <FaultNotice code={kept.code} />
      </Page>
    );
  }
  if (kept.value.isSure) return children;
  return (
    <ZoneQuestion
      said={kept.value.zone}
      onBack={onBack}
      onChosen={async (zone) => {
        await log.ask("changeSettings", { change: { zone } });
        setAnswered((turn) => turn + 1);
      }}
    />
  );
}
