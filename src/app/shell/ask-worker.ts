// How the page asks the service worker: each question on a port of its own, and no waiting without an end.

import type { ShellAnswer, ShellQuestion } from "./messages.ts";

const usualPatience = 5000;

/**
 * The worker's answer, or `undefined` when it gave none in time: a browser may stop a service worker at any moment.
 *
 * `progress` is told how far a pack has come, and each telling begins the wait anew. `signal` tells the worker to stop; its
 * answer says whether it did.
 */
export function ask(
  worker: ServiceWorker,
  question: ShellQuestion,
  {
    patience = usualPatience,
    progress,
    signal,
  }: {
    readonly patience?: number;
    readonly progress?: (share: number) => void;
    readonly signal?: AbortSignal;
  } = {},
): Promise<ShellAnswer | undefined> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    const end = (answer: ShellAnswer | undefined) => {
      clearTimeout(waiting);
      port1.close();
      resolve(answer);
    };
    let waiting = setTimeout(end, patience);
    port1.onmessage = ({ data: answer }: MessageEvent<ShellAnswer>) => {
      if (answer.kind !== "pack-progress") return end(answer);
      clearTimeout(waiting);
      waiting = setTimeout(end, patience);
      progress?.(answer.share);
    };
    signal?.addEventListener("abort", () => port1.postMessage("stop"));
    worker.postMessage(question, [port2]);
  });
}
