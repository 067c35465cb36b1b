// Drives the production workers from a page with the production headers, and the peers beside them. What each function
// returns is milliseconds; scripts/bench.mjs calls them through `window.bench` and makes the table.

import type { KeyAnswer, KeyQuestion } from "../../src/app/key-worker/protocol.ts";
import { LogClient } from "../../src/app/log-worker/client.ts";
import { trustedScriptUrl } from "../../src/app/shell/trusted-script-url.ts";
import { vaultLock } from "../../src/app/vault-lock.ts";
import { type PassphraseBytes, passphraseBytes } from "../../src/vault/passphrase.ts";
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

// What a new vault of the benches is derived with: the same on every machine, and what they are measured against.
const strength = { memory: 128 * 1024 * 1024, passes: 3 };

const typing = 500;

/**
 * Milliseconds from asking to the answer. Asks a log worker that is up, as it is when a person types, to create or unlock. The bench stands between it and the key
 * worker, as the page only hands the port on: to fix the strength, and to give a key at once that was derived before.
 */
async function openWith(call: "create" | "unlock", keyAtHand = false): Promise<number> {
  stopLog();
  // A worker that was ended lets go of the vault a moment later.
  await navigator.locks.request(vaultLock, () => {});
  const bytes = passphraseBytes(passphrase);
  if (bytes === undefined) throw new Error("passphrase");
  const client = new LogClient(new Worker(trustedScriptUrl(logUrl), { type: "module" }));
  await client.ask("status", {});
  // Nobody types a passphrase faster.
  await new Promise((resolve) => setTimeout(resolve, typing));
  const { port1, port2 } = new MessageChannel();
  const start = performance.now();
  const keyWorker = keyAtHand ? undefined : startKeyWorker(bytes);
  port1.onmessage = async ({ data: question }: MessageEvent<KeyQuestion>) => {
    if (question.kind === "calibrate") return port1.postMessage({ kind: "calibrated", strength });
    if (keyWorker !== undefined) derivedKey = await askFor(keyWorker, question);
    if (derivedKey === undefined) throw new Error("no key at hand");
    port1.postMessage({ kind: "derived", buffer: derivedKey.slice(0) });
  };
  const outcome =
    call === "create"
      ? await client.ask("create", { port: port2 }, [port2])
      : await client.ask("unlock", { port: port2, secret: "passphrase" }, [port2]);
  const time = performance.now() - start;
  keyWorker?.worker.terminate();
  if (outcome.kind !== "created" && outcome.kind !== "unlocked") throw new Error(outcome.kind);
  if (outcome.kind === "unlocked" && outcome.damaged > 0) throw new Error("damaged");
  log = client;
  return time;
}

let derivedKey: ArrayBuffer | undefined;

function startKeyWorker(bytes: PassphraseBytes) {
  const worker = new Worker(trustedScriptUrl(keyUrl), { type: "module" });
  const { port1, port2 } = new MessageChannel();
  worker.postMessage({ passphrase: bytes, port: port2 }, [port2, bytes.buffer]);
  return { worker, port: port1 };
}

function askFor(
  { port }: ReturnType<typeof startKeyWorker>,
  question: KeyQuestion,
): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    port.onmessage = ({ data }: MessageEvent<KeyAnswer>) =>
      data.kind === "derived" ? resolve(data.buffer) : reject(new Error(data.kind));
    port.postMessage(question);
  });
}

const noNote = { text: "", language: "" };

async function record(n: number): Promise<number> {
  if (log === undefined) throw new Error("closed");
  const given = content(n);
  const start = performance.now();
  const outcome = await log.ask("record", { content: given, privateNote: noNote });
  if (outcome.kind !== "written") throw new Error(JSON.stringify(outcome));
  return performance.now() - start;
}

/** A fact beside the entries and a page of the private journal, both with the words of `text`. */
async function recordBeside(client: LogClient, text: string) {
  await client.ask("keepJournalEntry", { text: { text, language: "" } });
  return client.ask("recordBackground", {
    content: { kind: "change", schema: 3, change: "other", what: text, madeOn: "", cost: "" },
  });
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

function firstWords(count: number): readonly string[] {
  return Array.from({ length: count }, (_, n) => longLogContent(n).description.slice(0, 160));
}

function plainList(texts: readonly string[]): HTMLElement {
  const list = document.createElement("ul");
  for (const text of texts) {
    const button = document.createElement("button");
    button.textContent = text;
    const row = document.createElement("li");
    row.append(button);
    list.append(row);
  }
  return list;
}

const bench = {
  use(urls: { log: string; key: string }) {
    logUrl = urls.log;
    keyUrl = urls.key;
  },
  create: () => openWith("create"),
  unlock: () => openWith("unlock"),
  unlockWithKey: () => openWith("unlock", true),
  record,
  // All asked for at once: what is measured comes later.
  async fill(from: number, to: number) {
    await Promise.all(Array.from({ length: to - from }, (_, n) => record(from + n)));
  },
  /** Many at a time: the worker writes one after the other, and does not wait for this side in between. */
  async fillLong(from: number, to: number) {
    const client = log;
    if (client === undefined) throw new Error("closed");
    const contents = Array.from({ length: to - from }, (_, n) => longLogContent(from + n));
    const outcomes = await Promise.all(
      contents.map((each) => client.ask("record", { content: each, privateNote: noNote })),
    );
    // What stands beside so many entries, and is looked through together with them.
    const beside = await Promise.all(
      contents
        .filter((_, n) => n % 25 === 0)
        .map(({ description }) => recordBeside(client, description)),
    );
    const bad = [...outcomes, ...beside].find(({ kind }) => kind !== "written");
    if (bad !== undefined) throw new Error(JSON.stringify(bad));
  },
  /** Milliseconds until a list of `count` entries stands there without any of our code: all its rows at once. */
  async drawPlain(count: number) {
    const texts = firstWords(count);
    const start = performance.now();
    document.body.append(plainList(texts));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const time = performance.now() - start;
    document.querySelector("ul")?.remove();
    return time;
  },
  /** The time that 95 of 100 frames keep to while that list is scrolled; the browser leaves out what is not seen. */
  async scrollPlain({ count, frames, step }: { count: number; frames: number; step: number }) {
    const list = plainList(firstWords(count));
    for (const row of list.children) {
      row.setAttribute("style", "content-visibility: auto; contain-intrinsic-size: auto 104px");
    }
    document.body.append(list);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const times: number[] = [];
    let last = performance.now();
    for (let frame = 0; frame < frames; frame += 1) {
      window.scrollBy(0, step);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      times.push(performance.now() - last);
      last = performance.now();
    }
    list.remove();
    return times.sort((a, b) => a - b)[Math.floor(frames * 0.95)] ?? 0;
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
  derive: () => askPeer("derive", strength, true),
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
