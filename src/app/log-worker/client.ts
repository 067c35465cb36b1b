// The screen's side of the log worker: asks, waits, and turns a code back into a Fault.

import { Fault, isFaultCode } from "#base";
import type { LogAnswer, LogCallName, LogCalls, LogQuestion } from "./protocol.ts";

/** A log worker to ask. Every promise is settled: by its answer, by the worker's failure or by {@link stop}. */
export class LogClient {
  readonly #worker: Worker;
  readonly #waiting = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (reason: Fault) => void }
  >();
  #lastId = 0;
  #answered: Promise<unknown> = Promise.resolve();
  #stopped = false;

  /** `onBroken` is called when the worker ends by itself. */
  constructor(worker: Worker, onBroken: () => void = () => {}) {
    this.#worker = worker;
    worker.addEventListener("message", (event: MessageEvent<LogAnswer>) =>
      this.#settle(event.data),
    );
    for (const trouble of ["error", "messageerror"]) {
      worker.addEventListener(trouble, () => {
        this.stop();
        onBroken();
      });
    }
  }

  /** Whether the worker has ended. */
  get hasStopped(): boolean {
    return this.#stopped;
  }

  /**
   * The worker's answer to `call`.
   *
   * @throws {@link Fault} with the worker's code; `worker-stopped` when it has ended.
   */
  ask<Name extends LogCallName>(
    call: Name,
    takes: LogCalls[Name]["takes"],
    transfer: Transferable[] = [],
  ): Promise<LogCalls[Name]["gives"]> {
    if (this.#stopped) return Promise.reject(new Fault("worker-stopped"));
    this.#lastId += 1;
    const question: LogQuestion<Name> = { id: this.#lastId, call, takes };
    const answer = new Promise<LogCalls[Name]["gives"]>((resolve, reject) => {
      this.#waiting.set(question.id, {
        resolve: resolve as (value: unknown) => void,
        reject,
      });
      this.#worker.postMessage(question, transfer);
    });
    this.#answered = Promise.allSettled([this.#answered, answer]);
    return answer;
  }

  /** Resolves when all that was asked until now has its answer, whatever it is. */
  async answered(): Promise<void> {
    await this.#answered;
  }

  /** Ends the worker at once, with every key and every word it holds. */
  stop(): void {
    this.#stopped = true;
    this.#worker.terminate();
    for (const { reject } of this.#waiting.values()) reject(new Fault("worker-stopped"));
    this.#waiting.clear();
  }

  #settle(answer: LogAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (answer.ok) waiting?.resolve(answer.gives);
    else waiting?.reject(new Fault(isFaultCode(answer.code) ? answer.code : "bug"));
  }
}
