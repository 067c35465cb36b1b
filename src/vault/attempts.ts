// Makes wrong tries cost time. For whoever sits at the device and guesses: somebody with the disk is held up by the key
// derivation alone. No clock is asked, so no changed clock makes the wait longer or shorter.

import { type Milliseconds, milliseconds } from "#base";
import type { Storage } from "#vault/storage";

/** How many wrong tries are free: a tired person mistypes. */
const freeTries = 4;

const longestWait = 60_000;

/** How long to wait after so many wrong tries in a row: nothing at first, then 2 s, doubling, a minute at most. */
export function waitAfter(failures: number): Milliseconds {
  return milliseconds(
    failures <= freeTries ? 0 : Math.min(2000 * 2 ** (failures - freeTries - 1), longestWait),
  );
}

type AttemptsStorage = Pick<Storage, "claim" | "failures" | "countFailures">;

/**
 * The wrong tries on this device, counted on the disk.
 *
 * The wait begins when the app is opened or when a try fails, whichever came last: opening it again does not shorten
 * the wait. A right try sets the count back. Nothing is ever erased because of wrong tries: somebody else could make
 * them on purpose.
 */
export class Attempts {
  readonly #storage: AttemptsStorage;
  readonly #now: () => number;
  #waitingSince: number;

  /** `now` is a clock that only goes forward, in milliseconds. */
  constructor(storage: AttemptsStorage, now: () => number = () => performance.now()) {
    this.#storage = storage;
    this.#now = now;
    this.#waitingSince = now();
  }

  /** How long the next try has to wait; 0 when it may begin. */
  async waiting(): Promise<Milliseconds> {
    const wait = waitAfter(await this.#storage.failures());
    return milliseconds(Math.max(0, Math.ceil(wait - (this.#now() - this.#waitingSince))));
  }

  /**
   * Counts a try as wrong before it is made: ending the app in the middle of it does not make it free. One that is to
   * open the vault takes it for this window in the same step: see `Storage.claim`.
   */
  async begin({ claims = false } = {}): Promise<void> {
    if (claims) await this.#storage.claim({ asTry: true });
    else await this.#storage.countFailures((await this.#storage.failures()) + 1);
    this.#waitingSince = this.#now();
  }

  /** The try was right. */
  async succeeded(): Promise<void> {
    await this.#storage.countFailures(0);
  }

  /** The try could not be judged: it does not count. */
  async withdrawn(): Promise<void> {
    await this.#storage.countFailures(Math.max(0, (await this.#storage.failures()) - 1));
  }

  /** The try was wrong; the wait begins now. */
  failed(): void {
    this.#waitingSince = this.#now();
  }
}
