// Tells that Daybook is about to lock, and lets the person stay. Any use of the page stops it, so it never takes focus, and
// it stays where it is for a moment afterwards: a finger on its way to the button must not land on what lies beneath.

import { useLayoutEffect, useRef, useSyncExternalStore } from "react";
import { words } from "#i18n";
import { Button } from "#ui";
import { type Countdown, countdownLength } from "./auto-lock.ts";
import type { AutoLock } from "./auto-lock-on-page.ts";

/** Spoken a second time when this much is left. */
const lastSeconds = 10;

/** The countdown while there is one; nothing otherwise. */
export function LockCountdown({
  autoLock,
}: {
  readonly autoLock: Pick<AutoLock, "state" | "subscribe" | "stay">;
}) {
  const { countdown } = useSyncExternalStore(autoLock.subscribe, autoLock.state);
  return (
    <>
      <p className="visually-hidden" role="status">
        {countdown !== undefined && spoken(countdown)}
      </p>
      {countdown !== undefined && <CountdownBox countdown={countdown} onStay={autoLock.stay} />}
    </>
  );
}

function CountdownBox({
  countdown,
  onStay,
}: {
  readonly countdown: Countdown;
  readonly onStay: () => void;
}) {
  const text = words().autoLock;
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const shown = box.current;
    const before = document.activeElement;
    // As a popover it lies above an open question, too. Where the browser has none, it lies above the screen.
    shown?.showPopover?.();
    return () => {
      if (shown?.contains(document.activeElement) && before instanceof HTMLElement) before.focus();
    };
  }, []);
  const isRunning = countdown.kind === "running";
  return (
    <aside ref={box} className="lock-countdown" popover="manual" aria-label={text.label}>
      {/* What a screen reader says is said beside it: a number that changes every second would never let it finish. */}
      <div aria-hidden="true">
        <p className="lock-countdown-line">
          {isRunning ? text.locksIn(countdown.seconds) : text.stays}
        </p>
        <p className="soft">{isRunning ? text.kept : ""}</p>
      </div>
      <Button kind={isRunning ? "primary" : "secondary"} onPress={onStay}>
        {isRunning ? text.stay : text.close}
      </Button>
    </aside>
  );
}

function spoken(countdown: Countdown): string {
  const text = words().autoLock;
  if (countdown.kind === "stopped") return text.stays;
  const seconds = countdown.seconds > lastSeconds ? countdownLength / 1000 : lastSeconds;
  return `${text.locksIn(seconds)} ${text.how}`;
}
