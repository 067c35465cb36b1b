// Dates as people say them (a wall clock in a zone) and instants as machines count them, with the way between.
// The only file that imports date-fns.

import { TZDate, tzOffset } from "@date-fns/tz";
import { isExists } from "date-fns/isExists";
import { type Milliseconds, milliseconds } from "./units.ts";

declare const dateKind: unique symbol;

/** A day on the calendar, `2026-05-03`. No zone. */
export type LocalDate = string & { readonly [dateKind]: "date" };

/** A time on a wall clock, `21:00`. No zone. */
export type LocalTime = string & { readonly [dateKind]: "time" };

/** An IANA zone name, `America/Chicago`. */
export type TimeZone = string & { readonly [dateKind]: "zone" };

/** Whether `value` is a day that exists, written `YYYY-MM-DD` with a four-digit year. */
export function isLocalDate(value: unknown): value is LocalDate {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const [year, month, day] = dateNumbers(value);
  // Every month has these, and asking takes a log of thousands longer than opening it.
  if (month >= 1 && month <= 12 && day >= 1 && day <= 28) return true;
  // A platform date takes the years 0 to 99 for 1900 to 1999; 400 years on, the calendar is the same.
  return isExists(year < 100 ? year + 400 : year, month - 1, day);
}

/** Whether `value` is a time of day written `HH:MM`, 00:00 to 23:59. */
export function isLocalTime(value: unknown): value is LocalTime {
  return typeof value === "string" && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);
}

// Asking the platform takes longer than opening a sealed row, and a log names few zones, many times.
const knownZones = new Set<string>();

/** Whether this device knows `value` as a time zone. */
export function isTimeZone(value: unknown): value is TimeZone {
  if (typeof value !== "string" || value === "") return false;
  if (knownZones.has(value)) return true;
  try {
    new Intl.DateTimeFormat("en", { timeZone: value });
    knownZones.add(value);
    return true;
  } catch {
    return false;
  }
}

/** All zones this device knows, in alphabetical order. */
export function timeZones(): readonly TimeZone[] {
  return Intl.supportedValuesOf("timeZone") as TimeZone[];
}

/** The instant at which a wall clock in `zone` shows `date` and `time`. */
export function toInstant(date: LocalDate, time: LocalTime, zone: TimeZone): Milliseconds {
  const shown = Date.parse(`${date}T${time}Z`);
  const offset = steadyOffset(shown, zone);
  if (offset !== undefined) return milliseconds(shown - offset * minuteLength);
  const [year, month, day] = dateNumbers(date);
  const [hour, minute] = [Number(time.slice(0, 2)), Number(time.slice(3))];
  return milliseconds(new TZDate(year, month - 1, day, hour, minute, zone).getTime());
}

const minuteLength = 60_000;
const dayLength = 24 * 60 * minuteLength;

// Minutes, by zone and by the day that begins at that midnight of UTC. Asking the platform takes longer than opening a sealed
// row, and a log puts thousands of wall clocks in order.
const offsetsAtMidnight = new Map<TimeZone, Map<number, number>>();

// The offset of `zone` from UTC, in whole minutes, if it is one and the same wherever a wall clock that shows `shown` can
// stand: clocks are at most 14 hours ahead of UTC and 12 behind. `undefined` around a change.
function steadyOffset(shown: number, zone: TimeZone): number | undefined {
  const day = Math.floor(shown / dayLength);
  const offset = offsetAtMidnight(day - 1, zone);
  const isSteady = [day, day + 1, day + 2].every((one) => offsetAtMidnight(one, zone) === offset);
  return isSteady && Number.isInteger(offset) ? offset : undefined;
}

function offsetAtMidnight(day: number, zone: TimeZone): number {
  const known = offsetsAtMidnight.get(zone) ?? new Map<number, number>();
  offsetsAtMidnight.set(zone, known);
  const offset = known.get(day) ?? tzOffset(zone, new Date(day * dayLength));
  known.set(day, offset);
  return offset;
}

function dateNumbers(date: string): [number, number, number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))];
}

/** The day and the time that a wall clock in `zone` shows at `instant`. */
export function toLocal(
  instant: Milliseconds,
  zone: TimeZone,
): { date: LocalDate; time: LocalTime } {
  const there = new TZDate(instant, zone);
  const two = (count: number) => String(count).padStart(2, "0");
  const year = String(there.getFullYear()).padStart(4, "0");
  return {
    date: `${year}-${two(there.getMonth() + 1)}-${two(there.getDate())}` as LocalDate,
    time: `${two(there.getHours())}:${two(there.getMinutes())}` as LocalTime,
  };
}

/** How far `zone` is from UTC at `instant`, `UTC-05:00`. */
export function offsetOf(instant: Milliseconds, zone: TimeZone): string {
  const minutes = -new TZDate(instant, zone).getTimezoneOffset();
  const size = Math.abs(minutes);
  const two = (count: number) => String(count).padStart(2, "0");
  return `UTC${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
