// When it happened, as well as the person knows it. What one precision does not ask for is hidden, not removed: changing
// one's mind loses nothing.

import { useRef, useState } from "react";
import { deviceClock, type TimeZone, timeZones, toLocal } from "#base";
import { words } from "#i18n";
import { type Precision, precisions } from "#incidents";
import { Button, Chips, DateField, Fold, fillFields, SelectField, TextField, TimeField } from "#ui";

/** Precision, dates, times and zone. */
export function WhenFields(initial: { readonly precision: Precision; readonly zone: TimeZone }) {
  const text = words().record.when;
  const box = useRef<HTMLDivElement>(null);
  const [precision, setPrecision] = useState(initial.precision);
  const [zone, setZone] = useState(initial.zone);
  const [zones] = useState(() => [...new Set([initial.zone, deviceClock.zone(), ...timeZones()])]);
  const isBetween = precision === "between";

  const setToNow = () => {
    if (box.current === null) return;
    const { date, time } = toLocal(deviceClock.now(), zone);
    fillFields(box.current, isBetween ? { toDate: date, toTime: time } : { date, time });
    box.current.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const now = <Button onPress={setToNow}>{text.now}</Button>;

  return (
    <div ref={box} className="when">
      <Chips
        path="precision"
        legend={text.precision}
        options={precisions.map((value) => ({ value, label: text[value] }))}
        chosen={precision}
        onChoose={setPrecision}
      />
      <div className="when-moment" hidden={precision === "unknown"}>
        <div className="field-pair">
          <DateField path="date" label={isBetween ? text.earliestDate : text.date} />
          <TimeField path="time" label={isBetween ? text.earliestTime : text.time} />
        </div>
        {!isBetween && now}
      </div>
      <div className="when-moment" hidden={!isBetween}>
        <div className="field-pair">
          <DateField path="toDate" label={text.latestDate} />
          <TimeField path="toTime" label={text.latestTime} />
        </div>
        {isBetween && now}
      </div>
      <p className="hint" hidden={precision === "unknown"}>
        {text.timeHint}
      </p>
      <div hidden={precision !== "unknown"}>
        <TextField path="remark" label={text.remark} hint={text.remarkHint} />
      </div>
      <Fold line={text.zoneLine(zone)}>
        <SelectField
          path="zone"
          label={text.zone}
          hint={text.zoneHint}
          options={zones}
          chosen={zone}
          onChoose={(chosen) => setZone(chosen as TimeZone)}
        />
      </Fold>
    </div>
  );
}
