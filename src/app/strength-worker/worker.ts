// Judges passphrases and is thrown away with whatever the estimator still remembers of them. Like every worker that is
// handed a secret, it refuses to look at one while it could reach the network.

import { StrengthEstimate } from "#vault/passphrase-strength";
import { networkIsClosed } from "../log-worker/network.ts";
import type { StrengthAnswer, StrengthQuestion } from "./protocol.ts";

declare const self: DedicatedWorkerGlobalScope;

const closed = networkIsClosed();
let estimate: StrengthEstimate | undefined;

self.addEventListener("message", (event: MessageEvent<StrengthQuestion>) => {
  void answer(event.data).then((answered) => self.postMessage(answered));
});

async function answer({ passphrase, ownWords }: StrengthQuestion): Promise<StrengthAnswer> {
  if (!(await closed)) return null;
  estimate ??= new StrengthEstimate(ownWords);
  return estimate.of(passphrase);
}
