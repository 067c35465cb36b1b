// Runs one report: connects the log worker with a report worker, shows how far it is, and lets it be stopped.

import { type Clock, Fault } from "#base";
import type { LogClient } from "./log-worker/client.ts";
import type {
  AskedExhibit,
  AskedPapers,
  PrintedFile,
  ReportMessage,
  ReportStart,
} from "./report-worker/protocol.ts";
import reportWorkerUrl from "./report-worker/worker.ts?worker&url";
import type { LookOutcome, ReportOutcome } from "./session-types.ts";
import { trustedScriptUrl } from "./shell/trusted-script-url.ts";

/** How the work is watched and stopped. */
export interface ReportWatch {
  readonly progress: (part: number) => void;
  readonly signal: AbortSignal;
}

/** What will be on the pages of `asked`, and what their reader would learn. Throws as {@link makeReport}. */
export async function lookAtReport(
  log: LogClient,
  asked: AskedPapers,
  clock: Pick<Clock, "now">,
  watch: ReportWatch,
): Promise<LookOutcome> {
  const { said } = await run(log, "look", asked, clock, watch);
  return said.kind === "made" ? { kind: "cancelled" } : said;
}

/**
 * The files of what may be shown under `asked`. Aborting ends the worker at once; nothing of the report remains.
 *
 * @throws {@link Fault} with the code of the worker that failed.
 */
export async function makeReport(
  log: LogClient,
  asked: AskedPapers,
  clock: Pick<Clock, "now">,
  watch: ReportWatch,
): Promise<ReportOutcome> {
  const { said, madeAt } = await run(log, "make", asked, clock, watch);
  if (said.kind === "looked") return { kind: "cancelled" };
  return said.kind === "made" ? { ...said, madeAt: madeAt.instant, zone: madeAt.zone } : said;
}

type Said =
  | Exclude<ReportMessage, { kind: "progress" | "file-read" | "fault" }>
  | { readonly kind: "cancelled" };

async function run(
  log: LogClient,
  task: ReportStart["task"],
  asked: AskedPapers,
  clock: Pick<Clock, "now">,
  { progress, signal }: ReportWatch,
): Promise<{ readonly said: Said; readonly madeAt: ReportStart["madeAt"] }> {
  // In the zone in which the person writes things down, which the device may not say.
  const { zone } = await log.ask("zone", {});
  const madeAt = { instant: clock.now(), zone };
  if (signal.aborted) return { said: { kind: "cancelled" }, madeAt };
  const worker = new Worker(trustedScriptUrl(reportWorkerUrl), { type: "module" });
  const { port1, port2 } = new MessageChannel();
  const finished = new Promise<Said>((resolve, reject) => {
    signal.addEventListener("abort", () => resolve({ kind: "cancelled" }), { once: true });
    worker.addEventListener("error", () => reject(new Fault("worker-stopped")));
    worker.addEventListener("message", ({ data: said }: MessageEvent<ReportMessage>) => {
      if (said.kind === "progress") progress(said.part);
      else if (said.kind === "file-read") keepRead(asked, said);
      else if (said.kind === "fault") reject(new Fault(said.code));
      else resolve(said);
    });
  });
  try {
    const exhibits = asked.exhibits.map(withWhatWasRead);
    const start: ReportStart = { task, asked: { ...asked, exhibits }, madeAt, port: port1 };
    worker.postMessage(start, [port1]);
    const { disclosed } = asked.request;
    const sent = log.ask("sendReportMaterial", { disclosed, port: port2 }, [port2]);
    const [said] = await Promise.all([finished, sent]);
    return { said, madeAt };
  } finally {
    worker.terminate();
  }
}

/** What was read of each file, for as long as the file itself is known: looking and making want the same, and reading takes long. */
const readBefore = new WeakMap<File, PrintedFile>();

function keepRead(
  { exhibits }: AskedPapers,
  { index, file }: Extract<ReportMessage, { kind: "file-read" }>,
): void {
  const exhibit = exhibits[index];
  if (exhibit !== undefined) readBefore.set(exhibit.file, file);
}

function withWhatWasRead(exhibit: AskedExhibit): AskedExhibit {
  const read = readBefore.get(exhibit.file);
  return read === undefined ? exhibit : { ...exhibit, read };
}
