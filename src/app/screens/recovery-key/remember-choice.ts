// Keeps that the person chose or refused a recovery key, so that they are not asked again.

import { deviceClock } from "#base";
import type { LogClient } from "../../log-worker/client.ts";

/** Remembers the choice. When that fails the person is asked once more at the next unlock; nothing else is lost. */
export function rememberChoice(log: LogClient): void {
  log
    .ask("changeSettings", { change: { recoveryAskedAt: deviceClock.now() } })
    .catch(() => undefined);
}
