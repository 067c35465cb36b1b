// One entry of the list: the day in the margin, as in a diary, and the first words beside it.

import { memo } from "react";
import type { IncidentId } from "#base";
import { openWords as words } from "#i18n/open";
import { occurrenceInWords } from "#incidents/exportable";
import { withVisibleControls } from "#ui";
import { FirstWords } from "../../FirstWords.tsx";
import type { IncidentSummary } from "../../log-worker/protocol.ts";

/** `entry` as a button that opens it. */
export const EntryRow = memo(function EntryRow({
  entry,
  onOpen,
}: {
  readonly entry: IncidentSummary;
  readonly onOpen: (id: IncidentId) => void;
}) {
  const { log, dates, find } = words();
  const { day } = entry;
  const marks = [
    ...(entry.withdrawn ? [log.withdrawn] : []),
    ...(entry.amended ? [log.amended] : []),
    ...(entry.reported ? [log.reported] : []),
    ...(entry.foundIn === "earlier" ? [find.foundIn.earlier] : []),
  ];
  return (
    <button
      type="button"
      className={entry.withdrawn ? "entry entry-withdrawn" : "entry"}
      onClick={() => onOpen(entry.id)}
    >
      <span className="entry-day" aria-hidden="true">
        {day === undefined ? "–" : Number(day.slice(8))}
      </span>
      <span className="entry-body">
        <span className="entry-when">{occurrenceInWords(entry.occurrence, dates)}</span>
        <FirstWords entry={entry} className="entry-words own-words" />
        {(entry.place !== "" || entry.service !== "") && (
          <span className="entry-where">
            <bdi>{withVisibleControls(entry.place)}</bdi>
            {entry.place !== "" && entry.service !== "" && " · "}
            <bdi>{withVisibleControls(entry.service)}</bdi>
          </span>
        )}
        {(marks.length > 0 || entry.foundIn === "privateNote") && (
          <span className="entry-marks">
            {marks.map((mark) => (
              <span key={mark} className="mark">
                {mark}
              </span>
            ))}
            {entry.foundIn === "privateNote" && (
              <span className="mark mark-private">{find.foundIn.privateNote}</span>
            )}
          </span>
        )}
      </span>
    </button>
  );
});
