// Other windows with this app. One of them may have the vault open; this one can ask it to let go, and does not wait for
// ever: a window that hangs must not keep the person from their own words.

import { vaultLock } from "./vault-lock.ts";

/** How long another window has to keep what is being typed and lock itself, in milliseconds: the longest that locking takes, and
 * two seconds for a window out of sight, whose timers come late. */
const patience = 7000;

/** The way to the other windows, and from them. */
export class OtherWindows {
  readonly #channel = new BroadcastChannel("daybook");

  /** `onAsked` is called when another window asks this one to let go of the vault. */
  constructor(onAsked: () => void) {
    this.#channel.addEventListener("message", () => onAsked());
  }

  /** Resolves when no other window has the vault open: it has locked itself, or was shut out. */
  async makeWay(): Promise<void> {
    this.#channel.postMessage("make way");
    const waiting = new AbortController();
    const timer = setTimeout(() => waiting.abort(), patience);
    try {
      await navigator.locks.request(vaultLock, { signal: waiting.signal }, () => undefined);
    } catch {
      await navigator.locks.request(vaultLock, { steal: true }, () => undefined);
    } finally {
      clearTimeout(timer);
    }
  }
}
