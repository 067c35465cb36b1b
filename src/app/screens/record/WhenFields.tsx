// When it happened, as well as the person knows it. What one precision does not ask for is hidden, not removed: changing
// one's mind loses nothing.

import { useRef, useState } from "react";
import { deviceClock, type Milliseconds, type TimeZone, timeZones, toLocal } from "#base";
import { words } from "#i18n";
import { type Precision, precisions } from "#incidents";
import {
  Button,
  Chips,
  DateField,
  Fold,
  fillFields,
  NumberField,
  SelectField,
  TimeField,
} from "#ui";
import { FactText } from "../../review/FactText.tsx";

// "Just now" is some minutes ago: whoever opens an app to write something down has first got to a quiet place.
const justNow = 10 * 60_000;

/** Precision, dates, times, how often, and zone. */
export function WhenFields(initial: {
  readonly precision: Precision;
  readonly zone: TimeZone;
  /** Whether the entry stands for many of the same. */
  readonly hasCount: boolean;
}) {
  const text = words().record.when;
  const box = useRef<HTMLDivElement>(null);
  const [precision, setPrecision] = useState(initial.precision);
  const [zone, setZone] = useState(initial.zone);
  const [zones] = useState(() => [...new Set([initial.zone, deviceClock.zone(), ...timeZones()])]);
  const [isMany, setIsMany] = useState(initial.hasCount);
  const isBetween = precision === "between";

  const setTo = (instant: number, known: Precision) => {
    if (box.current === null) return;
    const { date, time } = toLocal(instant as Milliseconds, zone);
    fillFields(box.current, isBetween ? { toDate: date, toTime: time } : { date, time });
    if (!isBetween) setPrecision(known);
    box.current.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const labels = isMany ? text.many : text;

  return (
    <div ref={box} className="when">
      <div className="row">
        <Button onPress={() => setTo(deviceClock.now(), "exact")}>{text.now}</Button>
        {!isBetween && (
          <Button onPress={() => setTo(deviceClock.now() - justNow, "about")}>
            {text.justNow}
          </Button>
        )}
      </div>
      <Chips
        path="precision"
        legend={text.precision}
        options={precisions.map((value) => ({ value, label: text[value] }))}
        chosen={precision}
        onChoose={setPrecision}
      />
      <div className="when-moment" hidden={precision === "unknown"}>
        <div className="field-pair">
          <DateField path="date" label={isBetween ? labels.earliestDate : text.date} />
          <TimeField path="time" label={isBetween ? labels.earliestTime : text.time} />
        </div>
      </div>
      <div className="when-moment" hidden={!isBetween}>
        <div className="field-pair">
          <DateField path="toDate" label={labels.latestDate} />
          <TimeField path="toTime" label={labels.latestTime} />
        </div>
      </div>
      <p className="hint" hidden={precision === "unknown"}>
        {text.timeHint}
      </p>
      <div hidden={precision !== "unknown"}>
        <FactText path="remark" label={text.remark} hint={text.remarkHint} />
      </div>
      <Fold line={text.manyLine} isOpen={initial.hasCount}>
        <div
          onInput={(event) => {
            const isCounted = (event.target as HTMLInputElement).value.trim() !== "";
            setIsMany(isCounted);
            if (isCounted && precision === "exact") setPrecision("between");
          }}
        >
          <NumberField path="count" label={text.count} hint={text.countHint} />
        </div>
      </Fold>
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
