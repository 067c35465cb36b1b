// What the chart draws for a single entry, as lines of text that lead to it: for whoever does not point at a chart.

import type { IncidentId } from "#base";
import { openWords as words } from "#i18n/open";
import type { Arrangement } from "#timeline";

/** The entries of `arrangement` that lie between two dates, and those that say an order was broken; nothing without any. */
export function MarkedEntries({
  arrangement: { across, breaches },
  onEntry,
}: {
  readonly arrangement: Arrangement;
  readonly onEntry: (id: IncidentId) => void;
}) {
  const { timeline, timelineScreen: text, dates } = words();
  const { lasts, between } = timeline.legend;
  const lists = [
    {
      title: timeline.chart.rows.across,
      lines: across.map((one) => ({
        id: one.id,
        line: text.line(dates.date(one.from), dates.date(one.to), one.lasts ? lasts : between),
      })),
    },
    {
      title: timeline.legend.breach,
      lines: breaches.map(({ id, on }) => ({ id, line: dates.date(on) })),
    },
  ];
  return lists
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => (
      <section key={title} className="stack">
        <h3>{title}</h3>
        <ul className="line-links">
          {lines.map(({ id, line }) => (
            <li key={id}>
              <button type="button" className="row-link" onClick={() => onEntry(id)}>
                {line}
              </button>
            </li>
          ))}
        </ul>
      </section>
    ));
}
