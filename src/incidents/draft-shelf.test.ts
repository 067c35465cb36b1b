import { describe, expect, test } from "vitest";
import type { IncidentId } from "#base";
import { fixedClock, MemoryStore } from "../../tests/support/memory-store.ts";
import { DraftShelf } from "./index.ts";

const aShelf = async () => {
  const store = new MemoryStore();
  const clock = fixedClock();
  const open = async () => new DraftShelf(await store.readAll(), { store, clock });
  return { shelf: await open(), store, clock, open };
};

describe("drafts", () => {
  test("[I10] a draft comes back as it was typed, right or wrong", async () => {
    const { shelf, open, clock } = await aShelf();
    const form = { date: "2026-02-31", description: "half a sen", witnesses: [{ name: "" }] };
    await shelf.keep("new", form);
    expect((await open()).all()).toEqual([{ subject: "new", changedAt: clock.now(), form }]);
  });

  test("each subject has one draft, the latest", async () => {
    const { shelf, store, open, clock } = await aShelf();
    const id = "ab".repeat(16) as IncidentId;
    await shelf.keep("new", { text: "a" });
    clock.advance(1);
    await shelf.keep(id, { text: "b" });
    clock.advance(1);
    await shelf.keep("new", { text: "c" });
    expect((await open()).all().map(({ subject, form }) => [subject, form])).toEqual([
      ["new", { text: "c" }],
      [id, { text: "b" }],
    ]);
    expect(store.records.size).toBe(2);
  });

  test("a dropped draft is gone, and dropping what is not there is nothing", async () => {
    const { shelf, store } = await aShelf();
    await shelf.keep("new", { text: "a" });
    await shelf.drop("new");
    await shelf.drop("new");
    expect(shelf.all()).toEqual([]);
    expect(store.records.size).toBe(0);
  });

  test("drafts kept in quick succession end with the last one", async () => {
    const { shelf, open, store } = await aShelf();
    await Promise.all(["a", "b", "c"].map((text) => shelf.keep("new", { text })));
    expect((await open()).all()[0]?.form).toEqual({ text: "c" });
    expect(store.records.size).toBe(1);
  });
});
