// Remembers which kinds of hints the person does not want.

import type { LogClient } from "../log-worker/client.ts";

/** Keeps `kinds` as those that are off. What cannot be kept holds for this form, and is asked for again another time. */
export function turnHintsOff(log: LogClient, kinds: readonly string[]): void {
  log.ask("changeSettings", { change: { hintsOff: kinds } }).catch(() => undefined);
}
