// Turns what was typed into keys and is then thrown away, with all that WebAssembly still remembers of both.

import { fromUtf8, toFault, utf8 } from "#base";
import { calibrate, deriveKey } from "#vault/derive-key";
import { parseRecoveryKey } from "#vault/recovery-key";
import type { KeyAnswer, KeyQuestion, KeyWorkerStart } from "./protocol.ts";

declare const self: DedicatedWorkerGlobalScope;

self.addEventListener("message", (event: MessageEvent<KeyWorkerStart>) => {
  const { passphrase, port } = event.data;
  const typed = new Uint8Array(passphrase.buffer, 0, passphrase.length);
  port.onmessage = (question: MessageEvent<KeyQuestion>) => {
    void answer(typed, question.data).then((answered) =>
      port.postMessage(answered, answered.kind === "derived" ? [answered.buffer] : []),
    );
  };
});

async function answer(typed: Uint8Array, question: KeyQuestion): Promise<KeyAnswer> {
  try {
    if (question.kind === "calibrate") {
      return { kind: "calibrated", strength: await calibrate() };
    }
    const secret = await secretOf(typed, question.secret);
    return secret === undefined
      ? { kind: "mistyped" }
      : await deriveKey(secret, question.derivation);
  } catch (error) {
    return { kind: "fault", code: toFault(error).code };
  }
}

// A fresh copy each time: deriving uses its bytes up, and a vault may have more than one slot to try.
async function secretOf(
  typed: Uint8Array,
  kind: "passphrase" | "recovery",
): Promise<Uint8Array | undefined> {
  if (kind === "passphrase") return new Uint8Array(typed.buffer.slice(0), 0, typed.length);
  const secret = await parseRecoveryKey(fromUtf8(typed));
  return secret === undefined ? undefined : utf8(secret);
}
