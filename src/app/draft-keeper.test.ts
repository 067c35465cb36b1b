// How closely a draft follows the keys, and that it is never older than what was written last.

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { DraftKeeper } from "./draft-keeper.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function aForm() {
  let typed = "";
  const written: string[] = [];
  const outcomes: boolean[] = [];
  let failing = false;
  const keeper = new DraftKeeper({
    read: () => typed,
    write: async (form) => {
      if (failing) throw new Error("full");
      written.push(form);
    },
    onOutcome: (kept) => outcomes.push(kept),
  });
  return {
    keeper,
    written,
    outcomes,
    type(text: string) {
      typed = text;
      keeper.changed();
    },
    fail(now: boolean) {
      failing = now;
    },
  };
}

test("a pause of a second keeps what was typed, once", async () => {
  const form = aForm();
  form.type("a");
  await vi.advanceTimersByTimeAsync(999);
  expect(form.written).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(form.written).toEqual(["a"]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(form.written).toEqual(["a"]);
});

test("typing without a pause is kept less than two seconds behind", async () => {
  const form = aForm();
  const typedAt = new Map<string, number>();
  let behind = 0;
  for (let key = 0; key < 200; key += 1) {
    typedAt.set(`${key}`, Date.now());
    form.type(`${key}`);
    await vi.advanceTimersByTimeAsync(100);
    const oldestUnkept = Number(form.written.at(-1) ?? -1) + 1;
    const since = typedAt.get(`${oldestUnkept}`);
    if (since !== undefined) behind = Math.max(behind, Date.now() - since);
  }
  expect(behind).toBeGreaterThan(0);
  expect(behind).toBeLessThan(2000);
});

test("keeping at once reads the form before anything else can happen to it", async () => {
  const form = aForm();
  form.type("the last words");
  const kept = form.keeper.flush();
  form.type("");
  await kept;
  expect(form.written[0]).toBe("the last words");
});

test("nothing new is nothing to keep", async () => {
  const form = aForm();
  await form.keeper.flush();
  expect(form.written).toEqual([]);
});

test("what could not be kept is told, and tried again", async () => {
  const form = aForm();
  form.fail(true);
  form.type("a");
  await form.keeper.flush();
  expect(form.outcomes).toEqual([false]);
  form.fail(false);
  await form.keeper.flush();
  expect(form.outcomes).toEqual([false, true]);
  expect(form.written).toEqual(["a"]);
});

test("after the end nothing is kept any more", async () => {
  const form = aForm();
  form.type("a");
  await form.keeper.end();
  form.type("b");
  await form.keeper.flush();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(form.written).toEqual([]);
});
