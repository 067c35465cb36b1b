// The drafts as the screens see them. A screen that opens asks for what the screen before it has only just handed over:
// so reading waits until everything handed over is kept.

import type { LogClient } from "./log-worker/client.ts";
import type { Draft, DraftSubject } from "./log-worker/protocol.ts";

/** The drafts of the open log. */
export class Drafts {
  readonly #log: LogClient;
  #underWay: Promise<unknown> = Promise.resolve();

  constructor(log: LogClient) {
    this.#log = log;
  }

  /** Keeps `form` as the draft for `subject`, in place of the one before. */
  keep(subject: DraftSubject, form: unknown): Promise<void> {
    return this.#after(this.#log.ask("keepDraft", { subject, form }));
  }

  /** Erases the draft for `subject`, if there is one. */
  drop(subject: DraftSubject): Promise<void> {
    return this.#after(this.#log.ask("dropDraft", { subject }));
  }

  /** All drafts, latest first. */
  async all(): Promise<readonly Draft[]> {
    await this.#underWay;
    return this.#log.ask("drafts", {});
  }

  #after(written: Promise<undefined>): Promise<void> {
    this.#underWay = Promise.allSettled([this.#underWay, written]);
    return written;
  }
}
