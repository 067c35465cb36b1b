// Ties the auto-lock to a page: listens for use and for coming and going, covers, and has it locked. Decides nothing
// itself. Whatever covers has to be done before a handler returns: the picture for the app switcher is taken right after.

import {
  type AutoLockEvent,
  type AutoLockState,
  type AutoLockView,
  afterEvent,
  justOpened,
  type LockLimits,
  lookAgainIn,
  viewAt,
} from "./auto-lock.ts";
import { PassedTime } from "./passed-time.ts";

/** What counts as use. Focus and clicks are among them because a screen reader sends no keys and no touches. */
const signsOfUse = [
  "pointerdown",
  "pointermove",
  "touchmove",
  "wheel",
  "scroll",
  "keydown",
  "input",
  "change",
  "click",
  "focusin",
] as const;

/** What may mean that the page came into sight or went out of it, on the document and on the window. */
const documentTurns = ["visibilitychange", "freeze", "resume"] as const;
const windowTurns = ["pagehide", "pageshow", "focus"] as const;

const coveredMark = "data-covered";

const nothingToSee: AutoLockView = { covered: false, locked: false, countdown: undefined };

/** What the auto-lock has done. */
export interface AutoLockActs {
  /** Called once, when the time is up. The page is covered by then. */
  lock(): void;
  /** Called when the page was covered: it may not get another chance to keep what is being typed. */
  keepDrafts(): void;
}

const started = new Set<AutoLock>();

/**
 * Holds the lock off for two minutes, or until the person is back, while something of the system's is open.
 *
 * Call it right before opening a file picker, a share sheet or printing, and before saving a file.
 */
export function pauseForOutside(): void {
  for (const autoLock of started) autoLock.pauseForOutside();
}

/** The auto-lock of one page. */
export class AutoLock {
  readonly #browser: Window;
  readonly #acts: AutoLockActs;
  readonly #time: PassedTime;
  readonly #watchers = new Set<() => void>();
  #state: AutoLockState | undefined;
  #view = nothingToSee;
  #timer: ReturnType<Window["setTimeout"]> | undefined;
  #listening = new AbortController();
  #lastPointer = "";

  constructor(browser: Window, acts: AutoLockActs) {
    this.#browser = browser;
    this.#acts = acts;
    const { performance } = browser;
    this.#time = new PassedTime(() => ({ steady: performance.now(), wall: Date.now() }));
  }

  /** What there is to see. The same object until it changes. */
  readonly state = (): AutoLockView => this.#view;

  /** Tells `watcher` of every change; returns the way to stop. */
  readonly subscribe = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  /** Starts to watch: Daybook was opened just now. */
  start(limits: LockLimits): void {
    this.stop();
    started.add(this);
    this.#state = justOpened(limits, this.#time.now());
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const { document } = this.#browser;
    for (const sign of signsOfUse) {
      document.addEventListener(sign, this.#onUse, { capture: true, passive: true, signal });
    }
    for (const turn of documentTurns) document.addEventListener(turn, this.#onTurn, { signal });
    for (const turn of windowTurns) {
      this.#browser.addEventListener(turn, this.#onTurn, { signal });
    }
    this.#tell(this.#isInSight() ? { kind: "looked" } : { kind: "hidden" });
  }

  /** Other limits hold from now on. */
  limit(limits: LockLimits): void {
    this.#tell({ kind: "limited", limits });
  }

  /** The person wants to stay. */
  readonly stay = (): void => this.#tell({ kind: "stayed" });

  /** See {@link pauseForOutside}. */
  pauseForOutside(): void {
    this.#tell({ kind: "went-outside" });
  }

  /** Ends watching. What was covered for locking stays covered: the page is about to go. */
  stop(): void {
    started.delete(this);
    this.#listening.abort();
    this.#browser.clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#state === undefined || this.#state.locked) return;
    this.#state = undefined;
    this.#show(nothingToSee);
  }

  readonly #onUse = (event: Event): void => {
    if (event.type === "pointermove" && this.#isStill(event as PointerEvent)) return;
    this.#tell({ kind: "used" });
  };

  readonly #onTurn = ({ type }: Event): void => {
    const isGoing = type === "pagehide" || type === "freeze" || !this.#isInSight();
    this.#tell({ kind: isGoing ? "hidden" : "shown" });
  };

  #isInSight(): boolean {
    return this.#browser.document.visibilityState !== "hidden";
  }

  // Browsers report a move when the page changes under a pointer that lies still. Nobody did that.
  #isStill({ screenX, screenY }: PointerEvent): boolean {
    const pointer = `${screenX} ${screenY}`;
    const isStill = pointer === this.#lastPointer;
    this.#lastPointer = pointer;
    return isStill;
  }

  #tell(event: AutoLockEvent): void {
    if (this.#state === undefined || this.#state.locked) return;
    const now = this.#time.now();
    const state = afterEvent(this.#state, event, now);
    this.#state = state;
    const wasCovered = this.#view.covered;
    this.#show(viewAt(state, now));
    if (state.locked) {
      this.#browser.clearTimeout(this.#timer);
      this.#acts.lock();
      return;
    }
    if (this.#view.covered && !wasCovered) this.#acts.keepDrafts();
    // One timer is enough: it is never set for longer than a second, and what it finds then decides about the next.
    if (this.#timer === undefined) this.#lookIn(lookAgainIn(state, now));
    else if (event.kind !== "used") {
      this.#browser.clearTimeout(this.#timer);
      this.#lookIn(lookAgainIn(state, now));
    }
  }

  #lookIn(wait: number): void {
    this.#timer = this.#browser.setTimeout(() => {
      this.#timer = undefined;
      this.#tell({ kind: "looked" });
    }, wait);
  }

  #show(view: AutoLockView): void {
    this.#browser.document.documentElement.toggleAttribute(coveredMark, view.covered);
    if (isSameView(view, this.#view)) return;
    this.#view = view;
    for (const watcher of this.#watchers) watcher();
  }
}

function isSameView(one: AutoLockView, other: AutoLockView): boolean {
  return (
    one.covered === other.covered &&
    one.locked === other.locked &&
    one.countdown?.kind === other.countdown?.kind &&
    secondsOf(one) === secondsOf(other)
  );
}

function secondsOf({ countdown }: AutoLockView): number | undefined {
  return countdown?.kind === "running" ? countdown.seconds : undefined;
}
