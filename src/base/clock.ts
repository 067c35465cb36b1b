// The device's clock and zone, passed in wherever time matters, so that tests can set them.

import { isTimeZone, type TimeZone } from "./dates.ts";
import { type Milliseconds, milliseconds } from "./units.ts";

/**
 * What the device says about the time. It may be wrong, so it decides about as little as can be: of what is written
 * down, only a newly given time that this clock has not reached is sent back for another look, and nothing once the clock
 * is known to have been moved back.
 */
export interface Clock {
  /** Since 1970-01-01T00:00Z. */
  now(): Milliseconds;
  /** The zone the device is set to; `UTC` when it will not say. */
  zone(): TimeZone;
}

/**
 * Whether a device that says `zone` may be saying nothing: a browser that guards against being recognized tells everybody
 * the same zone, and a device without a setting tells UTC.
 */
export function isZoneUnsure(zone: TimeZone): boolean {
  return /^((Etc\/)?(UTC|UCT|GMT|Greenwich|Universal|Zulu)|Atlantic\/Reykjavik)$/.test(zone);
}

/** `clock` in the zone that `chosen` gives, and in its own while none is chosen. */
export function clockInZone(clock: Clock, chosen: () => TimeZone | null): Clock {
  return { now: () => clock.now(), zone: () => chosen() ?? clock.zone() };
}

/** The clock of the device this runs on. */
export const deviceClock: Clock = {
  now: () => milliseconds(Date.now()),
  zone: () => {
    const zone: unknown = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    return isTimeZone(zone) ? zone : ("UTC" as TimeZone);
  },
};
