// Writes through the app's own log worker as fast as it answers: by the app's screens most moments would be waiting, and
// a kill at a random one would hardly ever meet a change half-way. Opening and unlocking stay with the screens.

import type { Page } from "@playwright/test";
import type { BackupFile } from "#disclosure/backup";
import type { Found } from "./ledger.ts";

/** Makes the app's log worker reachable in this page, for {@link writeWithoutEnd} and {@link readEverything}. */
export async function catchLogWorker(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { postMessage } = Worker.prototype;
    const addressOf = new WeakMap<Worker, string | URL>();
    window.Worker = class extends Worker {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        addressOf.set(this, address);
      }
    };
    let lastId = 1_000_000;
    Worker.prototype.postMessage = function (message: { call?: unknown }, given?: unknown) {
      if (typeof message.call === "string") {
        // oxlint-disable-next-line typescript/no-this-alias -- the listener below needs the worker it was called on
        const log: Worker = this;
        // The app's own questions count from 1; answers to ours mean nothing to it.
        const ask = (call: string, takes: unknown, transfer: Transferable[] = []) =>
          new Promise((resolve, reject) => {
            lastId += 1;
            const id = lastId;
            log.addEventListener("message", function hear({ data }) {
              if (data.id !== id) return;
              log.removeEventListener("message", hear);
              if (data.ok) resolve(data.gives);
              else reject(new Error(data.code));
            });
            postMessage.call(log, { id, call, takes }, { transfer });
          });
        Object.assign(window, { ask });
      } else if ("passphrase" in message) {
        // The worker that a passphrase goes to: the app made it from this address.
        Object.assign(window, { keyWorkerUrl: addressOf.get(this) });
      }
      return postMessage.call(this, message, given as StructuredSerializeOptions);
    };
  });
}

interface Writer {
  // biome-ignore lint/suspicious/noExplicitAny: each call gives its own; the protocol's types cannot be had in the page
  ask(call: string, takes: unknown, transfer?: Transferable[]): Promise<any>;
  told(what: string): Promise<void>;
  /** Already trusted by the page's policy. */
  readonly keyWorkerUrl: string;
}

/** What the writing may also do: change the passphrase that opens the vault, and restore backups that were opened before. */
export interface Errands {
  readonly passphrase: string;
  readonly backups: readonly { readonly name: string; readonly files: readonly BackupFile[] }[];
}

/**
 * Records, amends and keeps notes in one loop, drafts in another, changes the passphrase in a third and restores in a
 * fourth, telling `window.told` of each change. Never ends.
 */
export function writeWithoutEnd(page: Page, errands: Errands): Promise<void> {
  return page.evaluate(async ({ passphrase, backups }) => {
    const { ask, told, keyWorkerUrl } = window as unknown as Writer;
    // What is asked is told before it is asked: a change may be on the disk before anybody hears of it.
    const tell = (state: string, act: string, subject: string, text: string) =>
      told(JSON.stringify({ state, act, subject, text }));
    const content = (description: string) => ({
      schema: 1,
      occurrence: { precision: "unknown", remark: "", zone: "America/Chicago" },
      location: { place: "", address: "" },
      technology: { device: "", service: "", account: "" },
      witnesses: [],
      reports: [],
      description,
      evidence: "",
    });
    // Of all lengths, so that rows take one block or many.
    const words = (what: string) =>
      `${what} ${crypto.randomUUID()} ${"and again ".repeat(Math.random() ** 4 * 800)}`.trim();
    const written = async (answer: Promise<{ kind: string; id: string }>) => {
      const outcome = await answer;
      if (outcome.kind !== "written") throw new Error(JSON.stringify(outcome));
      return outcome.id;
    };

    const record = async () => {
      const text = words("entry");
      await tell("asked", "record", text, text);
      const given = { content: content(text), privateNote: `note of ${text}` };
      const id = await written(ask("record", given));
      void tell("kept", "record", id, text);
      return id;
    };
    const entries = async () => {
      const ids: string[] = [];
      for (let turn = 0; ; turn += 1) {
        const [text, id] = [words("entry"), ids[Math.floor(Math.random() * ids.length)]];
        // Each of them once, then as it comes.
        const chance = [0, 0.6, 0.9][turn] ?? Math.random();
        if (id === undefined || chance < 0.5) {
          ids.push(await record());
        } else if (chance < 0.8) {
          await tell("asked", "amend", id, text);
          await written(ask("amend", { id, content: content(text), reason: "clearer" }));
          void tell("kept", "amend", id, text);
        } else {
          await tell("asked", "note", id, text);
          await ask("keepPrivateNote", { id, text });
          void tell("kept", "note", id, text);
        }
      }
    };
    const drafts = async () => {
      // What nothing else here writes: a draft goes when the words it became are written.
      const subject = `reason:${await record()}`;
      for (;;) {
        const text = words("draft");
        await tell("asked", "draft", subject, text);
        await ask("keepDraft", { subject, form: { text } });
        void tell("kept", "draft", subject, text);
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 20));
      }
    };
    // What the page does with a typed passphrase, but for the strength: deriving would take most of the time.
    const derivedFrom = (typed: string) => {
      const worker = new Worker(keyWorkerUrl, { type: "module" });
      const [toWorker, toLog] = [new MessageChannel(), new MessageChannel()];
      const buffer = new ArrayBuffer(1024);
      const { written: length } = new TextEncoder().encodeInto(typed, new Uint8Array(buffer));
      worker.postMessage({ passphrase: { buffer, length }, port: toWorker.port2 }, [
        toWorker.port2,
        buffer,
      ]);
      toWorker.port1.onmessage = ({ data }) =>
        toLog.port1.postMessage(data, data.kind === "derived" ? [data.buffer] : []);
      toLog.port1.onmessage = ({ data }) => {
        const strength = { memory: 19 * 1024 * 1024, passes: 2 };
        if (data.kind === "calibrate") toLog.port1.postMessage({ kind: "calibrated", strength });
        else toWorker.port1.postMessage(data);
      };
      return { port: toLog.port2, end: () => worker.terminate() };
    };
    const passphrases = async () => {
      let present = passphrase;
      for (;;) {
        const next = `${crypto.randomUUID()} ${crypto.randomUUID()}`;
        const [of, to] = [derivedFrom(present), derivedFrom(next)];
        await tell("asked", "passphrase", "", next);
        const takes = { port: of.port, nextPort: to.port };
        const { kind } = await ask("changePassphrase", takes, [of.port, to.port]);
        if (kind !== "changed") throw new Error(kind);
        void tell("kept", "passphrase", "", next);
        of.end();
        to.end();
        present = next;
      }
    };
    const restores = async () => {
      for (const { name, files } of backups) {
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 200));
        const { port1, port2 } = new MessageChannel();
        await tell("asked", "restore", name, "");
        port1.postMessage(files);
        const { kind } = await ask("restore", { port: port2, noteLine: "" }, [port2]);
        if (kind !== "restored") throw new Error(kind);
        void tell("kept", "restore", name, "");
      }
    };
    await Promise.all([entries(), drafts(), passphrases(), restores()]);
  }, errands);
}

/** How many things in the log that is open are not as they were left, the chain checked to its end. */
export function damagedIn(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as Writer).ask("damaged", {}));
}

/** Everything that stands in the log that is open. */
export function readEverything(page: Page): Promise<Found> {
  return page.evaluate(async () => {
    const { ask } = window as unknown as Writer;
    const { entries } = await ask("list", { offset: 0, limit: 100_000 });
    const found: Record<string, { text: string; note: string }> = {};
    for (const { id } of entries) {
      const { incident, privateNote } = await ask("read", { id });
      found[id] = { text: incident.current.content.description, note: privateNote };
    }
    const drafts: { subject: string; form: { text: string } }[] = await ask("drafts", {});
    return {
      entries: found,
      drafts: Object.fromEntries(drafts.map(({ subject, form }) => [subject, form.text])),
    };
  });
}
