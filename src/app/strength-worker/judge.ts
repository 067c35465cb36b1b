// The screen's side of the strength worker. Started by the first question, ended by whoever leaves the field: the worker
// must not outlive the moment in which a passphrase is chosen.

import type { PassphraseBytes } from "#vault/passphrase";
import type { PassphraseAdvice } from "#vault/passphrase-advice";
import { trustedScriptUrl } from "../shell/trusted-script-url.ts";
import type { StrengthAnswer, StrengthQuestion } from "./protocol.ts";
import workerUrl from "./worker.ts?worker&url";

type Answered = (advice: PassphraseAdvice | undefined) => void;

/** Gives advice on passphrases for as long as one is being chosen. */
export class StrengthJudge {
  readonly #ownWords: readonly string[];
  #worker: Worker | undefined;
  #waiting: Answered[] = [];

  constructor(ownWords: readonly string[]) {
    this.#ownWords = ownWords;
  }

  /** The advice, or `undefined` where none can be given: it is advice, so nothing may depend on it. Uses the bytes up. */
  of(passphrase: PassphraseBytes): Promise<PassphraseAdvice | undefined> {
    return new Promise((resolve) => {
      const worker = this.#started();
      if (worker === undefined) {
        resolve(undefined);
        return;
      }
      this.#waiting.push(resolve);
      const question: StrengthQuestion = { passphrase, ownWords: this.#ownWords };
      worker.postMessage(question, [passphrase.buffer]);
    });
  }

  /** Ends the worker with all it remembers. A later question starts a new one. */
  end(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const resolve of this.#waiting) resolve(undefined);
    this.#waiting = [];
  }

  #started(): Worker | undefined {
    if (this.#worker !== undefined) return this.#worker;
    try {
      const worker = new Worker(trustedScriptUrl(workerUrl), { type: "module" });
      worker.addEventListener("message", (event: MessageEvent<StrengthAnswer>) =>
        this.#waiting.shift()?.(event.data ?? undefined),
      );
      worker.addEventListener("error", () => {
        if (this.#worker === worker) this.end();
      });
      this.#worker = worker;
      return worker;
    } catch {
      return undefined;
    }
  }
}
