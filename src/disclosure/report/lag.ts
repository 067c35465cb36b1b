// How long after an incident it was written down, told no more exactly than its time is known.

import { type LocalDate, type Milliseconds, toLocal } from "#base";
import { meantBy, type Occurrence } from "#incidents/exportable";
import type { ReportWords } from "./telling.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * The lag between an incident and its first record, as a sentence; `undefined` when it cannot be told, because the date
 * is not known or the device's clock stood before the incident.
 *
 * Counted from the last moment at which the incident can have happened.
 */
export function lagInWords(
  occurrence: Occurrence,
  recordedAt: Milliseconds,
  { report }: ReportWords,
): string | undefined {
  if (occurrence.precision === "unknown") return undefined;
  const last = occurrence.precision === "between" ? occurrence.to : occurrence.at;
  const days = daysBetween(last.date, toLocal(recordedAt, occurrence.zone).date);
  if (last.time === null) {
    if (days < 0) return undefined;
    return days === 0 ? report.lagSameDay : report.lagDays(days);
  }
  // Of a time that clocks showed twice only what was over when it was written down can have been meant.
  const meant = meantBy(last, last.time, occurrence.zone);
  const lag = recordedAt - (meant.findLast((one) => one <= recordedAt) ?? meant[0]);
  if (lag < 0) return undefined;
  if (lag < minute) return report.lagAtOnce;
  if (lag < 1.5 * hour) return report.lagMinutes(Math.round(lag / minute));
  if (lag < 2 * day) return report.lagHours(Math.round(lag / hour));
  return report.lagDays(days);
}

// Days on the calendar, as people count them.
function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / day);
}
