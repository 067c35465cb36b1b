// Turns a passphrase into keys and is then thrown away, with all that WebAssembly still remembers of both.

import { toFault } from "#base";
import { deriveKey } from "#vault/derive-key";
import type { KeyAnswer, KeyQuestion, KeyWorkerStart } from "./protocol.ts";

declare const self: DedicatedWorkerGlobalScope;

self.addEventListener("message", (event: MessageEvent<KeyWorkerStart>) => {
  const { passphrase, port } = event.data;
  const typed = new Uint8Array(passphrase.buffer, 0, passphrase.length);
  port.onmessage = (question: MessageEvent<KeyQuestion>) => {
    void answer(typed, question.data).then((derived) =>
      port.postMessage(derived, derived.kind === "derived" ? [derived.buffer] : []),
    );
  };
});

async function answer(typed: Uint8Array, derivation: KeyQuestion): Promise<KeyAnswer> {
  try {
    // A copy, in a buffer as large: deriving uses its bytes up, and a vault may have more than one slot to try.
    const copy = new Uint8Array(typed.buffer.slice(0), 0, typed.length);
    return await deriveKey(copy, derivation);
  } catch (error) {
    return { kind: "fault", code: toFault(error).code };
  }
}
