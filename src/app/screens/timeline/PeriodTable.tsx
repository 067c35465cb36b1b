// The chart as a table. Each row leads to its entries.

import type { LocalDate } from "#base";
import { words } from "#i18n";
import type { Filters } from "#search/finding";
import { type Arrangement, type TimelineRow, timelineTable } from "#timeline";

/** `arrangement` in numbers. */
export function PeriodTable({
  arrangement,
  onPeriod,
  onEntries,
}: {
  readonly arrangement: Arrangement;
  readonly onPeriod: (first: LocalDate, last: LocalDate) => void;
  readonly onEntries: (filters: Partial<Filters>) => void;
}) {
  const { timeline } = words();
  const { columns, rows } = timelineTable(arrangement);
  const name = ({ of }: TimelineRow) => {
    if (typeof of === "string") return timeline.table[of];
    const period = arrangement.periods[of.period];
    return period === undefined ? "" : timeline.period(period.first, arrangement.unit);
  };
  const open = ({ of }: TimelineRow) => {
    if (of === "across") return onEntries({ precision: "between" });
    if (of === "undated") return onEntries({ precision: "unknown" });
    const period = arrangement.periods[of.period];
    if (period !== undefined) onPeriod(period.first, period.last);
  };
  return (
    <div className="table-room">
      <table>
        <caption>{timeline.table.caption(arrangement.unit)}</caption>
        <thead>
          <tr>
            <th scope="col">{timeline.table.when}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {timeline.table.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={name(row)}>
              <th scope="row">
                <button type="button" className="row-link" onClick={() => open(row)}>
                  {name(row)}
                </button>
              </th>
              {row.counts.map((count, column) => (
                <td key={columns[column]}>{count ?? "–"}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
