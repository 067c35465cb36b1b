// Drives the production workers from a page with the production headers, and the peers beside them. What each function
// returns is milliseconds; scripts/bench.mjs calls them through `window.bench` and makes the table.

import { LogClient } from "../../src/app/log-worker/client.ts";
import { trustedScriptUrl } from "../../src/app/shell/trusted-script-url.ts";
import { passphraseBytes } from "../../src/vault/passphrase.ts";
import { longLogContent } from "./long-log-content.ts";
import peerUrl from "./peer.worker.ts?worker&url";

const passphrase = "a long enough passphrase";

let logUrl = "";
let keyUrl = "";
let log: LogClient | undefined;
let peer: Worker | undefined;

const content = (n: number) => ({
  schema: 1,
  occurrence: {
    precision: "about",
    at: {
      date: `20${10 + (n % 16)}-0${1 + (n % 9)}-${String(10 + (n % 18))}`,
      time: `1${n % 10}:${10 + (n % 50)}`,
    },
    zone: "America/Chicago",
  },
  location: { place: "Home", address: `${n} Example Street, Springfield` },
  technology: { device: "phone", service: "text message", account: `+1 555 ${1_000_000 + n}` },
  witnesses: [{ name: `Witness Number ${n}`, contact: `w${n}@example.org` }],
  reports: [{ agency: "Police", person: "Officer", badge: String(n), reportNumber: `R-${n}` }],
  description: `Entry ${n}. ${"At the gate there was a car that had been there the day before. ".repeat(14)}`,
  evidence: "Photo on the phone, copied to a drive kept elsewhere.",
});

function stopLog(): void {
  log?.stop();
  log = undefined;
}

async function openWith(call: "create" | "unlock"): Promise<number> {
  stopLog();
  const bytes = passphraseBytes(passphrase);
  if (bytes === undefined) throw new Error("passphrase");
  const start = performance.now();
  const client = new LogClient(new Worker(trustedScriptUrl(logUrl), { type: "module" }));
  const keyWorker = new Worker(trustedScriptUrl(keyUrl), { type: "module" });
  const { port1, port2 } = new MessageChannel();
  keyWorker.postMessage({ passphrase: bytes, port: port1 }, [port1, bytes.buffer]);
  const outcome =
    call === "create"
      ? await client.ask("create", { port: port2 }, [port2])
      : await client.ask("unlock", { port: port2, secret: "passphrase" }, [port2]);
  const time = performance.now() - start;
  keyWorker.terminate();
  if (outcome.kind !== "created" && outcome.kind !== "unlocked") throw new Error(outcome.kind);
  log = client;
  return time;
}

async function record(n: number): Promise<number> {
  if (log === undefined) throw new Error("closed");
  const given = content(n);
  const start = performance.now();
  const outcome = await log.ask("record", { content: given, privateNote: "" });
  if (outcome.kind !== "written") throw new Error(JSON.stringify(outcome));
  return performance.now() - start;
}

function askPeer(task: string, given: unknown = {}, fresh = false): Promise<number> {
  if (fresh) peer?.terminate();
  if (fresh || peer === undefined) {
    peer = new Worker(trustedScriptUrl(peerUrl), { type: "module" });
  }
  const worker = peer;
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<number>) => resolve(data);
    worker.onerror = () => reject(new Error("peer"));
    worker.postMessage({ task, given });
  });
}

const bench = {
  use(urls: { log: string; key: string }) {
    logUrl = urls.log;
    keyUrl = urls.key;
  },
  create: () => openWith("create"),
  unlock: () => openWith("unlock"),
  record,
  async fill(from: number, to: number) {
    for (let n = from; n < to; n += 1) await record(n);
  },
  /** Many at a time: the worker writes one after the other, and does not wait for this side in between. */
  async fillLong(from: number, to: number) {
    const client = log;
    if (client === undefined) throw new Error("closed");
    const contents = Array.from({ length: to - from }, (_, n) => longLogContent(from + n));
    const outcomes = await Promise.all(
      contents.map((each) => client.ask("record", { content: each, privateNote: "" })),
    );
    const bad = outcomes.find(({ kind }) => kind !== "written");
    if (bad !== undefined) throw new Error(JSON.stringify(bad));
  },
  indexPeer: (count: number) => askPeer("index", { count }),
  searchPeer: (query: string) => askPeer("search", { query }),
  textOfLongLog: (count: number) => askPeer("text", { count }),
  fillPeer: (count: number) =>
    askPeer("fill", {
      records: Array.from({ length: count }, (_, n) => ({
        id: crypto.randomUUID(),
        record: content(n),
      })),
    }),
  // In a worker of its own each time, as the product does: a warm one is faster than anybody's first.
  derive: () => askPeer("derive", { memory: 128 * 1024 * 1024, passes: 3 }, true),
  readPeer: () => askPeer("readAll", {}, true),
  putPeer: async (n: number) => {
    const given = { id: crypto.randomUUID(), record: content(n) };
    const start = performance.now();
    await askPeer("put", given);
    return performance.now() - start;
  },
};

/** What the script on the other side calls. */
export type Bench = typeof bench;

Object.assign(window, { bench });
