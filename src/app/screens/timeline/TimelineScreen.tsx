// The course of what happened at a glance: as a chart, in words and as a table, each leading to the entries. Counts and
// dates only.

import { useState } from "react";
import { deviceClock, type IncidentId, type LocalDate, toLocal } from "#base";
import { openWords as words } from "#i18n/open";
import { everything, type Filters } from "#search/finding";
import { datesOf, type Timeline, type TimelineDate, timelineInWords, type Unit } from "#timeline";
import { Chips, Fold, InSentence, Page, Section, Skeleton } from "#ui";
import { FaultNotice } from "../../FaultNotice.tsx";
import type { LogClient } from "../../log-worker/client.ts";
import type { Navigation } from "../../navigation.ts";
import { useLoaded } from "../../use-loaded.ts";
import { Chart } from "./Chart.tsx";
import { Legend } from "./Legend.tsx";
import { MarkedEntries } from "./MarkedEntries.tsx";
import { PeriodTable } from "./PeriodTable.tsx";
import "./timeline.css";

/** The timeline of the whole log. */
export function TimelineScreen({
  log,
  navigation,
  onBack,
}: {
  readonly log: LogClient;
  readonly navigation: Navigation;
  readonly onBack: () => void;
}) {
  const [unit, setUnit] = useState<Unit>();
  const timeline = useLoaded(async () => {
    const { zone } = await log.ask("zone", {});
    return log.ask("timeline", { asOf: toLocal(deviceClock.now(), zone).date, unit });
  }, unit);
  const text = words().timelineScreen;

  const showOnly = async (filters: Partial<Filters>) => {
    await log.ask("find", {
      finding: {
        query: "",
        order: "earliest",
        filters: { ...everything.filters, withdrawn: "no", ...filters },
      },
    });
    navigation.go({ name: "log" });
  };
  return (
    <Page title={text.title} onBack={onBack}>
      <p className="soft">{text.what}</p>
      {timeline.kind === "loading" && <Skeleton label={words().app.loading} />}
      {timeline.kind === "faulted" && <FaultNotice code={timeline.code} />}
      {timeline.kind === "loaded" && (
        <Told
          timeline={timeline.value}
          onUnit={setUnit}
          onEntries={(filters) => void showOnly(filters)}
          onEntry={(id) => navigation.go({ name: "incident", id })}
        />
      )}
    </Page>
  );
}

function Told({
  timeline,
  onUnit,
  onEntries,
  onEntry,
}: {
  readonly timeline: Timeline;
  readonly onUnit: (unit: Unit) => void;
  readonly onEntries: (filters: Partial<Filters>) => void;
  readonly onEntry: (id: IncidentId) => void;
}) {
  const { timeline: say, timelineScreen: text, dates } = words();
  const { arrangement } = timeline;
  const inWords = timelineInWords(timeline, say, dates);
  const dated = datesOf(timeline);
  const parts = ["howMany", "howOften", "kinds", "gaps", "dates"] as const;
  const during = (first: LocalDate, last: LocalDate) => onEntries({ from: first, to: last });
  return (
    <>
      {arrangement.periods.length > 0 && (
        <>
          {arrangement.fitting.length > 1 && (
            <Chips
              path="unit"
              legend={text.countBy}
              options={arrangement.fitting.map((value) => ({ value, label: text.units[value] }))}
              chosen={arrangement.unit}
              onChoose={onUnit}
            />
          )}
          <Chart
            arrangement={arrangement}
            describedBy="timeline-words"
            onPeriod={({ first, last }) => during(first, last)}
            onEntry={onEntry}
          />
          <Legend arrangement={arrangement} />
        </>
      )}
      <div id="timeline-words" className="timeline-words">
        {parts.map(
          (part) =>
            inWords[part].length > 0 && (
              <Section key={part} title={say.parts[part]}>
                <ul>
                  {inWords[part].map((sentence, index) => (
                    <li key={sentence}>
                      <bdi>
                        {part === "dates" ? (
                          <InSentence sentence={sentence} {...wordsOf(dated[index])} />
                        ) : (
                          sentence
                        )}
                      </bdi>
                    </li>
                  ))}
                </ul>
              </Section>
            ),
        )}
      </div>
      {timeline.totals.entries > 0 && (
        <Fold line={text.asTable}>
          <PeriodTable arrangement={arrangement} onPeriod={during} onEntries={onEntries} />
        </Fold>
      )}
      {arrangement.across.length + arrangement.breaches.length > 0 && (
        <Fold line={text.oneByOne}>
          <MarkedEntries arrangement={arrangement} onEntry={onEntry} />
        </Fold>
      )}
    </>
  );
}

// The sentences about dates come first, in the order of the dates.
function wordsOf(date: TimelineDate | undefined) {
  return { words: date?.words ?? "", language: date?.language };
}
