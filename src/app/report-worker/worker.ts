// Lays out or makes one report and is then thrown away. Whatever arrives is read again field by field: a brand does not
// survive the way between workers, and an unknown key means that something came along that nobody decided on.

import { Fault, type Parsed, toFault } from "#base";
import { a4, usLetter } from "#disclosure/pdf";
import { select } from "#disclosure/report";
import { parseExportable, parseExportableBackground } from "#incidents/exportable";
import { loadFonts } from "./fonts.ts";
import { lookAtPapers, type Material, makePapers, type Showable } from "./make-papers.ts";
import type { ReportMessage, ReportStart } from "./protocol.ts";
import { readExhibits } from "./read-exhibits.ts";

declare const self: DedicatedWorkerGlobalScope;

self.addEventListener("message", (event: MessageEvent<ReportStart>) => {
  void make(event.data).catch((error: unknown) =>
    say({ kind: "fault", code: toFault(error).code }),
  );
});

async function make({ task, asked, madeAt, port }: ReportStart): Promise<void> {
  const { request, kinds, paper, mostBytes } = asked;
  const fingerprint = async (bytes: Uint8Array) =>
    new Uint8Array(await crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>));
  const arrived = await arriving(port);
  // Reading photos takes as long as all the rest: half of the way is theirs, where they were not read before.
  const share = asked.exhibits.every(({ read }) => read !== undefined) ? 0 : 0.5;
  const tellPart = (part: number) => say({ kind: "progress", part });
  const read = await readExhibits(asked.exhibits, fingerprint, (file, index) => {
    say({ kind: "file-read", index, file });
    tellPart(((index + 1) / asked.exhibits.length) * share);
  });
  if (read.kind === "unreadable") {
    return say({ kind: "exhibit-unreadable", fileName: read.fileName });
  }
  const material: Material = { ...arrived, exhibits: read.exhibits, madeAt };
  const selected = select(material.shown.incidents, request);
  if (selected.length === 0) return say({ kind: "nothing-to-print" });
  const options = {
    paper: paper === "a4" ? a4 : usLetter,
    fonts: await loadFonts(asked.packs),
    fingerprint,
    progress: (part: number) => tellPart(share + part * (1 - share)),
    ...(mostBytes === null ? {} : { mostBytes }),
  };
  if (task === "look") {
    const look = await lookAtPapers(request, kinds, material, options);
    return say({ kind: "looked", look: { ...look, notShown: read.notShown } });
  }
  const papers = await makePapers(request, kinds, material, options);
  const numbers = Object.fromEntries(selected.map(({ number, incident }) => [incident.id, number]));
  say(
    { kind: "made", papers, numbers },
    papers.map(({ bytes }) => bytes.buffer),
  );
}

async function arriving(port: MessagePort): Promise<Omit<Material, "madeAt">> {
  const sent = await new Promise<unknown>((resolve) => {
    port.onmessage = (event: MessageEvent<unknown>) => resolve(event.data);
  });
  port.close();
  const { shown, whole, chain } = (sent ?? {}) as Record<keyof Material, unknown>;
  const { head, hasBreaks } = (chain ?? {}) as { head?: unknown; hasBreaks?: unknown };
  if (typeof head !== "string" || typeof hasBreaks !== "boolean") throw new Fault("bug");
  return { shown: showable(shown), whole: showable(whole), chain: { head, hasBreaks } };
}

function showable(sent: unknown): Showable {
  const { incidents, background } = (sent ?? {}) as Record<keyof Showable, unknown>;
  return {
    incidents: each(incidents, parseExportable),
    background: each(background, parseExportableBackground),
  };
}

function each<Value>(sent: unknown, parse: (one: unknown) => Parsed<Value>): Value[] {
  if (!Array.isArray(sent)) throw new Fault("bug");
  return sent.map((one) => {
    const parsed = parse(one);
    if (parsed.kind === "invalid") throw new Fault("bug");
    return parsed.value;
  });
}

function say(message: ReportMessage, transfer: Transferable[] = []): void {
  self.postMessage(message, transfer);
}
