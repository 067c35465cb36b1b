// When something was written down or done, as it is told on every screen: on the wall clock of its zone.

import { type Milliseconds, offsetOf, type TimeZone, toLocal } from "#base";
import { type Words, words } from "#i18n";

/** An instant on the wall clock of `zone`, with the zone. */
export function instantInWords(
  instant: Milliseconds,
  zone: TimeZone,
  say: Words = words(),
): string {
  const { date, time } = toLocal(instant, zone);
  const { dates } = say;
  const when = dates.dateAndTime(dates.date(date), dates.time(time));
  return dates.inZone(when, zone, withMinus(offsetOf(instant, zone)));
}

/** An offset, or several in words, with a real minus: a line may break after a hyphen. */
export function withMinus(offset: string): string {
  return offset.replaceAll("-", "\u2212");
}
