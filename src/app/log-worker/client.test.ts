// What locking waits for: everything that was asked, whichever screen asked it.

import { expect, test } from "vitest";
import { LogClient } from "./client.ts";
import type { LogQuestion } from "./protocol.ts";

/** A worker that answers when the test says so. */
class HeldWorker extends EventTarget {
  readonly asked: LogQuestion[] = [];
  postMessage(question: LogQuestion): void {
    this.asked.push(question);
  }
  terminate(): void {}
  answer(id: number, ok: boolean): void {
    const data = ok ? { id, ok, gives: undefined } : { id, ok, code: "storage-full" };
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
}

test("all that was asked is waited for, also what fails, and nothing that is asked later", async () => {
  const worker = new HeldWorker();
  const client = new LogClient(worker as unknown as Worker);
  const saved = client.ask("addToJournal", { text: "" });
  const refused = client.ask("keepCapture", { isOn: true });
  let isAnswered = false;
  const answered = client.answered().then(() => {
    isAnswered = true;
  });
  const later = client.ask("status", {});
  worker.answer(1, true);
  await saved;
  await Promise.resolve();
  expect(isAnswered).toBe(false);
  worker.answer(2, false);
  await expect(refused).rejects.toThrow();
  await answered;

  const rest = client.answered();
  client.stop();
  await expect(later).rejects.toThrow();
  await rest;
});
