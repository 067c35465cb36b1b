// A device clock that was moved back, told from the chain itself: nothing more has to be stored, and nothing can be left
// out of it without breaking the chain.

import type { Milliseconds } from "#base";
import { type ChainLink, knownOf } from "./chain.ts";

// Clocks that set themselves by the network go back by seconds all the time.
const usualCorrection = 2 * 60_000;

/** Whether a clock that shows `now` was moved back since it showed `before`. */
export function wentBack(before: Milliseconds | undefined, now: Milliseconds): boolean {
  return before !== undefined && now < before - usualCorrection;
}

/**
 * Those of `links` at which the clock showed an earlier time than at the link before. What was restored from elsewhere
 * was written by another clock or long before, and says nothing about this one.
 */
export function linksAfterClockWentBack(links: readonly ChainLink[]): ReadonlySet<ChainLink> {
  const found = new Set<ChainLink>();
  let before: Milliseconds | undefined;
  for (const linked of ownInOrder(links)) {
    const { recordedAt } = knownOf(linked);
    if (wentBack(before, recordedAt)) found.add(linked);
    before = recordedAt;
  }
  return found;
}

/** What the clock showed at the last of `links` that was written here. */
export function lastClockIn(links: readonly ChainLink[]): Milliseconds | undefined {
  const last = ownInOrder(links).at(-1);
  return last === undefined ? undefined : knownOf(last).recordedAt;
}

/** The latest that the clock showed at any of `links` that was written here. */
export function latestClockIn(links: readonly ChainLink[]): Milliseconds | undefined {
  return ownInOrder(links)
    .map((linked) => knownOf(linked).recordedAt)
    .reduce<Milliseconds | undefined>(latest, undefined);
}

/** The later of two times, as far as they are known. */
export function latest<Time extends Milliseconds | undefined>(
  one: Milliseconds | undefined,
  other: Time,
): Milliseconds | Time {
  return one !== undefined && (other === undefined || one > other) ? one : other;
}

function ownInOrder(links: readonly ChainLink[]): ChainLink[] {
  return links
    .filter((linked) => knownOf(linked).origin === undefined)
    .sort((a, b) => a.sequence - b.sequence);
}
