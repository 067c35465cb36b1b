// Runs one report: connects the log worker with a report worker, shows how far it is, and lets it be stopped.

import { type Clock, Fault, toLocal } from "#base";
import type { LogClient } from "./log-worker/client.ts";
import type { ReportMessage, ReportStart } from "./report-worker/protocol.ts";
import reportWorkerUrl from "./report-worker/worker.ts?worker&url";
import type { ReportChoices, ReportOutcome } from "./session-types.ts";
import { trustedScriptUrl } from "./shell/trusted-script-url.ts";

/**
 * The PDF of what may be shown under `choices`. Aborting ends the worker at once; nothing of the report remains.
 *
 * @throws {@link Fault} with the code of the worker that failed.
 */
export async function makeReport(
  log: LogClient,
  choices: ReportChoices,
  clock: Clock,
  { progress, signal }: { progress: (part: number) => void; signal: AbortSignal },
): Promise<ReportOutcome> {
  if (signal.aborted) return { kind: "cancelled" };
  const madeAt = { instant: clock.now(), zone: clock.zone() };
  const worker = new Worker(trustedScriptUrl(reportWorkerUrl), { type: "module" });
  const { port1, port2 } = new MessageChannel();
  const finished = new Promise<ReportOutcome>((resolve, reject) => {
    signal.addEventListener("abort", () => resolve({ kind: "cancelled" }), { once: true });
    worker.addEventListener("error", () => reject(new Fault("worker-stopped")));
    worker.addEventListener("message", ({ data: said }: MessageEvent<ReportMessage>) => {
      switch (said.kind) {
        case "progress":
          return progress(said.part);
        case "nothing-to-print":
          return resolve(said);
        case "fault":
          return reject(new Fault(said.code));
        case "made": {
          const { date } = toLocal(madeAt.instant, madeAt.zone);
          return resolve({
            kind: "made",
            bytes: said.bytes,
            fileName: `daybook-${date}.pdf`,
            incidents: said.incidents,
            madeAt: madeAt.instant,
            zone: madeAt.zone,
          });
        }
      }
    });
  });
  try {
    const { disclosed, author } = choices;
    const start: ReportStart = {
      request: { disclosed, ...(author === "" ? {} : { author }) },
      madeAt,
      port: port1,
    };
    worker.postMessage(start, [port1]);
    const sent = log.ask("sendExportable", { disclosed, port: port2 }, [port2]);
    const [outcome] = await Promise.all([finished, sent]);
    return outcome;
  } finally {
    worker.terminate();
  }
}
