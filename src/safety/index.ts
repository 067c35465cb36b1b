// Protects the person at the screen. Knows nothing of vaults or entries, and works when everything else is broken: what it
// is to lock is handed in.

import "./safety.css";

export { type AutoLockView, countdownLength, type LockLimits, outsideLength } from "./auto-lock.ts";
export { AutoLock, type AutoLockActs, pauseForOutside } from "./auto-lock-on-page.ts";
export { LockCountdown } from "./LockCountdown.tsx";
