// Lets the auto-lock watch a page for as long as its session is open. Not tied to any screen: it must go on when drawing
// them fails.

import { milliseconds } from "#base";
import { AutoLock, type LockLimits } from "#safety";
import type { LogClient } from "./log-worker/client.ts";
import { type Settings, usualSettings } from "./log-worker/settings-shelf.ts";
import type { Session } from "./session.ts";

/** The auto-lock of `session`. It starts with what is usual, and goes by the person's own choice as soon as that is read. */
export function autoLockOf(session: Session, browser: Window): AutoLock {
  const autoLock = new AutoLock(browser, {
    lock: () => void session.lock(),
    keepDrafts: () => void session.keepDrafts(),
  });
  let watched: LogClient | undefined;
  session.subscribe(() => {
    const state = session.state();
    const log = state.kind === "open" ? state.log : undefined;
    if (log === watched) return;
    watched = log;
    if (log === undefined) return autoLock.stop();
    autoLock.start(toLimits(usualSettings));
    log.ask("settings", {}).then(
      (settings) => autoLock.limit(toLimits(settings)),
      // The usual times hold on; what broke shows itself elsewhere.
      () => undefined,
    );
  });
  return autoLock;
}

/** The times among the person's choices. */
export function toLimits({
  idleMinutes,
  hiddenSeconds,
}: Pick<Settings, "idleMinutes" | "hiddenSeconds">): LockLimits {
  return { idle: milliseconds(idleMinutes * 60_000), hidden: milliseconds(hiddenSeconds * 1000) };
}
