// Runs one backup or one restore: joins the log worker with a backup worker and lets either be stopped. What is in the
// backup goes from worker to worker; only sealed bytes and outcomes come by here.

import { Fault, type Milliseconds } from "#base";
import type { PassphraseBytes } from "#vault/passphrase";
import type { BackupMessage, BackupStart, OpenFailure } from "./backup-worker/protocol.ts";
import backupWorkerUrl from "./backup-worker/worker.ts?worker&url";
import type { LogClient } from "./log-worker/client.ts";
import { trustedScriptUrl } from "./shell/trusted-script-url.ts";

/** How sealing can end. */
export type SealedBackup =
  | { readonly kind: "sealed"; readonly bytes: Uint8Array<ArrayBuffer>; readonly incidents: number }
  | { readonly kind: "device-too-weak" }
  | { readonly kind: "cancelled" };

/**
 * Everything in the log as one sealed file. Aborting ends the worker at once.
 *
 * @throws {@link Fault} with the code of the worker that failed.
 */
export async function sealLog(
  log: LogClient,
  typed: PassphraseBytes,
  {
    isRecoveryKey,
    ...contents
  }: {
    readonly withPrivateNotes: boolean;
    readonly madeAt: Milliseconds;
    /** What was typed is a recovery key: the file is sealed for it as it stands on paper. */
    readonly isRecoveryKey: boolean;
  },
  signal: AbortSignal,
): Promise<SealedBackup> {
  const { port1, port2 } = new MessageChannel();
  const { said, stop } = startWorker({ kind: "seal", typed, isRecoveryKey, port: port1 }, signal);
  try {
    const sent = log.ask("sendBackup", { ...contents, port: port2 }, [port2]);
    const [message, incidents] = await Promise.all([said, sent]);
    if (message.kind === "cancelled" || message.kind === "device-too-weak") return message;
    if (message.kind !== "sealed") throw new Fault("bug");
    return { ...message, incidents };
  } finally {
    stop();
  }
}

/**
 * Opens `sealed` and hands over the port through which everything in it waits to be read, once the whole of it is open.
 * From then on it can no longer be stopped. Gives what `handOver` gives.
 *
 * @throws {@link Fault} as {@link sealLog}.
 */
export async function openSealed<Outcome>(
  sealed: Blob,
  typed: PassphraseBytes,
  signal: AbortSignal,
  handOver: (port: MessagePort) => Promise<Outcome>,
): Promise<Outcome | OpenFailure | { readonly kind: "cancelled" }> {
  const { port1, port2 } = new MessageChannel();
  const { said, stop } = startWorker({ kind: "open", typed, sealed, port: port1 }, signal);
  try {
    const message = await said;
    if (message.kind === "sealed") throw new Fault("bug");
    return message.kind === "opened" ? await handOver(port2) : message;
  } finally {
    stop();
  }
}

type Said = Exclude<BackupMessage, { kind: "fault" }> | { readonly kind: "cancelled" };

function startWorker(
  start: BackupStart,
  signal: AbortSignal,
): { said: Promise<Said>; stop: () => void } {
  const worker = new Worker(trustedScriptUrl(backupWorkerUrl), { type: "module" });
  const said = new Promise<Said>((resolve, reject) => {
    const cancel = () => resolve({ kind: "cancelled" });
    if (signal.aborted) cancel();
    signal.addEventListener("abort", cancel, { once: true });
    worker.addEventListener("error", () => reject(new Fault("worker-stopped")));
    worker.addEventListener("message", ({ data: message }: MessageEvent<BackupMessage>) => {
      if (message.kind === "fault") reject(new Fault(message.code));
      else resolve(message);
    });
  });
  worker.postMessage(start, [start.port, start.typed.buffer]);
  return { said, stop: () => worker.terminate() };
}
