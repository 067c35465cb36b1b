// Asked of a device that does not say where it is, until it is answered: a time without its zone can be hours wrong on paper.

import { useState } from "react";
import { type FaultCode, type TimeZone, timeZones, toFault } from "#base";
import { openWords as words } from "#i18n/open";
import { Button, Page, SelectField } from "#ui";
import { FaultNotice } from "../FaultNotice.tsx";

/** The question, with what the device says as the first answer. */
export function ZoneQuestion({
  said,
  onChosen,
  onBack,
}: {
  readonly said: TimeZone;
  readonly onChosen: (zone: TimeZone) => Promise<unknown>;
  readonly onBack: () => void;
}) {
  const text = words().record.zoneQuestion;
  const [zone, setZone] = useState(said);
  const [zones] = useState(() => [...new Set([said, ...timeZones()])]);
  const [fault, setFault] = useState<FaultCode>();
  return (
    <Page title={text.title} onBack={onBack}>
      <p>{text.why}</p>
      <SelectField
        path="zone"
        label={text.label}
        hint={text.hint}
        options={zones}
        chosen={zone}
        onChoose={(chosen) => setZone(chosen as TimeZone)}
      />
      {fault !== undefined && <FaultNotice code={fault} />}
      <div>
        <Button
          kind="primary"
          onPress={() => {
            onChosen(zone).catch((error: unknown) => setFault(toFault(error).code));
          }}
        >
          {text.go}
        </Button>
      </div>
    </Page>
  );
}
