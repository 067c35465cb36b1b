// Starts the review worker.

import { trustedScriptUrl } from "../shell/trusted-script-url.ts";
import reviewWorkerUrl from "./worker.ts?worker&url";

/** A worker that reviews. */
export function startReviewWorker(): Worker {
  return new Worker(trustedScriptUrl(reviewWorkerUrl), { type: "module" });
}
