// The screen's side of the review worker. The worker starts with the first question and ends with stop, or by itself when
// it takes too long: then what was asked counts as not reviewed, and the next question gets a new worker.

import { Fault, isFaultCode } from "#base";
import type { ReportRequest } from "#disclosure/report";
import type { LogClient } from "../log-worker/client.ts";
import type {
  Found,
  FoundInLog,
  FoundPart,
  ReviewAnswer,
  ReviewableFile,
  ReviewedText,
  ReviewQuestion,
} from "./protocol.ts";

/** How long one text may take, in milliseconds: far more than it needs on a slow phone that has the app on it. */
const patience = 20_000;

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: Fault) => void;
  readonly progress: (part: number) => void;
}

type Question = ReviewQuestion extends infer Each
  ? Each extends { id: number }
    ? Omit<Each, "id">
    : never
  : never;

/** Asks for reviews. */
export class ReviewClient {
  readonly #start: () => Worker;
  #worker: Worker | undefined;
  #lastId = 0;
  readonly #waiting = new Map<number, Waiting>();

  constructor(start: () => Worker) {
    this.#start = start;
  }

  /**
   * What is found in `text`; `undefined` when a later question about the same field took its place.
   *
   * @throws {@link Fault} `worker-stopped` when it takes too long, `font-missing` when what was learned cannot be had.
   */
  async text(about: string, text: string, language: string): Promise<ReviewedText | undefined> {
    const late = setTimeout(() => this.stop(), patience);
    try {
      return await this.#ask<ReviewedText | undefined>({ kind: "text", about, text, language });
    } finally {
      clearTimeout(late);
    }
  }

  /**
   * How much is found in what a report of `request` would show, and in what is said of its files. Fetch what with
   * {@link ReviewClient.found}.
   */
  async log(
    log: LogClient,
    asked: {
      readonly request: ReportRequest;
      readonly files: readonly ReviewableFile[];
      readonly keptInFiles: readonly string[];
    },
    progress: (part: number) => void,
  ): Promise<FoundInLog> {
    const { port1, port2 } = new MessageChannel();
    const question = { kind: "log", port: port1, ...asked } as const;
    const found = this.#ask<FoundInLog>(question, [port1], progress);
    const { disclosed } = asked.request;
    const [outcome] = await Promise.all([
      found,
      log.ask("serveReview", { port: port2, disclosed }, [port2]),
    ]);
    return outcome;
  }

  /** Some of what was found in the log last, in the order of the log. */
  found(part: FoundPart, from: number, limit: number): Promise<readonly Found[]> {
    return this.#ask({ kind: "found", part, from, limit });
  }

  /** Ends the worker, with all the words it holds. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const { reject } of this.#waiting.values()) reject(new Fault("worker-stopped"));
    this.#waiting.clear();
  }

  #ask<Gives>(
    question: Question,
    transfer: Transferable[] = [],
    progress: (part: number) => void = () => {},
  ): Promise<Gives> {
    this.#worker ??= this.#started();
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (value: unknown) => void, reject, progress });
      this.#worker?.postMessage({ ...question, id }, transfer);
    });
  }

  #started(): Worker {
    const worker = this.#start();
    worker.addEventListener("message", ({ data }: MessageEvent<ReviewAnswer>) => this.#hear(data));
    for (const trouble of ["error", "messageerror"]) {
      worker.addEventListener(trouble, () => this.stop());
    }
    return worker;
  }

  #hear(said: ReviewAnswer): void {
    const waiting = this.#waiting.get(said.id);
    if (said.kind === "progress") {
      waiting?.progress(said.part);
      return;
    }
    this.#waiting.delete(said.id);
    if (said.kind === "answer") waiting?.resolve(said.gives);
    else waiting?.reject(new Fault(isFaultCode(said.code) ? said.code : "bug"));
  }
}
