// How much time has passed, asleep or awake. One of the device's two clocks stands still while it sleeps, and the other
// can be set by anyone with the device in hand: neither alone would do.

import { type Milliseconds, milliseconds } from "#base";

/** What the device's two clocks say at one moment. */
export interface TwoClocks {
  /** Since the page was opened; in some browsers it stands still while the device sleeps. */
  readonly steady: number;
  /** Since 1970-01-01T00:00Z; goes on during sleep, and can be set. */
  readonly wall: number;
}

/** How far apart two readings may be by rounding, or by a pause between reading the one and the other. */
export const clockTolerance = 250;

/**
 * Time that never goes back and counts sleep: it follows the steady clock, and the wall clock wherever that got ahead.
 *
 * A wall clock set back takes nothing away; one set forward counts as time passed.
 */
export class PassedTime {
  readonly #read: () => TwoClocks;
  #ahead: number;
  #slept = 0;

  constructor(read: () => TwoClocks) {
    this.#read = read;
    const { steady, wall } = read();
    this.#ahead = wall - steady;
  }

  /** Milliseconds from an origin of its own. */
  now(): Milliseconds {
    const { steady, wall } = this.#read();
    const gained = wall - steady - this.#ahead;
    if (Math.abs(gained) > clockTolerance) {
      this.#ahead += gained;
      this.#slept += Math.max(gained, 0);
    }
    return milliseconds(steady + this.#slept);
  }
}
