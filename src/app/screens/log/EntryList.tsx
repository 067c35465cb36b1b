// The entries themselves: the day in the margin, as in a diary, and the first words beside it.

import { useEffect, useRef } from "react";
import type { IncidentId } from "#base";
import { words } from "#i18n";
import { occurrenceInWords } from "#incidents/exportable";
import type { IncidentSummary } from "../../log-worker/protocol.ts";
import { byMonth, dayOf } from "./by-month.ts";

/** `entries` under their months. The one named by `focused` takes focus when it appears. */
export function EntryList({
  entries,
  focused,
  onOpen,
}: {
  readonly entries: readonly IncidentSummary[];
  readonly focused: IncidentId | undefined;
  readonly onOpen: (id: IncidentId) => void;
}) {
  return (
    <div className="log-months">
      {byMonth(entries).map(({ day, entries: ofMonth }) => (
        <section key={ofMonth[0]?.id}>
          <h2>{day === undefined ? words().log.noDate : words().dates.month(day)}</h2>
          <ul>
            {ofMonth.map((entry) => (
              <li key={entry.id}>
                <EntryRow entry={entry} takesFocus={entry.id === focused} onOpen={onOpen} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function EntryRow({
  entry,
  takesFocus,
  onOpen,
}: {
  readonly entry: IncidentSummary;
  readonly takesFocus: boolean;
  readonly onOpen: (id: IncidentId) => void;
}) {
  const { log, dates } = words();
  const row = useRef<HTMLButtonElement>(null);
  const atFirst = useRef(takesFocus);
  useEffect(() => {
    if (atFirst.current) row.current?.focus();
  }, []);
  const day = dayOf(entry.occurrence);
  const marks = [
    ...(entry.withdrawn ? [log.withdrawn] : []),
    ...(entry.amended ? [log.amended] : []),
    ...(entry.reported ? [log.reported] : []),
  ];
  return (
    <button
      ref={row}
      type="button"
      className={entry.withdrawn ? "entry entry-withdrawn" : "entry"}
      onClick={() => onOpen(entry.id)}
    >
      <span className="entry-day" aria-hidden="true">
        {day === undefined ? "–" : Number(day.slice(8))}
      </span>
      <span className="entry-body">
        <span className="entry-when">{occurrenceInWords(entry.occurrence, dates)}</span>
        <span className="entry-words own-words" dir="auto">
          {entry.firstWords === "" ? <em className="soft">{log.noWords}</em> : entry.firstWords}
        </span>
        {(entry.place !== "" || entry.service !== "") && (
          <span className="entry-where">
            <bdi>{entry.place}</bdi>
            {entry.place !== "" && entry.service !== "" && " · "}
            <bdi>{entry.service}</bdi>
          </span>
        )}
        {marks.length > 0 && (
          <span className="entry-marks">
            {marks.map((mark) => (
              <span key={mark} className="mark">
                {mark}
              </span>
            ))}
          </span>
        )}
      </span>
    </button>
  );
}
