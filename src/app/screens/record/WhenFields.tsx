// When it happened, as well as the person knows it. What one precision does not ask for is hidden, not removed: changing
// one's mind loses nothing.

import { useRef, useState } from "react";
import {
  deviceClock,
  isZoneUnsure,
  type Milliseconds,
  type TimeZone,
  timeZones,
  toLocal,
} from "#base";
import { openWords as words } from "#i18n/open";
import { type Precision, precisions, readingAt } from "#incidents";
import {
  Button,
  Chips,
  DateField,
  Fold,
  fillFields,
  NumberField,
  readFields,
  SelectField,
  TimeField,
} from "#ui";
import { FreeText } from "../../languages/FreeText.tsx";
import { type ChosenReading, ReadingField } from "./ReadingField.tsx";
import { comesTwice, type RecordForm } from "./record-form.ts";

// "Just now" is some minutes ago: whoever opens an app to write something down has first got to a quiet place.
const justNow = 10 * 60_000;

/** Precision, dates, times, how often, and zone. */
export function WhenFields({
  isNew,
  initial,
}: {
  readonly isNew: boolean;
  readonly initial: RecordForm;
}) {
  const text = words().record.when;
  const box = useRef<HTMLDivElement>(null);
  const [precision, setPrecision] = useState(initial.precision);
  const [zone, setZone] = useState(initial.zone);
  const [said] = useState(() => deviceClock.zone());
  const [zones] = useState(() => [...new Set([initial.zone, said, ...timeZones()])]);
  // Whoever chose a zone for good and is now somewhere else should see that before a time is written down.
  const isElsewhere = isNew && said !== zone && !isZoneUnsure(said);
  const hasCount = initial.count !== "";
  const [isMany, setIsMany] = useState(hasCount);
  const [readings, setReadings] = useState<Readings>({
    reading: readingIn(initial.reading),
    toReading: readingIn(initial.toReading),
  });
  const [twice, setTwice] = useState(() => twiceIn(initial, initial.zone));
  const isBetween = precision === "between";

  const setTo = (instant: number, known: Precision) => {
    if (box.current === null) return;
    const { date, time } = toLocal(instant as Milliseconds, zone);
    fillFields(box.current, isBetween ? { toDate: date, toTime: time } : { date, time });
    if (!isBetween) setPrecision(known);
    box.current.dispatchEvent(new Event("input", { bubbles: true }));
    // The device knows which of the two it is; a person who types a time is asked.
    const reading = readingAt(instant as Milliseconds, zone) ?? "";
    choose(isBetween ? { toReading: reading } : { reading });
  };
  const choose = (change: Partial<Readings>) => setReadings((before) => ({ ...before, ...change }));
  const look = (zoneNow: TimeZone) => {
    if (box.current === null) return;
    const seen = twiceIn(readFields(box.current), zoneNow);
    if (seen.from === twice.from && seen.to === twice.to) return;
    setTwice(seen);
    // What was said of another time says nothing of this one.
    setReadings((before) => ({
      reading: seen.from === twice.from ? before.reading : "",
      toReading: seen.to === twice.to ? before.toReading : "",
    }));
  };
  const labels = isMany ? text.many : text;

  return (
    <div ref={box} className="when" onInput={() => look(zone)}>
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
      {precision !== "unknown" && twice.from !== "" && (
        <ReadingField
          path="reading"
          of="from"
          chosen={readings.reading}
          onChoose={(reading) => choose({ reading })}
        />
      )}
      <div className="when-moment" hidden={!isBetween}>
        <div className="field-pair">
          <DateField path="toDate" label={labels.latestDate} />
          <TimeField path="toTime" label={labels.latestTime} />
        </div>
      </div>
      {isBetween && twice.to !== "" && (
        <ReadingField
          path="toReading"
          of="to"
          chosen={readings.toReading}
          onChoose={(toReading) => choose({ toReading })}
        />
      )}
      <p className="hint" hidden={precision === "unknown"}>
        {text.timeHint}
      </p>
      <div hidden={precision !== "unknown"}>
        <FreeText
          path="remark"
          said={initial.remarkLanguage}
          label={text.remark}
          hint={text.remarkHint}
        />
      </div>
      <Fold line={text.manyLine} isOpen={hasCount}>
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
      <Fold line={isElsewhere ? text.zoneLineOther(zone, said) : text.zoneLine(zone)}>
        <SelectField
          path="zone"
          label={text.zone}
          hint={text.zoneHint}
          options={zones}
          chosen={zone}
          onChoose={(chosen) => {
            setZone(chosen as TimeZone);
            look(chosen as TimeZone);
          }}
        />
      </Fold>
    </div>
  );
}

interface Readings {
  readonly reading: ChosenReading;
  readonly toReading: ChosenReading;
}

function readingIn(text: string): ChosenReading {
  return text === "earlier" || text === "later" ? text : "";
}

// The times that came twice, by which they are known again; empty for one that did not.
function twiceIn(
  fields: Readonly<{ [name in "date" | "time" | "toDate" | "toTime"]?: string }>,
  zone: TimeZone,
): { readonly from: string; readonly to: string } {
  const { date = "", time = "", toDate = "", toTime = "" } = fields;
  return {
    from: comesTwice(date, time, zone) ? `${date} ${time}` : "",
    to: comesTwice(toDate, toTime, zone) ? `${toDate} ${toTime}` : "",
  };
}
