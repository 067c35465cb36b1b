import { describe, expect, test } from "vitest";
import { type Milliseconds, utf8 } from "#base";
import { fixedClock, MemoryStore } from "../../../tests/support/memory-store.ts";
import { SettingsShelf, usualSettings } from "./settings-shelf.ts";

const aShelf = async () => {
  const store = new MemoryStore();
  const clock = fixedClock();
  const open = async () => new SettingsShelf(await store.readAll(), { store, clock });
  return { shelf: await open(), store, open };
};

describe("settings", () => {
  test("are the usual ones until something is chosen", async () => {
    const { shelf } = await aShelf();
    expect(shelf.current()).toEqual(usualSettings);
  });

  test("come back as they were chosen, each change on top of the last, in one record", async () => {
    const { shelf, open, store } = await aShelf();
    const at = 1_777_900_000_000 as Milliseconds;
    await Promise.all([shelf.change({ idleMinutes: 2 }), shelf.change({ lastBackupAt: at })]);
    expect((await open()).current()).toEqual({
      ...usualSettings,
      idleMinutes: 2,
      lastBackupAt: at,
    });
    expect(store.records.size).toBe(1);
  });

  test("what cannot be read, or was never offered, falls back to what is usual", async () => {
    for (const stored of ["nonsense", '{"schema":1,"idleMinutes":99999,"hiddenSeconds":"x"}']) {
      const { shelf, store, open } = await aShelf();
      await shelf.change({ idleMinutes: 2 });
      for (const [id, record] of store.records)
        store.records.set(id, { ...record, bytes: utf8(stored) });
      expect((await open()).current()).toEqual(usualSettings);
    }
  });
});
