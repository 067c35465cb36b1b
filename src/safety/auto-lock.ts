// When the app locks by itself: what happened and the time go in, what to show and whether to lock come out. Pure, so that
// every order of events can be tried. The one thing not to break: the time is judged before the event is, so that nothing
// that comes too late, not even a key, keeps it open.

import { assertNever, type Milliseconds, milliseconds } from "#base";

/** How long Daybook stays open without use, and out of sight. */
export interface LockLimits {
  readonly idle: Milliseconds;
  /** Nought locks as soon as the page is out of sight. */
  readonly hidden: Milliseconds;
}

/** What can happen to an open Daybook. */
export type AutoLockEvent =
  /** A key, a touch, a scroll: the person is here. */
  | { readonly kind: "used" }
  /** The person answered the countdown. */
  | { readonly kind: "stayed" }
  | { readonly kind: "hidden" }
  | { readonly kind: "shown" }
  /** The app is about to open something of the system's: a file picker, a share sheet, printing. */
  | { readonly kind: "went-outside" }
  | { readonly kind: "limited"; readonly limits: LockLimits }
  /** Nothing but time. */
  | { readonly kind: "looked" };

/** Where the auto-lock stands. Times are of a clock that never goes back: see {@link PassedTime}. */
export interface AutoLockState {
  readonly limits: LockLimits;
  readonly lastUse: Milliseconds;
  readonly hiddenSince: Milliseconds | undefined;
  readonly outsideUntil: Milliseconds | undefined;
  /** When the last countdown was stopped by some use, so that this can be told for a moment. */
  readonly stoppedAt: Milliseconds | undefined;
  readonly locked: boolean;
}

/** The last half minute, told on screen; `stopped` for a moment after use ended it. */
export type Countdown =
  | { readonly kind: "running"; readonly seconds: number }
  | { readonly kind: "stopped" };

/** What there is to see of the auto-lock. */
export interface AutoLockView {
  /** Nothing of the content may be on screen. */
  readonly covered: boolean;
  /** It is time to lock. There is no way back from it. */
  readonly locked: boolean;
  readonly countdown: Countdown | undefined;
}

/** How long before locking the countdown starts. */
export const countdownLength = milliseconds(30_000);

/** How long what the app opened outside may hold the lock off. */
export const outsideLength = milliseconds(120_000);

const stoppedLength = 3000;
const second = 1000;

/** A Daybook that was opened just now, in sight. */
export function justOpened(limits: LockLimits, now: Milliseconds): AutoLockState {
  return {
    limits,
    lastUse: now,
    hiddenSince: undefined,
    outsideUntil: undefined,
    stoppedAt: undefined,
    locked: false,
  };
}

/** Where the auto-lock stands after `event`. */
export function afterEvent(
  state: AutoLockState,
  event: AutoLockEvent,
  now: Milliseconds,
): AutoLockState {
  const judged = lockIfDue(state, now);
  return judged.locked ? judged : lockIfDue(withEvent(judged, event, now), now);
}

/** What there is to see at `now`. */
export function viewAt(state: AutoLockState, now: Milliseconds): AutoLockView {
  const { locked, hiddenSince } = state;
  const covered = locked || hiddenSince !== undefined;
  return { covered, locked, countdown: covered ? undefined : countdownAt(state, now) };
}

/**
 * How long until something has to be looked at again: the deadline, or the next second of the countdown.
 *
 * Never longer than a second. A timer does not run while the device sleeps, and goes on afterwards with what was left of
 * it: one set for minutes would leave the content on screen for minutes after waking.
 */
export function lookAgainIn(state: AutoLockState, now: Milliseconds): Milliseconds {
  const left = Math.max(0, dueAt(state) - now);
  return milliseconds(left === 0 ? 0 : left % second || second);
}

function withEvent(state: AutoLockState, event: AutoLockEvent, now: Milliseconds): AutoLockState {
  switch (event.kind) {
    case "looked":
      return state;
    case "used":
      // Nobody uses what is out of sight.
      if (state.hiddenSince !== undefined) return state;
      return {
        ...state,
        lastUse: now,
        stoppedAt: countdownAt(state, now)?.kind === "running" ? now : state.stoppedAt,
      };
    case "stayed":
      if (state.hiddenSince !== undefined) return state;
      return { ...state, lastUse: now, stoppedAt: undefined };
    case "hidden":
      return { ...state, hiddenSince: state.hiddenSince ?? now };
    case "shown":
      return shown(state, now);
    case "went-outside":
      return { ...state, outsideUntil: milliseconds(now + outsideLength) };
    case "limited":
      return { ...state, limits: event.limits };
    default:
      return assertNever(event);
  }
}

// Coming back from what the app itself opened ends the pause and is use: the person was choosing a file, or printing.
function shown(state: AutoLockState, now: Milliseconds): AutoLockState {
  if (state.hiddenSince === undefined) return state;
  const wasOutside = state.outsideUntil !== undefined && now < state.outsideUntil;
  return {
    ...state,
    hiddenSince: undefined,
    outsideUntil: undefined,
    lastUse: wasOutside ? now : state.lastUse,
  };
}

function lockIfDue(state: AutoLockState, now: Milliseconds): AutoLockState {
  return state.locked || now < dueAt(state) ? state : { ...state, locked: true };
}

function dueAt({ limits, lastUse, hiddenSince, outsideUntil }: AutoLockState): number {
  const unused = lastUse + limits.idle;
  const unseen = hiddenSince === undefined ? unused : hiddenSince + limits.hidden;
  const due = Math.min(unused, unseen);
  return outsideUntil === undefined ? due : Math.max(due, outsideUntil);
}

function countdownAt(state: AutoLockState, now: Milliseconds): Countdown | undefined {
  const left = dueAt(state) - now;
  if (left <= countdownLength) return { kind: "running", seconds: Math.ceil(left / second) };
  if (state.stoppedAt !== undefined && now - state.stoppedAt < stoppedLength) {
    return { kind: "stopped" };
  }
  return undefined;
}
