// A screen that opens finds what the one before it handed over.

import { expect, test } from "vitest";
import { Drafts } from "./drafts.ts";
import type { LogClient } from "./log-worker/client.ts";

test("reading the drafts waits for the one that is still being kept", async () => {
  const asked: string[] = [];
  let finish = () => {};
  const log = {
    ask: (call: string) => {
      asked.push(call);
      return call === "keepDraft"
        ? new Promise<undefined>((resolve) => {
            finish = () => resolve(undefined);
          })
        : Promise.resolve([]);
    },
  } as unknown as LogClient;
  const drafts = new Drafts(log);
  const kept = drafts.keep("new", {});
  const all = drafts.all();
  await Promise.resolve();
  expect(asked).toEqual(["keepDraft"]);
  finish();
  await Promise.all([kept, all]);
  expect(asked).toEqual(["keepDraft", "drafts"]);
});

test("a draft that could not be kept does not stand in the way of reading the others", async () => {
  const log = {
    ask: (call: string) =>
      call === "keepDraft" ? Promise.reject(new Error("full")) : Promise.resolve([]),
  } as unknown as LogClient;
  const drafts = new Drafts(log);
  await expect(drafts.keep("new", {})).rejects.toThrow();
  await expect(drafts.all()).resolves.toEqual([]);
});
