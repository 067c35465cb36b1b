// For tests about what a passphrase opens, not about how hard it is to guess: every new one is given the least strength
// that a slot may have. The app's own workers derive it all the same.

import type { Page } from "@playwright/test";
import { derivationBounds } from "#vault/crypto";

/** From the next load on the page finds that this device can bear the least work alone. Keys pass through the page then: not for tests of where they go. */
export async function deriveQuickly(page: Page): Promise<void> {
  const { leastMemory: memory, leastPasses: passes } = derivationBounds;
  await page.addInitScript(
    (strength) => {
      const { postMessage } = Worker.prototype;
      Worker.prototype.postMessage = function (message: object, given?: unknown) {
        if (!("passphrase" in message && "port" in message)) {
          return postMessage.call(this, message, given as StructuredSerializeOptions);
        }
        const { passphrase, port: log } = message as {
          passphrase: { buffer: ArrayBuffer };
          port: MessagePort;
        };
        const { port1: key, port2 } = new MessageChannel();
        log.onmessage = ({ data }) => {
          if (data.kind === "calibrate") log.postMessage({ kind: "calibrated", strength });
          else key.postMessage(data);
        };
        key.onmessage = ({ data }) =>
          log.postMessage(data, data.kind === "derived" ? [data.buffer] : []);
        return postMessage.call(
          this,
          { passphrase, port: port2 },
          { transfer: [port2, passphrase.buffer] },
        );
      };
    },
    { memory, passes },
  );
}
