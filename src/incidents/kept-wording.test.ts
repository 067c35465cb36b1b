import { describe, expect, test } from "vitest";
import { newId, utf8 } from "#base";
import { fixedClock, MemoryStore } from "../../tests/support/memory-store.ts";
import { KeptWording } from "./kept-wording.ts";

const aShelf = async () => {
  const store = new MemoryStore();
  const clock = fixedClock();
  const open = async () => new KeptWording(await store.readAll(), { store, clock });
  return { shelf: await open(), store, open };
};

const [one, two] = ["1".repeat(32), "2".repeat(32)] as [string, string];

describe("what was said to be a fact", () => {
  test("is remembered for its incident alone, in one record, and can be forgotten", async () => {
    const { shelf, store, open } = await aShelf();
    const id = newId<"incident">();
    await Promise.all([shelf.keep(id, [one]), shelf.keep(id, [two, one])]);
    expect((await open()).marksOf(id)).toEqual([one, two]);
    expect((await open()).marksOf(newId<"incident">())).toEqual([]);
    expect(store.records.size).toBe(1);
    await store.commit({ erase: shelf.recordsOf(id) });
    shelf.forget(id);
    expect(store.records.size).toBe(0);
    expect(shelf.marksOf(id)).toEqual([]);
  });

  test("writes nothing when nothing new is said, and takes marks only", async () => {
    const { shelf, store } = await aShelf();
    await shelf.keep(newId<"incident">(), ["I was scared.", ""]);
    expect(store.records.size).toBe(0);
  });

  test("that cannot be read any more is asked again", async () => {
    const { shelf, store, open } = await aShelf();
    const id = newId<"incident">();
    await shelf.keep(id, [one]);
    for (const [name, record] of store.records)
      store.records.set(name, { ...record, bytes: utf8("nonsense") });
    expect((await open()).marksOf(id)).toEqual([]);
  });
});
