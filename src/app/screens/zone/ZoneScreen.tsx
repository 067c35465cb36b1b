// In which time zone the person writes things down: the one their device says, or always one that they choose. What is saved
// keeps the zone it was written in.

import { useState } from "react";
import { deviceClock, isZoneUnsure, type TimeZone, timeZones } from "#base";
import { openWords as words } from "#i18n/open";
import { Chips, Page, SelectField, Skeleton } from "#ui";
import { FaultNotice } from "../../FaultNotice.tsx";
import type { LogClient } from "../../log-worker/client.ts";
import { useSettings } from "../../use-settings.ts";

/** The choice, and what holds now. */
export function ZoneScreen({
  log,
  onBack,
}: {
  readonly log: LogClient;
  readonly onBack: () => void;
}) {
  const text = words().zoneScreen;
  const { stored, settings, fault, change } = useSettings(log);
  const [said] = useState(() => deviceClock.zone());
  const [zones] = useState(() => [...new Set([said, ...timeZones()])]);
  const [told, tell] = useState("");
  const isUnsure = isZoneUnsure(said);
  const choose = (zone: TimeZone | null) =>
    change({ zone }, (kept) => tell(text.changed(kept.zone ?? said)));

  return (
    <Page title={text.title} onBack={onBack}>
      <p>{text.intro}</p>
      <p>{text.saved}</p>
      {stored.kind === "loading" && <Skeleton label={words().app.loading} />}
      {stored.kind === "faulted" && <FaultNotice code={stored.code} />}
      {settings !== undefined && (
        <>
          {isUnsure && settings.zone === null && <p>{text.unsure(said)}</p>}
          {(!isUnsure || settings.zone !== null) && (
            <Chips
              path="zoneRule"
              legend={text.legend}
              options={[
                { value: "device", label: isUnsure ? text.ask : text.device(said) },
                { value: "always", label: text.always },
              ]}
              chosen={settings.zone === null ? "device" : "always"}
              onChoose={(rule) => void choose(rule === "device" ? null : said)}
            />
          )}
          {(isUnsure || settings.zone !== null) && (
            <SelectField
              path="zone"
              label={text.label}
              hint={text.hint}
              options={zones}
              chosen={settings.zone ?? ""}
              notChosen={words().record.zoneQuestion.notChosen}
              onChoose={(zone) => void choose(zone as TimeZone)}
            />
          )}
        </>
      )}
      <p role="status">{fault === undefined && told}</p>
      {fault !== undefined && <FaultNotice code={fault} />}
    </Page>
  );
}
