// Makes one report and is then thrown away. Whatever arrives is read again field by field: a brand does not survive the
// way between workers, and an unknown key means that something came along that nobody decided on.

import { Fault, toFault } from "#base";
import { drawDocument, usLetter } from "#disclosure/pdf";
import { compose, isRequested } from "#disclosure/report";
import { words } from "#i18n";
import { type ExportableIncident, parseExportable } from "#incidents/exportable";
import { loadFonts } from "./fonts.ts";
import type { ReportMessage, ReportStart } from "./protocol.ts";

declare const self: DedicatedWorkerGlobalScope;

self.addEventListener("message", (event: MessageEvent<ReportStart>) => {
  void make(event.data).catch((error: unknown) =>
    say({ kind: "fault", code: toFault(error).code }),
  );
});

async function make({ request, madeAt, port }: ReportStart): Promise<void> {
  const incidents = (await arriving(port)).filter((one) => isRequested(one, request));
  if (incidents.length === 0) return say({ kind: "nothing-to-print" });
  const bytes = await drawDocument(compose(incidents, request, words(), madeAt), {
    paper: usLetter,
    fonts: await loadFonts(),
    createdAt: madeAt.instant,
    fingerprint: async (printed) =>
      new Uint8Array(await crypto.subtle.digest("SHA-256", new Uint8Array(printed))),
    progress: (part) => say({ kind: "progress", part }),
  });
  say({ kind: "made", bytes, incidents: incidents.length }, [bytes.buffer]);
}

async function arriving(port: MessagePort): Promise<ExportableIncident[]> {
  const sent = await new Promise<unknown>((resolve) => {
    port.onmessage = (event: MessageEvent<unknown>) => resolve(event.data);
  });
  port.close();
  if (!Array.isArray(sent)) throw new Fault("bug");
  return sent.map((one) => {
    const parsed = parseExportable(one);
    if (parsed.kind === "invalid") throw new Fault("bug");
    return parsed.value;
  });
}

function say(message: ReportMessage, transfer: Transferable[] = []): void {
  self.postMessage(message, transfer);
}
