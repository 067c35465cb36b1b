// Instants as people and programs can both read them: the wall clock that showed them, with its distance from UTC.

import { type Milliseconds, offsetOf, type TimeZone, toLocal } from "#base";

/** `instant` in ISO 8601 as a clock in `zone` showed it, `2026-05-04T08:10:00.000-05:00`. Loses nothing. */
export function toInstantText(instant: Milliseconds, zone: TimeZone): string {
  const { date, time } = toLocal(instant, zone);
  const seconds = new Date(instant).toISOString().slice(16, 23);
  return `${date}T${time}${seconds}${offsetOf(instant, zone).slice("UTC".length)}`;
}

/** The instant in an ISO 8601 text that names its distance from UTC; `undefined` for any other. */
export function toInstant(text: string): Milliseconds | undefined {
  const isWhole =
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/.test(text);
  const instant = isWhole ? Date.parse(text) : Number.NaN;
  return Number.isNaN(instant) ? undefined : (instant as Milliseconds);
}
