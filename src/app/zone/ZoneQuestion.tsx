// Asked of a device that does not say where it is, until it is answered: a time without its zone can be hours wrong on paper.
// Nothing is chosen at first: what such a device says is most often wrong, and one tired tap must not keep it.

import { useEffect, useRef, useState } from "react";
import { type FaultCode, type TimeZone, timeZones, toFault } from "#base";
import { openWords as words } from "#i18n/open";
import {
  Button,
  ChoiceField,
  FieldProblemsContext,
  focusField,
  noFieldProblems,
  Page,
  readFields,
} from "#ui";
import { FaultNotice } from "../FaultNotice.tsx";

/** The question. What the device says can be chosen like any other zone. */
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
  const box = useRef<HTMLDivElement>(null);
  const [zones] = useState(() => [...new Set([...timeZones(), said])]);
  const [problems, setProblems] = useState(noFieldProblems);
  const [fault, setFault] = useState<FaultCode>();
  useEffect(() => {
    if (problems.size > 0 && box.current !== null) focusField(box.current, "zone");
  }, [problems]);

  const goOn = () => {
    const chosen = box.current === null ? "" : readFields(box.current).zone;
    const zone = zones.find((each) => each === chosen);
    if (zone === undefined) {
      setProblems(new Map([["zone", words().problems["zone-unknown"]]]));
      return;
    }
    setProblems(noFieldProblems);
    onChosen(zone).catch((error: unknown) => setFault(toFault(error).code));
  };
  return (
    <Page title={text.title} onBack={onBack}>
      <p>{text.why}</p>
      <div ref={box}>
        <FieldProblemsContext value={problems}>
          <ChoiceField
            path="zone"
            label={text.label}
            hint={text.hint}
            options={[
              { value: "", label: text.notChosen },
              ...zones.map((zone) => ({ value: zone, label: zone })),
            ]}
          />
        </FieldProblemsContext>
      </div>
      {fault !== undefined && <FaultNotice code={fault} />}
      <div>
        <Button kind="primary" onPress={goOn}>
          {text.go}
        </Button>
      </div>
    </Page>
  );
}
